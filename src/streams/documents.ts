/**
 * The documents of a part of a stream, each with its place in the stream.
 */
import { Buffer } from 'node:buffer'
import type { Document } from '../document/types.js'
import type { Origin } from './lines.js'

/** The whole of a source that is no part of anything. */
export const beginning: Origin = { lines: 0, bytes: 0 }

/**
 * @param documents Of one source, in order.
 * @param from Where the source begins in its stream.
 * @param encoding Of its bytes; absent: UTF-8.
 */
export function inStream(documents: readonly Document[], from: Origin, encoding?: string): Document[] {
  const width = encoding?.startsWith('utf-16') ? 2 : encoding?.startsWith('utf-32') ? 4 : 1
  let at = 0
  let byte = from.bytes
  return documents.map(document => {
    const start = document.item?.start ?? 0
    byte += encoding === undefined ? Buffer.byteLength(document.source.slice(at, start)) : (start - at) * width
    at = start
    return { ...document, inStream: { lines: from.lines, byte } }
  })
}
