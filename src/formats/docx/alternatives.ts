/**
 * Content that stands there in several ways, each for other readers: text boxes, drawings. The first way is read; of the
 * others it is only known whether they say more.
 */
import { itemAt, sure } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import type { Tag } from '../package/xml.js'

/** The ways of the outermost such content, while a story is read. */
export class Alternatives {
  /** Content of which the other ways say more than the one that is read. */
  readonly differing: Span[] = []
  /** How many choices each of those that are open has shown. */
  readonly #choices: number[] = []
  #outermost: Alternative | undefined

  open({ start, end }: Tag): void {
    this.#choices.push(0)
    this.#outermost ??= new Alternative({ start, end })
  }

  close(): void {
    this.#choices.pop()
    if (this.#choices.length > 0 || !this.#outermost) return
    if (this.#outermost.saysMore) this.differing.push(this.#outermost.place)
    this.#outermost = undefined
  }

  add(text: string, isSkipped: boolean): void {
    this.#outermost?.add(text, isSkipped)
  }

  /** Of several ways to show the same thing the first one is read. */
  isSecondChoice(name: string): boolean {
    if (name !== 'mc:Choice' || this.#choices.length === 0) return false
    const count = sure(this.#choices.pop()) + 1
    this.#choices.push(count)
    return count > 1
  }
}

class Alternative {
  readonly place: Span
  readonly #read: string[] = []
  readonly #skipped: string[] = []

  constructor(place: Span) {
    this.place = place
  }

  add(text: string, isSkipped: boolean): void {
    ;(isSkipped ? this.#skipped : this.#read).push(text)
  }

  /**
   * Whether what is skipped holds a paragraph that is not read. How it is parted into runs does not count; nor does what
   * the one that is read says besides, as a notice that was put in: the copy for old readers stays as it was.
   */
  get saysMore(): boolean {
    const read = paragraphsIn(this.#read)
    const skipped = paragraphsIn(this.#skipped)
    const known = new Set(read.map(withoutSpaces))
    const isCopy = skipped.length === read.length
    return skipped.some(
      (text, index) => !known.has(withoutSpaces(text)) && !(isCopy && isWithin(text, itemAt(read, index))),
    )
  }
}

const paragraphsIn = (texts: readonly string[]): string[] =>
  texts
    .join('')
    .split('\n')
    .filter(text => text.trim() !== '')

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')
const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? []

/** Whether all words of a text stand in another one, in their order. */
function isWithin(text: string, other: string): boolean {
  const words = wordsOf(text)
  let found = 0
  for (const word of wordsOf(other)) if (word === words[found]) found += 1
  return found === words.length
}
