/**
 * Properties of letters and words that decide on endings.
 */

/** Lower case with ё as е: the key under which the tables of this folder list a word. */
export const keyOf = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

export const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)
export const hasDigit = (text: string): boolean => /\d/.test(text)
export const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Two letters or more, all of them capitals: УПА, С14, WWF. */
export const isAllCapitals = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(word) && word === word.toUpperCase()

export const countVowels = (word: string): number => word.match(/[аеёиоуыэюя]/giu)?.length ?? 0

/** `stem` in the letter case of `word`, of which it keeps the beginning: Павел, павл → Павл; Пётр, петр → Петр. */
export function inCaseOf(word: string, stem: string): string {
  const key = keyOf(word)
  let shared = 0
  while (shared < stem.length && key[shared] === stem[shared]) shared++
  return word.slice(0, shared).replaceAll('ё', 'е') + stem.slice(shared)
}
