/**
 * Putting a file in its place. On Windows that fails for as long as somebody else has the old or the new file open: a virus
 * scanner for a moment, an editor for longer.
 */
import { renameSync } from 'node:fs'
import process from 'node:process'
import { codeOf } from './error.js'

/** What renaming needs of the system. */
export interface Renaming {
  /** @throws The system's error. */
  rename(from: string, to: string): void
  wait(milliseconds: number): void
  /** How long to wait before each further attempt, in milliseconds; none: the first failure counts. */
  readonly patience: readonly number[]
}

export const ofSystem: Renaming = {
  rename: renameSync,
  // Writing is synchronous, so that nothing comes between the last look at a file and its replacement.
  wait: milliseconds => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
  // Elsewhere these errors are no passing ones.
  patience: process.platform === 'win32' ? [10, 20, 40, 80, 160, 320, 640] : [],
}

/** That somebody has a file open. */
const isHeld = (error: unknown): boolean => ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')

/** Does what may fail for a while. @throws What the last attempt throws; at once, what no waiting helps against. */
export function patiently(attempt: () => void, { wait, patience }: Pick<Renaming, 'wait' | 'patience'>): void {
  for (const pause of patience)
    try {
      attempt()
      return
    } catch (error) {
      if (!isHeld(error)) throw error
      wait(pause)
    }
  attempt()
}
