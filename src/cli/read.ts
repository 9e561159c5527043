/**
 * Reading what may not be there, and what may be no text.
 */
import { isUtf8, type Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** @returns The text of a file, or nothing if there is no such file. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** @throws Error if the bytes are no text, with what to do about it. */
export function textOf(bytes: Buffer): string {
  if (bytes.includes(0)) throw new Error('This is a binary file, not a text')
  if (!isUtf8(bytes)) throw new Error('This file is no valid UTF-8: save it as UTF-8 and check it again')
  return bytes.toString()
}
