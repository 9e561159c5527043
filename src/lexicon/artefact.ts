/**
 * The compiled lexicon as bytes: typed arrays behind a header, and the readings as JSON. Loading makes views.
 */
import type { Alias } from '../registry/types.js'
import type { FormRole } from './types.js'

export const version = 1
const magic = 0x706c6173

/** A reading as stored. */
export type StoredReading = readonly [entity: string, role: FormRole, alias: Alias]

/**
 * The tables of the matcher. Hash tables are open-addressed with linear probing and hold a power of two of slots.
 * `edges` holds slots of three: state, word and gap, target; state 0 is the root, an empty slot has target 0.
 */
export interface Tables {
  /** Folded characters of all words. */
  readonly pool: Uint16Array
  /** Offsets of words into the pool, one more than there are words. */
  readonly words: Int32Array
  /** Slots with the number of a word plus one. */
  readonly wordSlots: Int32Array
  readonly edges: Int32Array
  /** For each state the start of its outputs; one more than there are states. */
  readonly outputStarts: Int32Array
  /** Pairs: reading, scripts of the form's words (two bits each, the first word lowest). */
  readonly outputs: Int32Array
  /** Bits by hash of first words. */
  readonly firsts: Int32Array
  readonly readings: readonly StoredReading[]
  readonly size: number
}

export function encode(tables: Tables): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(tables.readings))
  const sections = [tables.words, tables.wordSlots, tables.edges, tables.outputStarts, tables.outputs, tables.firsts]
  const header = Int32Array.from([
    magic,
    version,
    tables.size,
    ...sections.map(({ length }) => length),
    tables.pool.length,
    json.length,
  ])
  const integers = header.length + sections.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(integers * 4 + tables.pool.length * 2 + json.length)
  let offset = 0
  for (const section of [header, ...sections, tables.pool]) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
    offset += section.byteLength
  }
  bytes.set(json, offset)
  return bytes
}

/** @throws RangeError if the bytes are no lexicon of this version. */
export function decode(bytes: Uint8Array): Tables {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (aligned.byteLength < 44) throw new RangeError('This is no compiled lexicon')
  const header = new Int32Array(aligned.buffer, aligned.byteOffset, 11)
  if (header[0] !== magic || header[1] !== version) throw new RangeError('This is no compiled lexicon of this version')
  let offset = aligned.byteOffset + header.byteLength
  const section = (length: number): Int32Array => {
    const view = new Int32Array(aligned.buffer, offset, length)
    offset += view.byteLength
    return view
  }
  const [words, wordSlots, edges, outputStarts, outputs, firsts] = Array.from(header.subarray(3, 9), section) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const pool = new Uint16Array(aligned.buffer, offset, header[9])
  const json = new Uint8Array(aligned.buffer, offset + pool.byteLength, header[10])
  return {
    pool,
    words,
    wordSlots,
    edges,
    outputStarts,
    outputs,
    firsts,
    readings: JSON.parse(new TextDecoder().decode(json)) as StoredReading[],
    size: header[2]!,
  }
}
