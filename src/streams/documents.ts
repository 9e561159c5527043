/**
 * The documents of what was cut out of a stream, each with its place there.
 */
import { Buffer, isUtf8 } from 'node:buffer'
import type { Document } from '../document/types.js'
import { decodeText } from '../formats/encoding.js'
import { unreadItem } from '../formats/feeds/item.js'
import { XmlError } from '../formats/feeds/xml-reader.js'
import type { Format } from '../formats/index.js'
import type { FormatOptions } from '../formats/options.js'
import { WordedError } from '../messages/worded.js'
import { itemsOf, type Item } from './items.js'
import { beginning, behind, type Elements, type Origin, type Part } from './parts.js'

export interface PartRead {
  readonly documents: readonly Document[]
  /** As WHATWG names it; absent: UTF-8. */
  readonly encoding?: string
}

/**
 * Each item has a source of its own.
 * @throws Error if the part is in no encoding that can be told.
 */
export function readPart(part: Part, format: Format, options: FormatOptions): PartRead {
  if (part.elements) return elementsRead(part, part.elements, format, options)
  if (!isUtf8(part.bytes) || part.bytes.includes(0)) {
    const { source, encoding } = format.decode?.(part.bytes) ?? decodeText(part.bytes)
    const documents = inStream(format.parse(source, options), part.from, encoding)
    return { documents, ...(encoding !== undefined && { encoding }) }
  }
  return { documents: [...itemsOf(part)].flatMap(item => lineRead(item, format, options)) }
}

function lineRead({ bytes, from }: Item, format: Format, options: FormatOptions): Document[] {
  const source = textIn(bytes)
  return source.trim() === '' ? [] : inStream(format.parse(source, options), from)
}

/** One that cannot be read does not keep the others from being read. */
function elementsRead(part: Part, { head, tail }: Elements, format: Format, options: FormatOptions): PartRead {
  const documents: Document[] = []
  let found: string | undefined
  for (const { bytes, from } of itemsOf(part)) {
    const whole = Buffer.concat([head, bytes, tail])
    let { source, encoding } = { source: textIn(whole), encoding: undefined as string | undefined }
    try {
      if (!isUtf8(whole)) ({ source, encoding } = format.decode?.(whole) ?? decodeText(whole))
      found = encoding ?? found
      for (const document of format.parse(source, options)) documents.push(placed(document, from))
    } catch (error) {
      if (!(error instanceof WordedError)) throw error
      const place = { start: lengthOf(head), end: source.length - lengthOf(tail) }
      const reason = error instanceof XmlError ? error.reason : error.text
      documents.push(placed(unreadItem(source, place, reason), from))
    }
  }
  return { documents, ...(found !== undefined && { encoding: found }) }
}

const placed = (document: Document, { lines, column, bytes }: Origin): Document => ({
  ...document,
  inStream: { lines, column, byte: bytes },
})

/**
 * @param documents Of one source, in order.
 * @param from Where the source begins in its stream.
 * @param encoding Of its bytes; absent: UTF-8.
 */
export function inStream(documents: readonly Document[], from: Origin = beginning, encoding?: string): Document[] {
  const width = encoding?.startsWith('utf-16') ? 2 : encoding?.startsWith('utf-32') ? 4 : 1
  let reached = 0
  let at = from
  return documents.map(document => {
    const start = document.item?.start ?? 0
    const before = document.source.slice(reached, start)
    const next = behind(at, Buffer.from(before))
    at = encoding === undefined ? next : { ...next, bytes: at.bytes + before.length * width }
    reached = start
    return placed(document, at)
  })
}

const textIn = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()

const lengthOf = (bytes: Uint8Array): number => textIn(bytes).length
