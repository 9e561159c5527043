/**
 * Files that are there whole or not at all, whenever the process ends: written beside their place under a name of their own,
 * and put there when they are whole. A file that is replaced keeps what it was beside its bytes, or stands as it was, and the
 * reason is told.
 */
import { Buffer } from 'node:buffer'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import path from 'node:path'
import { about, codeOf, FileError, isMissing } from './error.js'
import { placeOf } from './place.js'
import { readBytes, refuseIrregular } from './read.js'
import { ofSystem, patiently, type Renaming } from './rename.js'
import { sweepBeside, temporaryBeside } from './temporary.js'

export interface Writing {
  /** Of a new file. Default: as the system gives it. An old file keeps its own. */
  readonly mode?: number
  /** What the old file must still hold when the new one takes its place. Default: anything. */
  readonly over?: Uint8Array
  readonly renaming?: Renaming
}

/** A file that is written bit by bit. */
export class WholeFile {
  readonly #target: string
  readonly #old: Stats | undefined
  readonly #writing: Writing
  readonly #temporary: string
  readonly #handle: number
  #isClosed = false

  /**
   * Folders are made. What a link names is written, and the link stays one.
   * @throws FileError if the file that is there is not to be written to; the system's error.
   */
  constructor(file: string, writing: Writing = {}) {
    mkdirSync(path.dirname(file), { recursive: true })
    this.#writing = writing
    this.#target = placeOf(file)
    this.#old = statSync(this.#target, { throwIfNoEntry: false })
    if (this.#old) refuseKept(this.#old, file)
    sweepBeside(this.#target)
    this.#temporary = temporaryBeside(this.#target)
    // What the old file hides from others, the new one has to hide from its first byte on.
    const mode = this.#old ? 0o600 : writing.mode
    this.#handle = this.#told(() => openSync(this.#temporary, 'wx', mode))
  }

  /** @throws The system's error. */
  write(content: string | Uint8Array): void {
    this.#told(() => writeFileSync(this.#handle, content))
  }

  /**
   * @throws FileError if the old file is not what it has to be; the system's error. The old file then stands as it was.
   */
  commit(): void {
    try {
      this.#told(() => {
        if (this.#old) takeOver(this.#handle, this.#old)
        fsyncSync(this.#handle)
        // Windows moves no open file.
        this.#close()
        const renaming = this.#writing.renaming ?? ofSystem
        patiently(() => {
          this.#refuseChanged()
          renaming.rename(this.#temporary, this.#target)
        }, renaming)
      })
    } catch (error) {
      this.discard()
      throw error
    }
  }

  /** The old file stands as it was. */
  discard(): void {
    this.#close()
    rmSync(this.#temporary, { force: true })
  }

  #close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    closeSync(this.#handle)
  }

  #refuseChanged(): void {
    const { over } = this.#writing
    if (over !== undefined && !holds(this.#target, over)) throw new FileError(words => words.changed(this.#target))
  }

  /** The system speaks of the temporary file, people of the one that it is for. */
  #told<Value>(act: () => Value): Value {
    try {
      return act()
    } catch (error) {
      throw about(error, this.#target)
    }
  }
}

/**
 * Writes a file at once.
 * @throws As {@link WholeFile} does; the old file then stands as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array, writing?: Writing): void {
  const whole = new WholeFile(file, writing)
  try {
    whole.write(content)
  } catch (error) {
    whole.discard()
    throw error
  }
  whole.commit()
}

/** @throws FileError; the system's error if the process may not write to it. */
function refuseKept(old: Stats, file: string): void {
  refuseIrregular(old, file)
  if (old.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR', path: file })
  // The mode, and not what the process may do: root may do anything.
  if ((old.mode & 0o222) === 0) throw new FileError(words => words.readOnly(file))
  accessSync(file, constants.W_OK)
  if (old.nlink > 1) throw new FileError(words => words.hardLinked(file, old.nlink))
}

/** Gives a file the owner, as far as the process may, and the mode of another. */
function takeOver(handle: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(handle)
  const isOwned = (own.uid === uid && own.gid === gid) || mayGive(handle, uid, gid)
  // Rights to act as the owner belong to the old owner alone.
  fchmodSync(handle, mode & (isOwned ? 0o7777 : 0o777))
}

function mayGive(handle: number, uid: number, gid: number): boolean {
  try {
    fchownSync(handle, uid, gid)
    return true
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readBytes(file), bytes) === 0
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
