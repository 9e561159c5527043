/**
 * The text of one block while it is read. Runs of white space count as one space, as on the page.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { cut, textIn, type Piece } from '../pieces.js'
import { piecesOf } from './references.js'

const spaces = /[\t\n\f\r ]+/g
const needsCollapsing = /[\t\n\f\r]| {2}/

export interface ReadOptions {
  readonly inAttribute?: boolean
  /** White space counts as it is. */
  readonly isPreformatted?: boolean
  readonly isCode?: boolean
}

export class Collector {
  readonly #pieces: Piece[] = []
  #length = 0
  /** Whether a space would be one too many here. */
  #hasSpace = true

  get pieces(): readonly Piece[] {
    return this.#pieces
  }

  /** Of the text so far. */
  get length(): number {
    return this.#length
  }

  get text(): string {
    return this.textFrom(0)
  }

  /** The text from a piece on. */
  textFrom(piece: number): string {
    return this.#pieces
      .slice(piece)
      .map(({ text }) => text)
      .join('')
  }

  /** The last characters before a piece, so many at most: in UTF-16 code units. */
  before(piece: number, length: number): string {
    let text = ''
    for (let index = piece - 1; index >= 0 && text.length < length; index--)
      text = itemAt(this.#pieces, index).text + text
    return text.slice(-length)
  }

  /** Reads a stretch of the source. */
  read(source: string, span: Span, { inAttribute = false, isPreformatted = false, isCode = false }: ReadOptions): void {
    for (const found of piecesOf(source, span, inAttribute)) {
      const piece: Piece = isCode ? { ...found, kind: 'opaque' } : found
      if (isPreformatted || found.kind === 'fixed') this.add(piece)
      else this.#addCollapsed(piece)
    }
  }

  add(piece: Piece): void {
    if (piece.text === '') return
    this.#pieces.push(piece)
    this.#length += piece.text.length
    this.#hasSpace = piece.text.endsWith(' ') || piece.text.endsWith('\n')
  }

  /** Changes pieces from one on; to text of the same length. */
  change(from: number, text: (text: string) => string): void {
    for (let index = from; index < this.#pieces.length; index++) {
      const piece = itemAt(this.#pieces, index)
      this.#pieces[index] = { ...piece, kind: 'fixed', text: text(piece.text) }
    }
  }

  /** Puts one text in the place of all pieces from one on. */
  replace(from: number, text: string): void {
    const gone = this.#pieces.splice(from)
    const [first] = gone
    if (!first) return
    this.#length -= textIn(gone).length
    this.add({ kind: 'fixed', text, start: first.start, end: lastOf(gone).end })
  }

  #addCollapsed(piece: Piece): void {
    if (!needsCollapsing.test(piece.text) && !(this.#hasSpace && piece.text.startsWith(' '))) {
      this.add(piece)
      return
    }
    let last = 0
    for (const { 0: run, index } of piece.text.matchAll(spaces)) {
      if (run === ' ' && index > 0) continue
      this.add(cut(piece, last, index))
      last = index + run.length
      if (!this.#hasSpace)
        this.add({ kind: piece.kind, text: ' ', start: piece.start + index, end: piece.start + last })
    }
    this.add(cut(piece, last, piece.text.length))
  }
}
