/**
 * Finding one's way in spans that are in order and do not overlap.
 */
import { itemAt } from '../checked/index.js'
import type { Span } from './types.js'

/**
 * @param isFound Of no item up to some one, and of every item from there on.
 * @returns Index of the first item of which it is; their number if there is none.
 */
export function firstWhere<Item>(items: readonly Item[], isFound: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isFound(itemAt(items, middle))) high = middle
    else low = middle + 1
  }
  return low
}

/** @returns Index of the first span that does not end before an offset, or at it; their number if there is none. */
export const firstBehind = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans, ({ end }) => end > offset)

/**
 * Spans as one where they hold the same place, or touch.
 * @param spans By start.
 */
export function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { start, end } of spans) {
    const last = found.at(-1)
    if (last && start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else found.push({ start, end })
  }
  return found
}

/** @returns The span that holds another one whole, or nothing. */
export function spanAround<Found extends Span>(spans: readonly Found[], { start, end }: Span): Found | undefined {
  const found = spans[firstBehind(spans, start)]
  return found && found.start <= start && end <= found.end ? found : undefined
}
