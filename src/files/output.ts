/**
 * Where somebody wants the output of a run: a file, which is whole or as it was; a pipe or a device, which takes it as it
 * comes.
 */
import { closeSync, openSync, statSync, writeFileSync } from 'node:fs'
import { WholeFile } from './whole.js'

export type Output = Pick<WholeFile, 'write' | 'commit' | 'discard'>

/** @throws FileError if the file that is there is not to be written to; the system's error. */
export function outputTo(file: string): Output {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats && !stats.isFile() && !stats.isDirectory() ? passage(file) : new WholeFile(file)
}

function passage(file: string): Output {
  const handle = openSync(file, 'w')
  const close = (): void => closeSync(handle)
  return { write: content => writeFileSync(handle, content), commit: close, discard: close }
}
