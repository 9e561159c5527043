/**
 * Character references and escapes.
 */
import { decodeString } from 'micromark-util-decode-string'
import { cut, type Piece } from './pieces.js'

const reference = '&(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});'
const references = new RegExp(reference, 'g')
const referencesAndEscapes = new RegExp(`${reference}|\\\\[!-/:-@[-\`{-~]`, 'g')

/**
 * Cuts what is written as an entity, and if wanted as an escape, out of a piece of source text.
 * @returns Pieces of the same span; those decoded are fixed.
 */
export function decoded(piece: Piece, withEscapes: boolean): Piece[] {
  if (!piece.text.includes('&') && !(withEscapes && piece.text.includes('\\'))) return [piece]
  const pieces: Piece[] = []
  let last = 0
  for (const { 0: found, index } of piece.text.matchAll(withEscapes ? referencesAndEscapes : references)) {
    const text = found.startsWith('&') ? decodeString(found) : found.slice(1)
    if (text === found) continue
    if (index > last) pieces.push(cut(piece, last, index))
    pieces.push({ kind: 'fixed', text, start: piece.start + index, end: piece.start + index + found.length })
    last = index + found.length
  }
  if (last < piece.text.length) pieces.push(cut(piece, last, piece.text.length))
  return pieces
}
