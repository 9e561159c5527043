/**
 * Ordinary language, against which new names are weighed: the frequent words of `lists/common`, and every word that the
 * Russian spelling dictionary accepts. Read for an import only: the dictionary takes seconds to load.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listsFolder } from '../lists/artefact.js'
import type { CommonWords } from './names/strength.js'

const givenNames = 'given-names.txt'
const files = ['ru.txt', 'en.txt', 'places.txt', givenNames]

/** Words, places and given names of `lists/common`: lower case, ё as е. */
export const frequentWords = (): ReadonlySet<string> => new Set(files.flatMap(wordsOf))

export async function loadCommonWords(): Promise<CommonWords> {
  const [{ default: dictionary }, { default: nspell }] = await Promise.all([import('dictionary-ru'), import('nspell')])
  const frequent = frequentWords()
  const spelling = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })
  const given = new Set(wordsOf(givenNames))
  return {
    isGivenName: word => given.has(word),
    has: word => frequent.has(word) || (isRussian(word) && spellings(word).some(spelled => spelling.correct(spelled))),
  }
}

const wordsOf = (file: string): string[] =>
  readFileSync(path.join(listsFolder, 'common', file), 'utf8')
    .split('\n')
    .map(word => word.toLowerCase().replaceAll('ё', 'е'))

const isRussian = (word: string): boolean => /^[\p{Script=Cyrillic}-]+$/u.test(word)

/** As the dictionary may have it: in lower case or as a proper name, with ё in any one place. */
function spellings(word: string): string[] {
  const dotted = [...word.matchAll(/е/gu)].map(({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`)
  return [word, ...dotted].flatMap(spelled => [spelled, spelled.slice(0, 1).toUpperCase() + spelled.slice(1)])
}
