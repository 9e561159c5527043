/**
 * Rows of tables: a status in one cell is said of the party in another, whatever stands between them.
 */
import { itemAt } from '../../checked/index.js'
import type { Mention } from '../../mentions/types.js'
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

  /** Beside those of whom a cell states something, the same parties in the cell that the row is about. */
  withSubject(covers: readonly number[], mentions: readonly Mention[]): readonly number[] {
    const told = new Set(covers.map(index => itemAt(mentions, index).entity))
    return [...new Set([...this.#named.filter(index => told.has(itemAt(mentions, index).entity)), ...covers])]
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
