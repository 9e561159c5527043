/**
 * Reading what may not be there, and what may be no text.
 */
import { isUtf8, type Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { commandCatalogs } from '../messages/command/index.js'
import { worded, WordedError } from '../messages/worded.js'

/** @returns The text of a file, or nothing if there is no such file. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** By its code: an error of the system may come from another realm. */
export function isMissing(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** @throws Error if the bytes are no text, with what to do about it. */
export function textOf(bytes: Buffer): string {
  if (bytes.includes(0)) throw new WordedError(worded(commandCatalogs, ({ file }) => file.binary))
  if (!isUtf8(bytes)) throw new WordedError(worded(commandCatalogs, ({ file }) => file.notUtf8))
  return bytes.toString()
}
