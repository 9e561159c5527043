/**
 * Days within a sentence: what leads to one, where it ends, which commas are its own.
 */
import { hasRole } from '../../language/words.js'
import { isMark, isPreposition, isWord, type Token } from './tokens.js'

/** In tokens: ", Friday, September 18,". */
const longestDay = 6

/** "was on Friday, September 18, designated": commas of a day part no clauses. @param end Where the clause goes on to. */
export function isBesideDay(tokens: readonly Token[], comma: number, end: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const behind = comma + 1
  const next = tokens.slice(behind, Math.min(end + 1, behind + longestDay))
  const length = next.findIndex(token => !isOfDay(token))
  const isOpening = length > 0 && (behind + length >= end || isMark(next[length], ',')) && isOfDay(tokens[comma - 1])
  let start = comma - 1
  while (comma - start <= longestDay && isOfDay(tokens[start])) start--
  const isClosing = start < comma - 1 && isMark(tokens[start], ',') && isOfDay(tokens[start - 1])
  return isOpening || isClosing
}

/** "September", "18", "last week" */
export const isOfDay = (token: Token | undefined): boolean =>
  isWord(token) && (/^\d/u.test(token.folded) || hasRole(token.folded, 'period'))

/** The token behind which a day with its commas and preposition stands before another token, or that token. */
export function beforeDay(tokens: readonly Token[], index: number): number {
  if (!isBesideDay(tokens, index - 1, index)) return index
  let start = index - 1
  while (isOfDay(tokens[start - 1]) || (isMark(tokens[start - 1], ',') && isOfDay(tokens[start - 2]))) start--
  return leadsToDay(tokens, start - 1) ? start - 1 : start
}

/** «…, а в феврале — C», «с осени», "in 2023", "since last May": the preposition before a number or a stretch of time. */
export const leadsToDay = (tokens: readonly Token[], index: number): boolean => endOfDay(tokens, index) >= 0

/** In tokens: "since the end of last". */
const longestLeadToDay = 5

/** Behind the first word of a day to which a preposition leads; -1 where none does. */
export function endOfDay(tokens: readonly Token[], index: number): number {
  const preposition = tokens[index]
  if (!isWord(preposition) || !(isPreposition(preposition) || hasRole(preposition.folded, 'since'))) return -1
  for (let next = index + 1; next <= index + longestLeadToDay; next++) {
    const token = tokens[next]
    if (!isWord(token)) return -1
    if (isOfDay(token)) return next + 1
    if (!ofDayBefore.some(role => hasRole(token.folded, role))) return -1
  }
  return -1
}

/** "last", "that", "the end of" */
const ofDayBefore = ['which-period', 'as-told', 'article', 'of-period', 'owns'] as const
