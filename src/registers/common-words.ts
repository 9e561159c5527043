/**
 * Ordinary language, against which new names are weighed: the frequent words of `lists/common`, and every word that the
 * Russian spelling dictionary accepts.
 */
import { commonKey, type CommonWords } from './names/strength.js'

/** Files of `lists/common`. */
const wordFiles = ['ru.txt', 'en.txt', 'places.txt', 'given-names.txt'] as const
export type WordFile = (typeof wordFiles)[number]

/** The spelling dictionary: what `nspell` is made of. */
export interface Dictionary {
  readonly aff: string
  readonly dic: string
}

/** Words, places and given names: lower case, ё as е. @param read Gives the text of a file. */
export const frequentWords = (read: (file: WordFile) => string): ReadonlySet<string> =>
  new Set(wordFiles.flatMap(file => wordsOf(read(file))))

/** Takes seconds: the dictionary is large. @param read Gives the text of a file. */
export async function commonWords(read: (file: WordFile) => string, dictionary: Dictionary): Promise<CommonWords> {
  const { default: nspell } = await import('nspell')
  const frequent = frequentWords(read)
  const spelling = nspell(dictionary.aff, dictionary.dic)
  const given = new Set(wordsOf(read('given-names.txt')))
  return {
    isGivenName: word => given.has(word),
    has: word => frequent.has(word) || (isRussian(word) && spellings(word).some(spelled => spelling.correct(spelled))),
  }
}

const wordsOf = (text: string): string[] => text.split('\n').map(commonKey)

const isRussian = (word: string): boolean => /^[\p{Script=Cyrillic}-]+$/u.test(word)

/** As the dictionary may have it: in lower case or as a proper name, with ё in any one place. */
function spellings(word: string): string[] {
  const dotted = [...word.matchAll(/е/gu)].map(({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`)
  return [word, ...dotted].flatMap(spelled => [spelled, spelled.slice(0, 1).toUpperCase() + spelled.slice(1)])
}
