/**
 * Streams whose items are elements of one tree: the entries of a feed, the messages of an export. What stands between and
 * around them is passed over; only what is open around an element goes along with it.
 */
import { Buffer } from 'node:buffer'
import { sure } from '../checked/index.js'
import { behind, beginning, kept, usualMeasure, type Elements, type Origin, type Part } from './parts.js'

/** What a scanner finds. Offsets are into the bytes that it was given. */
export interface Found {
  /** An element begins. @param around What is open around it. */
  begin(at: number, around: Around): void
  /** The one that has begun ends. */
  finish(at: number): void
}

export type Around = Pick<Elements, 'head' | 'tail'>

/** Reads a tree piece by piece. */
export interface Scanner {
  /**
   * @param from How far it has been read.
   * @returns How far it is read now: what stands behind is needed with more bytes.
   * @throws WordedError if no more of the tree can be read.
   */
  scan(bytes: Buffer, from: number, found: Found): number
  /** @throws WordedError if the tree has not ended. */
  end(): void
}

/**
 * Memory is bounded by the measure and by what a scanner holds.
 * @throws WordedError behind the last part if the rest cannot be read.
 */
export async function* elementsOf(
  chunks: AsyncIterable<Uint8Array>,
  scanner: Scanner,
  measure = usualMeasure,
): AsyncIterable<Part> {
  const cutter = new Cutter(measure)
  try {
    for await (const chunk of chunks) {
      cutter.take(chunk)
      cutter.scanned = scanner.scan(cutter.bytes, cutter.scanned, cutter)
      yield* cutter.parts()
    }
    scanner.end()
  } catch (error) {
    yield* cutter.end()
    throw error
  }
  yield* cutter.end()
}

class Cutter implements Found {
  readonly #measure: typeof usualMeasure
  #space = Buffer.alloc(0)
  #length = 0
  /** Where the bytes begin in the stream. */
  #from: Origin = beginning
  scanned = 0
  /** Of elements that have ended. */
  #places: number[] = []
  #around: Around | undefined
  /** Where the element that is open begins; of one that is passed over nobody asks. */
  #open: number | undefined
  #isPassed = false
  #ready: Part[] = []

  constructor(measure: typeof usualMeasure) {
    this.#measure = measure
  }

  /** What has been taken and is still of interest. */
  get bytes(): Buffer {
    return this.#space.subarray(0, this.#length)
  }

  take(chunk: Uint8Array): void {
    const needed = this.#length + chunk.length
    if (needed > this.#space.length) {
      const space = Buffer.allocUnsafe(Math.max(needed, 2 * this.#space.length))
      space.set(this.bytes)
      this.#space = space
    }
    this.#space.set(chunk, this.#length)
    this.#length = needed
  }

  begin(at: number, around: Around): void {
    if (this.#around !== around) this.#flush()
    this.#around = around
    this.#open = at
  }

  finish(at: number): void {
    if (!this.#isPassed) this.#places.push(sure(this.#open), at)
    this.#open = undefined
    this.#isPassed = false
    const [start = at] = this.#places
    if (at - start >= this.#measure.part) this.#flush()
  }

  *parts(): Generator<Part> {
    if (this.#open !== undefined && this.#length - this.#open > this.#measure.item) this.#cut(this.#open)
    yield* this.#ready.splice(0)
    this.#drop(
      Math.min(this.#places[0] ?? Infinity, (this.#isPassed ? undefined : this.#open) ?? Infinity, this.scanned),
    )
  }

  /** An element that has not ended is an item, too: why it cannot be read is told of it. */
  *end(): Generator<Part> {
    if (this.#open !== undefined && !this.#isPassed) this.finish(this.#length)
    this.#flush()
    yield* this.#ready.splice(0)
  }

  #flush(): void {
    const [start] = this.#places
    const end = this.#places.at(-1)
    if (start === undefined || end === undefined || !this.#around) return
    this.#ready.push({
      bytes: Uint8Array.from(this.bytes.subarray(start, end)),
      from: behind(this.#from, this.bytes.subarray(0, start)),
      elements: { ...this.#around, places: this.#places.map(at => at - start) },
    })
    this.#places = []
  }

  #cut(start: number): void {
    this.#flush()
    const from = behind(this.#from, this.bytes.subarray(0, start))
    this.#ready.push({ bytes: Uint8Array.from(this.bytes.subarray(start, start + kept)), from, cut: 'element' })
    this.#isPassed = true
  }

  /** @param most Of bytes that are of no interest any more. */
  #drop(most: number): void {
    const count = characterAt(this.bytes, most)
    if (count === 0) return
    this.#from = behind(this.#from, this.bytes.subarray(0, count))
    this.#space.copyWithin(0, count, this.#length)
    this.#length -= count
    this.scanned -= count
    this.#places = this.#places.map(at => at - count)
    if (this.#open !== undefined) this.#open = Math.max(this.#open - count, 0)
  }
}

/** Where a character begins for sure: at an offset, or before it. Of the last one there may be more to come. */
function characterAt(bytes: Buffer, offset: number): number {
  let at = offset
  while (at > 0 && (bytes[at] ?? 0x80) >> 6 === 0b10 && (bytes[at - 1] ?? 0) >= 0x80) at--
  return at
}
