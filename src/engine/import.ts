/**
 * Register files taken in where there is no disk: what a browser's worker imports. Nothing of it uses an API of Node.
 */
import { asLists, listFileOf } from '../knowledge/bundle/as-lists.js'
import { looksLikeBundle, opened, type Manifest } from '../knowledge/bundle/format.js'
import { composed } from '../knowledge/compose.js'
import type { Composed } from '../knowledge/over.js'
import { reconcile } from '../knowledge/reconcile.js'
import type { Registry } from '../registry/registry.js'
import { registryFromJson } from '../registry/stored.js'
import type { Category, Entity, IsoDate } from '../registry/types.js'
import { readAnyExport, readExport } from '../importer/exports/index.js'
import { savedInBlob } from '../importer/exports/saved-file.js'
import { importRegister, type ImportReport } from '../importer/import.js'
import type { RegisterList } from '../importer/list.js'
import type { CommonWords } from '../importer/names/strength.js'

export type { Composed } from '../knowledge/over.js'
export { WordedError, type Worded } from '../messages/worded.js'
export { unpackLists } from './lists.js'
export { registryFromJson, registryToJson } from '../registry/stored.js'
export type { Category, IsoDate } from '../registry/types.js'
export { commonWords } from '../importer/common-words.js'
export type { ImportReport } from '../importer/import.js'
export type { RegisterList } from '../importer/list.js'
export type { CommonWords } from '../importer/names/strength.js'

/** What was taken in: a register, with what it changes, or a bundle, with whom the lists had not known. */
export type Taken =
  | { readonly is: 'register'; readonly report: ImportReport }
  | { readonly is: 'bundle'; readonly manifest: Manifest; readonly added: readonly Pick<Entity, 'id' | 'name'>[] }

export interface Imported {
  readonly taken: Taken
  /** Those that were there before, what was taken in the place of an earlier one of its register. */
  readonly lists: readonly RegisterList[]
  /** All of them over the built-in lists. */
  readonly composed: Composed
}

export interface ImportedOver {
  readonly builtin: Registry
  /** Imported before. */
  readonly lists: readonly RegisterList[]
  /** Asked for when names have to be weighed. */
  readonly common: () => Promise<CommonWords>
  readonly today: IsoDate
}

/**
 * @param register Whose it is; absent: the file tells it, or is a bundle. Who has a file in his hands needs no signature.
 * @param name How errors call the file.
 * @throws ExportError or BundleError if the file is refused.
 */
export async function importBlob(
  register: Category | undefined,
  blob: Blob,
  name: string,
  given: ImportedOver,
): Promise<Imported> {
  if (looksLikeBundle(await blob.slice(0, headLength).text())) return bundleIn(await blob.text(), name, given)
  const file = savedInBlob(blob)
  const exported = register ? await readExport(register, file, name) : await readAnyExport(file, name)
  const { builtin, lists, common, today } = given
  const { registry } = await over(builtin, lists)
  const previous = lists.find(({ category }) => category === exported.register)
  const { list, report } = importRegister(exported, registry, {
    today,
    common: await common(),
    ...(previous && { previous: listFileOf(previous).entities }),
  })
  const all = [...lists.filter(other => other !== previous), list]
  return { taken: { is: 'register', report }, lists: all, composed: await over(builtin, all) }
}

/** Bytes that tell a bundle. */
const headLength = 64

async function bundleIn(json: string, name: string, { builtin, lists }: ImportedOver): Promise<Imported> {
  const { manifest, registry } = opened(json, name, () => {})
  const [known, current] = [registryFromJson(registry), (await over(builtin, lists)).registry]
  const added = known.entities.filter(({ id }) => !current.get(id)).map(({ id, name: named }) => ({ id, name: named }))
  const all = asLists(known)
  return { taken: { is: 'bundle', manifest, added }, lists: all, composed: await over(builtin, all) }
}

const over = (base: Registry, lists: readonly RegisterList[]): Promise<Composed> =>
  composed(lists.map(listFileOf), { base, fit: reconcile })
