/**
 * Files that are there whole or not at all.
 */
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes beside the file and renames; folders are made.
 * @param mode Default: as the system gives it to a new file.
 * @throws The system's error; the old file then stands as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array, mode?: number): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`)
  try {
    writeFileSync(temporary, content)
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
