/**
 * Parts a Markdown source, so that the tokenizer, which is thorough and slow, gets only what needs it.
 *
 * What begins at the margin behind a blank line and is no item ends every list, quote and note before it; nothing in it
 * can reach out, and the parts around it can be read by themselves. An item goes on with what is indented behind it.
 * Fences and raw HTML run over blank lines: from one on, all is left to the tokenizer, as is a source with definitions,
 * which count everywhere.
 */
import type { Span } from '../document/types.js'
import { plainBlocks, type PlainKind } from './markdown-plain.js'

/** A stretch of the source that is read by itself. */
export interface Part extends Span {
  /** What it is as it stands; absent if the tokenizer has to tell. */
  readonly plain?: PlainKind
}

/** A definition, of a link or a note, maybe within a quote or a list. */
const definition = /^[ \t>*+\-\d.)]*\[[^\]\n]+\]:/m
/** What may run over blank lines. */
const lasting = /^[ \t>*+\-\d.)]*(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/i

/** The parts of a source from an offset on, in order. What is no text may be left out between them. */
export function partsOf(source: string, from: number): Part[] {
  if (/\r(?!\n)/.test(source) || definition.test(source.slice(from))) return [{ start: from, end: source.length }]
  const parts: Part[] = []
  /** Where the part for the tokenizer began that is still open. */
  let open = -1
  /** How many parts there were before the items that what comes next may go on with, and where they began. */
  let items: { readonly count: number; readonly start: number } | undefined
  for (const { lines, start, isLasting } of paragraphs(source, from)) {
    const blocks = isLasting ? undefined : plainBlocks(source, lines)
    if (!blocks && items && /[ \t]/.test(source.charAt(start))) {
      parts.length = items.count
      open = items.start
    }
    items = undefined
    if (isLasting) {
      parts.push({ start: open < 0 ? start : open, end: source.length })
      return parts
    }
    if (blocks) {
      if (open >= 0) parts.push({ start: open, end: start })
      if (blocks.at(-1)?.plain === 'list-item') items = { count: parts.length, start }
      for (const block of blocks) parts.push(block)
      open = -1
    } else if (open < 0) open = start
  }
  if (open >= 0) parts.push({ start: open, end: source.length })
  return parts
}

interface Paragraph {
  /** Without their line breaks. */
  readonly lines: readonly Span[]
  readonly start: number
  readonly isLasting: boolean
}

/** Lines without a blank one between them. */
function* paragraphs(source: string, from: number): Generator<Paragraph> {
  let lines: Span[] = []
  let isLasting = false
  const paragraph = (): Paragraph[] => (lines[0] ? [{ lines, start: lines[0].start, isLasting }] : [])
  for (let at = from; at <= source.length;) {
    const stop = source.indexOf('\n', at)
    const behind = stop < 0 ? source.length : stop
    const end = source[behind - 1] === '\r' && behind > at ? behind - 1 : behind
    const line = source.slice(at, end)
    if (/^[ \t]*$/.test(line)) {
      yield* paragraph()
      lines = []
      isLasting = false
    } else {
      lines.push({ start: at, end })
      isLasting ||= lasting.test(line)
    }
    at = behind + 1
  }
  yield* paragraph()
}

/** More openings than any draft has in one part; the tokenizer takes quadratic time with them. */
const most = 2000
const costly: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[[\]]/g, ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']],
  [/</g, ['htmlText', 'autolink']],
  [/`/g, ['codeText']],
  [/\\/g, ['characterEscape', 'hardBreakEscape']],
]
const nested = /^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+|\[\^[^\]\s]{1,99}\]:[ \t]*){100}/m

/** Names of the constructs which a part has too many of to be read in linear time. */
export const tooCostly = (text: string): string[] =>
  costly.flatMap(([opening, constructs]) => (hasMany(text, opening) ? constructs : []))

/** Whether blocks are nested deeper than in any draft; the tokenizer takes quadratic time with them. */
export const isTooDeep = (text: string): boolean => nested.test(text)

/** Characters which begin inline mark-up, and lines which begin a block of their own. */
const special = /[*_~&\\`<[\]!]/g
const ownLine = /\n(?=[ \t>]*(?:\r?\n|\||[*+-][ \t]|\d{1,9}[.)][ \t]))/

/** Whether one paragraph has more of them than the tokenizer takes in linear time. */
export const isTooDense = (text: string): boolean =>
  text.length > most && text.split(ownLine).some(paragraph => paragraph.length > most && hasMany(paragraph, special))

/** More lines which go on with a quote or an item without its mark, in one paragraph, than any draft has. */
const mostLazy = 500
const marked = /^[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t]|\[\^[^\]]*\]:)/

/** Whether a paragraph has more of them than the tokenizer takes in linear time. */
export function isTooLazy(text: string): boolean {
  let lazy = 0
  let isWithin = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      lazy = 0
      isWithin = false
    } else if (marked.test(line)) isWithin = true
    else if (isWithin) lazy += 1
    if (lazy > mostLazy) return true
  }
  return false
}

function hasMany(text: string, opening: RegExp): boolean {
  const found = text.matchAll(opening)
  for (let count = 0; count <= most; count += 1) if (found.next().done) return false
  return true
}
