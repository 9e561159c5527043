/**
 * States that are named beside a status: who decided, or only whose the party is.
 */
import { statedAdjectives, type NoticeRole } from '../../language/roles.js'
import { hasRole } from '../../language/words.js'
import { isMark, isQuote, isWord, termAt, type Token } from '../tokens/tokens.js'
import { isVerb } from './clauses.js'

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

/** Between the adjective and its court: others of its kind, statuses of a list. */
const passed: ReadonlySet<NoticeRole> = new Set(['abroad', 'russia', 'conjunction', 'filler', ...statedAdjectives])
