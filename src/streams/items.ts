/**
 * The items of a part of a stream, each with its place.
 */
import { behind, type Origin, type Part } from './parts.js'

/** An item as it stands in the stream. */
export interface Item {
  readonly bytes: Uint8Array
  readonly from: Origin
}

const newline = 0x0a

/** Lines, without their ends, or elements. */
export function itemsOf(part: Part): Iterable<Item> {
  return part.elements ? elementsIn(part, part.elements.places) : linesIn(part)
}

function* linesIn({ bytes, from: { lines, bytes: before } }: Part): Generator<Item> {
  let line = lines
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    yield { bytes: bytes.subarray(start, end), from: { lines: line, column: 0, bytes: before + start } }
    start = end + 1
  }
}

function* elementsIn({ bytes, from }: Part, places: readonly number[]): Generator<Item> {
  let at = from
  let reached = 0
  for (let index = 0; index < places.length; index += 2) {
    const [start = 0, end = 0] = places.slice(index, index + 2)
    at = behind(at, bytes.subarray(reached, start))
    reached = start
    yield { bytes: bytes.subarray(start, end), from: at }
  }
}
