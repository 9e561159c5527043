/**
 * Decisions that come one after another: "In May it was the turn of X", "X followed a year later".
 */
import { hasRole } from '../../language/words.js'
import { isOfDay, leadsToDay } from './days.js'
import { expressionAt } from './expressions.js'
import { isMark, isQuote, isWord, mentionsIn, type Token } from './tokens.js'

/** "A week later came X", "In May it was the turn of X", "X followed in June": nothing but a day stands before. */
export function turnsTo(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(token => mentionsIn(token).length > 0)
  if (first < 0) return false
  const turn = tokens.findIndex((_, index) => expressionAt(tokens, index, 'turns-to') !== undefined)
  const lead = tokens.slice(0, Math.min(first, turn < 0 ? first : turn))
  return turn >= 0 && turn < first && lead.length > 0 && lead.every(isOfTurn) && lead.some(isOfDay)
}

/** "And two weeks before that", "On September 11,", "At the end of August", "Earlier this year" */
const isOfTurn = (token: Token): boolean =>
  isMark(token, ',') ||
  isOfDay(token) ||
  (isWord(token) &&
    (hasRole(token.folded, 'count') ||
      hasRole(token.folded, 'of-period') ||
      hasRole(token.folded, 'governs') ||
      hasRole(token.folded, 'owns') ||
      hasRole(token.folded, 'as-told') ||
      token.term?.class === 'past' ||
      token.term?.class === 'filler' ||
      token.term?.class === 'preposition' ||
      token.term?.class === 'conjunction'))

/** In tokens: "the US foundation". */
const longestLead = 5

/** "X followed in 2025", "and Y came a year later": of the one who is named nothing else is told. */
export function followsInTurn(tokens: readonly Token[], name: number): boolean {
  if (name < 0 || name > longestLead) return false
  const verb = tokens.findIndex((token, index) => index > name && !isQuote(token))
  const turn = expressionAt(tokens, verb, 'turns-to')
  if (!turn) return false
  const next = tokens[turn.end]
  return next === undefined || isMark(next, '.;,') || leadsToDay(tokens, turn.end) || opensLater(tokens, turn.end)
}

/** "a year later", "three weeks after that" */
const opensLater = (tokens: readonly Token[], start: number): boolean => {
  const [count, period] = tokens.slice(start, start + 2)
  return isWord(count) && (hasRole(count.folded, 'indefinite') || hasRole(count.folded, 'count')) && isOfDay(period)
}
