/**
 * The names and statuses that a config asks for: built-in lists, a user's own over them, entities switched off.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config/config.js'
import type { Lexicon } from '../lexicon/types.js'
import type { Knowledge } from '../linter/linter.js'
import { builtinKnowledge } from './artefact.js'

const cache = new Map<string, Promise<Knowledge>>()

/**
 * @param config Paths in `lists` are relative to `folder`.
 * @throws ListError if a list is not valid; an Error if it cannot be read.
 */
export function knowledgeFor(config: Pick<Config, 'lists' | 'builtinLists' | 'disable'>, folder: string): Promise<Knowledge> {
  const { builtinLists, disable } = config
  const lists = config.lists.map(list => path.resolve(folder, list))
  if (lists.length === 0 && disable.length === 0 && builtinLists) return Promise.resolve(builtinKnowledge())
  const key = JSON.stringify([lists, builtinLists, disable])
  let knowledge = cache.get(key)
  if (!knowledge) {
    knowledge = compose(lists, builtinLists, disable)
    cache.set(key, knowledge)
  }
  return knowledge
}

/**
 * Own lists may change any built-in entity. What they change or add is compiled anew; the built-in lexicon serves on for
 * the entities which they leave alone.
 */
async function compose(lists: readonly string[], builtinLists: boolean, disable: readonly string[]): Promise<Knowledge> {
  const [{ readList }, { buildRegistry }, { formsOf }, { compileLexicon }, { loadLexicon }] = await Promise.all([
    import('./files.js'),
    import('../registry/registry.js'),
    import('../lexicon/forms.js'),
    import('../lexicon/compile.js'),
    import('../lexicon/load.js'),
  ])
  const own = lists.map(list => readList(list, path.relative(process.cwd(), list)))
  const builtin = builtinLists ? builtinKnowledge() : undefined
  const registry = buildRegistry(own, { disable, ...(builtin && { base: builtin.registry }) })
  const isUnchanged = (id: string): boolean => JSON.stringify(registry.get(id)) === JSON.stringify(builtin?.registry.get(id))
  const changed = new Set<string>(registry.entities.filter(({ id }) => !isUnchanged(id)).map(({ id }) => id))
  const compiled = loadLexicon(compileLexicon(registry.entities.filter(({ id }) => changed.has(id)).flatMap(formsOf)))
  return { registry, lexicons: [...(builtin?.lexicons ?? []).map(lexicon => without(lexicon, changed)), compiled] }
}

/** A lexicon without the names of some entities. */
const without = (lexicon: Lexicon, ids: ReadonlySet<string>): Lexicon => ({
  size: lexicon.size,
  scan: text =>
    lexicon.scan(text).flatMap(hit => {
      const readings = hit.readings.filter(({ entity }) => !ids.has(entity))
      return readings.length > 0 ? [{ ...hit, readings }] : []
    }),
})

/** The version of the package, for caches and `--version`. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version
