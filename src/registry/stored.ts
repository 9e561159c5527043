/**
 * The registry as shipped: JSON which is read back piece by piece. Its first line says where each entity stands: a draft
 * names few of them.
 */
import type { ListInfo, Registry } from './registry.js'
import { russianKinds } from './russian-kinds.js'
import { StatusKinds, type StatusKind } from './status-kind.js'
import type { Entity } from './types.js'

interface Head {
  readonly lists: readonly ListInfo[]
  /** Absent: those of Russia as the code has them. */
  readonly kinds?: readonly StatusKind[]
  readonly digest: string
  readonly ids: readonly string[]
  /** Length of each entity's line in bytes of UTF-8, without the comma and the line break behind it. */
  readonly lengths: readonly number[]
}

/** Opens the list of entities at the end of the first line. */
const opening = ',"entities":['
const separator = ',\n'

export function registryToJson({ entities, lists, kinds, digest }: Registry): string {
  const encoder = new TextEncoder()
  const lines = entities.map(entity => JSON.stringify(entity))
  const head: Head = {
    lists,
    ...(kinds !== russianKinds && { kinds: [...kinds] }),
    digest,
    ids: entities.map(({ id }) => id),
    lengths: lines.map(line => encoder.encode(line).length),
  }
  return `${JSON.stringify(head).slice(0, -1)}${opening}\n${lines.join(separator)}\n]}\n`
}

/** Bytes that are read as they are needed. */
export interface Stored {
  readonly length: number
  /** Those from a place to another one. */
  read(start: number, end: number): Uint8Array
}

/** @param json As stored, best in its UTF-8; it is not validated. */
export function registryFromJson(json: string | Uint8Array): Registry {
  const bytes = typeof json === 'string' ? new TextEncoder().encode(json) : json
  return registryIn(inMemory(bytes))
}

const inMemory = (bytes: Uint8Array): Stored => ({
  length: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
})

/** @param stored JSON, as stored; it is not validated. */
export function registryIn(stored: Stored): Registry {
  const decoder = new TextDecoder()
  const head = firstLineOf(stored)
  const { lists, kinds, digest, ids, lengths } = JSON.parse(
    `${decoder.decode(head).slice(0, -opening.length)}}`,
  ) as Head
  const places = new Map<string, { readonly start: number; readonly end: number }>()
  let start = head.length + 1
  for (const [index, length] of lengths.entries()) {
    const end = start + length
    places.set(ids[index] ?? '', { start, end })
    start = end + separator.length
  }
  const known = new Map<string, Entity>()
  const get = (id: string, from = stored): Entity | undefined => {
    const made = known.get(id)
    if (made) return made
    const place = places.get(id)
    if (!place) return undefined
    const entity = JSON.parse(decoder.decode(from.read(place.start, place.end))) as Entity
    known.set(id, entity)
    return entity
  }
  let all: readonly Entity[] | undefined
  return {
    lists,
    kinds: kinds ? new StatusKinds(kinds) : russianKinds,
    digest,
    get entities() {
      return (all ??= allOf(ids, stored, get))
    },
    get: id => get(id),
  }
}

/** Read at once, not piece by piece. */
function allOf(
  ids: readonly string[],
  stored: Stored,
  get: (id: string, from: Stored) => Entity | undefined,
): readonly Entity[] {
  const whole = inMemory(stored.read(0, stored.length))
  return ids.flatMap(id => get(id, whole) ?? [])
}

/** As much as holds the first line of the built-in lists, in bytes. */
const firstPiece = 0x10000

/** Without the line break. */
function firstLineOf(stored: Stored): Uint8Array {
  for (let length = firstPiece; ; length *= 2) {
    const bytes = stored.read(0, Math.min(length, stored.length))
    const end = bytes.indexOf(0x0a)
    if (end >= 0 || length >= stored.length) return bytes.subarray(0, Math.max(end, 0))
  }
}
