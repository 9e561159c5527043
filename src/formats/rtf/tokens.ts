/**
 * The tokens of RTF with their places.
 *
 * Source: Microsoft, Rich Text Format Specification 1.9.1, “RTF Syntax”.
 */
import { matchOf } from '../../checked/index.js'
import type { Span } from '../../document/types.js'

/**
 * - `open`, `close`: of a group
 * - `word`: a control word with the space that ends it, `\u1058`; `symbol`: a control symbol, `\~`
 * - `byte`: `\'e0`; `text`: characters as they are
 */
export type Token = Span &
  (
    | { readonly type: 'open' | 'close' | 'text' }
    | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
    | { readonly type: 'symbol'; readonly name: string }
    | { readonly type: 'byte'; readonly value: number }
  )

const token = /([{}])|\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^])|([^{}\\\r\n\0]+)|[\r\n\0\\]/g

/** Line breaks of the source say nothing; what `\bin` announces is passed over. */
export function* tokensOf(source: string): Generator<Token> {
  token.lastIndex = 0
  let at = 0
  while (at < source.length) {
    token.lastIndex = at
    const found = matchOf(token, source)
    const [whole, brace, name, value, byte, symbol, text] = found
    const start = found.index
    at = start + whole.length
    const span = { start, end: at }
    if (brace !== undefined) yield { type: brace === '{' ? 'open' : 'close', ...span }
    else if (name !== undefined) {
      yield { type: 'word', name, value: value === undefined ? undefined : Number(value), ...span }
      if (name === 'bin') at += Math.max(0, Number(value ?? 0))
    } else if (byte !== undefined) yield { type: 'byte', value: parseInt(byte, 16), ...span }
    else if (symbol !== undefined) yield { type: 'symbol', name: symbol, ...span }
    else if (text !== undefined) yield { type: 'text', ...span }
  }
}
