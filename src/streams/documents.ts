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
import { itemsOf } from './items.js'
import { beginning, behind, type Elements, type Origin, type Part } from './parts.js'

/** Is given documents one after another: none of those before need be kept. */
export type Take = (document: Document) => void

/**
 * Reads the documents of a part. Each item has a source of its own.
 * @returns The encoding of the part, as WHATWG names it; nothing: UTF-8.
 * @throws Error if the part is in no encoding that can be told.
 */
export function readPart(part: Part, format: Format, options: FormatOptions, take: Take): string | undefined {
  if (part.elements) return readElements(part, part.elements, format, options, take)
  if (!isUtf8(part.bytes) || part.bytes.includes(0)) {
    const { source, encoding } = format.decode?.(part.bytes) ?? decodeText(part.bytes)
    inStream(format.parse(source, options), part.from, encoding).forEach(take)
    return encoding
  }
  for (const { bytes, from } of itemsOf(part)) {
    const source = textIn(bytes)
    if (source.trim() !== '') inStream(format.parse(source, options), from).forEach(take)
  }
  return undefined
}

/** One that cannot be read does not keep the others from being read. */
function readElements(
  part: Part,
  { head, tail }: Elements,
  format: Format,
  options: FormatOptions,
  take: Take,
): string | undefined {
  let found: string | undefined
  for (const { bytes, from } of itemsOf(part)) {
    const whole = Buffer.concat([head, bytes, tail])
    const { source, encoding } = isUtf8(whole)
      ? { source: textIn(whole), encoding: undefined }
      : (format.decode?.(whole) ?? decodeText(whole))
    found = encoding ?? found
    for (const document of elementRead(source, lengthOf(head), lengthOf(tail), format, options))
      take(placed(document, from))
  }
  return found
}

/** @param head Length of what stands around the element before it. @param tail Of what stands behind it. */
function elementRead(
  source: string,
  head: number,
  tail: number,
  format: Format,
  options: FormatOptions,
): readonly Document[] {
  try {
    return format.parse(source, options)
  } catch (error) {
    if (!(error instanceof WordedError)) throw error
    const reason = error instanceof XmlError ? error.reason : error.text
    return [unreadItem(source, { start: head, end: source.length - tail }, reason)]
  }
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
