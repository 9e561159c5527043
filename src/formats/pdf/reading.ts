/**
 * Places in a PDF as people know them: the page, and the line on it.
 */
import { firstWhere } from '../../document/search.js'
import type { Reading } from '../../document/types.js'
import { readingOf as wordsOf, type Row } from '../reading.js'
import type { SourcePage } from './source.js'

/** @param rows Of the text, each with its page as the line and its line as the column. */
export function readingOf(pages: readonly SourcePage[], rows: readonly Row[], text: string): Reading {
  const words = wordsOf(rows, text)
  const lines = pages.flatMap(page => page.lines)
  const pageAt = (offset: number): { readonly page: number; readonly line: number } => {
    const line = lines[firstWhere(lines, ({ start }) => start > offset) - 1]
    const page = pages[firstWhere(pages, ({ start }) => start > offset) - 1]?.page ?? 1
    return { page, line: line?.page === page ? line.line : 1 }
  }
  return {
    textAt: span => words.textAt(span),
    pointAt: offset => {
      const { page, line } = pageAt(offset)
      return { line: page, column: line }
    },
    pageAt,
  }
}
