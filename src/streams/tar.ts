/**
 * Members of a tar archive, as they come.
 *
 * Source: POSIX.1-2017, pax, “ustar Interchange Format” and “pax Interchange Format”; GNU tar manual, “Basic Tar Format”
 * (long names, numbers in base 256).
 */
import type { Buffer } from 'node:buffer'
import { numberAt } from '../checked/index.js'
import type { ByteReader } from './byte-reader.js'
import { gapAt, type Gap, type Member } from './members.js'

const block = 512
/** In bytes: of records that tell of the next member. */
const longestNote = 2 ** 20

/** What the records before a member say of it. */
interface Noted {
  readonly path?: string
  readonly size?: number
}

export async function* tarMembers(reader: ByteReader): AsyncGenerator<Member | Gap> {
  let noted: Noted = {}
  for (;;) {
    const byte = reader.position
    const header = await reader.take(block)
    // An archive ends with blocks of zeros.
    if (header.every(value => value === 0)) return
    const size = noted.size ?? numberIn(header, 124, 12)
    if (header.length < block || !isHeader(header) || size === undefined) {
      yield gapAt(byte, words => (header.length < block ? words.cut : words.noHeader))
      return
    }
    const kind = String.fromCharCode(numberAt(header, 156))
    const padding = (block - (size % block)) % block
    if (kind === 'x' || kind === 'L') {
      const note = await reader.take(Math.min(size, longestNote))
      noted = { ...noted, ...(kind === 'x' ? paxOf(note) : { path: textIn(note, 0, note.length) }) }
      await reader.skip(size - note.length + padding)
      continue
    }
    const start = reader.position
    if (kind === '0' || kind === '\0') yield { name: noted.path ?? nameIn(header), byte, bytes: reader.pieces(size) }
    noted = {}
    const end = start + size + padding
    await reader.skip(end - reader.position)
    if (reader.position < end) {
      yield gapAt(byte, words => words.cut)
      return
    }
  }
}

/** The sum of its bytes, those of the sum itself taken for spaces. */
function isHeader(header: Buffer): boolean {
  const sum = header.reduce((total, value, at) => total + (at >= 148 && at < 156 ? 0x20 : value), 0)
  return sum === numberIn(header, 148, 8)
}

function nameIn(header: Buffer): string {
  const isUstar = textIn(header, 257, 5) === 'ustar'
  return [isUstar ? textIn(header, 345, 155) : '', textIn(header, 0, 100)].filter(Boolean).join('/')
}

const textIn = (bytes: Buffer, start: number, length: number): string =>
  bytes.toString('utf8', start, start + length).replace(/\0[^]*$/, '')

/** Octal digits, or base 256 behind a byte with its first bit set. Nothing if it is neither, or no length of a file. */
function numberIn(header: Buffer, start: number, length: number): number | undefined {
  const field = header.subarray(start, start + length)
  if (field[0] === 0x80) {
    const value = field.subarray(1).reduce((total, digit) => total * 256 + digit, 0)
    return Number.isSafeInteger(value) ? value : undefined
  }
  const digits = /^ *([0-7]*)[ \0]*$/.exec(field.toString('latin1'))?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits || '0', 8)
}

/** `30 path=…\n`: the length of the record, a keyword, its value. */
function paxOf(note: Buffer): Noted {
  const found: Record<string, string> = {}
  for (let at = 0; at < note.length;) {
    const [whole = '', length = ''] = /^(\d{1,9}) /.exec(note.toString('latin1', at, at + 16)) ?? []
    const end = at + Number(length)
    if (whole === '' || end <= at + whole.length || end > note.length) break
    const [, key = '', value = ''] = /^([^=]*)=([^]*)\n$/.exec(note.toString('utf8', at + whole.length, end)) ?? []
    found[key] = value
    at = end
  }
  const size = Number(found['size'])
  return {
    ...(found['path'] !== undefined && { path: found['path'] }),
    ...(found['size'] !== undefined && Number.isSafeInteger(size) && size >= 0 && { size }),
  }
}
