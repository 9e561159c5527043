/**
 * Simple tables, whose columns are as wide as the lines above them: what grows in a cell widens its column, in every line.
 *
 * Source: reStructuredText Markup Specification, “Simple Tables”.
 */
import { spanAround } from '../../document/search.js'
import type { Span, TextEdit } from '../../document/types.js'
import type { Line } from '../line-markup/lines.js'

export interface SimpleTable extends Span {
  readonly lines: readonly Line[]
  /** Of all columns, in a line. */
  readonly columns: readonly Span[]
}

/** A line that draws the table, and not one that has words. */
const drawn = /^[ \t]*(?:=+(?:[ \t]+=+)*|-+(?:[ \t]+-+)*)[ \t]*$/

/** Each edit widens every line: in a table of more lines nothing is written but in its last column. */
const longest = 500

/** Rewrites the edits of a source such that its tables stay whole. @param tables In order. */
export const wideningTables =
  (tables: readonly SimpleTable[]) =>
  (edit: TextEdit): readonly TextEdit[] => {
    const table = spanAround(tables, edit)
    return table ? widened(table, edit) : [edit]
  }

/** @returns Nothing where an edit reaches over a column. */
function widened({ lines, columns }: SimpleTable, edit: TextEdit): readonly TextEdit[] {
  const { start, end, text } = edit
  const line = spanAround(lines, edit) ?? lines.find(line => line.end === start && start === end)
  const last = columns.at(-1)
  if (!line || !last || /[\r\n]/.test(text)) return []
  const at = start - line.start
  if (at >= last.start) return [edit]
  const column = columns.find(({ start, end }) => start <= at && at <= end)
  if (!column || end - line.start > column.end || lines.length > longest) return []
  const growth = text.length - (end - start)
  if (growth < 0) return [edit, ...spaceIn(line, column, -growth)]
  const behind = line.text.slice(end - line.start, column.end)
  const spaces = Math.min(growth, behind.length - behind.trimEnd().length)
  const free = spaces + Math.max(0, column.end - Math.max(line.text.length, end - line.start))
  const more = Math.max(0, growth - free)
  const others = more === 0 ? [] : lines.filter(other => other !== line && other.text.length > column.end)
  return [
    edit,
    ...(spaces > 0 ? [{ start: line.start + column.end - spaces, end: line.start + column.end, text: '' }] : []),
    ...others.map(other => insertion(other, column, sign(other).repeat(more))),
  ]
}

const sign = ({ text }: Line): string => (drawn.test(text) ? text.trim().charAt(0) : ' ')

/** Spaces go behind the first one of the gap: right behind the column a word may end, to which something is added. */
function insertion(line: Line, { end }: Span, text: string): TextEdit {
  const at = line.start + end + (text.startsWith(' ') ? 1 : 0)
  return { start: at, end: at, text }
}

const spaceIn = (line: Line, column: Span, count: number): readonly TextEdit[] =>
  line.text.length > column.end ? [insertion(line, column, ' '.repeat(count))] : []
