/**
 * How fixes are written in RTF: words into the text, footnotes as real ones at their calls.
 */
import type { Document, Span } from '../../document/types.js'
import type { Edit, Notation } from '../notation.js'
import { linkEndAt } from '../link-end.js'
import { callEnd, newNote, rangeAt } from './calls.js'

export const rtfNotation: Notation = {
  marker: marker => marker,
  words: words => words,
  addition: ({ source }, { marker, words }) => {
    const end = source.lastIndexOf('}')
    return { start: end, end, text: `\n${marker} ${words}` }
  },
  insertion: (document, offset, text) => {
    const place = document.toSource({ start: offset - 1, end: offset })
    const at = linkEndAt(document, offset) ?? rangeAt(document.source, place).end
    return [{ start: at, end: at, text }]
  },
  replacement: (document, span, text) => ({ ...wholeRange(document, span), text }),
  // The note goes where its call goes.
  call: (document, call) => {
    const { start, end } = wholeRange(document, call)
    return document.source.slice(start, end)
  },
  note: ({ source }, words, { length: taken }) => ({ marker: newNote(source, words, taken), edits: [] }),
  removal: removed,
}

/** What a span was read from, with the notes that are called in it. */
function wholeRange(document: Document, span: Span): Span {
  const { start, end } = document.toSource(span)
  const last = document.toSource({ start: Math.max(span.start, span.end - 1), end: span.end })
  return { start, end: Math.max(end, rangeAt(document.source, last).end) }
}

/** A real note goes with its call. */
function removed(document: Document, span: Span): Edit {
  const { source, text, blocks } = document
  const label = blocks.find(({ start, end }) => start <= span.start && span.end <= end)?.label
  const at = label === undefined ? -1 : text.indexOf(`[${label}]`)
  if (label?.startsWith('^') !== true || at < 0) return { ...document.toSource(span), text: '' }
  const { start, end } = document.toSource({ start: at, end: at + label.length + 2 })
  return { start, end: callEnd(source, start, end), text: '' }
}
