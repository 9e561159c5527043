/**
 * Verbs that a conjunction joins have one subject: "X, who founded Y and was declared a foreign agent".
 */
import { itemAt } from '../../checked/index.js'
import type { NoticeRole } from '../../language/roles.js'
import { hasRole } from '../../language/words.js'
import { antecedentBefore, coordinated } from './clauses.js'
import { isOfPeople } from './surroundings.js'
import { isMark, isQuote, isTerm, isWord, mentionsIn, termAt, type Token } from '../tokens/tokens.js'

/** In tokens: "are on the Russian Justice Ministry's register of". */
const farthestVerb = 9

/**
 * The name of whom the verbs before a conjunction are said.
 * @param start The first token of the clause.
 * @param anchor The verb.
 * @returns Its token; -1 where no conjunction joins verbs, or nobody is named whom they are surely said of.
 */
export function subjectOfJoined(tokens: readonly Token[], start: number, anchor: number): number {
  const verb = tokens.findLastIndex((_, index) => index < anchor && isTerm(tokens[index], 'auxiliary'))
  if (verb < Math.max(start, anchor - farthestVerb)) return -1
  const joint = jointBefore(tokens, verb)
  if (joint < 0) return -1
  const opening = termAt(tokens, start)
  if (opening?.class === 'relative') return isMark(tokens[start - 1], ',') ? antecedentBefore(tokens, start - 1) : -1
  const first = tokens.findIndex((token, index) => index >= start && mentionsIn(token).length > 0)
  const last = tokens.findLastIndex((token, index) => index < joint && mentionsIn(token).length > 0)
  if (first < 0 || first >= last || !tokens.slice(start, first).every(leadsToSubject)) return -1
  const isOne = coordinated(tokens, first, 1).some(mention => mentionsIn(itemAt(tokens, last)).includes(mention))
  return isOne ? -1 : first
}

/** The conjunction right before a verb, or before what helps it; -1 without one. */
export function jointBefore(tokens: readonly Token[], verb: number): number {
  let index = verb - 1
  while (isQuote(tokens[index]) || leadsToVerb.has(termAt(tokens, index)?.class)) index--
  return isTerm(tokens[index], 'conjunction') ? index : -1
}

const leadsToVerb: ReadonlySet<NoticeRole | undefined> = new Set(['auxiliary', 'filler', 'past', 'russia'])

/** Articles, kinds and trades stand before a subject; verbs do not. */
const leadsToSubject = (token: Token): boolean =>
  isQuote(token) ||
  (isWord(token) &&
    (token.term?.class === 'organisation' ||
      token.term?.class === 'filler' ||
      isOfPeople(token) ||
      hasRole(token.folded, 'kind')))
