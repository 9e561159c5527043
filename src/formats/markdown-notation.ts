/**
 * How fixes are written in Markdown: calls stay raised by a tag where the draft raises them so.
 */
import type { Document, Span } from '../document/types.js'
import { lineNotation, type Notation } from './notation.js'

const [open, close] = ['<sup>', '</sup>']

/** @param comment Writes words as a comment. */
export const markdownNotation = (comment: (words: string) => string): Notation => ({
  ...lineNotation({ marker: marker => marker.replaceAll('*', '\\*'), joinsLines: true, comment }),
  call: callAt,
  alike: (call, from, to) => (call.startsWith(open) ? call.replace(from, to) : undefined),
})

function callAt(document: Document, call: Span): string {
  const { source } = document
  const { start, end } = document.toSource(call)
  const isRaised = source.startsWith(open, start - open.length) && source.startsWith(close, end)
  return isRaised ? open + source.slice(start, end) + close : source.slice(start, end)
}
