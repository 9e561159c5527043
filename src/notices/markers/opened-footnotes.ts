/**
 * What opens like a footnote: whether it is one, and where it ends.
 */
import { groupedBy } from '../../document/grouped.js'
import { firstBehind } from '../../document/search.js'
import { sentencesOf } from '../../document/sentences.js'
import type { Block, Document, Span } from '../../document/types.js'
import type { Mention } from '../../mentions/types.js'
import { isMereNotice } from './extent.js'
import { footnotesOf, type Footnote, type Marker } from './markers.js'

export class OpenedFootnotes {
  readonly #document: Document
  readonly #mentions: readonly Mention[]
  /** Calls of footnotes by label. */
  readonly #calls: ReadonlyMap<string, readonly Marker[]>
  /** By block. */
  readonly #opened = new Map<number, readonly Footnote[]>()

  constructor(document: Document, mentions: readonly Mention[], calls: readonly Marker[]) {
    this.#document = document
    this.#mentions = mentions
    this.#calls = groupedBy(calls, ({ label }) => label)
  }

  /** The footnotes of a block, by its number. */
  in(block: number): readonly Footnote[] {
    return this.#openedIn(block).filter(footnote => this.#isFootnote(footnote))
  }

  /** A note within a line ends with its sentence where the next one names somebody: «… X*. * Признан … Ранее суд …». */
  withoutRest(footnote: Footnote, block: Block): Footnote {
    const { span, text } = footnote
    if (span.start === block.start || block.label !== undefined) return footnote
    const [own, next] = sentencesOf(this.#document.text, text)
    const names = (sentence: Span): boolean => {
      const mention = this.#mentions[firstBehind(this.#mentions, sentence.start)]
      return mention !== undefined && mention.start < sentence.end
    }
    if (!own || !next || names(own) || !names(next)) return footnote
    return { ...footnote, span: { start: span.start, end: own.end }, text: { start: text.start, end: own.end } }
  }

  /**
   * What opens like a footnote is one if something calls it, or if it says nothing but a status and stands in no list:
   * «* Минюст признал иноагентом певицу» is an item, «*Иноагент* выпустил книгу» is emphasis.
   */
  #isFootnote({ label, span, text, block }: Footnote): boolean {
    if (this.#document.blocks[block]?.label !== undefined) return true
    const calls = this.#calls.get(label) ?? []
    const [first, last] = [calls[0], calls.at(-1)]
    if (first && last && (first.end <= span.start || last.start >= span.end)) return true
    if ((last && last.start >= text.start) || this.#isListed(label, block)) return false
    return isMereNotice({ document: this.#document, mentions: this.#mentions }, text, () => true)
  }

  /** Whether the block before or behind is an item, too: of a list, or of notes that nothing calls. */
  #isListed(label: string, block: number): boolean {
    const { blocks } = this.#document
    const isItem = (index: number): boolean => blocks[index]?.kind === 'list-item'
    return [block - 1, block + 1].some(
      beside =>
        (isItem(block) && isItem(beside)) ||
        (blocks[beside] !== undefined && this.#openedIn(beside)[0]?.label === label),
    )
  }

  #openedIn(block: number): readonly Footnote[] {
    const opened = this.#opened.get(block) ?? footnotesOf(this.#document, block)
    this.#opened.set(block, opened)
    return opened
  }
}
