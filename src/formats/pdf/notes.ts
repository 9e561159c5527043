/**
 * Footnotes of a page: what stands in small print under its text, or opens with markers at its end.
 */
import { itemAt } from '../../checked/index.js'
import { opensFootnote } from '../../document/footnotes.js'
import { groupedBy } from '../../document/grouped.js'
import type { Line } from './lines.js'

/** In the size of the text. */
const smallPrint = 0.93

/** A number at the head of a note may stand right before its words. */
const number = /^\d{1,3}[.)]?\s*[\p{L}«"„“(]/u

/** Whether a line opens with a marker, or in small print with a bare number. */
const opensNote = ({ text }: Line, isSmall: boolean): boolean =>
  opensFootnote(text, { start: 0, end: text.length }) || (isSmall && number.test(text))

/**
 * Lines of the notes of a page, each with whether it opens one: those that do not go on with the one before.
 * @param lines Of the page, without its margins. @param size Of the text.
 */
export function notesOf(lines: readonly Line[], size: number): ReadonlyMap<Line, boolean> {
  const notes = new Map<Line, boolean>()
  for (const column of groupedBy(lines, ({ column }) => column).values())
    for (const [line, opens] of notesAtFoot(column, size)) notes.set(line, opens)
  return notes
}

function notesAtFoot(lines: readonly Line[], size: number): readonly (readonly [Line, boolean])[] {
  const isSmall = (line: Line): boolean => line.size <= smallPrint * size
  let first = lines.length
  for (let at = lines.length - 1; at >= 0 && isSmall(itemAt(lines, at)); at--) first = at
  const small = lines.slice(first)
  if (small.some(line => opensNote(line, true))) return small.map(line => [line, opensNote(line, true)])
  let typed = lines.length
  while (typed > 0 && opensNote(itemAt(lines, typed - 1), false)) typed--
  return lines.slice(typed).map(line => [line, true])
}
