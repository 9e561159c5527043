/**
 * Predicates of statements, and where a wording begins.
 */
import { predicateRoles, type NoticeRole } from '../language/roles.js'
import type { Term } from '../language/terms.js'
import { isQuote, type Token } from './tokens.js'

export const isPredicate = (term: Term | undefined): boolean => term !== undefined && predicateRoles.has(term.class)

/** Words before the first anchor which belong to it: «в РФ признан», «не входит», «его символика признана». */
export function beforeWording(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0 && from - start < 8) {
    const token = tokens[start - 1]!
    if (token.type === 'mention' || token.type === 'bracket') break
    if (token.type === 'punctuation' && !isQuote(token)) break
    if (token.type === 'word' && (!token.term || standsAlone.has(token.term.class))) break
    start--
  }
  return start
}

const standsAlone: ReadonlySet<NoticeRole> = new Set(['complementiser', 'organisation', 'object'])
