/**
 * Streams in parts: each holds some whole items, and can be read by itself, wherever the stream ends.
 */
import { Buffer, isUtf8 } from 'node:buffer'

/** Some whole items of a stream; plain data, as it goes to other threads. */
export interface Part {
  readonly bytes: Uint8Array
  readonly from: Origin
  /** Of elements: where they stand in the bytes. Absent: the items are lines. */
  readonly elements?: Elements
  /** It is the beginning of an item that is longer than what can be checked, and nothing else. */
  readonly cut?: 'line' | 'element'
}

/** Elements of a tree, which a part has without what stands around them. */
export interface Elements {
  /** Where each begins and ends in the bytes of the part, by turns. */
  readonly places: readonly number[]
  /** By itself an element is read between these: what was open around it in the stream, and what closes that. */
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

/** A place in a stream. */
export interface Origin {
  /** So many lines stand before the one in which it lies. */
  readonly lines: number
  /** What stands before it in its line, in UTF-16 code units. */
  readonly column: number
  readonly bytes: number
}

export const beginning: Origin = { lines: 0, column: 0, bytes: 0 }

/** How a stream is cut, in bytes. */
export interface Measure {
  /** Parts are at least so long, but for the last one. */
  readonly part: number
  /** An item that is longer is passed over. */
  readonly item: number
}

/** A part is worth sending to a thread; what is longer than all of «Война и мир» is no article. */
export const usualMeasure: Measure = { part: 2 ** 18, item: 16 * 2 ** 20 }

/** Of an item that is passed over so much is kept, for people to know it by. In bytes. */
export const kept = 1024

const newline = 0x0a

export function newlinesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1
  return count
}

/** The place behind some bytes that stand at a place. */
export function behind(from: Origin, bytes: Uint8Array): Origin {
  const last = bytes.lastIndexOf(newline)
  return {
    lines: from.lines + (last < 0 ? 0 : newlinesIn(bytes)),
    column: (last < 0 ? from.column : 0) + lengthOf(bytes.subarray(last + 1)),
    bytes: from.bytes + bytes.length,
  }
}

/** In UTF-16 code units; what is no UTF-8 has a byte for each. */
function lengthOf(bytes: Uint8Array): number {
  if (bytes.length === 0 || !isUtf8(bytes)) return bytes.length
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().length
}
