/**
 * Whom a status is said of that stands in an adjunct at the head of a sentence, or of several of whom it names some:
 * "Since being named a foreign agent, X …", "Seven foreign agents were announced, X and Y among them".
 */
import type { NoticeRole } from '../language/roles.js'
import { hasRole } from '../language/words.js'
import { coordinated, reach } from './clauses.js'
import { expressionAt } from './expressions.js'
import type { Wording } from './statements.js'
import { mentionAhead, mentionBehind } from './surroundings.js'
import { isMark, isQuote, isWord, mentionsIn, type Token } from './tokens.js'

/** The subject behind an adjunct which holds nothing but a status. */
export function subjectOfOpening(tokens: readonly Token[], { from, to, number, stance }: Wording): readonly number[] {
  if (stance === 'active' || !tokens.slice(0, from).every(isOfAdjunct)) return []
  if (tokens.slice(0, to).some(token => mentionsIn(token).length > 0)) return []
  const comma = tokens.findIndex((token, index) => index >= to && !isOfAdjunct(token))
  if (comma - to > reach || !isMark(tokens[comma], ',')) return []
  const ahead = mentionAhead(tokens, comma + 1, 3)
  if (ahead < 0) return []
  return number === 'plural' ? coordinated(tokens, ahead, 1) : mentionsIn(tokens[ahead]!)
}

const ofAdjunct: ReadonlySet<NoticeRole> = new Set([
  ...(['filler', 'preposition', 'conjunction', 'pronoun', 'auxiliary', 'object', 'russia', 'authority'] as const),
])

/** "Since being", "Despite its designation as", "in 2023", "on Friday" */
const isOfAdjunct = (token: Token): boolean => {
  if (!isWord(token)) return isQuote(token)
  if (token.term) return ofAdjunct.has(token.term.class)
  return hasRole(token.folded, 'governs') || hasRole(token.folded, 'period') || /^\d/u.test(token.folded)
}

/** Those of several announced whom the sentence names itself. */
export function someOf(tokens: readonly Token[], { to, number }: Wording): readonly number[] {
  if (number !== 'plural') return []
  const place = tokens.findIndex((_, index) => index >= to && expressionAt(tokens, index, 'some-of'))
  if (place < 0) return []
  const before = mentionBehind(tokens, place, 1)
  const [nearest, step] = before >= to ? [before, -1 as const] : [mentionAhead(tokens, place + 1, reach), 1 as const]
  return nearest < 0 ? [] : coordinated(tokens, nearest, step)
}
