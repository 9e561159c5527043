/**
 * The long names of registers: «в перечень физлиц, выполняющих функции иноагентов, вошли X и Y» is the list of agents; its
 * commas part no clauses.
 */
import type { NoticeRole } from '../../language/roles.js'
import { statusOf } from './kinds.js'
import { isPredicate } from './predicates.js'
import { isMark, isQuote, isTerm, isWord, termAt, type Token } from './tokens.js'

/** In tokens: «реестр иностранных средств массовой информации». */
const longestNoun = 8
/** In tokens: «, деятельность которых на территории РФ признана нежелательной». */
const longestClause = 14
/** In tokens: «на этой неделе также были». */
const farthestVerb = 6

/** Registers without the commas of the clause that says of whom they are, where a verb that lists stands behind. Linear. */
export function withRegisterNames(tokens: readonly Token[]): readonly Token[] {
  const without = new Set<number>()
  const within = new Set<number>()
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token) || token.term?.class !== 'register' || !opensClause(tokens, index)) continue
    const open = endOfWords(tokens, index + 1, longestNoun, isOfNoun)
    const close = isMark(tokens[open], ',') ? endOfWords(tokens, open + 1, longestClause, () => true) : -1
    if (!isMark(tokens[close], ',') || !tellsOf(tokens, open, close) || !leadsToVerb(tokens, close)) continue
    without.add(open).add(close)
    for (let place = open + 1; place < close; place++) if (!statesStatus(tokens, place)) within.add(place)
  }
  if (without.size === 0) return tokens
  return tokens.flatMap((token, index) => {
    if (without.has(index)) return []
    return within.has(index) && isWord(token) ? [{ ...token, term: { class: 'filler', number: 'singular' } }] : [token]
  })
}

/** «в перечень …» at the beginning of what is told, not «внесён в перечень …». */
function opensClause(tokens: readonly Token[], register: number): boolean {
  for (let index = register - 1; index >= 0 && !isMark(tokens[index], ',.;:—–'); index--) {
    if (isPredicate(termAt(tokens, index)) || tokens[index]?.type === 'mention') return false
    if (register - index > longestNoun) return false
  }
  return true
}

const ofNoun: ReadonlySet<NoticeRole> = new Set(['person', 'organisation', 'filler', 'abroad', 'russia', 'authority'])

const isOfNoun = (tokens: readonly Token[], index: number): boolean => {
  const term = termAt(tokens, index)
  return !term || ofNoun.has(term.class)
}

/** The first token from a place that is no word of a stretch; -1 where it is too long. */
function endOfWords(
  tokens: readonly Token[],
  from: number,
  longest: number,
  belongs: (tokens: readonly Token[], index: number) => boolean,
): number {
  for (let index = from; index <= from + longest; index++) {
    if (isQuote(tokens[index]) || (isMark(tokens[index], '-') && index > from)) continue
    if (!isWord(tokens[index]) || !belongs(tokens, index)) return index
  }
  return -1
}

const statesStatus = (tokens: readonly Token[], index: number): boolean => {
  const term = termAt(tokens, index)
  return term !== undefined && statusOf(term) !== undefined
}

/** Whether a clause says what those are who stand in the register. */
const tellsOf = (tokens: readonly Token[], open: number, close: number): boolean =>
  tokens.slice(open, close).some((_, offset) => isPredicate(termAt(tokens, open + offset))) &&
  tokens.slice(open, close).some((_, offset) => statesStatus(tokens, open + offset))

function leadsToVerb(tokens: readonly Token[], comma: number): boolean {
  for (let index = comma + 1; index <= comma + farthestVerb; index++) {
    if (!isWord(tokens[index])) return false
    if (isTerm(tokens[index], 'enter')) return true
  }
  return false
}
