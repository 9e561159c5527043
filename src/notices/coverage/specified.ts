/**
 * Those whom a sentence says to be the ones of whom it tells a status: "Foreign agents this week are A and B", "New on the
 * list are …", "Also on the list was C".
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { isVerb } from '../statements/clauses.js'
import { namedBehind } from '../statements/named-behind.js'
import type { Wording } from '../statements/statements.js'
import { isOfPeople } from '../statements/surroundings.js'
import { isMark, isQuote, isTerm, isWord, mayBe, mentionsIn, type Token } from '../tokens/tokens.js'

/** In tokens: "Among the nearly 300 foreign and international". */
const longestSubject = 12

/** In tokens: "of the week". */
const farthestVerb = 5

/** In tokens: "the Berlin-based political scientist and writer". */
const longestDescription = 9

/** @returns The mentions behind the verb; nobody where the sentence names somebody before it, or describes its subject. */
export function specifiedBy(
  { from, to, number, namesRegister, statements }: Wording,
  tokens: readonly Token[],
): readonly number[] {
  const isOpening = from <= longestSubject && tokens.slice(0, from).every(isOfSubject)
  if (
    !isOpening ||
    (number !== 'plural' && !namesRegister) ||
    statements.some(({ ended, negated }) => ended ?? negated)
  )
    return []
  if (tokens.slice(0, to).some(token => mentionsIn(token).length > 0)) return []
  const verb = tokens.findIndex((_, index) => index >= to && isTerm(tokens[index], 'auxiliary'))
  if (verb < 0 || verb - to > farthestVerb || !tokens.slice(to, verb).every(isOfTime)) return []
  // "The register is X's work": of a register nothing but who is on it is told so.
  if (namesRegister && !tokens.slice(0, to).some(leadsToList)) return []
  const name = nameBehind(tokens, verb + 1)
  return name < 0 ? [] : namedBehind(tokens, verb + 1)
}

const isOfSubject = (token: Token): boolean => {
  if (isQuote(token) || isMark(token, "-'’")) return true
  return (
    isWord(token) &&
    token.term?.class !== 'auxiliary' &&
    token.term?.class !== 'relative' &&
    !hasRole(token.folded, 'reporting')
  )
}

const isOfTime = (token: Token): boolean =>
  isQuote(token) ||
  (isWord(token) &&
    (token.term
      ? ['filler', 'pronoun', 'preposition', 'russia', 'past', 'authority'].includes(token.term.class)
      : ofTime.some(role => hasRole(token.folded, role))))

const ofTime = ['period', 'governs', 'owns', 'latest', 'count'] as const

/** "on the list", "New on the list" */
const leadsToList = (token: Token): boolean => mayBe(token, 'leads-to-list')

/** The first of those who are named right behind the verb, with what they are; -1 where something else is said. */
function nameBehind(tokens: readonly Token[], from: number): number {
  for (let index = from; index < Math.min(tokens.length, from + longestDescription); index++) {
    const token = itemAt(tokens, index)
    if (token.type === 'mention') return token.possessive || !isDescribed(tokens, from, index) ? -1 : index
    if (isQuote(token) || isMark(token, '-')) continue
    if (!isWord(token) || isVerb(token)) return -1
    if (token.term && !['filler', 'organisation', 'person', 'russia', 'abroad', 'past'].includes(token.term.class))
      return -1
    if (hasRole(token.folded, 'governs')) return -1
  }
  return -1
}

/** Right behind the verb, or with a noun for what the party is. */
function isDescribed(tokens: readonly Token[], from: number, name: number): boolean {
  const words = tokens.slice(from, name).filter(isWord)
  const last = words.at(-1)
  return (
    last === undefined ||
    last.term?.class === 'filler' ||
    last.term?.class === 'organisation' ||
    isOfPeople(last) ||
    hasRole(last.folded, 'kind') ||
    last.capital
  )
}
