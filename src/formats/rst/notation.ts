/**
 * How fixes are written in reStructuredText: numbered notes of its own behind all others.
 */
import type { Document, Span } from '../../document/types.js'
import { lineNotation, type Notation } from '../notation.js'

/** An asterisk would open emphasis, or an item. */
const written = (marker: string): string => marker.replaceAll('*', '\\*')
const numbers = /^[ \t]*\.\.[ \t]+\[(\d{1,5})\]/gm
const opening = /^[ \t]*\.\.[ \t]+\[[^\]\n]*\][ \t]*/

const lines = lineNotation({ marker: written, joinsLines: true, comment: words => `.. ${words}\n` })

export const rstNotation: Notation = {
  ...lines,
  sharesNotes: true,
  sharesNewNotes: true,
  // What stands before a call is no part of it, and a call needs white space there.
  call: (document, call) => {
    const { start, end } = document.toSource(call)
    return `\\ ${document.source.slice(start, end).replace(/^(?:\\ |\s)+/u, '')}`
  },
  note: ({ source }, words, { length: taken }) => {
    const known = Array.from(source.matchAll(numbers), ([, number]) => Number(number))
    const number = known.reduce((most, next) => Math.max(most, next), 0) + 1 + taken
    const end = source.trimEnd().length
    const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
    const text = `${lineBreak}${lineBreak}.. [${number}] ${words}`
    return { marker: `\\ [${number}]_`, edits: [{ start: end, end, text }] }
  },
  removal: (document, span, opensBlock) => {
    const from = noteAround(document, span)
    const edit = lines.removal(document, span, opensBlock)
    return from === undefined ? edit : { ...edit, start: Math.min(edit.start, from) }
  },
}

/** Where the line of a note begins whose words a span of the text is. */
function noteAround(document: Document, span: Span): number | undefined {
  const { source } = document
  const { start } = document.toSource(span)
  const from = source.lastIndexOf('\n', start - 1) + 1
  return opening.exec(source.slice(from, start))?.[0].length === start - from ? from : undefined
}
