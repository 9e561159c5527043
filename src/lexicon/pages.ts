/**
 * The bytes of a compiled lexicon, of which a page is read when something on it is first asked for: a draft asks for few of
 * them, and fresh memory is dear.
 */
import { numberAt } from '../checked/index.js'
import type { Stored } from '../registry/stored.js'

/** In bytes, as a power of two: what systems give at once. */
const pageBits = 12

export class Pages {
  /** As long as what is stored; zero where a page has not been read. */
  readonly buffer: ArrayBufferLike
  /** Where in the buffer they begin. */
  readonly offset: number
  readonly length: number
  readonly #stored: Stored | undefined
  /** By page: 1, if it has been read. */
  readonly #isRead: Uint8Array

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
    this.#isRead = new Uint8Array((this.length >> pageBits) + 1).fill(this.#stored ? 0 : 1)
  }

  /** The number at an index known to be within a table of these pages. */
  numberAt(table: Int32Array, index: number): number {
    const at = table.byteOffset - this.offset + index * table.BYTES_PER_ELEMENT
    if (this.#isRead[at >> pageBits] === 0) this.#read(at >> pageBits, at >> pageBits)
    return numberAt(table, index)
  }

  /** Has a part of a table there to be seen. */
  need(table: Int32Array | Uint16Array | Uint8Array, from = 0, to = table.length): void {
    const width = table.BYTES_PER_ELEMENT
    const start = table.byteOffset - this.offset
    const last = (start + Math.max(from, to - 1) * width) >> pageBits
    for (let page = (start + from * width) >> pageBits; page <= last; page++)
      if (this.#isRead[page] === 0) this.#read(page, last)
  }

  /** @param first Not read yet. @param last All of them up to here, at once. */
  #read(first: number, last: number): void {
    if (!this.#stored) return
    const start = first << pageBits
    const end = Math.min((last + 1) << pageBits, this.length)
    const bytes = this.#stored.read(start, end)
    if (bytes.length < end - start) throw new RangeError('This compiled lexicon has been cut short')
    new Uint8Array(this.buffer, start, end - start).set(bytes)
    this.#isRead.fill(1, first, last + 1)
  }
}
