/**
 * Whether a place in the text is written as its alias demands.
 */
import { behind, isOfWord, isUnseen, wordsWithin } from '../language/letters.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import { opensWithHeadNoun } from '../registry/head-nouns.js'
import type { Alias } from '../registry/types.js'

/** Behind its first letter a word may hold what is not seen, too. */
const goesOn = (point: number): boolean => isOfWord(point) || isUnseen(point) || point === 0xfeff

const wordsOf = (text: string): string[] =>
  wordsWithin(text, offset => behind(text, offset, goesOn)).map(({ value }) => value)

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const isCapital = (letter: string): boolean => /^\p{Lu}/u.test(letter)
const isSmall = (letter: string): boolean => /^\p{Ll}/u.test(letter)

const wordBehindHyphen = /(?<=[\p{L}\p{N}]-)[\p{L}\p{N}]+/gu

/** Where words stand: enclosed by quotation marks, where any word has a capital, or elsewhere. */
export type Standing = 'quoted' | 'opening' | 'within'

/**
 * Behind its first word an English name's prepositions and conjunctions may be small ("Reporters without Borders"), what
 * a hyphen joins ("Feminist Anti-war Resistance"), and the noun at its end: "the Dynasty foundation".
 *
 * @param surface The words as they stand in the text.
 * @param standing Several words in quotation marks are a name in lower case, too.
 */
export function isWrittenAs(surface: string, alias: Alias, standing: Standing): boolean {
  if (alias.letterCase === 'any') return true
  if (!/\p{Ll}/u.test(surface) && /\p{L}{2}/u.test(surface)) return true
  if (alias.letterCase === 'exact') return isExact(lettersOf(surface), lettersOf(alias.name))
  const written = wordsOf(surface)
  if (standing === 'quoted' && written.length > 1) return true
  const [words, model] = aligned(written, alias)
  if (model.length !== words.length) return !isSmall(words[0] ?? '')
  const isSetApart =
    alias.language === 'ru' &&
    isCapital(words[0] ?? '') &&
    (standing === 'within' || words.length >= fewestOpeningWords)
  const behindHyphens = new Set([...wordsBehindHyphens(alias.name), ...wordsBehindHyphens(surface)])
  return model.every((name, index) => {
    const word = words[index] ?? ''
    if (!isCapital(name) || !isSmall(word)) return true
    if (index === 0) return mayBeginSmall(alias, model) || arabicArticle.test(surface)
    return (
      mayBeSmall(name, index === words.length - 1) ||
      behindHyphens.has(name) ||
      behindHyphens.has(word) ||
      (isSetApart && isWordOfTitle(name))
    )
  })
}

/**
 * The words of a text beside those of a name, as far as Russian joins them otherwise: центр по защите прав for центр защиты
 * прав, фонд Батория for фонд имени Батория.
 */
function aligned(
  written: readonly string[],
  { name, language }: Alias,
): readonly [readonly string[], readonly string[]] {
  const listed = wordsOf(name)
  if (written.length === listed.length || language !== 'ru') return [written, listed]
  const model = listed.filter(isNoJoint)
  return [
    written.filter(isNoJoint),
    written.length > listed.length ? model : model.filter(word => !hasRole(wordKey(word), 'in-name-of')),
  ]
}

const isNoJoint = (name: string): boolean => !hasRole(wordKey(name), 'governs')

const wordsBehindHyphens = (text: string): string[] =>
  text.includes('-') ? Array.from(text.matchAll(wordBehindHyphen), ([found]) => found) : []

/** Print has it small or capital as it comes: аль-Нусра, al-Haramain. */
const arabicArticle = /^\p{Ll}{2,3}[-\u2010\u2011]\p{Lu}/u

/** Fewer words without a capital among them are ordinary ones: «комитет матерей». */
const fewestSmallWords = 3

/**
 * Russian writes the noun that says what an organisation is, and the adjectives before it, as they come: «московский центр
 * Карнеги», «комитет защиты журналистов».
 */
function mayBeginSmall({ language, name, strength }: Alias, model: readonly string[]): boolean {
  if (language !== 'ru' || !(opensWithHeadNoun(name) ?? opensWithHeadNoun(name.replace(beforeHyphen, '')))) return false
  return model.slice(1).some(isCapital) || (strength === 'strong' && name.split(' ').length >= fewestSmallWords)
}

/** What a noun behind the first word is joined to: московский ЛГБТ-центр, петербургский ПЕН-клуб. */
const beforeHyphen = /(?<=\s)[\p{L}\p{N}]+-(?=\p{Ll})/gu

const mayBeSmall = (name: string, isLast: boolean): boolean =>
  hasRole(wordKey(name), 'governs') ||
  hasRole(wordKey(name), 'conjunction') ||
  (isLast && hasRole(wordKey(name), 'kind'))

/** So many words with a name's capital before them alone are no sentence that begins by chance: «Парни плюс девушки». */
const fewestOpeningWords = 3

/**
 * Registers and bearers of names like a capital on every word («Народная Социальная Инициатива»), Russian print has it on
 * the first alone. What is nobody's invention keeps its own: «Открытая Россия».
 */
const isWordOfTitle = (name: string): boolean =>
  /^[А-ЯЁІЇЄ][а-яёіїє]{2}/u.test(name) && !ownCapital.some(role => hasRole(wordKey(name), role))

const ownCapital = ['russia', 'abroad', 'polity', 'toponym', 'given-name'] as const

/** Letter for letter as far as both go: endings («ИГИЛа») are written small. */
function isExact(surface: string, name: string): boolean {
  const length = Math.min(surface.length, name.length)
  for (let index = 0; index < length; index++) {
    if (isCapital(name.charAt(index)) && isSmall(surface.charAt(index))) return false
    if (isSmall(name.charAt(index)) && isCapital(surface.charAt(index))) return false
  }
  return true
}

/**
 * Whether the words of a person's name are all capitalised, but for those that are small in the name itself (von, оглы)
 * or stand behind a hyphen (Максакова-младшая).
 * @param names The name as listed, and the parts of the person's own.
 */
export function isWrittenAsPerson(surface: string, ...names: readonly (string | undefined)[]): boolean {
  if (!smallWord.test(surface)) return true
  const small = new Set(names.join(' ').match(/(?<![\p{L}\p{M}'’-])\p{Ll}+/gu))
  return Array.from(surface.matchAll(smallWords), ([found]) => found).every(part => small.has(part))
}

const smallWord = /(?:^|[\s.])\p{Ll}/u
const smallWords = /(?<=^|[\s.])\p{Ll}+/gu
