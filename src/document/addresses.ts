/**
 * Addresses that stand in a text as such: `https://example.org/a`, `t.me/example`, `example.org`.
 */
import type { Span } from './types.js'

export interface Address extends Span {
  readonly url: string
}

const hostCharacter = /[\p{L}\p{N}.:/@-]/u
const stop = /[\s<>"«»“”„()[\]{}|*`]/u
const longestHost = 300
const longestUrl = 2000

/**
 * Addresses by their place. They are found by the dot within a host, which no word has: linear in the text's length.
 */
export function* addressesIn(text: string): Generator<Address> {
  let behind = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, behind))) {
    if (!/[\p{L}\p{N}]/u.test(text[dot - 1] ?? '') || !/\p{L}/u.test(text[dot + 1] ?? '')) continue
    let start = dot
    while (start > behind && dot - start < longestHost && hostCharacter.test(text.charAt(start - 1))) start--
    const last = Math.min(text.length, dot + longestUrl)
    let end = dot
    while (end < last && !stop.test(text.charAt(end))) end++
    const url = text.slice(start, end).replace(/[.,;:!?…'’]+$/u, '')
    behind = start + url.length
    yield { url, start, end: behind }
  }
}
