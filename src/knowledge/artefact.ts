/**
 * Where the build puts the compiled built-in lists, and how they are read back.
 */
import { Buffer } from 'node:buffer'
import { fstatSync, openSync, readSync } from 'node:fs'
import { packaged } from '../files/package.js'
import { loadLexicon } from '../lexicon/load.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { registryIn, type Stored } from '../registry/stored.js'

/** The lists themselves, as YAML. */
export const listsFolder = packaged('lists')
export const registryFile = packaged('dist/lists/registry.json')
export const lexiconFile = packaged('dist/lists/lexicon.bin')

let builtin: Knowledge | undefined

/** The built-in lists, read once. */
export function builtinKnowledge(): Knowledge {
  if (!builtin) {
    const registry = registryIn(storedIn(registryFile))
    builtin = { registry, lexicons: [loadLexicon(storedIn(lexiconFile))] }
  }
  return builtin
}

/** A file that stays open: whoever puts another one in its place does not change what is read. */
function storedIn(file: string): Stored {
  const handle = openSync(file, 'r')
  return {
    length: fstatSync(handle).size,
    read(start, end) {
      const bytes = Buffer.allocUnsafe(end - start)
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start))
    },
  }
}
