/**
 * Expressions of one or several words, by what they do in a text.
 */
import type { ContextRole } from '../language/roles.js'
import { hasRole, packs } from '../language/words.js'
import type { Token } from './tokens.js'

/** Behind the longest expression of a role that begins at a token; -1 if none does. */
export function endOfExpression(tokens: readonly Token[], start: number, role: ContextRole): number {
  const first = tokens[start]
  if (first?.type !== 'word') return -1
  let end = hasRole(first.folded, role) ? start + 1 : -1
  let key = first.folded
  for (let length = 2; length <= packs.longestFrom(first.folded); length++) {
    const next = tokens[start + length - 1]
    if (next?.type !== 'word') break
    key += ` ${next.folded}`
    if (hasRole(key, role)) end = start + length
  }
  return end
}

/** Whether an expression of a role stands anywhere in a stretch. */
export const holdsExpression = (tokens: readonly Token[], role: ContextRole): boolean =>
  tokens.some((_, index) => endOfExpression(tokens, index, role) >= 0)
