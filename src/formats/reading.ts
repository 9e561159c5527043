/**
 * Places in a document as people know them: the number of the paragraph, the character within it.
 */
import { firstWhere, spanAround } from '../document/search.js'
import type { Part, Reading, Span } from '../document/types.js'

/** Words, where they stand in the source, in the text and in their paragraph. */
export interface Row extends Span {
  readonly text: string
  /** In the Document's text. */
  readonly at: number
  /** Number of the paragraph, from 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

/** @param rows In any order. @param text The Document's. @param parts Of a package, in order; absent: it is none. */
export function readingOf(rows: readonly Row[], text: string, parts?: readonly Part[]): Reading {
  const bySource = [...rows].sort((one, other) => one.start - other.start)
  const rowAt = (offset: number): Row | undefined =>
    bySource[firstWhere(bySource, ({ start }) => start > offset) - 1] ?? bySource[0]
  const within = (row: Row, offset: number): number => {
    const isEven = row.text.length === row.end - row.start
    if (offset >= row.end) return row.text.length
    return isEven ? Math.max(0, offset - row.start) : 0
  }
  return {
    pointAt: offset => {
      const row = rowAt(offset)
      return row ? { line: row.line, column: row.column + within(row, offset) } : { line: 1, column: 1 }
    },
    textAt: ({ start, end }: Span) => {
      const first = rowAt(start)
      const last = rowAt(Math.max(start, end - 1))
      return first && last ? text.slice(first.at + within(first, start), last.at + within(last, end)) : ''
    },
    ...(parts && { partAt: offset => spanAround(parts, { start: offset, end: offset }) }),
  }
}
