/**
 * The names and statuses that a config asks for: built-in lists, a user's own over them, entities switched off.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config/config.js'
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
 * Own lists may change any built-in entity, so the lists are folded again from their source. The built-in lexicon
 * serves on for the entities which they leave alone.
 */
async function compose(lists: readonly string[], builtinLists: boolean, disable: readonly string[]): Promise<Knowledge> {
  const [{ readBuiltinLists, readList }, { buildRegistry }, { formsOf }, { compileLexicon }, { loadLexicon }] =
    await Promise.all([
      import('./files.js'),
      import('../registry/registry.js'),
      import('../lexicon/forms.js'),
      import('../lexicon/compile.js'),
      import('../lexicon/load.js'),
    ])
  const folder = fileURLToPath(new URL('../../../lists/', import.meta.url))
  const own = lists.map(list => readList(list, path.relative(process.cwd(), list)))
  const registry = buildRegistry([...(builtinLists ? readBuiltinLists(folder) : []), ...own], { disable })
  const bytes = compileLexicon(registry.entities.flatMap(formsOf))
  return { registry, lexicons: [loadLexicon(bytes)] }
}

/** The version of the package, for caches and `--version`. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version
