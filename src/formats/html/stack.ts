/**
 * The open elements while a source is read: which ends where, as browsers have it in what matters for text. Every
 * element is entered and left once, so that time is linear however deep or crooked the nesting is.
 */
import { entryOf, sure } from '../../checked/index.js'
import { blockElements, implied } from './elements.js'

interface Entry<Data> {
  readonly name: string
  readonly index: number
  /** Index of the innermost block element: this one or one around it; -1 if there is none. */
  readonly block: number
  readonly data: Data
  isOpen: boolean
}

export class ElementStack<Data> {
  readonly #entries: Entry<Data>[] = []
  readonly #byName = new Map<string, Entry<Data>[]>()
  readonly #onEnd: (data: Data, isClosed: boolean) => void

  /** @param onEnd Called once for each element; `isClosed`: by its own tag. */
  constructor(onEnd: (data: Data, isClosed: boolean) => void) {
    this.#onEnd = onEnd
  }

  /** The innermost element. */
  get top(): Data | undefined {
    return this.#entries.at(-1)?.data
  }

  has(name: string): boolean {
    return (this.#byName.get(name)?.length ?? 0) > 0
  }

  /** Ends what the beginning of an element ends: a paragraph before a block, an item before an item. */
  prepare(name: string): void {
    const ended = implied.get(name)
    if (!blockElements.has(name)) return
    for (let block = this.#block(); block && (block.name === 'p' || ended?.has(block.name)); block = this.#block()) {
      this.#unwind(block.index)
    }
  }

  push(name: string, data: Data): void {
    const index = this.#entries.length
    const block = blockElements.has(name) ? index : (this.#entries.at(-1)?.block ?? -1)
    const entry = { name, index, block, data, isOpen: true }
    this.#entries.push(entry)
    const same = this.#byName.get(name)
    if (same) same.push(entry)
    else this.#byName.set(name, [entry])
  }

  /** Ends the innermost element of a name. A tag of an inline element does not end the blocks within it. */
  close(name: string): void {
    const entry = this.#byName.get(name)?.at(-1)
    if (!entry) return
    if (!blockElements.has(name) && (this.#block()?.index ?? -1) > entry.index) this.#end(entry, true)
    else {
      this.#unwind(entry.index + 1)
      this.#end(entry, true)
      this.#entries.length = entry.index
    }
  }

  /** Ends everything. */
  finish(): void {
    this.#unwind(0)
  }

  #block(): Entry<Data> | undefined {
    const index = this.#entries.at(-1)?.block ?? -1
    return index < 0 ? undefined : this.#entries[index]
  }

  #unwind(length: number): void {
    while (this.#entries.length > length) this.#end(sure(this.#entries.pop()), false)
  }

  #end(entry: Entry<Data>, isClosed: boolean): void {
    if (!entry.isOpen) return
    entry.isOpen = false
    // Whatever of its name began behind it has ended.
    entryOf(this.#byName, entry.name).pop()
    this.#onEnd(entry.data, isClosed)
  }
}
