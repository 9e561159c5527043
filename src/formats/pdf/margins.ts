/**
 * Running heads and numbers of pages: what stands at the head or the foot of several pages alike, but for its numbers.
 */
import { opensFootnote } from '../../document/footnotes.js'
import type { Line } from './lines.js'

/** What is known of a line at the edge of a page: `first` of those alike, or another `repeated` one. */
export type Margin = 'first' | 'repeated'

/** So many lines at the head of a page, and at its foot. */
const deepest = 2
/** On so many pages, of a few on two. */
const usual = 3
const few = 4

/** @param pages Their lines. @returns By line. A line that opens like a footnote is one, on however many pages. */
export function marginsOf(pages: readonly (readonly Line[])[]): ReadonlyMap<Line, Margin> {
  const alike = new Map<string, Map<number, Line>>()
  pages.forEach((lines, page) => {
    for (const [edge, line] of edgesOf(lines))
      for (const key of keysOf(line.text, page)) {
        const known = alike.get(edge + key) ?? new Map<number, Line>()
        alike.set(edge + key, known.set(page, line))
      }
  })
  const margins = new Map<Line, Margin>()
  const least = pages.length <= few ? 2 : usual
  for (const lines of alike.values())
    if (lines.size >= least)
      [...lines.values()].forEach((line, index) =>
        margins.set(line, margins.get(line) ?? (index === 0 && /\p{L}/u.test(line.text) ? 'first' : 'repeated')),
      )
  return margins
}

/** What is the same on other pages: all of a line, or all but a number that grows by one with each. */
function keysOf(text: string, page: number): Set<string> {
  const words = text.replace(/\s+/gu, ' ').trim().toLowerCase()
  const counted = (number: string): string => `#${Number(number) - page}`
  return new Set([words, words.replace(/\d+/, counted), words.replace(/\d+(?=\D*$)/, counted)])
}

/** In the size of its characters, how far such a line stands from the text at least. */
const apart = 1.35

function* edgesOf(lines: readonly Line[]): Generator<readonly [edge: string, line: Line]> {
  const byHeight = lines.toSorted((one, other) => one.baseline - other.baseline)
  for (const [edge, ordered] of [
    ['^', byHeight],
    ['_', byHeight.toReversed()],
  ] as const) {
    for (const [index, line] of ordered.slice(0, deepest).entries()) {
      const next = ordered[index + 1]
      const gap = next ? Math.abs(next.baseline - line.baseline) : Infinity
      if (gap < apart * line.size || opensFootnote(line.text, { start: 0, end: line.text.length })) break
      yield [edge, line]
    }
  }
}
