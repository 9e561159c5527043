/**
 * Parts a Markdown source, so that the tokenizer, which is thorough and slow, gets only what needs it.
 *
 * A paragraph which begins at the margin behind a blank line ends every list, quote and note before it; nothing in it
 * can reach out, and the parts around it can be read by themselves. Fences and raw HTML run over blank lines: from one
 * on, all is left to the tokenizer, as is a source with definitions, which count everywhere.
 */
import type { Span } from '../document/types.js'

export interface Part extends Span {
  /** A paragraph with no mark-up but emphasis, escapes, entities and plain links. */
  readonly isPlain: boolean
}

/** Lines which may begin a block other than a paragraph, or go on with one. */
const structural =
  /^(?:[ \t>=|:`~+<-]|[*_](?:[ \t]|$)|\*[* \t]*$|_[_ \t]*$|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|\[[^\]]*\]:)/
/** A definition, of a link or a note, maybe within a quote or a list. */
const definition = /^[ \t>*+\-\d.)]*\[[^\]\n]+\]:/m
/** What may run over blank lines. */
const lasting = /^[ \t>*+\-\d.)]*(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/i
const inline = /[`<]|!\[|\\(?![*_~.,:;?+#>|"'/=%$@^{}-])/
const bracket = /[[\]]/

/** A link without anything in its text or its address that Markdown might read. Its text is the first group. */
export const plainLinks = (): RegExp => /\[([^[\]]*)\]\([^\s()<>]*\)/g

/** The parts of a source from an offset on, in order. White space may be left out between them. */
export function partsOf(source: string, from: number): Part[] {
  if (/\r(?!\n)/.test(source) || definition.test(source.slice(from)))
    return [{ start: from, end: source.length, isPlain: false }]
  const parts: Part[] = []
  /** Where the part for the tokenizer began that is still open. */
  let open = -1
  for (const { start, end, isPlain, isLasting } of paragraphs(source, from)) {
    if (isLasting) {
      parts.push({ start: open < 0 ? start : open, end: source.length, isPlain: false })
      return parts
    }
    if (isPlain) {
      if (open >= 0) parts.push({ start: open, end: start, isPlain: false })
      parts.push({ start, end, isPlain })
      open = -1
    } else if (open < 0) open = start
  }
  if (open >= 0) parts.push({ start: open, end: source.length, isPlain: false })
  return parts
}

interface Paragraph extends Part {
  readonly isLasting: boolean
}

/** Lines without a blank one between them, without the last line break. */
function* paragraphs(source: string, from: number): Generator<Paragraph> {
  let start = -1
  let end = from
  let isFlat = true
  let isLasting = false
  for (let at = from; at <= source.length;) {
    const stop = source.indexOf('\n', at)
    const behind = stop < 0 ? source.length : stop
    const line = source.slice(at, source[behind - 1] === '\r' && behind > at ? behind - 1 : behind)
    if (/^[ \t]*$/.test(line)) {
      if (start >= 0) yield { start, end, isPlain: isFlat && isInlinePlain(source.slice(start, end)), isLasting }
      start = -1
      isFlat = true
      isLasting = false
    } else {
      if (start < 0) start = at
      end = at + line.length
      isFlat &&= !structural.test(line)
      isLasting ||= lasting.test(line)
    }
    at = behind + 1
  }
  if (start >= 0) yield { start, end, isPlain: isFlat && isInlinePlain(source.slice(start, end)), isLasting }
}

const isInlinePlain = (text: string): boolean =>
  !inline.test(text) && (!bracket.test(text) || !bracket.test(text.replace(plainLinks(), '')))

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
