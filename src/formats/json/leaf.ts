/**
 * Leaves that a tree does not have yet: words that belong to none of those that it has.
 */
import type { Section } from '../../document/rewriting.js'
import { escapedJson } from '../escapes.js'
import { isWrittenInAscii } from '../feeds/json-reader.js'
import type { JsonValue } from './value.js'

/**
 * Where a leaf can be put in behind an element of an array.
 * @param write A leaf as JSON. Its text is given escaped, and a place at which no other leaf is put in.
 */
export function leafBehind(
  { text, start, end, place }: JsonValue,
  write: (words: string, at: number) => string,
): Section {
  const at = place.end
  const isAscii = isWrittenInAscii(text.json.slice(start, end))
  return { start: at, end: at, escape: words => text.escape(`,${write(escapedJson(words, isAscii), at)}`) }
}
