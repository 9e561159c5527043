/**
 * Members of a zip archive in a file, in the order of its directory. Nothing is unpacked to disk, nothing that nobody reads.
 */
import { Buffer } from 'node:buffer'
import { read } from 'node:fs'
import { pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { createInflateRaw } from 'node:zlib'
import { lastOf } from '../checked/index.js'
import { endIn, entryAt, lengthOfLocal, localLength, longestEnd, stored, deflated, type Entry } from '../zip/layout.js'
import { gapAt, type Gap, type Member } from './members.js'
import { ArchiveError } from './words/index.js'

/** In bytes: of the directory. Half a million members. */
const longestDirectory = 64 * 2 ** 20
/** In bytes: so much of the file is read at a time. */
const readAtOnce = 2 ** 18

const readAt = promisify(read)

/** @param file Its handle. @param size In bytes. */
export async function* zipMembers(file: number, size: number): AsyncGenerator<Member | Gap> {
  const tail = await slice(file, Math.max(0, size - longestEnd), size)
  const end = endIn(tail)
  if (!end || end.length > longestDirectory || end.start + end.length > size) {
    yield gapAt(0, words => words.cut)
    return
  }
  const entries = entriesIn(await slice(file, end.start, end.start + end.length))
  if (areWithinEachOther(entries)) {
    yield gapAt(0, words => words.overlap)
    return
  }
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    yield { name: entry.name, byte: entry.local, bytes: unpacked(file, size, entry) }
  }
  if (entries.length < end.count) yield gapAt(end.start, words => words.cut)
}

function entriesIn(directory: Uint8Array): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < directory.length; at = lastOf(entries).end) {
    const entry = entryAt(directory, at)
    if (!entry) break
    entries.push(entry)
  }
  return entries
}

/** A bomb has all its members in the same bytes. */
function areWithinEachOther(entries: readonly Entry[]): boolean {
  const inPlace = [...entries].sort((one, other) => one.local - other.local)
  return inPlace.some(
    ({ local, packed }, index) => local + localLength + packed > (inPlace[index + 1]?.local ?? Infinity),
  )
}

/** @throws WordedError if they cannot be unpacked; the unpacker's error if they are damaged. */
async function* unpacked(
  file: number,
  size: number,
  { local, packed, method, isEncrypted }: Entry,
): AsyncGenerator<Uint8Array> {
  const length = lengthOfLocal(await slice(file, local, local + localLength))
  const start = local + (length ?? 0)
  if (isEncrypted) throw new ArchiveError(words => words.encrypted)
  if (length === undefined || start + packed > size || (method !== stored && method !== deflated))
    throw new ArchiveError(words => words.damaged)
  const bytes = pieces(file, start, start + packed)
  yield* method === stored ? bytes : (pipeline(bytes, createInflateRaw(), () => {}) as AsyncIterable<Uint8Array>)
}

async function* pieces(file: number, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += readAtOnce) yield slice(file, at, Math.min(end, at + readAtOnce))
}

async function slice(file: number, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(end - start)
  const { bytesRead } = await readAt(file, bytes, 0, bytes.length, start)
  return bytes.subarray(0, bytesRead)
}
