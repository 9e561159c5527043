/**
 * A stream of bytes that is asked for: what has been read is gone, what is asked for comes as a whole.
 */
import { Buffer } from 'node:buffer'
import { itemAt } from '../checked/index.js'

const newline = 0x0a

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)
  #position = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Number of bytes that have been read. */
  get position(): number {
    return this.#position
  }

  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more())
  }

  /** @returns So many bytes; fewer where the stream ends. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of this.pieces(count)) pieces.push(piece)
    return pieces.length === 1 ? itemAt(pieces, 0) : Buffer.concat(pieces)
  }

  /** So many bytes as they come; fewer where the stream ends. */
  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0 && !(await this.isAtEnd());) {
      const piece = this.#held.subarray(0, left)
      this.#pass(piece.length)
      left -= piece.length
      yield piece
    }
  }

  /** @returns How many bytes of those could be passed over. */
  async skip(count: number): Promise<number> {
    let passed = 0
    for await (const piece of this.pieces(count)) passed += piece.length
    return passed
  }

  /** @returns A line with its end; of one that is longer the beginning, of so many bytes. Nothing at the end. */
  async line(longest: number): Promise<Buffer | undefined> {
    for (let seen = 0; ;) {
      const end = this.#held.indexOf(newline, seen)
      const isWhole = end >= 0 && end < longest
      if (isWhole || this.#held.length >= longest) {
        const line = this.#held.subarray(0, isWhole ? end + 1 : longest)
        this.#pass(line.length)
        return line
      }
      seen = this.#held.length
      if (await this.#more()) continue
      const rest = this.#held
      this.#pass(rest.length)
      return rest.length > 0 ? rest : undefined
    }
  }

  /** Gives back what has been read last. */
  putBack(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held])
    this.#position -= bytes.length
  }

  #pass(count: number): void {
    this.#held = this.#held.subarray(count)
    this.#position += count
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done === true) return false
    const { value } = next
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    return value.length > 0 || this.#more()
  }
}
