/**
 * The source of a PDF: its lines as people see them, page by page in the order of reading, each behind a letter for what it
 * is. No PDF has the signs before them.
 */
import type { Span } from '../../document/types.js'

/**
 * - `h`, `p`, `i`: a heading, a paragraph or an item begins; `r`, `c`: the first cell of a row, another one
 * - `+`: goes on; `-`: too, and the hyphen before it parted a word; `=`: too, with the hyphen that the word has
 * - `m`: a running head; `x`: one that was there before, or the number of a page
 * - `l`: no line, but the address that the line before leads to
 */
export type Role = 'h' | 'p' | 'i' | 'r' | 'c' | '+' | '-' | '=' | 'm' | 'x' | 'l'

export interface WrittenLine {
  readonly role: Role
  /** Whether it belongs to a footnote: a paragraph is one, or goes on with one. */
  readonly isNote?: boolean
  readonly text: string
}

export interface WrittenPage {
  /** Why it holds no text that could be read; absent: it does, or is blank. */
  readonly unread?: 'drawn' | 'broken'
  readonly lines: readonly WrittenLine[]
}

/** A line of a source; offsets are those of its text. */
export interface SourceLine extends Span {
  readonly role: Role
  readonly isNote: boolean
  /** Number of its page, and on it; from 1. */
  readonly page: number
  readonly line: number
}

export interface SourcePage extends Span {
  readonly page: number
  readonly unread: 'drawn' | 'broken' | undefined
  readonly lines: readonly SourceLine[]
}

const pageMark = '\u001C'
const lineMark = '\u001E'
const noteMark = '*'

export const written = (pages: readonly WrittenPage[]): string =>
  pages
    .map(
      ({ unread = '', lines }, index) =>
        `${pageMark}${index + 1} ${unread}\n${lines.map(({ role, isNote, text }) => `${lineMark}${role}${isNote ? noteMark : ''} ${text}\n`).join('')}`,
    )
    .join('')

/** The pages of a source, in order. */
export function pagesIn(source: string): SourcePage[] {
  const openings = [...source.matchAll(new RegExp(`${pageMark}(\\d+) ([a-z]*)\\n`, 'g'))]
  return openings.map(({ 0: opening, 1: number, 2: unread, index }, at) => {
    const page = Number(number)
    const end = openings[at + 1]?.index ?? source.length
    return {
      page,
      unread: unread === 'drawn' || unread === 'broken' ? unread : undefined,
      start: index,
      end,
      lines: linesIn(source, page, { start: index + opening.length, end }),
    }
  })
}

function linesIn(source: string, page: number, { start, end }: Span): SourceLine[] {
  let line = 0
  return Array.from(
    source.slice(start, end).matchAll(new RegExp(`${lineMark}([a-z+=-])(\\*?) ([^\\n]*)\\n`, 'g')),
    ({ 0: whole, 1: role, 2: note = '', 3: text = '', index }) => {
      if (role !== 'l') line++
      const to = start + index + whole.length - 1
      const place = { start: to - text.length, end: to }
      return { role: role as Role, isNote: note !== '', page, line: Math.max(line, 1), ...place }
    },
  )
}
