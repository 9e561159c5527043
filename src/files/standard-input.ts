/**
 * Standard input, as far as it is there.
 */
import { Buffer } from 'node:buffer'
import { fstatSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { codeOf, FileError } from './error.js'
import { longest, longestMegabytes } from './read.js'

type Input = NodeJS.ReadableStream & { readonly fd?: number }

/**
 * @param stream Of the process, or what stands for it.
 * @throws FileError if it is closed, or longer than what can be held.
 */
export async function inputOf(stream: Input): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const bytes of openedInput(stream)) {
    length += bytes.length
    if (length > longest) throw new FileError(words => words.longInput(longestMegabytes))
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}

/** The bytes as they come. @throws FileError if there is nothing to come: standard input is closed. */
export async function* openedInput(stream: Input): AsyncIterable<Buffer> {
  if (stream.fd !== undefined && isNothing(stream.fd)) throw new FileError(words => words.noInput)
  for await (const chunk of stream) yield Buffer.from(chunk)
}

/** Where Node finds standard input closed, it opens the null device in its place: a draft that is empty comes otherwise. */
function isNothing(handle: number): boolean {
  try {
    const stats = fstatSync(handle)
    return stats.isCharacterDevice() && stats.rdev === statSync(devNull).rdev
  } catch (error) {
    return codeOf(error) === 'EBADF'
  }
}
