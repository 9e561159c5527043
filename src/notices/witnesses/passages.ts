/**
 * A text in the passages by which it is read, sentences and items, with what stands above each.
 */
import { firstBehind } from '../../document/search.js'
import { sentencesOf } from '../../document/sentences.js'
import type { BlockKind, Document, Span } from '../../document/types.js'
import { firstStatusFrom, statusWordsOf, type StatusWord } from '../../language/status.js'
import type { Mention } from '../../mentions/types.js'
import { partsOf } from '../items.js'
import { tokenize } from '../tokenize.js'
import type { Token } from '../tokens.js'

export interface Passage extends Span {
  readonly isItem: boolean
  readonly isHeading: boolean
  readonly block: number
  /** What it belongs to: the first passage of its block, the last heading, of an item what leads to its list. */
  readonly above: readonly number[]
}

/** What is no part of the running text. */
const asides: ReadonlySet<BlockKind> = new Set(['alt', 'meta', 'footnote'])

export class Passages {
  readonly #all: Passage[] = []
  readonly #tokens = new Map<number, readonly Token[]>()
  readonly #document: Document
  readonly #mentions: readonly Mention[]

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document
    this.#mentions = mentions
    let heading: number | undefined
    let lead: number | undefined
    for (const [number, block] of document.blocks.entries()) {
      if (asides.has(block.kind)) continue
      const opener = this.#all.length
      for (const { isItem, ...part } of partsOf(document.text, block))
        for (const sentence of sentencesOf(document.text, part)) {
          const index = this.#all.length
          const above = [heading, isItem ? lead : undefined, opener < index ? opener : undefined]
          const isHeading = block.kind === 'heading'
          this.#all.push({
            ...sentence,
            block: number,
            isItem,
            isHeading,
            above: above.filter(place => place !== undefined),
          })
          if (isHeading) heading = index
          if (!isItem) lead = index
        }
    }
  }

  get(index: number): Passage | undefined {
    return this.#all[index]
  }

  /** The one in which a place lies, or -1. */
  around({ start, end }: Span): number {
    const index = firstBehind(this.#all, start)
    const passage = this.#all[index]
    return passage && passage.start <= start && end <= passage.end ? index : -1
  }

  tokensOf(index: number): readonly Token[] {
    const known = this.#tokens.get(index) ?? tokenize(this.#document, this.#all[index]!, this.#mentions)
    this.#tokens.set(index, known)
    return known
  }

  /** The words of a stretch that speak of a status or a register. */
  statusWordsIn({ start, end }: Span): readonly StatusWord[] {
    const words = statusWordsOf(this.#document)
    return words.slice(firstStatusFrom(words, start), firstStatusFrom(words, end))
  }
}
