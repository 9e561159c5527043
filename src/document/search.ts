/**
 * Finding one's way in what is in order: offsets, and spans that do not overlap.
 */
import { itemAt } from '../checked/index.js'
import type { Span } from './types.js'

/**
 * @param isFound Of no number up to some one, and of every number from there on.
 * @returns The first number from `start` on of which it is; `end` if there is none before it.
 */
export function firstWithin({ start, end }: Span, isFound: (number: number) => boolean): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isFound(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * @param isFound Of no item up to some one, and of every item from there on.
 * @returns Index of the first item of which it is; their number if there is none.
 */
export const firstWhere = <Item>(items: readonly Item[], isFound: (item: Item) => boolean): number =>
  firstWithin({ start: 0, end: items.length }, index => isFound(itemAt(items, index)))

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
