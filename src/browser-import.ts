/**
 * Register files taken in where there is no disk: what a browser's worker imports. Nothing of it uses an API of Node.
 */
import { composed } from './lists/compose.js'
import type { Composed } from './lists/over.js'
import { reconcile } from './lists/reconcile.js'
import { withDefaults } from './registry/list-content.js'
import type { ListFile } from './registry/list-file.js'
import type { Registry } from './registry/registry.js'
import type { Category, IsoDate } from './registry/types.js'
import { readExport } from './registers/exports/index.js'
import { savedInBlob } from './registers/exports/saved-file.js'
import { importRegister, type ImportReport } from './registers/import.js'
import type { RegisterList } from './registers/list.js'
import type { CommonWords } from './registers/names/strength.js'

export type { Composed } from './lists/over.js'
export { WordedError, type Worded } from './messages/worded.js'
export { registryFromJson, registryToJson } from './registry/stored.js'
export type { Category, IsoDate } from './registry/types.js'
export { commonWords } from './registers/common-words.js'
export type { ImportReport } from './registers/import.js'
export type { RegisterList } from './registers/list.js'
export type { CommonWords } from './registers/names/strength.js'

export interface Imported {
  readonly report: ImportReport
  /** Those that were there before, the file's own in the place of an earlier one of its register. */
  readonly lists: readonly RegisterList[]
  /** All of them over the built-in lists. */
  readonly composed: Composed
}

export interface ImportedOver {
  readonly builtin: Registry
  /** Imported before. */
  readonly lists: readonly RegisterList[]
  readonly common: CommonWords
  readonly today: IsoDate
}

/**
 * @param name How errors call the file.
 * @throws ExportError if the file is refused.
 */
export async function importBlob(
  register: Category,
  blob: Blob,
  name: string,
  { builtin, lists, common, today }: ImportedOver,
): Promise<Imported> {
  const exported = await readExport(register, savedInBlob(blob), name)
  const { registry } = await over(builtin, lists)
  const previous = lists.find(({ category }) => category === register)
  const { list, report } = importRegister(exported, registry, {
    today,
    common,
    ...(previous && { previous: fileOf(previous).entities }),
  })
  const all = [...lists.filter(other => other !== previous), list]
  return { report, lists: all, composed: await over(builtin, all) }
}

const over = (base: Registry, lists: readonly RegisterList[]): Promise<Composed> =>
  composed(lists.map(fileOf), { base, fit: reconcile })

/** It has no lines of which an error could tell. */
const fileOf = (list: RegisterList): ListFile => ({
  ...withDefaults(list),
  path: list.list,
  placeOf: () => ({ line: 1, column: 1 }),
})
