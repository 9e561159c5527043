/**
 * Where the build puts the compiled built-in lists, and how they are read back.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '../lexicon/load.js'
import type { Knowledge } from '../kernel/linter.js'
import { registryFromJson } from '../registry/stored.js'

/** Run from its sources, as the tests do, plashka reads what the build has left. */
const fromSources = import.meta.url.endsWith('.ts')
const folder = new URL(fromSources ? '../../dist/lists/' : '../../lists/', import.meta.url)
/** The lists themselves, as YAML. */
export const listsFolder = fileURLToPath(new URL(fromSources ? '../../lists/' : '../../../lists/', import.meta.url))
export const registryFile = fileURLToPath(new URL('registry.json', folder))
export const lexiconFile = fileURLToPath(new URL('lexicon.bin', folder))

let builtin: Knowledge | undefined

/** The built-in lists, read once. */
export function builtinKnowledge(): Knowledge {
  if (!builtin) {
    const registry = registryFromJson(readFileSync(registryFile))
    builtin = { registry, lexicons: [loadLexicon(readFileSync(lexiconFile))] }
  }
  return builtin
}
