/**
 * Whether a file is a text at all: what is read as UTF-8 hides broken bytes behind a replacement character.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { VFile } from 'vfile'

/** Fails the file if it is binary or no valid UTF-8, with what to do about it. */
export function assertText(source: string, file: VFile, cwd: string): void {
  if (source.includes('\0')) file.fail('This is a binary file, not a text')
  if (!source.includes('\uFFFD') || !file.path) return
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path.resolve(cwd, file.path)))
  } catch {
    file.fail('This file is no valid UTF-8: save it as UTF-8 and check it again')
  }
}
