/**
 * Why a file is not read, or not written, though the system would let it be.
 */
import { filesCatalogs } from './words/index.js'
import type { FilesCatalog } from './words/types.js'
import { worded, WordedError } from '../messages/worded.js'

export class FileError extends WordedError {
  constructor(reason: (words: FilesCatalog) => string) {
    super(worded(filesCatalogs, reason))
    this.name = 'FileError'
  }
}

/** The code of an error of the system, which may come from another realm; nothing for other errors. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined
}

export function isMissing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** The same error of the system, naming a file that people know: of an open file it names none, of a temporary one that. */
export const about = (error: unknown, file: string): unknown =>
  codeOf(error) === undefined ? error : Object.assign(error as object, { path: file })
