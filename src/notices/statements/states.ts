/**
 * States that are named beside a status: who decided, or only whose the party is.
 */
import { statedAdjectives, type NoticeRole } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import { isStatedNoun } from '../tokens/kinds.js'
import { isPredicate } from '../tokens/predicates.js'
import { isMark, isQuote, isTerm, isWord, mayBe, termAt, type Token, type WordToken } from '../tokens/tokens.js'
import { isVerb } from './clauses.js'
import { isOfPeople } from './surroundings.js'

/**
 * «запрещён казахстанским судом», "on the American list": an adjective of a state tells who decided only beside a court or
 * a list; «признанное иноагентом грузинское издание» tells whose the party is.
 */
export function decides(tokens: readonly Token[], nationality: number): boolean {
  for (let index = nationality + 1; index <= nationality + 3; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'authority' || term?.class === 'register') return true
    if (tokens[index]?.type !== 'word' || (term && !passed.has(term.class))) return false
  }
  return false
}

/** In tokens: "US government-funded news broadcaster". */
const longestKind = 5

/** Between a state's name and the party's. */
const ofKind: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'filler'])

/** "the US NGO X", "U.S. broadcaster X": a state's name before a noun of its kind and the party's own tells whose it is. */
export function isOfParty(tokens: readonly Token[], state: number): boolean {
  let hasKind = false
  for (let index = state + 1; index <= state + longestKind; index++) {
    const token = tokens[index]
    if (token?.type === 'mention') return hasKind
    if (isQuote(token) || isMark(token, '-')) continue
    if (!isWord(token) || hasRole(token.folded, 'function') || hasRole(token.folded, 'governs')) return false
    if (token.term ? !ofKind.has(token.term.class) : isVerb(token)) return false
    hasKind ||= token.term?.class === 'organisation' || !token.capital
  }
  return false
}

/** In tokens: «политолога и писателя Ивана Петрова», ", the Islamist movement has been". */
const longestNamed = 7

/**
 * «В Грузии X признали …», "In Egypt, the movement was …": the state with which a clause opens, whose party, or what takes it up,
 * stands between it and the verb; or -1.
 */
export function openingState(tokens: readonly Token[], from: number): number {
  let hasParty = false
  for (let index = from - 1; index > 0 && from - index <= longestNamed; index--) {
    const token = tokens[index]
    if (isQuote(token) || (isMark(token, ',') && isTerm(tokens[index - 1], 'abroad'))) continue
    if (token?.type !== 'mention' && !isWord(token)) return -1
    if (token.type === 'word' && token.term?.class === 'abroad')
      return hasParty && opensClause(tokens, index - 1) ? index : -1
    hasParty ||= token.type === 'mention' || isPartyNoun(token)
    if (token.type === 'word' && !isPartyNoun(token) && !describesParty(token)) return -1
  }
  return -1
}

/** «движение», "it" */
const isPartyNoun = (token: WordToken): boolean =>
  token.term?.class === 'organisation' ||
  (token.term?.class === 'pronoun' && token.term.gender !== undefined) ||
  isOfPeople(token) ||
  hasRole(token.folded, 'kind')

/** "the", «исламистское», "was" */
const describesParty = (token: WordToken): boolean =>
  hasRole(token.folded, 'article') ||
  (token.term
    ? ofKind.has(token.term.class) || token.term.class === 'auxiliary'
    : packs.looksLikeAttribute(token.folded))

/** «В», ", in", «а в» */
function opensClause(tokens: readonly Token[], lead: number): boolean {
  const token = tokens[lead]
  if (!mayBe(token, 'leads-to-place') || mayBe(token, 'leads-from')) return false
  return lead === 0 || isMark(tokens[lead - 1], ',;:—–') || isTerm(tokens[lead - 1], 'conjunction')
}

/** In tokens: ", a body of the United Kingdom". */
const longestApposition = 6

/** "ruled the activities of X, a UK body, undesirable": between its commas a state tells whose the party is. */
export function isInApposition(tokens: readonly Token[], state: number): boolean {
  const back = tokens.slice(Math.max(0, state - longestApposition), state)
  const open = state - back.length + back.findLastIndex(token => !isWord(token) && !isQuote(token))
  const named = tokens.slice(0, Math.max(0, open)).findLast(token => !isQuote(token))
  if (!isMark(tokens[open], ',') || named?.type !== 'mention' || !opensApposition(tokens[open + 1])) return false
  // "a foreign agent in Hungary", "a group outlawed in Tajikistan": where somebody is so.
  if (
    tokens.slice(open, state).some((token, offset) => isStatedNoun(token) || isPredicate(termAt(tokens, open + offset)))
  )
    return false
  const close = tokens
    .slice(state, state + longestApposition)
    .find(token => (token.type === 'word' ? isPredicate(token.term) : !isQuote(token)))
  return isMark(close, ',')
}

const opensApposition = (token: Token | undefined): boolean => mayBe(token, 'indefinite')

/** Between the adjective and its court: others of its kind, statuses of a list. */
const passed: ReadonlySet<NoticeRole> = new Set(['abroad', 'russia', 'conjunction', 'filler', ...statedAdjectives])
