/**
 * Members of a zip archive as streams. Nothing is unpacked to disk, what nobody reads is not unpacked at all, and no more
 * than a piece of a member is in memory at a time.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3 and 4.5.3 (layout of records).
 */
import { Inflate } from 'fflate'
import { ExportError } from '../types.js'
import type { SavedFile } from './saved-file.js'

/** Uncompressed bytes of all members that are read; the largest register is a hundredth of it. */
const largestArchive = 200 * 1024 * 1024
/** Bytes of the directory: some fifty thousand members. */
const largestDirectory = 4 * 1024 * 1024

/** @param isLast Whether it is the end of the member; `text` is empty then. */
export type MemberReader = (text: string, isLast: boolean) => void
/** @param isLast Whether it is the end of the member; `bytes` are none then. */
export type BytesReader = (bytes: Uint8Array, isLast: boolean) => void

/**
 * Feeds the members of an archive to readers, in the order of the directory.
 * @param readerOf Gives the reader of a member, or nothing to skip it.
 * @param largest In bytes, all members that are read together.
 * @throws ExportError if the archive is cut short, broken or unpacks to more.
 */
export const readZip = (
  file: SavedFile,
  path: string,
  readerOf: (member: string) => MemberReader | undefined,
  largest = largestArchive,
): Promise<void> =>
  readMembers(
    file,
    path,
    member => {
      const read = readerOf(member)
      const decoder = new TextDecoder('utf-8')
      return (
        read && ((bytes, isLast) => read(isLast ? decoder.decode() : decoder.decode(bytes, { stream: true }), isLast))
      )
    },
    largest,
  )

/** The same for members that need not be text. @throws As {@link readZip}. */
export async function readMembers(
  file: SavedFile,
  path: string,
  readerOf: (member: string) => BytesReader | undefined,
  largest = largestArchive,
): Promise<void> {
  let size = 0
  for (const member of await membersOf(file, path)) {
    const read = readerOf(member.name)
    if (!read) continue
    await unpack(file, path, member, chunk => {
      size += chunk.length
      if (size > largest) throw new ExportError(path, words => words.unpacksTo(Math.round(largest / 2 ** 20)))
      read(chunk, false)
    })
    read(new Uint8Array(), true)
  }
}

/** @throws ExportError if the archive is cut short or broken. */
export const memberNames = async (file: SavedFile, path: string): Promise<string[]> =>
  (await membersOf(file, path)).map(({ name }) => name)

interface Member {
  readonly name: string
  readonly method: number
  /** In bytes, as it lies in the archive. */
  readonly packed: number
  /** Where its own record begins. */
  readonly offset: number
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
/** Stands for a number that did not fit, and follows in a field of its own. */
const elsewhere = 0xffff_ffff
const longNumbers = 1

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** An archive ends with the record of its directory; a file that was cut short has none. */
async function membersOf(file: SavedFile, path: string): Promise<Member[]> {
  const tail = viewOf(await file.slice(Math.max(0, file.size - endLength - longestComment), file.size))
  let end = tail.byteLength - endLength
  while (end >= 0 && tail.getUint32(end, true) !== endSignature) end--
  if (end < 0) throw new ExportError(path, words => words.archiveCut)
  const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)]
  if (length > largestDirectory) throw new ExportError(path, words => words.longDirectory)
  if (start + length > file.size) throw new ExportError(path, words => words.archiveCut)
  const directory = await file.slice(start, start + length)
  const view = viewOf(directory)
  const members: Member[] = []
  for (let at = 0; at + centralLength <= directory.length;) {
    if (view.getUint32(at, true) !== centralSignature) break
    const extraStart = at + centralLength + view.getUint16(at + 28, true)
    const extraEnd = extraStart + view.getUint16(at + 30, true)
    const next = extraEnd + view.getUint16(at + 32, true)
    if (next > directory.length) throw new ExportError(path, words => words.archiveCut)
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new ExportError(path, words => words.encrypted)
    const [unpacked, packed, offset] = fitted(
      [24, 20, 42].map(field => view.getUint32(at + field, true)),
      directory.subarray(extraStart, extraEnd),
    )
    const name = new TextDecoder().decode(directory.subarray(at + centralLength, extraStart))
    if (unpacked !== undefined)
      members.push({ name, method: view.getUint16(at + 10, true), packed: packed!, offset: offset! })
    at = next
  }
  return members
}

/** Numbers with those that did not fit put in from the extra field, in which only these stand, in the same order. */
function fitted(numbers: readonly number[], extra: Uint8Array): number[] {
  const view = viewOf(extra)
  let at = 0
  while (at + 4 <= extra.length && view.getUint16(at, true) !== longNumbers) at += 4 + view.getUint16(at + 2, true)
  let field = at + 4
  return numbers.map(number => {
    if (number !== elsewhere || field + 8 > extra.length) return number
    field += 8
    return Number(view.getBigUint64(field - 8, true))
  })
}

/**
 * In bytes: so much is unpacked at a time. Deflate packs a thousandfold at best, so a piece comes to four megabytes at
 * most.
 */
const piece = 4096
/** A block that is not packed comes out whole, behind 64 KB of it at most. */
const mostIdle = 2 * (65_536 / piece)

async function unpack(
  file: SavedFile,
  path: string,
  { method, offset, packed }: Member,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const broken = (reason: string): ExportError => new ExportError(path, words => words.brokenArchive(reason))
  const local = viewOf(await file.slice(offset, offset + localLength))
  if (local.byteLength < localLength || local.getUint32(0, true) !== localSignature) throw broken('no record')
  const start = offset + localLength + local.getUint16(26, true) + local.getUint16(28, true)
  if (start + packed > file.size) throw new ExportError(path, words => words.archiveCut)
  if (method !== stored && method !== deflated) throw broken(`method ${method}`)
  // Bytes behind the end of a packed member would be kept, and copied with each piece.
  let idle = 0
  const inflate = new Inflate(chunk => {
    idle = chunk.length > 0 ? 0 : idle + 1
    if (idle > mostIdle) throw broken('bytes behind the end')
    take(chunk)
  })
  try {
    for await (const chunk of piecesOf(file, start, start + packed))
      for (let at = 0; at < chunk.length; at += piece) {
        const bytes = chunk.subarray(at, at + piece)
        if (method === stored) take(bytes)
        else inflate.push(bytes)
      }
    if (method === deflated) inflate.push(new Uint8Array(0), true)
  } catch (error) {
    throw error instanceof ExportError ? error : broken((error as Error).message)
  }
}

/** In bytes: so much of the file is read at a time. */
const readAtOnce = 64 * 1024

async function* piecesOf(file: SavedFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += readAtOnce) yield file.slice(at, Math.min(end, at + readAtOnce))
}
