/**
 * Footnotes whose line breaks a feed has lost: «… погиб.* Террористическая группировка, запрещённая в России.** Организация …».
 */
import type { Document, Span } from '../../document/types.js'
import { speaksOfStatus } from '../../language/status.js'
import { isMark, type Token } from '../tokens/tokens.js'
import { tokenize } from '../tokens/tokenize.js'

/** In UTF-16 code units: a note that says nothing but a status is no longer. */
const longestNote = 400

/**
 * Where the note ends that stands behind a marker at the end of a sentence: it says a status of those who are marked, in
 * words of notices and names alone. Nothing where the next sentence stands there.
 */
export function endOfGluedNote(
  document: Pick<Document, 'text' | 'vocabulary'>,
  { start, end }: Span,
): number | undefined {
  const until = Math.min(end, start + longestNote)
  if (!speaksOfStatus(document, start, until)) return undefined
  let last: number | undefined
  for (const token of tokenize(document, { start, end: until }, [])) {
    if (isMark(token, '.!?…') || token.end === end) last = token.end
    if (!isOfNote(token)) break
  }
  return last !== undefined && speaksOfStatus(document, start, last) ? last : undefined
}

const isOfNote = (token: Token): boolean => {
  if (token.type === 'bracket') return token.inside.every(isOfNote)
  if (token.type === 'punctuation') return !token.mark.includes('*')
  return token.type !== 'word' || token.term !== undefined || token.capital
}
