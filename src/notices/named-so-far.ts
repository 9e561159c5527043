/** Whom a text has named so far: those whom «они», «все четверо» or a heading's list may take up. */
import type { Block } from '../document/types.js'
import type { Part } from './news/items.js'

/** So many of those named before are taken up by «все они» at most. */
export const mostTakenUp = 200

/** The last of those named. @param named Indices of mentions, in their order. */
export const takenUp = (named: readonly number[]): readonly number[] => named.slice(-mostTakenUp)

/** Indices of mentions, in their order. */
export class NamedSoFar {
  #before: readonly number[] = []
  #earlier: readonly number[] = []
  #listed: readonly number[] = []
  /** The last block was an item of a list, or a cell. */
  #isAmongListed = false
  /** The last block was an item of a list. */
  #isInList = false

  /** Mentions of the last sentence that names any. */
  get before(): readonly number[] {
    return this.#before
  }

  /** Mentions of the last block before this one that names any; of a list, of all its items so far. */
  get earlier(): readonly number[] {
    return this.#earlier
  }

  /** Mentions of the last list or table. */
  get listed(): readonly number[] {
    return this.#listed
  }

  last(named: readonly number[]): void {
    this.#before = takenUp(named)
  }

  /** Reads what stands beside the text: it neither takes up the sentences around it nor is taken up by them. */
  aside(read: () => void): void {
    const before = this.#before
    this.#before = []
    read()
    this.#before = before
  }

  /** Items of a list gather whom they name: «Все четверо внесены …» is said of them. */
  inBlock({ kind }: Block, named: readonly number[], parts: readonly Part[]): void {
    const isItem = parts.every(part => part.isItem)
    const isListed = isItem || kind === 'table-cell'
    if (isListed) this.#listed = takenUp(this.#isAmongListed ? [...this.#listed, ...named] : named)
    this.#isAmongListed = isListed
    if (named.length > 0) this.#earlier = takenUp(isItem && this.#isInList ? [...this.#earlier, ...named] : named)
    this.#isInList = isItem
  }
}
