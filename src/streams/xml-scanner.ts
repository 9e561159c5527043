/**
 * Finds the elements of an XML stream by their names, without reading what is in them: comments, CDATA and attributes are
 * passed over as a whole. Document types, and with them entities of one's own, are refused.
 */
import { Buffer } from 'node:buffer'
import { FormatError } from '../formats/error.js'
import type { Around, Found, Scanner } from './elements.js'

/** In bytes: tags and what else is no text are not longer. CDATA and comments may be. */
const longestTag = 2 ** 16
/** More than any feed has; what is nested deeper is an attack. */
const deepest = 500

const utf8 = new TextDecoder()

interface Open {
  readonly name: string
  /** As it is written. */
  readonly tag: Buffer
}

export class XmlScanner implements Scanner {
  readonly #names: ReadonlySet<string>
  #declaration: Buffer = Buffer.alloc(0)
  readonly #open: Open[] = []
  #around: Around | undefined
  /** The element that is being passed through, by its whole name. */
  #element: string | undefined
  /** What has to end before anything else can begin. */
  #until: string | undefined

  /** @param names Of the elements, in lower case, without prefixes. */
  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  scan(bytes: Buffer, from: number, found: Found): number {
    for (let at = from; ;) {
      if (this.#until !== undefined) {
        const end = bytes.indexOf(this.#until, at, 'latin1')
        if (end < 0) return Math.max(at, bytes.length - this.#until.length + 1)
        at = end + this.#until.length
        this.#until = undefined
      }
      const start = bytes.indexOf('<', at, 'latin1')
      if (start < 0) return bytes.length
      const opening = bytes.toString('latin1', start, start + longestOpening)
      if (passing.some(([begin]) => begin.length > opening.length && begin.startsWith(opening))) return start
      const passed = passing.find(([begin]) => opening.startsWith(begin))
      if (passed) {
        if (opening.startsWith('<?xml') && this.#open.length === 0) {
          const end = bytes.indexOf('?>', start, 'latin1')
          if (end < 0 && bytes.length - start < longestTag) return start
          this.#declaration = Buffer.from(bytes.subarray(start, end + 2))
        }
        this.#until = passed[1]
        at = start + passed[0].length
        continue
      }
      if (opening.startsWith('<!')) throw broken(({ documentType }) => documentType)
      const end = tagEnd(bytes, start)
      if (end < 0) {
        if (bytes.length - start > longestTag) throw broken(({ tooDeep }) => tooDeep)
        return start
      }
      this.#tag(bytes.subarray(start, end), start, found)
      at = end
    }
  }

  end(): void {
    if (this.#open.length > 0 || this.#element !== undefined) throw broken(({ cut }) => cut)
  }

  #tag(tag: Buffer, start: number, found: Found): void {
    const name = nameIn(tag)
    if (tag[1] === slash) this.#close(name, start + tag.length, found)
    else this.#begin(name, tag, start, found)
  }

  #begin(name: string, tag: Buffer, start: number, found: Found): void {
    const isEmpty = tag[tag.length - 2] === slash
    if (this.#element !== undefined) {
      // No feed has entries within entries: the one before has not been closed.
      if (name !== this.#element) return
      found.finish(start)
      this.#element = undefined
    }
    if (this.#names.has(name.slice(name.indexOf(':') + 1).toLowerCase())) {
      found.begin(start, (this.#around ??= this.#bytesAround()))
      if (isEmpty) found.finish(start + tag.length)
      else this.#element = name
    } else if (!isEmpty) {
      if (this.#open.push({ name, tag: Buffer.from(tag) }) > deepest) throw broken(({ tooDeep }) => tooDeep)
      this.#around = undefined
    }
  }

  #close(name: string, end: number, found: Found): void {
    if (this.#element !== undefined) {
      if (name !== this.#element) return
      found.finish(end)
      this.#element = undefined
    } else if (this.#open.at(-1)?.name === name) {
      this.#open.pop()
      this.#around = undefined
    }
  }

  #bytesAround(): Around {
    const tags = this.#open.map(({ tag }) => tag)
    const closing = this.#open.map(({ name }) => `</${name}>`).reverse()
    return {
      head: Uint8Array.from(Buffer.concat([this.#declaration, ...tags])),
      tail: Uint8Array.from(Buffer.from(closing.join(''))),
    }
  }
}

const slash = 0x2f
const close = 0x3e
const quotes: ReadonlySet<number | undefined> = new Set([0x22, 0x27])

/** What is passed over as a whole: how it begins, and how it ends. */
const passing = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const
const longestOpening = '<![CDATA['.length

/** Behind a tag that begins at an offset: a `>` in quotation marks does not end it. Negative: it has not ended yet. */
function tagEnd(bytes: Buffer, start: number): number {
  let quote: number | undefined
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (quote !== undefined) {
      if (byte === quote) quote = undefined
    } else if (byte === close) return at + 1
    else if (quotes.has(byte)) quote = byte
  }
  return -1
}

const nameIn = (tag: Buffer): string => /^<\/?([^\s/>]*)/.exec(utf8.decode(tag.subarray(0, 256)))?.[1] ?? ''

const broken = (
  reason: (words: { readonly documentType: string; readonly tooDeep: string; readonly cut: string }) => string,
): FormatError => new FormatError(words => words.stream(reason(words.xml)))
