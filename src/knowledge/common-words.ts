/**
 * Ordinary language as the package holds it.
 */
import { imported } from '../files/import.js'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commonWords, frequentWords, type WordFile } from '../importer/common-words.js'
import type { CommonWords } from '../importer/names/strength.js'
import { listsFolder } from './artefact.js'

const read = (file: WordFile): string => readFileSync(path.join(listsFolder, 'common', file), 'utf8')

/** Words, places and given names of `lists/common`: lower case, ё as е. */
export const builtinFrequentWords = (): ReadonlySet<string> => frequentWords(read)

/** Read for an import only: the dictionary takes seconds to load. */
export async function builtinCommonWords(): Promise<CommonWords> {
  const { default: dictionary } = (await imported('dictionary-ru')) as typeof import('dictionary-ru')
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return commonWords(read, { aff: text(dictionary.aff), dic: text(dictionary.dic) })
}
