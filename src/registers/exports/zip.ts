/**
 * Members of a zip archive as a stream. Nothing is unpacked to disk, and no more than the limit into memory at a time.
 */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { ExportError } from '../types.js'

/** Uncompressed bytes of a whole archive; the largest register is a hundredth of it. */
const largestArchive = 200 * 1024 * 1024

/**
 * Feeds the members of an archive to readers.
 * @param readerOf Gives the reader of a member, or nothing to skip it.
 * @param largest In bytes, all members that are read together.
 * @throws ExportError if the archive is cut short, broken or unpacks to more.
 */
export async function readZip(
  file: string,
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
    for await (const chunk of createReadStream(file)) unzip.push(chunk as Uint8Array)
    unzip.push(new Uint8Array(0), true)
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, words => words.brokenArchive((error as Error).message))
  }
}

/** An archive ends with the record of its directory; a file that was cut short has none. */
async function checkEnd(file: string, path: string): Promise<void> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(Math.min(size, 65_557))
    await handle.read(tail, 0, tail.length, size - tail.length)
    if (!tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]))) throw new ExportError(path, words => words.archiveCut)
  } finally {
    await handle.close()
  }
}
