/**
 * Files that hold for a folder and all below it, as configs and ignore files do: the nearest one counts.
 */
import path from 'node:path'

/** Finds what holds for a folder; every folder is looked into once. */
export class Ancestors<Value> {
  readonly #read: (folder: string) => Value | undefined
  readonly #isTop: (folder: string) => boolean
  readonly #known = new Map<string, Value | undefined>()

  /**
   * @param read What a folder itself says; nothing: the folder above it counts.
   * @param isTop Whether nothing above a folder counts.
   */
  constructor(read: (folder: string) => Value | undefined, isTop: (folder: string) => boolean = () => false) {
    this.#read = read
    this.#isTop = isTop
  }

  /** @param folder Absolute. */
  nearest(folder: string): Value | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder)
    const above = path.dirname(folder)
    const value = this.#read(folder) ?? (above === folder || this.#isTop(folder) ? undefined : this.nearest(above))
    this.#known.set(folder, value)
    return value
  }
}
