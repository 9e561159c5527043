/**
 * The bytes of a compiled lexicon, of which a page is read when something on it is first asked for: a draft asks for few of
 * them, and fresh memory is dear.
 */
import { numberAt } from '../checked/index.js'
import type { Stored } from '../registry/stored.js'

/** In bytes, as a power of two: what systems give at once. */
const pageBits = 12
/** Whoever asks for a page in so many reads on: the rest is read at once, and asked for no more. */
const few = 1 / 4

export class Pages {
  /** As long as what is stored; zero where a page has not been read. */
  readonly buffer: ArrayBufferLike
  /** Where in the buffer they begin. */
  readonly offset: number
  readonly length: number
  readonly #stored: Stored | undefined
  /** By page: 1, if it has been read. */
  readonly #isRead: Uint8Array
  /** Pages that have been asked for. */
  #count = 0
  #isWhole: boolean

  /** @param lexicon Bytes that are in memory are there to be seen. */
  constructor(lexicon: Uint8Array | Stored) {
    if (lexicon instanceof Uint8Array) {
      // Numbers stand at multiples of their width.
      const { buffer, byteOffset } = lexicon.byteOffset % 4 === 0 ? lexicon : lexicon.slice()
      this.buffer = buffer
      this.offset = byteOffset
      this.#stored = undefined
    } else {
      this.buffer = new ArrayBuffer(lexicon.length)
      this.offset = 0
      this.#stored = lexicon
    }
    this.length = lexicon.length
    this.#isWhole = this.#stored === undefined
    this.#isRead = new Uint8Array(this.#isWhole ? 0 : (this.length >> pageBits) + 1)
  }

  /** The number at an index known to be within a table of these pages. */
  numberAt(table: Int32Array, index: number): number {
    if (!this.#isWhole) this.need(table, index, index + 1)
    return numberAt(table, index)
  }

  /** Has a part of a table there to be seen. */
  need(table: Int32Array | Uint16Array | Uint8Array, from = 0, to = table.length): void {
    if (this.#isWhole) return
    const width = table.BYTES_PER_ELEMENT
    const start = table.byteOffset - this.offset
    const last = (start + Math.max(from, to - 1) * width) >> pageBits
    for (let page = (start + from * width) >> pageBits; page <= last; page++)
      if (this.#isRead[page] === 0) this.#read(page, last)
  }

  /** @param first Not read yet. @param last All of them up to here, at once. */
  #read(first: number, last: number): void {
    if (!this.#stored) return
    this.#count += last + 1 - first
    const isMuch = this.#count > few * this.#isRead.length
    const start = isMuch ? 0 : first << pageBits
    const end = isMuch ? this.length : Math.min((last + 1) << pageBits, this.length)
    const bytes = this.#stored.read(start, end)
    if (bytes.length < end - start) throw new RangeError('This compiled lexicon has been cut short')
    new Uint8Array(this.buffer, start, end - start).set(bytes)
    this.#isRead.fill(1, first, last + 1)
    this.#isWhole = isMuch
  }
}
