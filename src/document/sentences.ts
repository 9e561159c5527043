/**
 * Where sentences end, in Russian and English newsroom text.
 */
import { itemAt, lastOf } from '../checked/index.js'
import { closingAbbreviations, leadingAbbreviations, sentenceOpeners } from './abbreviations.js'
import { firstWhere } from './search.js'
import type { Block, Document, Span } from './types.js'

/** A mark that may end a sentence; closing marks and markers of footnotes belong to what it ends. */
const ending =
  /[.!?…]+(?:[»"”’)\]]|'(?!\p{L}))*(?:[*✱✲＊†‡⁰¹²³⁴⁵⁶⁷⁸⁹]{1,5}|\[(?:\d{1,2}|\*{1,3}|\^[^\]\s]{1,40})\])?[»"”’)\]]*/gu
/** What may stand between two sentences before the first word of the second. */
const gap = /(\s+)([—–-]\s+)?(?:[«„“"‘'([*_†‡⁰¹²³⁴⁵⁶⁷⁸⁹✱✲＊]\s?)*/uy
/** No sentence begins with these. */
const goingOn = ',;:.!?…»”)]'
const wordBehind = /[\p{L}\p{N}]+/uy
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}.-]*$/u
/** Longer than any abbreviation, in UTF-16 code units. */
const longestWord = 24
/** A bracket closed later than this is taken for a slip. */
const longestBracket = 1000
/** More white space than this does not stand between two sentences of a block. */
const longestGap = 1000
/** A year or a century so near to its sentence's beginning is when something happens: «21 марта 2022 г. Суд …». */
const shortestSentence = 60

/**
 * The sentences of a block.
 * @param text The text of the document.
 * @param block Where to look; offsets count from the beginning of the text.
 * @returns By start, without the white space between them. A line break alone ends no sentence.
 */
export function sentencesOf(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end)
  const sentences: Span[] = []
  const isBracketed = brackets(body)
  const isInTitle = titles(body)
  const add = (start: number, end: number): unknown =>
    sentences.push({ start: block.start + start, end: block.start + end })
  let start = body.length - body.trimStart().length
  for (const { 0: found, index } of body.matchAll(ending)) {
    const end = index + found.length
    // A title asks or exclaims; with its dot a sentence ends.
    if (!isEnd(body, start, index, found) || isBracketed(end) || (!found.startsWith('.') && isInTitle(index))) continue
    add(start, end)
    const behind = body.slice(end, end + longestGap)
    start = end + behind.length - behind.trimStart().length
  }
  const rest = body.slice(start).trimEnd().length
  if (rest > 0) add(start, start + rest)
  return sentences
}

const known = new WeakMap<Block, readonly Span[]>()

/** The sentences of a block of a document; each block is read once. */
export function sentencesIn({ text }: Document, block: Block): readonly Span[] {
  const sentences = known.get(block) ?? sentencesOf(text, block)
  known.set(block, sentences)
  return sentences
}

/** The sentence in which a place of a block ends, else the block. */
export function sentenceAround(document: Document, block: Block, place: Span): Span {
  const sentences = sentencesIn(document, block)
  return sentences[firstWhere(sentences, ({ end }) => end >= place.end)] ?? block
}

/**
 * @param start Where the sentence begins.
 * @param mark Where the mark stands.
 * @param found The mark with what belongs to it.
 */
function isEnd(text: string, start: number, mark: number, found: string): boolean {
  gap.lastIndex = mark + found.length
  const between = gap.exec(text)
  if (!between || gap.lastIndex >= text.length) return false
  wordBehind.lastIndex = gap.lastIndex
  const word = wordBehind.exec(text)?.[0] ?? ''
  if (/^\p{Ll}/u.test(word)) return isBrand(word)
  if (goingOn.includes(text.charAt(gap.lastIndex))) return false
  const isDot = found.startsWith('.') && !found.startsWith('..')
  if (between[2] !== undefined && !isDot) return false
  return !isDot || /^\.["»”]/.test(found) || !isAbbreviation(text, start, mark, word)
}

/** Names of companies which begin in lower case: iPhone, eBay. */
const isBrand = (word: string): boolean => /^[a-z]{1,2}\p{Lu}/u.test(word)

/** Whether a dot belongs to the word before it and the sentence goes on. */
function isAbbreviation(text: string, start: number, dot: number, following: string): boolean {
  const before = text.slice(Math.max(start, dot - longestWord), dot)
  const word = wordBefore.exec(before)?.[0]
  if (word === undefined) return false
  const folded = word.toLowerCase()
  const isNumber = /^\p{N}/u.test(following)
  if (/^\p{N}{1,3}$/u.test(word)) return dot - word.length <= start
  if (/^(?:\p{Lu}|Дж)$/u.test(word)) return true
  if (/^(?:\p{Lu}[.-])+\p{Lu}$/u.test(word)) return !isClosing(folded) || continuesName(following)
  if (/^(?:гг?|вв?)$/.test(folded)) return isNumber || !endsWithYear(before, word) || dot - start < shortestSentence
  if (isPaired(before)) return false
  if (isClosing(folded)) return isNumber || (/^[a-z]/.test(folded) && continuesName(following))
  return leadingAbbreviations.has(folded) || leadingAbbreviations.has(lastOf(folded.split('.')))
}

const isClosing = (folded: string): boolean => closingAbbreviations.has(folded)

/** «и т. д.», «и т. п.», «н. э.» */
const isPaired = (before: string): boolean => /(?:т\.\s*[дп]|н\.\s*э)$/iu.test(before)

const endsWithYear = (before: string, word: string): boolean => /[\dIVXLC]\s*$/.test(before.slice(0, -word.length))

const continuesName = (following: string): boolean =>
  /^[A-Z]/.test(following) && !sentenceOpeners.has(following.toLowerCase())

/** Longer than any title, in UTF-16 code units. */
const longestTitle = 80
/**
 * A title in quotation marks, which a word leads to without a mark between them: игрок «Что? Где? Когда?». Speech has
 * its colon, its comma or its dash.
 */
const title = new RegExp(
  String.raw`(?<=\p{L}[ \u00A0])(?:«[^«»\n]{1,${longestTitle}}»|“[^“”\n]{1,${longestTitle}}”|"[^"\n]{1,${longestTitle}}"(?=[,;)]|[ \u00A0]\p{L}))`,
  'gu',
)

/** Tells whether an offset, asked for in rising order, lies within a title. */
function titles(text: string): (offset: number) => boolean {
  const spans = Array.from(text.matchAll(title), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
  let next = 0
  return offset => {
    while (next < spans.length && itemAt(spans, next).end <= offset) next += 1
    return next < spans.length && itemAt(spans, next).start < offset
  }
}

/** Tells whether an offset lies within round brackets: what they enclose is one sentence with what stands around. */
function brackets(text: string): (offset: number) => boolean {
  const pairs: Span[] = []
  let open = 0
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (index - open > longestBracket) depth = 0
    if (mark === '(') {
      if (depth === 0) open = index
      depth += 1
    } else if (depth > 0) {
      depth -= 1
      if (depth === 0) pairs.push({ start: open, end: index })
    }
  }
  let next = 0
  return offset => {
    while (next < pairs.length && itemAt(pairs, next).end < offset) next += 1
    return next < pairs.length && itemAt(pairs, next).start < offset
  }
}
