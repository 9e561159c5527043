/**
 * The compiled lexicon for the wire. Numbers go as steps from one to the next and characters by halves, so that they pack
 * well; tables that follow from others stay behind.
 */
import { numberAt } from '../checked/index.js'
import { decode, encode, type Tables } from './artefact.js'
import { withDerived } from './derived.js'
import { gaps } from '../language/word-cursor.js'

/**
 * @param lexicon Bytes of `lexicon.bin`. @returns A third of them, which pack into a third of what those pack into.
 * @throws RangeError if the bytes are no lexicon of this version.
 */
export function compactLexicon(lexicon: Uint8Array): Uint8Array {
  const tables = decode(lexicon)
  const { words, steps, children, outputStarts, outputs, scripts, readings, textStarts, pool, texts, size } = tables
  const numbers = [
    [size],
    scripts,
    stepsOf(words),
    stepsOf(children),
    stepsOf(outputStarts),
    stepsOf(textStarts),
    stepsOf(everyOther(readings, 0)),
    stepsOf(everyOther(readings, 1)),
    stepsOf(steps.map(step => Math.floor(step / gaps.length))),
    steps.map(step => step % gaps.length),
    stepsOf(outputs.map(output => Math.floor(output / scripts.length))),
    outputs.map(output => output % scripts.length),
  ]
  const writer = new Writer()
  for (const section of numbers) writer.numbers(section)
  writer.bytes(halvesOf(pool))
  writer.bytes(texts)
  return writer.written()
}

/** @returns The bytes that were given to {@link compactLexicon}. @param compact As that left them. */
export function wholeLexicon(compact: Uint8Array): Uint8Array {
  const reader = new Reader(compact)
  const size = numberAt(reader.numbers(), 0)
  const scripts = reader.numbers()
  const summed = (): Int32Array => summedSteps(reader.numbers())
  const [words, children, outputStarts, textStarts] = [summed(), summed(), summed(), summed()]
  const [entities, names] = [summed(), summed()]
  const [wordsOfSteps, gapsOfSteps] = [summed(), reader.numbers()]
  const [readingsOfOutputs, scriptsOfOutputs] = [summed(), reader.numbers()]
  const tables: Omit<Tables, 'wordSlots' | 'firsts' | 'singles' | 'pairs'> = {
    size,
    scripts,
    words,
    children,
    outputStarts,
    textStarts,
    readings: Int32Array.from({ length: 2 * entities.length }, (_, at) =>
      numberAt(at % 2 === 0 ? entities : names, at >> 1),
    ),
    steps: wordsOfSteps.map((word, at) => word * gaps.length + numberAt(gapsOfSteps, at)),
    outputs: readingsOfOutputs.map((reading, at) => reading * scripts.length + numberAt(scriptsOfOutputs, at)),
    pool: ofHalves(reader.bytes()),
    texts: reader.bytes(),
  }
  return encode(withDerived(tables))
}

/** From each number to the next, upwards as even numbers and downwards as odd ones. */
function stepsOf(values: Int32Array): Int32Array {
  return values.map((value, at) => {
    const step = value - (at === 0 ? 0 : numberAt(values, at - 1))
    return step < 0 ? -2 * step - 1 : 2 * step
  })
}

function summedSteps(steps: Int32Array): Int32Array {
  let value = 0
  return steps.map(step => (value += step % 2 === 0 ? step / 2 : -(step + 1) / 2))
}

const everyOther = (values: Int32Array, from: 0 | 1): Int32Array =>
  Int32Array.from({ length: values.length / 2 }, (_, at) => numberAt(values, 2 * at + from))

/** Lower halves, then upper ones. */
const halvesOf = (characters: Uint16Array): Uint8Array =>
  Uint8Array.from({ length: 2 * characters.length }, (_, at) =>
    at < characters.length ? numberAt(characters, at) & 0xff : numberAt(characters, at - characters.length) >> 8,
  )

const ofHalves = (halves: Uint8Array): Uint16Array =>
  Uint16Array.from(
    { length: halves.length / 2 },
    (_, at) => numberAt(halves, at) | (numberAt(halves, at + halves.length / 2) << 8),
  )

/** Of a byte whose number goes on in the next one; seven bits each, the lowest first. */
const goesOn = 0x80

class Writer {
  readonly #parts: Uint8Array[] = []

  numbers(values: ArrayLike<number>): void {
    const bytes: number[] = []
    for (let at = 0; at < values.length; at++) {
      let value = numberAt(values, at)
      for (; value >= goesOn; value >>>= 7) bytes.push((value % goesOn) | goesOn)
      bytes.push(value)
    }
    this.bytes(Uint8Array.from(bytes), values.length)
  }

  /** @param count Of what is in them. */
  bytes(bytes: Uint8Array, count = bytes.length): void {
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

class Reader {
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

  bytes(): Uint8Array {
    return this.#section().bytes
  }

  #section(): { readonly bytes: Uint8Array; readonly count: number } {
    const header = this.#bytes.slice(this.#offset, this.#offset + 8)
    const [length = 0, count = 0] = new Uint32Array(header.buffer)
    const start = this.#offset + header.length
    this.#offset = start + length
    return { bytes: this.#bytes.subarray(start, this.#offset), count }
  }
}
