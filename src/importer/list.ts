/**
 * The list that an import of a register makes.
 */
import { stringify } from 'yaml'
import type { EntityRecord } from '../registry/list-file.js'
import type { Category, Designation, IsoDate, Source } from '../registry/types.js'

export interface RegisterList {
  readonly list: string
  readonly title: string
  readonly category: Category
  readonly source: Source
  readonly checked: IsoDate
  /** What equals the head of the file is left out of designations. */
  readonly entities: readonly WrittenEntity[]
}

export type WrittenEntity = Omit<EntityRecord, 'designations'> & {
  readonly designations: readonly Partial<Designation>[]
}

/** YAML as `parseList` reads it. */
export const listToYaml = (content: RegisterList): string => stringify(content, { lineWidth: 0 })
