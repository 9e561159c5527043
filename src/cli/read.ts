/**
 * Reading what may not be there.
 */
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

/** By its code: an error of the system may come from another realm. */
export function isMissing(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code
  return code === 'ENOENT' || code === 'ENOTDIR'
}
