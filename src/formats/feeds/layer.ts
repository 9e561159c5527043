/**
 * A text which the source writes with escapes, as a source of its own: offsets in it lead to the source.
 */
import { itemAt, numberAt } from '../../checked/index.js'
import { firstWhere } from '../../document/search.js'
import type { Span } from '../../document/types.js'
import { cut, textIn, type Piece } from '../pieces.js'

export class Layer {
  /** What the pieces say. */
  readonly text: string
  readonly #pieces: readonly Piece[]
  /** Where each piece begins in the text. */
  readonly #starts: readonly number[]

  constructor(pieces: readonly Piece[]) {
    this.text = textIn(pieces)
    this.#pieces = pieces
    let offset = 0
    this.#starts = pieces.map(({ text }) => {
      offset += text.length
      return offset - text.length
    })
  }

  /** The pieces of a span of the text, those at its ends cut where they can be. */
  pieces({ start, end }: Span): Piece[] {
    const found: Piece[] = []
    for (let index = this.#at(start); index < this.#pieces.length; index += 1) {
      const piece = itemAt(this.#pieces, index)
      const from = numberAt(this.#starts, index)
      if (from >= end) break
      found.push(cut(piece, Math.max(start - from, 0), Math.min(end - from, piece.text.length)))
    }
    return found
  }

  /** Where a span of the text stands in the source; an empty one, right behind the character before it. */
  place(span: Span): Span {
    const isEmpty = span.start >= span.end
    const pieces = this.pieces(isEmpty ? { start: span.start - 1, end: span.start } : span)
    const end = pieces.at(-1)?.end ?? this.#pieces[0]?.start ?? 0
    return { start: isEmpty ? end : (pieces[0]?.start ?? end), end }
  }

  /** The last piece that begins at or before an offset. */
  #at(offset: number): number {
    return Math.max(firstWhere(this.#starts, start => start > offset) - 1, 0)
  }
}
