/**
 * Numbers and bytes in sections one behind the other, as they pack well: numbers of seven bits a byte, rows of them as steps
 * from one to the next.
 */
import { numberAt } from '../checked/index.js'

/** Of a byte whose number goes on in the next one; seven bits each, the lowest first. */
const goesOn = 0x80

export class Writer {
  readonly #parts: Uint8Array[] = []

  numbers(values: ArrayLike<number>): void {
    const bytes: number[] = []
    for (let at = 0; at < values.length; at++) {
      let value = numberAt(values, at)
      for (; value >= goesOn; value >>>= 7) bytes.push((value % goesOn) | goesOn)
      bytes.push(value)
    }
    this.#section(Uint8Array.from(bytes), values.length)
  }

  /** Lengths, and all of them as one. */
  texts(texts: readonly string[]): void {
    this.numbers(texts.map(({ length }) => length))
    const bytes = new TextEncoder().encode(texts.join(''))
    this.#section(bytes, bytes.length)
  }

  /** @param count Of what is in them. */
  #section(bytes: Uint8Array, count: number): void {
    this.#parts.push(new Uint8Array(Uint32Array.of(bytes.length, count).buffer), bytes)
  }

  written(): Uint8Array {
    const all = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0))
    let offset = 0
    for (const part of this.#parts) {
      all.set(part, offset)
      offset += part.length
    }
    return all
  }
}

/** Gives in the same order what a {@link Writer} was given. */
export class Reader {
  readonly #bytes: Uint8Array
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  numbers(): Int32Array {
    const { bytes, count } = this.#section()
    const values = new Int32Array(count)
    let from = 0
    for (let index = 0; index < count; index++) {
      let value = 0
      let shift = 0
      for (; numberAt(bytes, from) >= goesOn; shift += 7) value |= (numberAt(bytes, from++) % goesOn) << shift
      values[index] = value | (numberAt(bytes, from++) << shift)
    }
    return values
  }

  texts(): string[] {
    const lengths = this.numbers()
    const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#section().bytes)
    let end = 0
    return Array.from(lengths, length => all.slice(end, (end += length)))
  }

  #section(): { readonly bytes: Uint8Array; readonly count: number } {
    const header = this.#bytes.slice(this.#offset, this.#offset + 8)
    const [length = 0, count = 0] = new Uint32Array(header.buffer)
    const start = this.#offset + header.length
    this.#offset = start + length
    return { bytes: this.#bytes.subarray(start, this.#offset), count }
  }
}

/** From each number to the next, upwards as even numbers and downwards as odd ones. */
export function stepsOf(values: Int32Array): Int32Array {
  return values.map((value, at) => {
    const step = value - (at === 0 ? 0 : numberAt(values, at - 1))
    return step < 0 ? -2 * step - 1 : 2 * step
  })
}

export function summedSteps(steps: Int32Array): Int32Array {
  let value = 0
  return steps.map(step => (value += step % 2 === 0 ? step / 2 : -(step + 1) / 2))
}
