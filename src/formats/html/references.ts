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
  let last = start
  for (let at = source.indexOf('&', start); at >= 0 && at < end;) {
    const length = referenceAt(source, at, end, inAttribute)
    if (length > 0) {
      if (at > last) yield { kind: 'text', text: source.slice(last, at), start: last, end: at }
      yield { kind: 'fixed', text: decoded, start: at, end: at + length }
      last = at + length
    }
    at = source.indexOf('&', at + Math.max(length, 1))
  }
  if (end > last) yield { kind: 'text', text: source.slice(last, end), start: last, end }
}

/** @returns How long the reference is that begins here; 0 if there is none. What it stands for is in `decoded`. */
function referenceAt(source: string, at: number, end: number, inAttribute: boolean): number {
  decoded = ''
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
  const length = decoder.write(source.slice(at + 1, Math.min(end, at + longest)), 0)
  const found = length < 0 ? decoder.end() : length
  return decoded === '' ? 0 : found
}
