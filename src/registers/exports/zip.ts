/**
 * Members of a zip archive as a stream. Nothing is unpacked to disk, and no more than the limit into memory at a time.
 */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { ExportError } from '../types.js'
import type { SavedFile } from './saved-file.js'

/** Uncompressed bytes of a whole archive; the largest register is a hundredth of it. */
const largestArchive = 200 * 1024 * 1024

/**
 * Feeds the members of an archive to readers.
 * @param readerOf Gives the reader of a member, or nothing to skip it.
 * @param largest In bytes, all members that are read together.
 * @throws ExportError if the archive is cut short, broken or unpacks to more.
 */
export async function readZip(
  file: SavedFile,
  path: string,
  readerOf: (member: string) => ((text: string, isLast: boolean) => void) | undefined,
  largest = largestArchive,
): Promise<void> {
  await checkEnd(file, path)
  let size = 0
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  unzip.onfile = (member: UnzipFile) => {
    const read = readerOf(member.name)
    if (!read) return
    const decoder = new TextDecoder('utf-8')
    member.ondata = (error, chunk, isLast) => {
      if (error as Error | null) throw new ExportError(path, words => words.brokenArchive(error!.message))
      size += chunk.length
      if (size > largest) throw new ExportError(path, words => words.unpacksTo(Math.round(largest / 2 ** 20)))
      read(decoder.decode(chunk, { stream: !isLast }), isLast)
    }
    member.start()
  }
  try {
    for await (const chunk of file.chunks()) unzip.push(chunk)
    unzip.push(new Uint8Array(0), true)
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, words => words.brokenArchive((error as Error).message))
  }
}

/** An archive ends with the record of its directory; a file that was cut short has none. */
async function checkEnd({ size, slice }: SavedFile, path: string): Promise<void> {
  const tail = await slice(Math.max(0, size - longestTail), size)
  const isEnd = (_: number, at: number): boolean => endSignature.every((byte, index) => tail[at + index] === byte)
  if (!tail.some(isEnd)) throw new ExportError(path, words => words.archiveCut)
}

const endSignature = [0x50, 0x4b, 0x05, 0x06]
/** The record of the directory with the longest comment, in bytes. */
const longestTail = 65_557
