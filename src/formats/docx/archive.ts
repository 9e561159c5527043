/**
 * A zip archive in memory: members are unpacked within a limit, and written back with every record that has not changed
 * copied byte for byte.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3 (layout of records).
 */
import { deflateSync, Inflate } from 'fflate'
import { DocxError } from './error.js'

interface Member {
  readonly name: string
  /** Where the central record stands, and how long it is. */
  readonly record: number
  readonly recordLength: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  /** Where the local record begins, and where the one behind it does. */
  readonly local: number
  readonly localEnd: number
}

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const localLength = 30
const centralLength = 46
const endLength = 22
const longestComment = 65_535
const stored = 0
const deflated = 8
const encryptedFlag = 1
const descriptorFlag = 8
const utf8Flag = 0x0800
/** Bytes that one archive may unpack to; a book of a thousand pages is a fifth of it. */
const largest = 64 * 1024 * 1024
const mostMembers = 20_000

/** Members by name. Bytes are unpacked when they are asked for. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #members = new Map<string, Member>()
  /** By their names in lower case: in a package these are the same. */
  readonly #folded = new Map<string, string>()
  readonly #directory: number
  readonly #end: number
  readonly #limit: number
  #unpacked = 0

  /**
   * @param limit Bytes that all members which are read may unpack to.
   * @throws DocxError if the archive is cut short, encrypted, or names or layout are those of an attack.
   */
  constructor(bytes: Uint8Array, limit = largest) {
    // Parts of a Buffer are views: what is written into them would change the archive itself.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#limit = limit
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#end = this.#findEnd()
    const count = this.#view.getUint16(this.#end + 10, true)
    this.#directory = this.#view.getUint32(this.#end + 16, true)
    if (count > mostMembers) throw new DocxError(words => words.tooManyMembers(count))
    this.#readDirectory(count)
  }

  has(name: string): boolean {
    return this.#members.has(name)
  }

  /** How the archive writes the name of a member; nothing if there is none of that name. */
  named(name: string): string | undefined {
    return this.#members.has(name) ? name : this.#folded.get(name.toLowerCase())
  }

  /** @returns The bytes of a member, or nothing if there is none. @throws DocxError if they are broken or too many. */
  read(name: string): Uint8Array | undefined {
    const member = this.#members.get(name)
    if (!member) return undefined
    const { local, localEnd, packed, method } = member
    const from = local + localLength + this.#view.getUint16(local + 26, true) + this.#view.getUint16(local + 28, true)
    if (from + packed > localEnd) throw new DocxError(words => words.brokenRecord, name)
    const data = this.#bytes.subarray(from, from + packed)
    if (method !== stored && method !== deflated) throw new DocxError(words => words.unknownPacking, name)
    const found = method === stored ? data : this.#inflated(name, data)
    if (method === stored) this.#count(name, data.length)
    if (crcOf(found) !== member.crc) throw new DocxError(words => words.damaged, name)
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
    put(this.#bytes.subarray(0, inPlace[0]?.local ?? this.#directory))
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
      const record = this.#bytes.slice(member.record, member.record + member.recordLength)
      if (packed) withSizes(record, packed, 8)
      viewOf(record).setUint32(42, moved.get(member)!, true)
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
    const end = this.#bytes.slice(this.#end)
    const view = viewOf(end)
    view.setUint16(8, records.length, true)
    view.setUint16(10, records.length, true)
    view.setUint32(12, offset - directory, true)
    view.setUint32(16, directory, true)
    put(end)
    return joined(chunks, offset)
  }

  #findEnd(): number {
    const { length } = this.#bytes
    for (let at = length - endLength; at >= Math.max(0, length - endLength - longestComment); at--)
      if (
        this.#view.getUint32(at, true) === endSignature &&
        at + endLength + this.#view.getUint16(at + 20, true) === length
      )
        return at
    const isCut = length > 3 && this.#view.getUint32(0, true) === localSignature
    throw new DocxError(words => (isCut ? words.archiveBroken : words.noArchive))
  }

  #readDirectory(count: number): void {
    const decoder = new TextDecoder()
    const found: Omit<Member, 'localEnd'>[] = []
    let at = this.#directory
    for (let index = 0; index < count; index++) {
      if (at + centralLength > this.#end || this.#view.getUint32(at, true) !== centralSignature)
        throw new DocxError(words => words.archiveBroken)
      const lengths = [28, 30, 32].map(field => this.#view.getUint16(at + field, true))
      const recordLength = centralLength + lengths.reduce((sum, length) => sum + length, 0)
      const name = decoder.decode(this.#bytes.subarray(at + centralLength, at + centralLength + lengths[0]!))
      if (this.#view.getUint16(at + 8, true) & encryptedFlag) throw new DocxError(words => words.encrypted)
      checkName(name)
      found.push({
        name,
        record: at,
        recordLength,
        method: this.#view.getUint16(at + 10, true),
        crc: this.#view.getUint32(at + 16, true),
        packed: this.#view.getUint32(at + 20, true),
        local: this.#view.getUint32(at + 42, true),
      })
      at += recordLength
    }
    this.#place(found)
  }

  /** Records may stand in any order, but not within each other. */
  #place(found: readonly Omit<Member, 'localEnd'>[]): void {
    const starts = found.map(({ local }) => local).sort((one, other) => one - other)
    const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? this.#directory]))
    for (const member of found) {
      const localEnd = ends.get(member.local)!
      const isRecord =
        member.local + localLength <= localEnd && this.#view.getUint32(member.local, true) === localSignature
      if (ends.size < starts.length || !isRecord || member.local + localLength + member.packed > localEnd)
        throw new DocxError(words => words.recordsOverlap)
      if (this.#members.has(member.name)) throw new DocxError(words => words.twice, member.name)
      this.#members.set(member.name, { ...member, localEnd })
      this.#folded.set(member.name.toLowerCase(), member.name)
    }
  }

  #inflated(name: string, data: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = []
    let length = 0
    const inflate = new Inflate(chunk => {
      this.#count(name, chunk.length)
      chunks.push(chunk)
      length += chunk.length
    })
    try {
      for (let from = 0; from < data.length || from === 0; from += step)
        inflate.push(data.subarray(from, from + step), from + step >= data.length)
    } catch (error) {
      if (error instanceof DocxError) throw error
      throw new DocxError(words => words.damaged, name)
    }
    return joined(chunks, length)
  }

  #count(name: string, length: number): void {
    this.#unpacked += length
    if (this.#unpacked > this.#limit)
      throw new DocxError(words => words.unpacksTo(Math.round(this.#limit / 2 ** 20)), name, false)
  }
}

/** Packed bytes that are unpacked at a time: between two steps the limit is looked at. */
const step = 16_384

/** Nothing is written to disk under such a name; an archive that has one was not made by a word processor. */
function checkName(name: string): void {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\\|\0/.test(name))
    throw new DocxError(words => words.unsafeName(JSON.stringify(name)))
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

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
