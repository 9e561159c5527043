/**
 * How a footnote opens: by its marker. Shared by every adapter, so that a footnote is one in any format.
 */
import { groupOf } from '../checked/index.js'
import { isDigit } from '../language/fold.js'
import { spanAround } from './search.js'
import type { Block, Document, Span } from './types.js'

/** Asterisks, however they are typed. */
export const stars = '*✱✲＊∗﹡⁎٭'
/** By the digit that each is. */
export const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const marker = String.raw`[${stars}]{1,5}|[†‡]{1,3}|[${superscripts}]{1,2}|\[(?:\d{1,2}|\*{1,3})\]`
/** A box to be ticked makes it an item of a list of things to do. */
const task = String.raw`\[[ xXхХ✓✔]\](?:\s|$)`
const opening = new RegExp(
  String.raw`[(_]{0,4}(${marker})[\s\u200B\u2060]{0,8}[-–—:]{0,2}\s{0,8}(?!${task})(?=[\p{L}\p{N}«"„“(\[@#])`,
  'uy',
)

/** How far the same run of asterisks is looked for that would make it emphasis. */
const emphasised = 400

/**
 * Whether a line opens a footnote: a marker, then words.
 * @param text Where the line stands.
 * @param span The line without the white space around it.
 */
export function opensFootnote(text: string, { start, end }: Span): boolean {
  opening.lastIndex = start
  const match = opening.exec(text)
  if (!match || opening.lastIndex >= end) return false
  return !opensEmphasis(text, groupOf(match, 1), { start: opening.lastIndex, end })
}

/**
 * In plain text, too, `**…**` around words is emphasis. A marker is not repeated behind a word of its own footnote.
 * @param marker What may open it. @param behind What stands behind the marker.
 */
export function opensEmphasis(text: string, marker: string, { start, end }: Span): boolean {
  if (!/^\*{2,}$/.test(marker)) return false
  const line = text.slice(start, Math.min(end, start + emphasised))
  return new RegExp(`[^\\s*]\\*{${marker.length}}(?!\\*)`).test(line)
}

const bareNumber = /(\d{1,2})(?:[.)][ \t\u00A0]*|[ \t\u00A0]*[—–:-][ \t\u00A0]+|[ \t\u00A0]+)(?=[\p{L}«"„“(])/uy

/** A number without the signs that make it a marker, with what parts it from the words: what a note or an item may open with. */
export function bareNumberAt(
  text: string,
  start: number,
): { readonly number: number; readonly end: number } | undefined {
  if (!isDigit(text.charCodeAt(start))) return
  bareNumber.lastIndex = start
  const digits = bareNumber.exec(text)?.[1]
  return digits === undefined ? undefined : { number: Number(digits), end: bareNumber.lastIndex }
}

/**
 * Whether a raised number behind a text is a power or belongs to a unit: `10⁶`, `м²`.
 * @param before The last characters of the text.
 */
export const isExponent = (before: string): boolean => /(?:\d|(?:^|[^\p{L}])\p{Ll}{1,2})$/u.test(before)

/**
 * Blocks, of which the paragraphs that open with a marker are footnotes: in word processors people type them, too. What stands in
 * code is no marker.
 */
export const withTypedNotes = ({ text, blocks, opaque }: Pick<Document, 'text' | 'blocks' | 'opaque'>): Block[] =>
  blocks.map(block =>
    block.kind === 'paragraph' &&
    opensFootnote(text, block) &&
    !spanAround(opaque, { start: block.start, end: block.start + 1 })
      ? { ...block, kind: 'footnote' }
      : block,
  )
