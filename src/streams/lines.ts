/**
 * A stream of bytes in parts of whole lines: each can be read by itself, wherever the stream ends.
 */
import { Buffer } from 'node:buffer'
import { longest } from '../files/read.js'

/** Some whole lines of a stream. */
export interface Part {
  readonly bytes: Uint8Array
  readonly from: Origin
  /** It is the beginning of a line that is longer than what can be checked, and nothing else. */
  readonly isCut?: true
}

/** Where a part begins in its stream. */
export interface Origin {
  /** So many lines stand before it. */
  readonly lines: number
  readonly bytes: number
}

/** How a stream is cut, in bytes. */
export interface Measure {
  /** Parts are at least so long, but for the last one. */
  readonly part: number
  /** A line that is longer is passed over. */
  readonly line: number
}

/** A part is worth sending to a thread; what is longer than all of «Война и мир» is no article. */
export const usualMeasure: Measure = { part: 2 ** 18, line: 16 * 2 ** 20 }

/** Of a line that is passed over so much is kept, for people to know it by. */
const kept = 1024
const newline = 0x0a
/** Of a stream: enough to tell that it is of wide characters. */
const sample = 4096

/**
 * Memory is bounded by the measure, whatever the stream holds, but for a text of wide characters (UTF-16, UTF-32): that is
 * one part, as its bytes do not tell where its lines end.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, measure = usualMeasure): AsyncIterable<Part> {
  let cutter: Cutter | undefined
  for await (const chunk of chunks) {
    cutter ??= new Cutter(chunk.subarray(0, sample).includes(0) ? { part: longest, line: longest } : measure)
    yield* cutter.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  }
  if (cutter) yield* cutter.end()
}

class Cutter {
  readonly #measure: Measure
  #pieces: Buffer[] = []
  #length = 0
  /** Of the pieces: what stands in lines that have ended. */
  #whole = 0
  #lines = 0
  #bytes = 0
  /** Of a line that is passed over: its length so far. */
  #passed = 0

  constructor(measure: Measure) {
    this.#measure = measure
  }

  *add(chunk: Buffer): Generator<Part> {
    const rest = this.#passed > 0 ? this.#pass(chunk) : chunk
    const last = rest.lastIndexOf(newline)
    this.#pieces.push(rest)
    if (last >= 0) this.#whole = this.#length + last + 1
    this.#length += rest.length
    const isTooLong = this.#length - this.#whole > this.#measure.line
    if (this.#whole >= this.#measure.part || (isTooLong && this.#whole > 0)) yield this.#take(this.#whole)
    if (isTooLong) yield this.#cut()
  }

  *end(): Generator<Part> {
    if (this.#length > 0) yield this.#take(this.#length)
  }

  /** @param length Of what is taken, in bytes. */
  #take(length: number): Part {
    const all = Buffer.concat(this.#pieces, this.#length)
    const bytes = all.subarray(0, length)
    const part = { bytes, from: { lines: this.#lines, bytes: this.#bytes } }
    this.#pieces = [Buffer.from(all.subarray(length))]
    this.#length -= length
    this.#whole = 0
    this.#lines += newlinesIn(bytes)
    this.#bytes += length
    return part
  }

  /** The pieces hold the beginning of a line. */
  #cut(): Part {
    const part = this.#take(this.#length)
    this.#passed = part.bytes.length
    return { ...part, bytes: Buffer.from(part.bytes.subarray(0, kept)), isCut: true }
  }

  /** @returns What stands behind the line that is passed over. */
  #pass(chunk: Buffer): Buffer {
    const end = chunk.indexOf(newline)
    const length = end < 0 ? chunk.length : end + 1
    this.#bytes += length
    this.#passed = end < 0 ? this.#passed + length : 0
    if (end >= 0) this.#lines += 1
    return chunk.subarray(length)
  }
}

export function newlinesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1
  return count
}
