/**
 * Finding one's way in spans that are in order and do not overlap.
 */
import type { Span } from './types.js'

/** @returns Index of the first span that does not end before an offset, or at it; their number if there is none. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** @returns The span that holds another one whole, or nothing. */
export function spanAround<Found extends Span>(spans: readonly Found[], { start, end }: Span): Found | undefined {
  const found = spans[firstBehind(spans, start)]
  return found && found.start <= start && end <= found.end ? found : undefined
}
