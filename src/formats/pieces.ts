/**
 * The pieces of which a format's reader puts a block together.
 */

/**
 * - `text`: source characters as they are; mark-up that the reader resolves itself may still be in them
 * - `fixed`: text already resolved, such as an entity or an escaped character
 * - `soft`: a line break which the format has for a space
 * - `opaque`: code
 */
export type PieceKind = 'text' | 'fixed' | 'soft' | 'opaque'

/** A run of text and the source span it was read from. */
export interface Piece {
  readonly kind: PieceKind
  readonly text: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** A part of a piece. Only what is as long as its source can be cut. */
export function cut(piece: Piece, from: number, to: number): Piece {
  if (piece.text.length !== piece.end - piece.start) return piece
  return { kind: piece.kind, text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to }
}

export const textIn = (pieces: readonly Piece[]): string => pieces.map(piece => piece.text).join('')

/** The text by which blocks are told, as long as it is: what stands in code opens no footnote and no item. */
export const shapeOf = (pieces: readonly Pick<Piece, 'kind' | 'text'>[]): string =>
  pieces.map(({ kind, text }) => (kind === 'opaque' ? text.replace(/\S/g, 'x') : text)).join('')

/** Where the soft line breaks of a text stand. */
export function softBreaksIn(pieces: readonly Piece[]): ReadonlySet<number> {
  const breaks = new Set<number>()
  let offset = 0
  for (const { kind, text } of pieces) {
    if (kind === 'soft') breaks.add(offset)
    offset += text.length
  }
  return breaks
}
