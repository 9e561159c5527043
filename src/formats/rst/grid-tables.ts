/**
 * Grid tables, whose cells are drawn around with bars: what grows in a cell moves the bar behind it, in every line.
 *
 * Source: reStructuredText Markup Specification, “Grid Tables”.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import { spanAround } from '../../document/search.js'
import type { TextEdit } from '../../document/types.js'
import type { Line } from '../line-markup/lines.js'
import { lengthened, longest, widening, type Table } from './tables.js'

/** A line that only draws. Where cells reach over rows, others draw and have words. */
const ruler = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/

export function gridTable(lines: readonly Line[]): Table {
  const corners = cornersIn(lines)
  return {
    start: itemAt(lines, 0).start,
    end: lastOf(lines).end,
    widened: edit => widened(lines, corners, edit),
  }
}

/** Where a column may end, in every line: in words there are bars that draw nothing (`|name|`). In order. */
function cornersIn(lines: readonly Line[]): readonly number[] {
  const found = new Set<number>()
  for (const { text } of lines) if (ruler.test(text)) for (const { index } of text.matchAll(/\+/g)) found.add(index)
  return [...found].sort((one, other) => one - other)
}

/** A space stays between the words and the bar. */
function widened(lines: readonly Line[], corners: readonly number[], edit: TextEdit): readonly TextEdit[] {
  const { start, end, text } = edit
  const line = spanAround(lines, edit)
  if (!line || lines.length > longest || /[\r\n]/.test(text)) return []
  const wall = wallFrom(line, corners, end - line.start)
  if (wall === undefined) return []
  const growth = text.length - (end - start)
  const at = line.start + wall
  if (growth <= 0) return growth === 0 ? [edit] : [edit, { start: at, end: at, text: ' '.repeat(-growth) }]
  const behind = line.text.slice(end - line.start, wall)
  const spaces = Math.min(growth, Math.max(0, behind.length - behind.trimEnd().length - 1))
  const taken = spaces > 0 ? [{ start: at - spaces, end: at, text: '' }] : []
  if (growth === spaces) return [edit, ...taken]
  const more = widening(lines, growth - spaces)
  const own = { start: at, end: at, text: ' '.repeat(more - growth + spaces) }
  const others: TextEdit[] = []
  for (const other of lines) {
    if (other === line) continue
    const moved = wallFrom(other, corners, wall)
    if (moved === undefined) return []
    const place = other.start + moved
    others.push(
      other === lines[0]
        ? lengthened(other, moved, more)
        : { start: place, end: place, text: drawnBefore(other, moved).repeat(more) },
    )
  }
  return [edit, ...taken, ...(own.text ? [own] : []), ...others]
}

/** The bar or the corner at which a cell ends. @param from In the line. */
const wallFrom = ({ text }: Line, corners: readonly number[], from: number): number | undefined =>
  corners.find(corner => corner >= from && /^[|+]$/.test(text.charAt(corner)))

/** What a cell is filled up with: a side of it is drawn on. */
function drawnBefore({ text }: Line, wall: number): string {
  const sign = text.charAt(wall - 1)
  const side = /\+[-=]+$/.exec(text.slice(0, wall))
  return side ? sign : ' '
}
