/**
 * Members of a zip archive as streams. Nothing is unpacked to disk, what nobody reads is not unpacked at all, and no more
 * than a piece of a member is in memory at a time.
 */
import { lastOf } from '../../checked/index.js'
import { endIn, entryAt, lengthOfLocal, localLength, longestEnd, type Entry } from '../../zip/layout.js'
import { isKnownPacking, Unpacking } from '../../zip/unpacking.js'
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

/** An archive ends with the record of its directory; a file that was cut short has none. */
async function membersOf(file: SavedFile, path: string): Promise<Entry[]> {
  const cut = (): ExportError => new ExportError(path, words => words.archiveCut)
  const end = endIn(await file.slice(Math.max(0, file.size - longestEnd), file.size))
  if (!end) throw cut()
  if (end.length > largestDirectory) throw new ExportError(path, words => words.longDirectory)
  if (end.start + end.length > file.size) throw cut()
  const directory = await file.slice(end.start, end.start + end.length)
  const members: Entry[] = []
  for (let at = 0; at < directory.length; at = lastOf(members).end) {
    const member = entryAt(directory, at)
    if (!member) throw cut()
    if (member.isEncrypted) throw new ExportError(path, words => words.encrypted)
    members.push(member)
  }
  return members
}

async function unpack(
  file: SavedFile,
  path: string,
  { method, local, packed }: Entry,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const broken = (reason: string): ExportError => new ExportError(path, words => words.brokenArchive(reason))
  const length = lengthOfLocal(await file.slice(local, local + localLength))
  if (length === undefined) throw broken('no record')
  const start = local + length
  if (start + packed > file.size) throw new ExportError(path, words => words.archiveCut)
  if (!isKnownPacking(method)) throw broken(`method ${method}`)
  const unpacking = new Unpacking(method, take)
  try {
    for await (const chunk of piecesOf(file, start, start + packed)) unpacking.push(chunk)
    unpacking.end()
  } catch (error) {
    throw error instanceof ExportError ? error : broken((error as Error).message)
  }
}

/** In bytes: so much of the file is read at a time. */
const readAtOnce = 64 * 1024

async function* piecesOf(file: SavedFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += readAtOnce) yield file.slice(at, Math.min(end, at + readAtOnce))
}
