/**
 * Rows of tables: a status in one cell is said of the party in another, whatever stands between them.
 */
import type { Notice } from '../types.js'

export class Row {
  #named: readonly number[] = []
  readonly #open: Notice[] = []

  /** @param mentions Of a cell; the first cell that names somebody says what the row is about. */
  name(mentions: readonly number[]): void {
    if (this.#named.length === 0) this.#named = mentions
  }

  /** Whether the row is about those whom a cell names. */
  isAbout(mentions: readonly number[]): boolean {
    return this.#named.length > 0 && this.#named.every((mention, index) => mention === mentions[index])
  }

  /** @param notice What a cell states of nobody in it. */
  state(notice: Notice): void {
    this.#open.push(notice)
  }

  /** What the row states of the party that it is about. */
  end(): readonly Notice[] {
    if (this.#named.length === 0) return []
    return this.#open.map(notice => ({ ...notice, covers: this.#named }))
  }
}
