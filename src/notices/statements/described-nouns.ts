/**
 * Nouns of parties that a participle or a relative clause behind them tells of: "is an agency designated …",
 * "organisations whose activity is …".
 */
import { hasRole, packs } from '../../language/words.js'
import { isMark, isQuote, isTerm, isWord, mayBe, termAt, type Token, type WordToken } from '../tokens/tokens.js'
import { isOfPeople } from './surroundings.js'

/** In tokens: "an independent non-governmental human rights". */
const longestPhrase = 9

/** "also", "already", "since", "officially": what stands between the parts of a verb. */
export const isAdverb = (token: Token | undefined): boolean =>
  isWord(token) &&
  !hasRole(token.folded, 'article') &&
  (token.term
    ? token.term.class === 'filler' || token.term.class === 'past'
    : packs.looksLikeAdverb(token.folded) || hasRole(token.folded, 'latest') || hasRole(token.folded, 'alike'))

const isOfParties = (token: WordToken): boolean =>
  token.term?.class === 'organisation' ||
  isOfPeople(token) ||
  (!token.capital && (hasRole(token.folded, 'kind') || hasRole(token.folded, 'heads-organisation')))

/** The noun of a party right before a participle or a relative pronoun; -1 without one. */
export function nounBefore(tokens: readonly Token[], place: number): number {
  let noun = place - 1
  while (isAdverb(tokens[noun])) noun--
  const token = tokens[noun]
  return isWord(token) && isOfParties(token) ? noun : -1
}

/** Before a noun and what describes it: its article, the preposition, the verb; -1 behind a mark or at the beginning. */
function beforePhrase(tokens: readonly Token[], noun: number): number {
  for (let index = noun - 1; index >= Math.max(0, noun - longestPhrase); index--) {
    const token = tokens[index]
    if (isQuote(token) || isMark(token, '-')) continue
    if (!isWord(token)) return -1
    const { folded, term } = token
    if (hasRole(folded, 'owns') || hasRole(folded, 'governs')) return index
    const describes = !term || describing.has(term.class) || isOfParties(token)
    if (!describes) return index
  }
  return -1
}

const describing: ReadonlySet<string> = new Set(['filler', 'russia', 'abroad', 'past', 'organisation', 'person'])

/** «его участники», «многих его участников»: people of a party, told by a pronoun whose they are. */
export function isOfItsPeople(tokens: readonly Token[], noun: number): boolean {
  const [before, token] = [tokens[noun - 1], tokens[noun]]
  if (!isWord(token) || token.term || !ofItsPeople.some(role => hasRole(token.folded, role))) return false
  return (
    isWord(before) &&
    hasRole(before.folded, 'possessive') &&
    packs.readingsOf(token.folded).some(({ cases }) => cases.length > 0)
  )
}

const ofItsPeople = ['staff', 'member', 'kin'] as const

/** "one of the organisations", "a network of groups": what is described is only part of what is spoken of. */
export const isOneOfSuch = (tokens: readonly Token[], noun: number): boolean => {
  const lead = tokens[beforePhrase(tokens, noun)]
  return mayBe(lead, 'owns')
}

/** "X is an independent agency designated …": whether the participle tells of what somebody is said to be. */
export function tellsOfPredicate(tokens: readonly Token[], participle: number): boolean {
  let noun = participle - 1
  while (isAdverb(tokens[noun])) noun--
  const token = tokens[noun]
  // What nobody knows the noun of is a party where something is said of it by its name: "a pollster".
  if (!isWord(token) || !(isOfParties(token) || (!token.term && !token.capital))) return false
  const verb = beforePhrase(tokens, noun)
  const article = tokens[verb + 1]
  return isTerm(tokens[verb], 'auxiliary') && (isOfParties(token) || mayBe(article, 'indefinite'))
}

/** "Two organisations banned …", "three groups, all declared …": whether a count of parties stands before a place. */
export function countsParties(tokens: readonly Token[], place: number): boolean {
  let noun = place - 1
  while (isMark(tokens[noun], ',') || isTerm(tokens[noun], 'collective') || isAdverb(tokens[noun])) noun--
  const [count, token] = [tokens[noun - 1], tokens[noun]]
  return isWord(token) && isOfParties(token) && mayBe(count, 'count')
}

/** "writes about organisations whose activity …": of whoever is one, as a preposition leads to the noun and no article points at it. */
export function isOfAnySpokenOf(tokens: readonly Token[], relative: number): boolean {
  if (isOfThose(tokens, relative)) return true
  const noun = nounBefore(tokens, relative)
  const lead = tokens[beforePhrase(tokens, noun)]
  return (
    noun >= 0 &&
    termAt(tokens, noun)?.number === 'plural' &&
    isWord(lead) &&
    hasRole(lead.folded, 'governs') &&
    tokens[beforePhrase(tokens, noun) + 1] === tokens[noun]
  )
}

/** "in defence of those who have been …": of whoever is one, but for "one of those who", "among those who". */
function isOfThose(tokens: readonly Token[], relative: number): boolean {
  const [count, lead, those] = tokens.slice(Math.max(0, relative - 3), relative)
  if (!isWord(those) || those.term?.class !== 'pronoun' || those.term.number !== 'plural') return false
  if (!isWord(lead) || hasRole(those.folded, 'personal') || hasRole(lead.folded, 'among')) return false
  return (hasRole(lead.folded, 'governs') || hasRole(lead.folded, 'owns')) && !mayBe(count, 'count')
}
