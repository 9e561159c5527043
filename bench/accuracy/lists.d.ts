export interface ListedEntity {
  /** Of all its designations, over or not. */
  readonly categories: ReadonlySet<string>
  /** Official names, titles and aliases, as they are written in the lists. */
  readonly names: readonly string[]
}

/** By entity id, from all lists below a folder. */
export function readEntities(folder: string): Promise<Map<string, ListedEntity>>
