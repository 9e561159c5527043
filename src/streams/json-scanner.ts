/**
 * Finds objects of a JSON stream by the arrays in which they stand. What is in them is not read.
 */
import { Buffer } from 'node:buffer'
import { FormatError } from '../formats/error.js'
import type { Around, Found, Scanner } from './elements.js'

/** Deeper than any export goes. */
const deepest = 500
/** Of a key so much is kept. In bytes. */
const longestKey = 64

const codeOf = (character: string): number => character.charCodeAt(0)
const [quote, backslash, colon, comma] = [codeOf('"'), codeOf('\\'), codeOf(':'), codeOf(',')]
const [openObject, closeObject, openArray, closeArray] = [codeOf('{'), codeOf('}'), codeOf('['), codeOf(']')]

interface Open {
  /** Of what stands within: the keys that lead to it, by dots; arrays have none. */
  path: string
  readonly isArray: boolean
}

export class JsonScanner implements Scanner {
  readonly #arrays: ReadonlySet<string>
  readonly #around: Around
  readonly #open: Open[] = []
  /** Of the object that is being passed through: how many brackets are open in it. */
  #depth = 0
  #isString = false
  /** The last string outside of objects that are passed through: it may be a key. */
  #text: number[] = []
  #key = ''

  /**
   * @param arrays Keys that lead to them, with dots between: `items`, `chats.list.messages`.
   * @param around What an object is read between.
   */
  constructor(arrays: ReadonlySet<string>, around: Around) {
    this.#arrays = arrays
    this.#around = around
  }

  scan(bytes: Buffer, from: number, found: Found): number {
    for (let at = from; at < bytes.length; at++) {
      if (this.#isString) {
        const { end, isWhole } = this.#passString(bytes, at)
        if (!isWhole) return end
        at = end
        continue
      }
      const byte = bytes[at]
      if (byte === quote) {
        this.#isString = true
        this.#text = []
      } else if (this.#depth > 0) {
        if (byte === openObject || byte === openArray) this.#depth += 1
        else if (byte === closeObject || byte === closeArray) {
          this.#depth -= 1
          if (this.#depth === 0) found.finish(at + 1)
        }
      } else this.#outside(byte, at, found)
    }
    return bytes.length
  }

  end(): void {
    if (this.#open.length > 0 || this.#depth > 0 || this.#isString)
      throw new FormatError(words => words.stream(words.json.cut))
  }

  #outside(byte: number | undefined, at: number, found: Found): void {
    const inner = this.#open.at(-1)
    if (byte === colon) this.#key = Buffer.from(this.#text).toString()
    else if (byte === comma) this.#key = ''
    else if (byte === openObject && inner?.isArray === true && this.#arrays.has(inner.path)) {
      found.begin(at, this.#around)
      this.#depth = 1
    } else if (byte === openObject || byte === openArray) {
      const path = [inner?.path ?? '', this.#key].filter(Boolean).join('.')
      this.#key = ''
      if (this.#open.push({ path, isArray: byte === openArray }) > deepest)
        throw new FormatError(words => words.stream(words.json.tooDeep))
    } else if (byte === closeObject || byte === closeArray) this.#open.pop()
  }

  /** @returns Where the string ends that one is in; of one that goes on behind the bytes how far it has been read. */
  #passString(bytes: Buffer, from: number): { readonly end: number; readonly isWhole: boolean } {
    let end = -1
    for (let at = from; ;) {
      if (end < at) end = indexOf(bytes, quote, at)
      const until = Math.min(indexOf(bytes, backslash, at, end), end)
      if (this.#depth === 0 && this.#text.length < longestKey)
        this.#text.push(...bytes.subarray(at, Math.min(until, at + longestKey)))
      if (until === end) {
        this.#isString = end === bytes.length
        return { end, isWhole: !this.#isString }
      }
      // What is escaped may not be there yet.
      if (until + 1 >= bytes.length) return { end: until, isWhole: false }
      at = until + 2
    }
  }
}

/** Where a byte stands first; the end of the bytes if it does not. */
function indexOf(bytes: Buffer, byte: number, from: number, to = bytes.length): number {
  const found = bytes.subarray(from, to).indexOf(byte)
  return found < 0 ? bytes.length : from + found
}
