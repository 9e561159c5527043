/**
 * States that are named beside a status: who decided, or only whose the party is.
 */
import { statedAdjectives, type NoticeRole } from '../../language/roles.js'
import { hasRole } from '../../language/words.js'
import { isStatedNoun } from '../tokens/kinds.js'
import { isPredicate } from '../tokens/predicates.js'
import { isMark, isQuote, isWord, termAt, type Token } from '../tokens/tokens.js'
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

/** In tokens: «политолога и писателя Ивана Петрова». */
const longestNamed = 6

/** «В Грузии X признали …»: the state with which a clause opens, whose party stands between it and the verb; or -1. */
export function openingState(tokens: readonly Token[], from: number): number {
  for (let index = from - 1; index > 0 && from - index <= longestNamed; index--) {
    const token = tokens[index]
    if (token?.type === 'mention' || isQuote(token)) continue
    if (!isWord(token)) return -1
    if (token.term?.class !== 'abroad') {
      if (token.term ? ofKind.has(token.term.class) : isOfPeople(token) || hasRole(token.folded, 'kind')) continue
      return -1
    }
    const lead = tokens[index - 1]
    const opens =
      index === 1 || isMark(tokens[index - 2], ',;:—–') || termAt(tokens, index - 2)?.class === 'conjunction'
    const isNamed = tokens.slice(index + 1, from).some(named => named.type === 'mention')
    return opens &&
      isNamed &&
      isWord(lead) &&
      hasRole(lead.folded, 'leads-to-place') &&
      !hasRole(lead.folded, 'leads-from')
      ? index
      : -1
  }
  return -1
}

/** In tokens: ", a body of the United Kingdom". */
const longestApposition = 6

/** "ruled the activities of X, a UK body, undesirable": between its commas a state tells whose the party is. */
export function isInApposition(tokens: readonly Token[], state: number): boolean {
  const back = tokens.slice(Math.max(0, state - longestApposition), state)
  const open = state - back.length + back.findLastIndex(token => !isWord(token) && !isQuote(token))
  const named = tokens.slice(0, Math.max(0, open)).findLast(token => !isQuote(token))
  if (!isMark(tokens[open], ',') || named?.type !== 'mention' || !opensApposition(tokens[open + 1])) return false
  // "a foreign agent in Hungary": where somebody is so.
  if (tokens.slice(open, state).some(isStatedNoun)) return false
  const close = tokens
    .slice(state, state + longestApposition)
    .find(token => (token.type === 'word' ? isPredicate(token.term) : !isQuote(token)))
  return isMark(close, ',')
}

const opensApposition = (token: Token | undefined): boolean => isWord(token) && hasRole(token.folded, 'indefinite')

/** Between the adjective and its court: others of its kind, statuses of a list. */
const passed: ReadonlySet<NoticeRole> = new Set(['abroad', 'russia', 'conjunction', 'filler', ...statedAdjectives])
