/**
 * Places in a book: the file, and for people the number of the paragraph in the book and the character within it.
 */
import type { Document, Reading, Span } from '../../document/types.js'
import { firstWhere, spanAround } from '../../document/search.js'
import { piecesOf } from '../html/references.js'
import { readTokens } from '../html/tokens.js'
import { textIn } from '../pieces.js'
import type { BookPart } from './book.js'

export function readingOf(document: Document, parts: readonly BookPart[]): Reading {
  const { source, blocks } = document
  const starts = blocks.map(block => document.toSource(block).start).sort((one, other) => one - other)
  const textAt = ({ start, end }: Span): string => wordsIn(source.slice(start, end))
  return {
    textAt,
    pointAt: offset => {
      const line = Math.max(
        1,
        firstWhere(starts, start => start > offset),
      )
      return { line, column: 1 + textAt({ start: Math.min(starts[line - 1] ?? offset, offset), end: offset }).length }
    },
    partAt: offset => spanAround(parts, { start: offset, end: offset }),
  }
}

/** What mark-up says to a reader. */
function wordsIn(markup: string): string {
  let words = ''
  readTokens(markup, {
    open: () => undefined,
    close: () => undefined,
    text: span => {
      words += textIn([...piecesOf(markup, span, false)])
    },
  })
  return words
}
