/**
 * A text in colour: its lines, with mentions, notices and the places of messages marked.
 */
import type { Span } from '../../document/types.js'
import { escaped } from './escape.js'

/** What is said of a stretch of the text. */
export interface Mark extends Span {
  /** Marks of a lower rank are within those of a higher one. */
  readonly rank: number
  readonly open: string
  readonly close: string
  /** Stands once in front of the stretch. */
  readonly before?: string
  /** Stands once behind it. */
  readonly after?: string
}

/**
 * @param open Of the line that begins at an offset.
 * @returns One element a line, in time linear in the text and its marks.
 */
export function markedLines(text: string, marks: readonly Mark[], open: (start: number) => string): string {
  const starts = [...marks].sort((one, other) => one.start - other.start)
  const ends = marks.filter(({ start, end }) => start < end).sort((one, other) => one.end - other.end)
  const active = new Set<Mark>()
  const lines: string[] = []
  let line = ''
  let nextStart = 0
  let nextEnd = 0
  const emit = (from: number, to: number): void => {
    if (from >= to) return
    const layers = [...active].sort((one, other) => other.rank - one.rank)
    const opened = layers.map(layer => layer.open).join('')
    const closed = layers.map(({ close }) => close).reverse()
    line += `${opened}${escaped(text.slice(from, to))}${closed.join('')}`
  }
  const turn = (at: number): void => {
    for (let mark = ends[nextEnd]; mark && mark.end <= at; mark = ends[++nextEnd]) {
      active.delete(mark)
      line += mark.after ?? ''
    }
    for (let mark = starts[nextStart]; mark && mark.start <= at; mark = starts[++nextStart]) {
      line += mark.before ?? ''
      if (mark.end > mark.start) active.add(mark)
      else line += mark.after ?? ''
    }
  }
  let begin = 0
  let at = 0
  const endLine = (): void => {
    lines.push(`${open(begin)}${line}</div>`)
    line = ''
  }
  for (const { offset, next } of turnsOf(text, marks)) {
    emit(at, offset)
    turn(offset)
    // A mark may end within a line break.
    at = Math.max(at, offset)
    if (next === undefined) continue
    endLine()
    begin = at = next
  }
  emit(at, text.length)
  if (line !== '') endLine()
  return lines.join('\n')
}

interface Turn {
  readonly offset: number
  /** Where the next line begins, if one ends here. */
  readonly next?: number
}

/** Where marks begin and end, and where lines do, in order. */
function turnsOf(text: string, marks: readonly Mark[]): Turn[] {
  const offsets = new Set(marks.flatMap(({ start, end }) => [start, end]))
  const breaks = Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: found }) => ({
    offset: index,
    next: index + found.length,
  }))
  for (const { offset } of breaks) offsets.delete(offset)
  return [...Array.from(offsets, offset => ({ offset })), ...breaks].sort((one, other) => one.offset - other.offset)
}
