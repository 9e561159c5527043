/**
 * Files that are on their way to their place. What a killed process leaves behind is told by its name, and is no draft.
 */
import { randomBytes } from 'node:crypto'
import path from 'node:path'

/**
 * A new name in the folder of a file. Nobody can guess it, and nothing of the file's own name is in it, which may be as long
 * as the file system allows.
 */
export const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.plashka-${randomBytes(16).toString('hex')}.tmp`)

/** @param name Without its folder. */
export const isTemporary = (name: string): boolean => /^\.plashka-[0-9a-f]{32}\.tmp$/.test(name)
