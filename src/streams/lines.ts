/**
 * Streams whose items are lines.
 */
import { Buffer } from 'node:buffer'
import { longest } from '../files/read.js'
import { kept, newlinesIn, usualMeasure, type Part } from './parts.js'

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
    cutter ??= new Cutter(chunk.subarray(0, sample).includes(0) ? { part: longest, item: longest } : measure)
    yield* cutter.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  }
  if (cutter) yield* cutter.end()
}

class Cutter {
  readonly #measure: typeof usualMeasure
  #pieces: Buffer[] = []
  #length = 0
  /** Of the pieces: what stands in lines that have ended. */
  #whole = 0
  #lines = 0
  #bytes = 0
  /** Of a line that is passed over: its length so far. */
  #passed = 0

  constructor(measure: typeof usualMeasure) {
    this.#measure = measure
  }

  *add(chunk: Buffer): Generator<Part> {
    const rest = this.#passed > 0 ? this.#pass(chunk) : chunk
    // A view of nothing would hold its chunk in memory until the line ends.
    if (rest.length === 0) return
    const last = rest.lastIndexOf(newline)
    this.#pieces.push(rest)
    if (last >= 0) this.#whole = this.#length + last + 1
    this.#length += rest.length
    const isTooLong = this.#length - this.#whole > this.#measure.item
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
    const part = { bytes, from: { lines: this.#lines, column: 0, bytes: this.#bytes } }
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
    return { ...part, bytes: Buffer.from(part.bytes.subarray(0, kept)), cut: 'line' }
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
