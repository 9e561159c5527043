/**
 * Files whose source is what the editor shows: plain text and Markdown. Their line breaks and their byte order mark
 * stay as they are.
 */
import { numberAt } from '../../checked/index.js'
import { firstWithin, type Document, type Span } from '../../engine/index.js'
import type { Projection } from './projection.js'

const byteOrderMark = '\uFEFF'

/** @param lineBreak How lines end in the file. */
export function textProjection(document: Document, lineBreak: string): Projection {
  const { source } = document
  const lead = source.startsWith(byteOrderMark) ? 1 : 0
  /** Offsets of the carriage returns that are not shown, in the text. */
  const hidden = Array.from(source.matchAll(/\r\n/g), ({ index }, count) => index - lead - count)
  const shown = (offset: number): number => Math.max(0, offset - lead - hiddenBefore(offset))
  const hiddenBefore = (offset: number): number =>
    countBelow(hidden, index => numberAt(hidden, index) + lead + index < offset)
  const written = (offset: number): number =>
    offset + lead + countBelow(hidden, index => numberAt(hidden, index) < offset)
  return {
    document,
    text: source.slice(lead).replace(/\r\n?/g, '\n'),
    ofSource: ({ start, end }: Span) => ({ start: shown(start), end: shown(end) }),
    edited: ({ start, end, text }) =>
      source.slice(0, written(start)) + text.replaceAll('\n', lineBreak) + source.slice(written(end)),
  }
}

/** How many of the first entries fulfil what holds for the first ones alone. */
const countBelow = ({ length }: readonly number[], holds: (index: number) => boolean): number =>
  firstWithin({ start: 0, end: length }, index => !holds(index))

/** The first line break of a source; a line feed if it has none. */
export const lineBreakOf = (source: string): string => /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
