/**
 * Paragraphs of word processors: their words as the text of a Document, with the places that people know them by.
 */
import { itemAt } from '../checked/index.js'
import type { DocumentBuilder } from '../document/builder.js'
import type { Inline, Span } from '../document/types.js'
import type { Row } from './reading.js'

/** Words, and the stretch of the source that they were read from. */
export interface Segment extends Span {
  readonly text: string
}

/** A link over a stretch of a paragraph, counted in its text. */
export interface Linked {
  readonly from: number
  readonly to: number
  /** In the source, behind what makes the link. */
  readonly outside: number
}

export interface Words {
  readonly segments: readonly Segment[]
  readonly links: readonly Linked[]
}

export const textOf = ({ segments }: Pick<Words, 'segments'>): string => segments.map(({ text }) => text).join('')

export class ParagraphWriter {
  readonly rows: Row[] = []
  readonly inlines: Inline[] = []
  readonly #builder: DocumentBuilder
  #number = 0

  constructor(builder: DocumentBuilder) {
    this.#builder = builder
  }

  /** Every paragraph counts as a line, an empty one, too. */
  count(): void {
    this.#number++
  }

  /**
   * Writes the words of the paragraph that was counted last, which are not blank.
   * @param goesOn Whether they belong with those before: paragraphs of a note are one block.
   * @returns Where they stand in the text, without the white space around them.
   */
  write(words: Words, goesOn: boolean): Span {
    const text = textOf(words)
    const place = itemAt(words.segments, 0).start
    if (goesOn) this.#builder.replaced('\n', place, place)
    else this.#builder.separate()
    const from = this.#builder.length
    let column = 1
    for (const segment of words.segments) {
      this.rows.push({ ...segment, at: this.#builder.length, line: this.#number, column })
      this.#builder.replaced(segment.text, segment.start, segment.end)
      column += segment.text.length
    }
    for (const { from: start, to, outside: sourceEnd } of words.links)
      this.inlines.push({ kind: 'link', start: from + start, end: from + to, sourceEnd })
    return { start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length }
  }
}
