/**
 * What stands on the pages of a PDF → its source.
 */
import { itemAt } from '../../checked/index.js'
import { firstWhere } from '../../document/search.js'
import type { Fragment } from './fragments.js'
import { linesOf, type Line } from './lines.js'
import { marginsOf } from './margins.js'
import { notesOf } from './notes.js'
import { ParagraphReader } from './paragraphs.js'
import { written, type WrittenLine } from './source.js'

/** A link, with the box that leads to it. */
export interface PlacedLink {
  readonly url: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LaidOut {
  readonly fragments: readonly Fragment[]
  readonly width: number
  readonly links: readonly PlacedLink[]
  readonly unread?: 'drawn' | 'broken'
}

export function sourceOf(pages: readonly LaidOut[]): string {
  const size = usualSize(pages)
  const all = pages.map(({ fragments, width }) => linesOf(fragments, width, size))
  const margins = marginsOf(all)
  const known = all.map(lines => ({
    lines,
    notes: notesOf(
      lines.filter(line => !margins.has(line)),
      size,
    ),
  }))
  const reader = new ParagraphReader(known, margins, size)
  return written(
    pages.map(({ unread, links }, index) => ({
      ...(unread && { unread }),
      lines: withLinks(reader.read(itemAt(known, index)), itemAt(all, index), links),
    })),
  )
}

/** That of most characters. */
function usualSize(pages: readonly LaidOut[]): number {
  const counts = new Map<number, number>()
  for (const { fragments } of pages)
    for (const { size, text } of fragments) {
      const rounded = Math.round(2 * size) / 2
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
    }
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [10, 0])[0]
}

/** @param read Of each line what is written of it. */
function withLinks(
  read: readonly (readonly WrittenLine[])[],
  lines: readonly Line[],
  links: readonly PlacedLink[],
): WrittenLine[] {
  const urls = new Map<Line | undefined, string[]>()
  const byHeight = lines.toSorted((one, other) => one.baseline - other.baseline)
  for (const link of links) {
    const line = lineIn(byHeight, link)
    urls.set(line, [...(urls.get(line) ?? []), link.url])
  }
  return lines.flatMap((line, index) => [
    ...itemAt(read, index),
    ...(urls.get(line) ?? []).map((url): WrittenLine => ({ role: 'l', text: url })),
  ])
}

/** The line in a box, else the one below its head, else the last one. */
function lineIn(byHeight: readonly Line[], { left, top, right, bottom }: PlacedLink): Line | undefined {
  const first = firstWhere(byHeight, ({ baseline }) => baseline > top)
  for (let at = first; at < byHeight.length && itemAt(byHeight, at).baseline <= bottom; at++)
    if (itemAt(byHeight, at).left <= right && itemAt(byHeight, at).right >= left) return byHeight[at]
  return byHeight[first] ?? byHeight.at(-1)
}
