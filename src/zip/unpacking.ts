/**
 * Unpacks a member of a zip archive piece by piece, however it is packed.
 */
import { Inflate } from 'fflate'
import { deflated, stored } from './layout.js'

/**
 * In bytes: so much is unpacked at a time. Deflate packs a thousandfold at best, so a piece comes to four megabytes at
 * most.
 */
const piece = 4096
/** In bytes: a block that is not packed comes out whole, behind 64 KB of it at most. */
const mostIdle = 2 * 65_536

/** Whether members packed in such a way can be unpacked. */
export const isKnownPacking = (method: number): boolean => method === stored || method === deflated

/** @throws Error if the bytes are broken, as do its methods. */
export class Unpacking {
  readonly #inflate: Inflate | undefined
  readonly #take: (chunk: Uint8Array) => void
  /** Number of bytes that nothing came of yet: those behind the end of a member would be kept, and copied with each piece. */
  #idle = 0

  /** @param method A known one. @param take Is given what is unpacked. */
  constructor(method: number, take: (chunk: Uint8Array) => void) {
    this.#take = take
    if (method === deflated) this.#inflate = new Inflate(chunk => this.#found(chunk))
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += piece) {
      const part = bytes.subarray(at, at + piece)
      if (this.#inflate) {
        this.#idle += part.length
        this.#inflate.push(part)
        if (this.#idle > mostIdle) throw new Error('bytes behind the end')
      } else this.#take(part)
    }
  }

  /** To be called behind the last bytes. */
  end(): void {
    this.#inflate?.push(new Uint8Array(0), true)
  }

  #found(chunk: Uint8Array): void {
    if (chunk.length > 0) this.#idle = 0
    this.#take(chunk)
  }
}
