/**
 * Files that are there whole or not at all.
 */
import { chmodSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A file that is written bit by bit, beside its place, and put there when it is whole. */
export class WholeFile {
  readonly #target: string
  readonly #temporary: string
  readonly #file: number

  /**
   * Folders are made.
   * @throws The system's error.
   */
  constructor(target: string) {
    mkdirSync(path.dirname(target), { recursive: true })
    this.#target = target
    this.#temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`)
    this.#file = openSync(this.#temporary, 'w')
  }

  /** @throws The system's error. */
  write(content: string | Uint8Array): void {
    writeFileSync(this.#file, content)
  }

  /**
   * @param mode Default: as the system gives it to a new file.
   * @throws The system's error; the old file then stands as it was.
   */
  commit(mode?: number): void {
    closeSync(this.#file)
    try {
      if (mode !== undefined) chmodSync(this.#temporary, mode)
      renameSync(this.#temporary, this.#target)
    } catch (error) {
      rmSync(this.#temporary, { force: true })
      throw error
    }
  }

  /** The old file stands as it was. */
  discard(): void {
    closeSync(this.#file)
    rmSync(this.#temporary, { force: true })
  }
}

/**
 * Writes beside the file and renames; folders are made.
 * @param mode Default: as the system gives it to a new file.
 * @throws The system's error; the old file then stands as it was.
 */
export function writeWhole(target: string, content: string | Uint8Array, mode?: number): void {
  const file = new WholeFile(target)
  try {
    file.write(content)
  } catch (error) {
    file.discard()
    throw error
  }
  file.commit(mode)
}
