/**
 * A text in the passages by which it is read, sentences and items, with what stands above each.
 */
import { firstBehind } from '../../document/search.js'
import { sentencesOf } from '../../document/sentences.js'
import type { Block, BlockKind, Document, Span } from '../../document/types.js'
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
    const rows = new Rows()
    let heading: number | undefined
    let lead: number | undefined
    document.blocks.forEach((block, number) => {
      if (asides.has(block.kind)) return
      const opener = this.#all.length
      if (block.kind === 'table-cell') {
        const row = rows.add(block, opener)
        if (!row.isNew) this.#all[opener - 1] = { ...this.#all[opener - 1]!, end: block.end }
        else
          this.#all.push({
            ...spanOf(block),
            block: number,
            isItem: true,
            isHeading: false,
            above: known(heading, lead, row.first),
          })
        return
      }
      rows.end()
      for (const { isItem, ...part } of partsOf(document.text, block))
        for (const sentence of sentencesOf(document.text, part)) {
          const index = this.#all.length
          const isHeading = block.kind === 'heading'
          const above = known(heading, isItem ? lead : undefined, opener < index ? opener : undefined)
          this.#all.push({ ...sentence, block: number, isItem, isHeading, above })
          if (isHeading) heading = index
          if (!isItem) lead = index
        }
    })
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

/** The cells of a row are read as one passage; the first row says what the columns hold. */
class Rows {
  #first: number | undefined

  /** @param next The number of the next passage. */
  add({ opensRow }: Block, next: number): { readonly isNew: boolean; readonly first: number | undefined } {
    const first = this.#first
    this.#first ??= next
    return { isNew: opensRow === true || first === undefined, first }
  }

  end(): void {
    this.#first = undefined
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const known = (...places: readonly (number | undefined)[]): readonly number[] =>
  places.filter(place => place !== undefined)
