/**
 * What stands around a candidate: the words before and behind it, quotation marks, the beginning of its sentence.
 */
import { itemAt, lastOf } from '../checked/index.js'
import type { Block, Span } from '../document/types.js'
import { before, behind, isLetterOrNumber, isOfWord, isUnseen, pointAt } from '../language/letters.js'
import { wordKey } from '../language/word-key.js'
import { listOf } from '../language/words.js'

export interface Word extends Span {
  readonly folded: string
  readonly capital: boolean
}

/** In code points: of a word behind its first letter, and of what parts two. Bounded, any text costs linear time. */
const longest = 80
const goesOn = (point: number): boolean => isOfWord(point) || isUnseen(point)
const parts = (point: number): boolean => !isLetterOrNumber(point)

/** How far the context of a name reaches, in UTF-16 code units. */
const window = 160

/** Marks that end the clause: context does not reach over them. */
const barrier = /[.!?…;:,(){}]|\n\s*\n|\s[—–]\s/u

const abbreviations = listOf('leading-abbreviation')

/** «им. Гинзбурга», «проф. Павлов»: a dot that belongs to the word. */
const isAbbreviated = (word: string, gap: string): boolean =>
  /^\.\s{0,3}$/u.test(gap) && abbreviations.has(word.toLowerCase())

/** Up to `count` words before an offset in the same clause, nearest first. */
export function wordsBefore(text: string, block: Span, offset: number, count: number): Word[] {
  const words: Word[] = []
  const floor = Math.max(block.start, offset - window)
  let end = offset
  while (words.length < count) {
    const close = before(text, end, parts, longest)
    // A mark begins no word.
    const start = behind(text, before(text, close, goesOn, longest + 1), parts)
    if (start >= close) break
    const value = text.slice(start, close)
    const gap = text.slice(close, end)
    if ((barrier.test(gap) && !isAbbreviated(value, gap)) || start < floor) break
    words.push(wordAt(start, value))
    end = start
  }
  return words
}

/** Up to `count` words behind an offset in the same clause, nearest first. */
export function wordsBehind(text: string, block: Span, offset: number, count: number): Word[] {
  const words: Word[] = []
  const ceiling = Math.min(block.end, offset + window)
  let start = offset
  while (words.length < count) {
    const open = behind(text, start, parts, longest)
    const end = behind(text, open, goesOn, longest + 1)
    if (end === open || parts(pointAt(text, open)) || barrier.test(text.slice(start, open))) break
    const word = wordAt(open, text.slice(open, end))
    if (word.end > ceiling) break
    words.push(word)
    start = word.end
  }
  return words
}

export const wordAt = (start: number, value: string): Word => ({
  start,
  end: start + value.length,
  folded: wordKey(value),
  capital: /^\p{Lu}/u.test(value),
})

const openingQuotes = '«„“"‘\'‹'
const closingQuotes = '»“”"’\'›'

/** Whether quotation marks enclose exactly this span. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  return start > 0 && openingQuotes.includes(text.charAt(start - 1)) && closingQuotes.includes(text[end] ?? ' ')
}

/** Whether the span opens its sentence, where a capital says nothing. */
export function opensSentence(text: string, block: Block, start: number): boolean {
  const there = text.slice(Math.max(block.start, start - 8), start)
  return start === block.start || /(?:^|[.!?…:\n])[\s«„“"'*_(—–-]*$/u.test(there)
}

const sentenceEnd = /[.!?…\n]/u
const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*(?:-[\p{L}\p{M}]+)*/gu

/** The words of the sentence around a span, up to so many UTF-16 code units before it and behind it. */
export function wordsAround(text: string, block: Span, { start, end }: Span, reach: number): Word[] {
  const floor = Math.max(block.start, start - reach)
  const there = text.slice(floor, start)
  const from = floor + there.length - lastOf(there.split(sentenceEnd)).length
  const next = itemAt(text.slice(end, Math.min(block.end, end + reach)).split(sentenceEnd), 0)
  const wordsFrom = (offset: number, part: string): Word[] =>
    [...part.matchAll(anyWord)].map(({ index, 0: value }) => wordAt(offset + index, value))
  return [...wordsFrom(from, text.slice(from, start)), ...wordsFrom(end, next)]
}
