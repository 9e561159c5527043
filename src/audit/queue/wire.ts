/**
 * Batches and judgements as they lie in a queue: packed text.
 */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { AuditOptions, Judged, Unit } from '../types.js'

/** The name under which jobs wait, unless another is given. */
export const defaultQueue = 'plashka'

/** What goes with a batch: what is said of the whole audit; the rest a worker has itself. */
export type QueuedOptions = Pick<AuditOptions, 'asOf' | 'language' | 'fallback' | 'fields' | 'profile'>

/** A job of the queue. */
export interface QueuedBatch {
  /** Digest of the lists that it is to be judged by. */
  readonly lists: string
  readonly options: QueuedOptions
  readonly units: string
}

/** Jobs of the same units are one job: it is known by their keys. */
export const idOf = (units: readonly Unit[]): string =>
  createHash('sha256')
    .update(units.map(({ key }) => key).join(' '))
    .digest('base64url')

export const packedUnits = (units: readonly Unit[]): string => packed(units.map(withText))
export const unpackedUnits = (text: string): readonly Unit[] => (unpacked(text) as WrittenUnit[]).map(withBytes)

export const packedJudgements = (judged: readonly Judged[]): string => packed(judged)
export const unpackedJudgements = (text: string): readonly Judged[] => unpacked(text) as readonly Judged[]

const packed = (value: unknown): string => gzipSync(JSON.stringify(value), { level: 1 }).toString('base64')
const unpacked = (text: string): unknown => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString())

type WrittenUnit = Omit<Unit, 'bytes' | 'item'> & {
  readonly bytes: string
  readonly item?: { readonly format: string; readonly around?: { readonly head: string; readonly tail: string } }
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'))

function withText({ bytes, item, ...unit }: Unit): WrittenUnit {
  const around = item?.around && { head: textOf(item.around.head), tail: textOf(item.around.tail) }
  return {
    ...unit,
    bytes: textOf(bytes),
    ...(item && { item: { format: item.format, ...(around && { around }) } }),
  }
}

function withBytes({ bytes, item, ...unit }: WrittenUnit): Unit {
  const around = item?.around && { head: bytesOf(item.around.head), tail: bytesOf(item.around.tail) }
  return {
    ...unit,
    bytes: bytesOf(bytes),
    ...(item && { item: { format: item.format, ...(around && { around }) } }),
  }
}
