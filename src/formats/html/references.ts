/**
 * Character references, each with its own place.
 */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import type { Span } from '../../document/types.js'
import type { Piece } from '../pieces.js'

let decoded = ''
const decoder = new EntityDecoder(htmlDecodeTree, codepoint => {
  decoded += String.fromCodePoint(codepoint)
})

/** Longer than any reference: `&CounterClockwiseContourIntegral;`, leading zeros left aside. */
const longest = 40

/**
 * What a stretch of the source reads as.
 * @param inAttribute There `&copy=1` is no reference, as it stands in addresses.
 */
export function* piecesOf(source: string, { start, end }: Span, inAttribute: boolean): Generator<Piece> {
  const text = source.slice(start, end)
  let last = 0
  for (let at = text.indexOf('&'); at >= 0;) {
    const length = referenceAt(text, at, inAttribute)
    if (length > 0) {
      if (at > last) yield { kind: 'text', text: text.slice(last, at), start: start + last, end: start + at }
      last = at + length
      yield { kind: 'fixed', text: decoded, start: start + at, end: start + last }
    }
    at = text.indexOf('&', at + Math.max(length, 1))
  }
  if (last < text.length) yield { kind: 'text', text: text.slice(last), start: start + last, end }
}

/** @returns How long the reference is that begins here; 0 if there is none. What it stands for is in `decoded`. */
function referenceAt(text: string, at: number, inAttribute: boolean): number {
  decoded = ''
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
  const length = decoder.write(text.slice(at + 1, at + longest), 0)
  const found = length < 0 ? decoder.end() : length
  return decoded === '' ? 0 : found
}
