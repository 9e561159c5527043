/**
 * A text in the passages by which it is read, sentences and items, with what stands above each.
 */
import { itemAt, numberAt } from '../../checked/index.js'
import { firstBehind } from '../../document/search.js'
import { sentencesOf } from '../../document/sentences.js'
import type { Block, BlockKind, Document, Span } from '../../document/types.js'
import { firstStatusFrom, statusWordsOf, type StatusWord } from '../../language/status.js'
import type { Mention } from '../../mentions/types.js'
import { partsOf } from '../news/items.js'
import { tokenize } from '../tokens/tokenize.js'
import type { Token } from '../tokens/tokens.js'

export interface Passage extends Span {
  readonly isItem: boolean
  readonly isHeading: boolean
  readonly block: number
  /** The item, line or paragraph that it is of: passages follow one another in it. */
  readonly part: number
  /** What it belongs to: the first passage of its block, the last heading, of an item what leads to its list. */
  readonly above: readonly number[]
}

/** So many passages of what leads to a list are looked at. */
const mostLeading = 4

/** What is no part of the running text. */
const asides: ReadonlySet<BlockKind> = new Set(['alt', 'meta', 'footnote'])

export class Passages {
  readonly #all: Passage[] = []
  /** The first passage of each part. */
  readonly #parts: number[] = []
  readonly #tokens = new Map<number, readonly Token[]>()
  readonly #document: Document
  readonly #mentions: readonly Mention[]

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document
    this.#mentions = mentions
    const rows = new Rows()
    let heading: number | undefined
    let leads: readonly number[] = []
    document.blocks.forEach((block, number) => {
      if (asides.has(block.kind)) return
      const opener = this.#all.length
      if (block.kind === 'table-cell') {
        const row = rows.add(block, opener)
        if (row.isNew) this.#add(block, number, true, false, known(heading, ...leads, row.first), this.#parts.length)
        else this.#all[opener - 1] = { ...itemAt(this.#all, opener - 1), end: block.end }
        return
      }
      rows.end()
      for (const { isItem, ...part } of partsOf(document.text, block)) {
        const first = this.#all.length
        const isHeading = block.kind === 'heading'
        const partNumber = this.#parts.length
        for (const sentence of sentencesOf(document.text, part)) {
          const own = opener < this.#all.length ? opener : undefined
          this.#add(sentence, number, isItem, isHeading, known(heading, ...(isItem ? leads : []), own), partNumber)
        }
        if (isHeading) heading = first
        if (!isItem)
          leads = this.#all
            .slice(first)
            .map((_, offset) => first + offset)
            .slice(-mostLeading)
      }
    })
  }

  #add(
    { start, end }: Span,
    block: number,
    isItem: boolean,
    isHeading: boolean,
    above: readonly number[],
    part: number,
  ): void {
    this.#parts[part] ??= this.#all.length
    this.#all.push({ start, end, block, part, isItem, isHeading, above })
  }

  /** The passages of the parts before and behind the one of a passage, of each the first ones. */
  beside({ part }: Passage): readonly number[] {
    return [part - 1, part + 1].flatMap(other => {
      const first = this.#parts[other]
      if (first === undefined) return []
      const end = this.#parts[other + 1] ?? this.#all.length
      return Array.from({ length: Math.min(end - first, mostLeading) }, (_, offset) => first + offset)
    })
  }

  /** The first passage of the part of a passage. */
  openerOf({ part }: Passage): number {
    return numberAt(this.#parts, part)
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
    const known = this.#tokens.get(index) ?? tokenize(this.#document, itemAt(this.#all, index), this.#mentions)
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

const known = (...places: readonly (number | undefined)[]): readonly number[] =>
  places.filter(place => place !== undefined)
