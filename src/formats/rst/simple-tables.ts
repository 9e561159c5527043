/**
 * Simple tables, whose columns are as wide as the lines above them: what grows in a cell widens its column, in every line.
 *
 * Source: reStructuredText Markup Specification, “Simple Tables”.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import { spanAround } from '../../document/search.js'
import type { Span, TextEdit } from '../../document/types.js'
import type { Line } from '../line-markup/lines.js'
import { lengthened, longest, widening, type Table } from './tables.js'

/** A line that draws the table, and not one that has words. */
const drawn = /^[ \t]*(?:=+(?:[ \t]+=+)*|-+(?:[ \t]+-+)*)[ \t]*$/

/** @param columns Of all of them, in a line. */
export const simpleTable = (lines: readonly Line[], columns: readonly Span[]): Table => ({
  start: itemAt(lines, 0).start,
  end: lastOf(lines).end,
  widened: edit => widened(lines, columns, edit),
})

/** @returns Nothing where an edit reaches over a column. */
function widened(lines: readonly Line[], columns: readonly Span[], edit: TextEdit): readonly TextEdit[] {
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
  const more = growth > free ? widening(lines, growth - free) : 0
  const others = more === 0 ? [] : lines.filter(other => other !== line && other.text.length > column.end)
  return [
    edit,
    ...(spaces > 0 ? [{ start: line.start + column.end - spaces, end: line.start + column.end, text: '' }] : []),
    ...(more > 0 ? spaceIn(line, column, more - growth + free) : []),
    ...others.map(other =>
      other === lines[0] ? lengthened(other, column.end, more) : insertion(other, column, sign(other).repeat(more)),
    ),
  ]
}

const sign = ({ text }: Line): string => (drawn.test(text) ? text.trim().charAt(0) : ' ')

/** Spaces go behind the first one of the gap: right behind the column a word may end, to which something is added. */
function insertion(line: Line, { end }: Span, text: string): TextEdit {
  const at = line.start + end + (text.startsWith(' ') ? 1 : 0)
  return { start: at, end: at, text }
}

const spaceIn = (line: Line, column: Span, count: number): readonly TextEdit[] =>
  count > 0 && line.text.length > column.end ? [insertion(line, column, ' '.repeat(count))] : []
