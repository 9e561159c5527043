/**
 * Where the build puts the compiled built-in lists, and how they are read back.
 */
import { readFileSync } from 'node:fs'
import { packaged } from '../files/package.js'
import { loadLexicon } from '../lexicon/load.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { registryFromJson } from '../registry/stored.js'

/** The lists themselves, as YAML. */
export const listsFolder = packaged('lists')
export const registryFile = packaged('dist/lists/registry.json')
export const lexiconFile = packaged('dist/lists/lexicon.bin')

let builtin: Knowledge | undefined

/** The built-in lists, read once. */
export function builtinKnowledge(): Knowledge {
  if (!builtin) {
    const registry = registryFromJson(readFileSync(registryFile))
    builtin = { registry, lexicons: [loadLexicon(readFileSync(lexiconFile))] }
  }
  return builtin
}
