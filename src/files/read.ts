/**
 * Files read whole. Only regular ones are, and only up to a size: a pipe that nobody writes to and a device such as
 * `/dev/zero` would keep the reader for ever.
 */
import { Buffer, constants as bufferLimits } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { about, FileError, isMissing } from './error.js'

/** In bytes: no longer text can be held. */
export const longest = bufferLimits.MAX_STRING_LENGTH

/** Rounded. */
export const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)

/** As a word of a refusal: the longest that is read. */
export const longestMegabytes = megabytes(longest)

/**
 * @param limit In bytes.
 * @throws FileError if it is no regular file, or longer than the limit; the system's error if it cannot be read.
 */
export function readBytes(file: string, limit = longest): Buffer {
  // Whatever a device or a pipe does when it is opened, it is not to do.
  refuseIrregular(statSync(file), file)
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(handle)
    refuseIrregular(stats, file)
    if (stats.size > limit) throw new FileError(words => words.tooLarge(file, megabytes(stats.size), megabytes(limit)))
    return contentOf(handle, stats.size)
  } catch (error) {
    throw about(error, file)
  } finally {
    closeSync(handle)
  }
}

/**
 * The text of a file that plashka is told things by, without a byte order mark.
 * @throws As {@link readBytes}; FileError if it is no text: read with letters missing, it would tell other things, or none.
 */
export function readText(file: string, limit?: number): string {
  const text = textOf(readBytes(file, limit))
  if (text === undefined) throw new FileError(words => words.noText(file))
  return text
}

/** In UTF-8, or in UTF-16 with its mark, as shells and editors of Windows write it. @returns Nothing if they are no such text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes
  const mark = first * 0x100 + second
  if (mark === 0xfffe) return decoded(bytes, 'utf-16le')
  if (mark === 0xfeff) return decoded(bytes, 'utf-16be')
  return decoded(bytes, 'utf-8')
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** @returns The text of a file, or nothing if there is no such file. @throws As {@link readBytes}. */
export function readIfThere(file: string, limit?: number): string | undefined {
  try {
    return readText(file, limit)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** @throws FileError for pipes, sockets, devices. Of folders the system speaks itself. */
export function refuseIrregular(stats: Stats, file: string): void {
  if (!stats.isFile() && !stats.isDirectory()) throw new FileError(words => words.notRegular(file))
}

/** @param size As the system has it: a file that grows meanwhile is read as far as it then went, one of /proc has none. */
function contentOf(handle: number, size: number): Buffer {
  let bytes = Buffer.allocUnsafe(Math.max(size, 1))
  let length = 0
  for (;;) {
    const count = readSync(handle, bytes, length, bytes.length - length, null)
    length += count
    if (count === 0 || length === size) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(length * 2, longest))
  }
}
