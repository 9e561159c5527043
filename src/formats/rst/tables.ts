/**
 * Tables that are drawn with signs: what grows in a cell moves the rest of its line, and with it all other lines.
 */
import { spanAround } from '../../document/search.js'
import type { Span, TextEdit } from '../../document/types.js'
import type { Line } from '../line-markup/lines.js'

export interface Table extends Span {
  /** An edit with what keeps the columns one below the other. @returns Nothing where the table cannot take it. */
  widened(edit: TextEdit): readonly TextEdit[]
}

/** Each edit widens every line: in a table of more lines nothing is written where they would have to be widened. */
export const longest = 500

/** A fix takes so many rounds at the most: where a table has more lines, its columns are widened by steps. */
const fewLines = 40
const step = 8

/** By how much a column is widened in which a cell has grown. */
export const widening = (lines: readonly Line[], more: number): number =>
  lines.length > fewLines ? Math.ceil(more / step) * step : more

/**
 * A line of signs made longer. The sign before the place is replaced, as no two edits replace the same: of the cells that
 * widen a column one goes first, and the others find the room that it has made.
 */
export const lengthened = ({ start, text }: Line, at: number, more: number): TextEdit => ({
  start: start + at - 1,
  end: start + at,
  text: text.charAt(at - 1).repeat(more + 1),
})

/** Rewrites the edits of a source such that its tables stay whole. @param tables In order. */
export const wideningTables =
  (tables: readonly Table[]) =>
  (edit: TextEdit): readonly TextEdit[] =>
    spanAround(tables, edit)?.widened(edit) ?? [edit]
