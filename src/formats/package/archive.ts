/**
 * A zip archive in memory: members are unpacked within a limit, and written back with every record that has not changed
 * copied byte for byte.
 */
import { deflateSync } from 'fflate'
import { entryOf, lastOf, numberAt } from '../../checked/index.js'
import {
  centralLength,
  centralSignature,
  deflated,
  endIn,
  entryAt,
  lengthOfLocal,
  localLength,
  localSignature,
  viewOf,
  type End,
  type Entry,
} from '../../zip/layout.js'
import { isKnownPacking, Unpacking } from '../../zip/unpacking.js'
import { PackageError, packageError } from './error.js'

/** A member, with where its own record ends: where the one behind it begins. */
type Member = Entry & { readonly localEnd: number }

const descriptorFlag = 8
const utf8Flag = 0x0800
/** Bytes that one archive may unpack to; a book of a thousand pages is a fifth of it. */
export const largest = 64 * 1024 * 1024
const mostMembers = 20_000

/** Members by name. Bytes are unpacked when they are asked for. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #members = new Map<string, Member>()
  /** By their names in lower case: in a package these are the same. */
  readonly #folded = new Map<string, string>()
  readonly #end: End
  readonly #limit: number
  #unpacked = 0

  /**
   * @param limit Bytes that all members which are read may unpack to.
   * @throws PackageError if the archive is cut short, encrypted, or names or layout are those of an attack.
   */
  constructor(bytes: Uint8Array, limit = largest) {
    // Parts of a Buffer are views: what is written into them would change the archive itself.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#limit = limit
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#end = this.#findEnd()
    const { count } = this.#end
    if (count > mostMembers) throw packageError(words => words.tooManyMembers(count))
    this.#readDirectory()
  }

  /** Bytes that the members which have been read unpacked to. */
  get unpacked(): number {
    return this.#unpacked
  }

  has(name: string): boolean {
    return this.#members.has(name)
  }

  /** How the archive writes the name of a member; nothing if there is none of that name. */
  named(name: string): string | undefined {
    return this.#members.has(name) ? name : this.#folded.get(name.toLowerCase())
  }

  /** @returns The bytes of a member, or nothing if there is none. @throws PackageError if they are broken or too many. */
  read(name: string): Uint8Array | undefined {
    const member = this.#members.get(name)
    if (!member) return undefined
    const { local, localEnd, packed, method } = member
    const from = local + (lengthOfLocal(this.#bytes.subarray(local)) ?? Infinity)
    if (from + packed > localEnd) throw packageError(words => words.brokenRecord, name)
    if (!isKnownPacking(method)) throw packageError(words => words.unknownPacking, name)
    const found = this.#unpack(name, method, this.#bytes.subarray(from, from + packed))
    if (crcOf(found) !== member.crc) throw packageError(words => words.damaged, name)
    return found
  }

  /**
   * The archive with other bytes for some members, and with members that it did not have behind the others.
   * @returns Every other record in its order, byte for byte.
   */
  with(changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const chunks: Uint8Array[] = []
    const records: Uint8Array[] = []
    let offset = 0
    const put = (chunk: Uint8Array): void => {
      chunks.push(chunk)
      offset += chunk.length
    }
    const inPlace = [...this.#members.values()].sort((one, other) => one.local - other.local)
    put(this.#bytes.subarray(0, inPlace[0]?.local ?? this.#end.start))
    const moved = new Map<Member, number>()
    const rewritten = new Map<Member, Packed>()
    for (const member of inPlace) {
      moved.set(member, offset)
      const bytes = changed.get(member.name)
      if (!bytes) put(this.#bytes.subarray(member.local, member.localEnd))
      else {
        const packed = packedOf(bytes)
        rewritten.set(member, packed)
        const nameEnd = member.local + localLength + this.#view.getUint16(member.local + 26, true)
        put(withSizes(this.#bytes.slice(member.local, nameEnd), packed, 6, 28))
        put(packed.data)
      }
    }
    for (const member of this.#members.values()) {
      const packed = rewritten.get(member)
      const record = this.#bytes.slice(this.#end.start + member.start, this.#end.start + member.end)
      if (packed) withSizes(record, packed, 8)
      viewOf(record).setUint32(42, entryOf(moved, member), true)
      records.push(record)
    }
    for (const [name, bytes] of changed) {
      if (this.#members.has(name)) continue
      const { local, central, data } = newRecords(name, packedOf(bytes), offset)
      put(local)
      put(data)
      records.push(central)
    }
    const directory = offset
    records.forEach(put)
    const end = this.#bytes.slice(this.#end.at)
    const view = viewOf(end)
    view.setUint16(8, records.length, true)
    view.setUint16(10, records.length, true)
    view.setUint32(12, offset - directory, true)
    view.setUint32(16, directory, true)
    put(end)
    return joined(chunks, offset)
  }

  #findEnd(): End {
    const end = endIn(this.#bytes)
    if (end) return end
    const isCut = this.#bytes.length > 3 && this.#view.getUint32(0, true) === localSignature
    throw packageError(words => (isCut ? words.archiveBroken : words.noArchive))
  }

  #readDirectory(): void {
    const { at: limit, count, start } = this.#end
    const directory = this.#bytes.subarray(start, limit)
    const found: Entry[] = []
    for (let at = 0; found.length < count; at = lastOf(found).end) {
      const member = entryAt(directory, at)
      if (!member) throw packageError(words => words.archiveBroken)
      if (member.isEncrypted) throw packageError(words => words.encrypted)
      checkName(member.name)
      found.push(member)
    }
    this.#place(found)
  }

  /** Records may stand in any order, but not within each other. */
  #place(found: readonly Entry[]): void {
    const starts = found.map(({ local }) => local).sort((one, other) => one - other)
    const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? this.#end.start]))
    for (const member of found) {
      const localEnd = entryOf(ends, member.local)
      const isRecord =
        member.local + localLength <= localEnd && this.#view.getUint32(member.local, true) === localSignature
      if (ends.size < starts.length || !isRecord || member.local + localLength + member.packed > localEnd)
        throw packageError(words => words.recordsOverlap)
      if (this.#members.has(member.name)) throw packageError(words => words.twice, member.name)
      this.#members.set(member.name, { ...member, localEnd })
      this.#folded.set(member.name.toLowerCase(), member.name)
    }
  }

  #unpack(name: string, method: number, data: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = []
    let length = 0
    const unpacking = new Unpacking(method, chunk => {
      this.#count(name, chunk.length)
      chunks.push(chunk)
      length += chunk.length
    })
    try {
      unpacking.push(data)
      unpacking.end()
    } catch (error) {
      if (error instanceof PackageError) throw error
      throw packageError(words => words.damaged, name)
    }
    return joined(chunks, length)
  }

  #count(name: string, length: number): void {
    this.#unpacked += length
    if (this.#unpacked > this.#limit)
      throw packageError(words => words.unpacksTo(Math.round(this.#limit / 2 ** 20)), name, false)
  }
}

/** Nothing is written to disk under such a name; an archive that has one was not made by a word processor. */
function checkName(name: string): void {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\\|\0/.test(name))
    throw packageError(words => words.unsafeName(JSON.stringify(name)))
}

interface Packed {
  readonly data: Uint8Array
  readonly crc: number
  readonly size: number
}

const packedOf = (bytes: Uint8Array): Packed => ({ data: deflateSync(bytes), crc: crcOf(bytes), size: bytes.length })

/**
 * Writes flags, method, checksum and sizes into a record.
 * @param flags Where the flags stand: local and central records differ by that.
 * @param extra Where the length of the extra field stands, if the record is to have none.
 */
function withSizes(record: Uint8Array, { data, crc, size }: Packed, flags: number, extra?: number): Uint8Array {
  const view = viewOf(record)
  view.setUint16(flags, view.getUint16(flags, true) & ~descriptorFlag, true)
  view.setUint16(flags + 2, deflated, true)
  view.setUint32(flags + 8, crc, true)
  view.setUint32(flags + 12, data.length, true)
  view.setUint32(flags + 16, size, true)
  if (extra !== undefined) view.setUint16(extra, 0, true)
  return record
}

/** Dated 1980-01-01, the first day that a zip knows: the same archive gives the same bytes. */
function newRecords(name: string, packed: Packed, offset: number) {
  const encoded = new TextEncoder().encode(name)
  const local = new Uint8Array(localLength + encoded.length)
  const central = new Uint8Array(centralLength + encoded.length)
  for (const [record, signature, flags] of [
    [local, localSignature, 6],
    [central, centralSignature, 8],
  ] as const) {
    const view = viewOf(record)
    view.setUint32(0, signature, true)
    view.setUint16(4, 20, true)
    view.setUint16(flags - 2, 20, true)
    view.setUint16(flags, utf8Flag, true)
    view.setUint16(flags + 6, (1 << 5) | 1, true)
    view.setUint16(flags + 20, encoded.length, true)
    withSizes(record, packed, flags)
    record.set(encoded, record.length - encoded.length)
  }
  viewOf(central).setUint32(42, offset, true)
  return { local, central, data: packed.data }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

let crcTable: Uint32Array | undefined

/** Made when the first package is written: most runs write none. */
const knownCrcs = (): Uint32Array =>
  (crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  }))

function crcOf(bytes: Uint8Array): number {
  const table = knownCrcs()
  let crc = 0xffffffff
  for (const byte of bytes) crc = numberAt(table, (crc ^ byte) & 0xff) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
