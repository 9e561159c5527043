/**
 * The names and statuses that a config asks for: built-in lists or those of a bundle, imported ones over them, a user's own over those,
 * entities switched off.
 */
import path from 'node:path'
import { itemAt } from '../checked/index.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { packageVersion } from '../files/package.js'
import { builtinKnowledge } from './artefact.js'
import type { ListFile } from '../registry/list-file.js'
import { composed } from './compose.js'
import { isBundleFile } from './imported.js'
import { over } from './over.js'

/** Which lists are gone by, as a config says. */
export interface ListSettings {
  /** Own lists, files. */
  readonly lists: readonly string[]
  readonly builtinLists: boolean
  readonly importedLists: boolean
  /** Ids of entities that are not looked for. */
  readonly disable: readonly string[]
  /** How to call the config in errors. */
  readonly label?: string
}

const cache = new Map<string, Promise<Knowledge>>()

/**
 * @param config Paths in `lists` are relative to `folder`.
 * @param imported Files of imported lists, and the bundle; nothing outside the config's folder is read without them.
 * @throws ListError if a list is not valid; an Error if it cannot be read.
 */
export function knowledgeFor(
  config: ListSettings,
  folder: string,
  imported: readonly string[] = [],
): Promise<Knowledge> {
  const { builtinLists, disable, label } = config
  const lists = config.lists.map(list => path.resolve(folder, list))
  const registers = config.importedLists ? imported : []
  const key = JSON.stringify([lists, registers, builtinLists, disable, disable.length > 0 && label])
  const knowledge = cache.get(key) ?? compose(registers, lists, builtinLists, { disable, label })
  cache.set(key, knowledge)
  return knowledge
}

/** Reads lists anew when they are next asked for: they may have changed. */
export const forgetKnowledge = (): void => cache.clear()

/**
 * Own lists may change any built-in entity. What they change or add is compiled anew; the built-in lexicon serves on for
 * the entities which they leave alone.
 */
async function compose(
  registers: readonly string[],
  lists: readonly string[],
  builtinLists: boolean,
  { disable, label }: { readonly disable: readonly string[]; readonly label: string | undefined },
): Promise<Knowledge> {
  const base = await withImported(builtinLists ? builtinKnowledge() : undefined, registers)
  if (base && lists.length === 0 && disable.length === 0) return base
  const { readLists } = await import('./files.js')
  const { fitOwn } = await import('./own.js')
  const options = { disable, fit: fitOwn, ...(label !== undefined && { config: label }) }
  return over(base, await composed(readLists(lists), { ...options, ...(base && { base: base.registry }) }))
}

async function withImported(
  builtin: Knowledge | undefined,
  registers: readonly string[],
): Promise<Knowledge | undefined> {
  if (registers.length === 0) return builtin
  const lists = registers.filter(file => !isBundleFile(file))
  const [file] = registers.filter(isBundleFile)
  const bundle = builtin && file !== undefined ? await bundleIn(file) : undefined
  const below = bundle?.below ?? builtin
  const under = bundle && !bundle.below ? bundle.lists : []
  if (lists.length + under.length === 0) return below
  const { compiledOver } = await import('./compiled.js')
  return compiledOver(below, lists, {
    version: packageVersion(),
    store: path.dirname(itemAt(registers, 0)),
    under,
    key: bundle?.key,
  })
}

/** Lists to stand on, or to be laid over the built-in ones. */
type InstalledLists = { readonly key: string } & (
  { readonly below: Knowledge } | { readonly below?: undefined; readonly lists: readonly ListFile[] }
)

/**
 * Nothing if the bundle cannot be read. One of the same plashka, or a later one, knows whatever the built-in lists do; of
 * an earlier one only what the registers say is taken.
 */
async function bundleIn(file: string): Promise<InstalledLists | undefined> {
  const [{ installedIn, isAtLeast }, { asLists, listFileOf }] = await Promise.all([
    import('./bundle/installed.js'),
    import('./bundle/as-lists.js'),
  ])
  const installed = installedIn(file)
  if (!installed) return undefined
  const { manifest, registry, lexicon } = installed
  const key = JSON.stringify(manifest)
  return lexicon && isAtLeast(manifest.plashka, packageVersion())
    ? { key, below: { registry, lexicons: [lexicon] } }
    : { key, lists: asLists(registry).map(listFileOf) }
}
