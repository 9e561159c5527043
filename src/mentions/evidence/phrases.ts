/**
 * Nouns that a name has at a distance: the apposition behind it, the noun before the list in which it stands.
 */
import type { Block } from '../../document/types.js'
import { hasRole, packs } from '../../language/words.js'
import { wordKey } from '../../language/word-key.js'
import { isNoKind } from '../nouns.js'
import type { Word } from '../surroundings.js'
import { isOpeningQuote, type Scene } from './scene.js'

/** How far a phrase is read, in UTF-16 code units and words. */
const longestPhrase = 120
const mostWords = 5

const part = /((?:\p{Lu}\.){2,4}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060'’-]{0,80})|(\s+)|([^\s])/uy
/**
 * Behind the name, or behind whose it is and where it is from: «Киборги» Ахтема Сеитаблаева — украинский фильм, «Юдин из
 * Липецка — агроном».
 */
const opening = /[»”"’'*\]\d]{0,4}(?:\s\p{Ll}{1,3}(?=\s\p{Lu}))?(?:\s\p{Lu}[\p{L}-]{1,30}){0,3}(?:,|\s[—–-])\s+/uy

/** Of a compound the last part tells what it is: «телеграм-каналы». */
const wordOf = (value: string, start: number): Word => ({
  start,
  end: start + value.length,
  folded: wordKey(value.slice(value.search(lastPart))),
  capital: /^\p{Lu}/u.test(value),
})

const lastPart = /[^-]+-?$/u

/** Words up to the next mark that is none of a word. */
function wordsFrom(text: string, { end: ceiling }: Block, start: number): Word[] {
  const words: Word[] = []
  const stop = Math.min(ceiling, start + longestPhrase)
  part.lastIndex = start
  while (words.length < mostWords) {
    const at = part.lastIndex
    const found = part.exec(text)
    if (!found || at >= stop || found[3] !== undefined) break
    if (found[1] !== undefined) words.push(wordOf(found[1], at))
  }
  return words
}

/** «Article 19, международная правозащитная организация»: a noun behind a comma or dash. */
export function appositionBehind(
  { text, candidate: { block, end } }: Scene,
  isIt: (word: Word) => boolean,
): Word | undefined {
  opening.lastIndex = end
  if (!opening.test(text)) return
  let isAdded = false
  for (const word of wordsFrom(text, block, opening.lastIndex)) {
    // «— ещё и спектакль»
    const isFiller: boolean = hasRole(word.folded, 'filler') || (isAdded && hasRole(word.folded, 'joins'))
    isAdded = isFiller
    if (isFiller || hasRole(word.folded, 'article')) continue
    if (isNoKind(word.folded) || hasRole(word.folded, 'relative')) return
    if (isIt(word)) return word
  }
  return
}

/** The end of the sentence that the name closes, and what the next one points back with. */
const nextSentence = /[»”"’')*\]\d]{0,4}[.!…]\s{1,3}(\p{Lu}\p{Ll}{1,6})\s/uy

/**
 * «Читала для «Дара». Это новая премия»: the sentence behind the one that a name closes says what it is; the word may stand in
 * the nominative.
 */
export function toldNext({ text, candidate: { block, end } }: Scene, isIt: (word: Word) => boolean): Word | undefined {
  nextSentence.lastIndex = end
  const opener = nextSentence.exec(text)?.[1]
  if (opener === undefined || !hasRole(wordKey(opener), 'means')) return
  for (const word of wordsFrom(text, block, nextSentence.lastIndex)) {
    if (isNoKind(word.folded) || hasRole(word.folded, 'relative')) return
    if (isIt(word) && packs.readingsOf(word.folded).some(({ cases }) => cases.includes('nominative'))) return word
  }
  return
}

const listPart = /(?<=([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060'’-]{0,80})|([\s«»"“”„,*]{1,20}))/uy
const quotes = /[«»"“”„]/gu

/**
 * The noun in the plural before a list of names in which this one stands: "Rappers Oxxxymiron and Face", телеканалы
 * «Дождь» и «Настоящее время». What stands in quotation marks is a name, whatever its letters.
 */
export function listHead(
  { text, candidate: { block, start } }: Scene,
  isIt: (word: Word) => boolean,
): Word | undefined {
  const floor = Math.max(block.start, start - longestPhrase)
  let isWithinQuotes = isOpeningQuote(text[start - 1])
  let isJoined = false
  for (let at = start; at > floor;) {
    listPart.lastIndex = at
    const [, value, marks] = listPart.exec(text) ?? []
    if (marks !== undefined) {
      isJoined ||= marks.includes(',')
      if ((marks.match(quotes)?.length ?? 0) % 2 === 1) isWithinQuotes = !isWithinQuotes
      at -= marks.length
      continue
    }
    if (value === undefined) return
    at -= value.length
    if (isWithinQuotes) continue
    const word = wordOf(value, at)
    if (hasRole(word.folded, 'joins')) isJoined = true
    else if (isJoined && isPlural(word) && isIt(word)) return word
    else if (!word.capital) return
  }
  return
}

/** By the dictionaries, or by its ending where they do not know it: nothing says that it is a singular. */
function isPlural({ folded }: Word): boolean {
  const readings = packs.readingsOf(folded)
  if (readings.length > 0) return readings.some(({ number }) => number === 'plural')
  return /s$|[^a-z]$/u.test(folded)
}
