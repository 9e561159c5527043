/**
 * Notes whose markers stand in no text, as a list numbers them: `<sup>1</sup>` and the first item of an `<ol>`.
 */

/** An item of a numbered list. */
export interface Item {
  /** The number that it states itself. */
  readonly value: number | undefined
  /** Whether a link of the text calls it. */
  readonly isCalled: boolean
  /** Where the blocks in it begin in the text of the document. */
  readonly blocks: number[]
}

/** A numbered list while it is read. */
export class NumberedList {
  readonly items: Item[] = []
  readonly #start: number | undefined
  readonly #isReversed: boolean
  /** Whether the page says that it holds notes. */
  readonly isNotes: boolean

  constructor(start: number | undefined, isReversed: boolean, isNotes: boolean) {
    this.#start = start
    this.#isReversed = isReversed
    this.isNotes = isNotes
  }

  /** The numbers that a browser gives the items. */
  get numbers(): readonly number[] {
    const step = this.#isReversed ? -1 : 1
    let next = this.#start ?? (this.#isReversed ? this.items.length : 1)
    return this.items.map(({ value }) => {
      const number = value ?? next
      next = number + step
      return number
    })
  }
}

/**
 * Which blocks are notes because a list numbers them. A list is one of notes if the page says so, if links call some of
 * its items, or if it is the last one and all raised numbers that nothing else answers are its own: those of at least half
 * its items.
 * @param calls Raised numbers of the text that are no links, and that open no note.
 * @returns The labels of blocks, by where they begin.
 */
export function numberedNotes(lists: readonly NumberedList[], calls: ReadonlySet<number>): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  lists.forEach((list, index) => {
    const { items, isNotes, numbers } = list
    const isAnswer = calls.size > 0 && [...calls].every(call => numbers.includes(call))
    const isNumbered = index === lists.length - 1 && isAnswer && 2 * calls.size >= items.length
    if (!isNotes && !items.some(({ isCalled }) => isCalled) && !isNumbered) return
    items.forEach(({ isCalled, blocks }, at) => {
      if (!isCalled) for (const block of blocks) labels.set(block, String(numbers[at]))
    })
  })
  return labels
}

/** An attribute's whole number; nothing if it is none. */
export const wholeNumber = (value = ''): number | undefined =>
  /^\s*[+-]?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : undefined
