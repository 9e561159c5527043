/**
 * Ordinary language, against which new names are weighed: the frequent words of `lists/common`, and every word that the
 * Russian spelling dictionary accepts.
 */
import { commonKey, type CommonWords } from './names/strength.js'
import { spelling, type Dictionary } from './spelling.js'

/** Files of `lists/common`. */
const wordFiles = ['ru.txt', 'en.txt', 'places.txt', 'given-names.txt'] as const
export type WordFile = (typeof wordFiles)[number]

/** Words, places and given names: lower case, ё as е. @param read Gives the text of a file. */
export const frequentWords = (read: (file: WordFile) => string): ReadonlySet<string> =>
  new Set(wordFiles.flatMap(file => wordsOf(read(file))))

/** @param read Gives the text of a file. */
export function commonWords(read: (file: WordFile) => string, dictionary: Dictionary): CommonWords {
  const frequent = frequentWords(read)
  const isSpelled = spelling(dictionary)
  const given = new Set(wordsOf(read('given-names.txt')))
  return {
    isGivenName: word => given.has(word),
    has: word => frequent.has(word) || (isRussian(word) && spellings(word).some(isSpelled)),
  }
}

const wordsOf = (text: string): string[] => text.split('\n').map(commonKey)

const isRussian = (word: string): boolean => /^[\p{Script=Cyrillic}-]+$/u.test(word)

/** As the dictionary may have it: in lower case or as a proper name, with ё in any one place. */
function spellings(word: string): string[] {
  const dotted = [...word.matchAll(/е/gu)].map(({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`)
  return [word, ...dotted].flatMap(spelled => [spelled, spelled.slice(0, 1).toUpperCase() + spelled.slice(1)])
}
