/**
 * What stands for a status once a text has told it: "an agent too", "the same status", "similarly designated". Whoever
 * has read of foreign agents knows which agent is meant.
 */
import { itemAt } from '../../checked/index.js'
import { firstBehind } from '../../document/search.js'
import type { Document, Span } from '../../document/types.js'
import type { Term } from '../../language/terms.js'
import { statusWordsOf } from '../../language/status.js'
import { wordOrMark } from '../../language/text.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, listOf, packs } from '../../language/words.js'
import { leadsToDay } from '../tokens/days.js'
import { expressionAt } from '../tokens/expressions.js'
import { statusOf } from '../tokens/kinds.js'
import { isPredicate } from '../tokens/predicates.js'
import {
  isMark,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
  type Token,
  type WordToken,
} from '../tokens/tokens.js'

const alsos = listOf('also')

/** The statuses that a text has told before a sentence. */
export interface StatusTold {
  /** A word for the status that was told of somebody last. */
  readonly status: Term | undefined
  /** It speaks of foreign agents. */
  readonly speaksOfAgents: boolean
}

/** Whether a text speaks of foreign agents anywhere. */
export const speaksOfAgents = (document: Pick<Document, 'text' | 'vocabulary'>): boolean =>
  statusWordsOf(document).some(({ term }) => term.class === 'agent')

/** Whether a stretch may hold what stands for a status without a word that speaks of one by itself. */
export function mayHoldShortForms(document: Pick<Document, 'text'>, { start, end }: Span, before: StatusTold): boolean {
  if (!hasTold(before)) return false
  const places = gatesIn(document)
  return (places[firstBehind(places, start)]?.start ?? Infinity) < end
}

/** Of a text where its words stand that open the gate, found once. */
const known = new WeakMap<Pick<Document, 'text'>, readonly Span[]>()

function gatesIn(document: Pick<Document, 'text'>): readonly Span[] {
  const made = known.get(document)
  if (made) return made
  const places: Span[] = []
  const { text } = document
  anyWord.lastIndex = 0
  for (let found = anyWord.exec(text); found; found = anyWord.exec(text)) {
    const { roles } = packs.formOf(wordKey(found[0]))
    if (roles.size > 0 && opensGate.some(role => roles.has(role)))
      places.push({ start: found.index, end: anyWord.lastIndex })
  }
  known.set(document, places)
  return places
}

const anyWord = wordOrMark()
const opensGate = ['for-short', 'alike', 'leads-to-list'] as const

const hasTold = ({ status, speaksOfAgents }: StatusTold): boolean => status !== undefined || speaksOfAgents

/** Gives words that stand for a status its term, in brackets as well. Each looks only so far: linear. */
export function withShortForms(tokens: readonly Token[], before: StatusTold): readonly Token[] {
  if (!hasTold(before)) return tokens
  let { status } = before
  const read = (stretch: readonly Token[]): Token[] =>
    stretch.map((token, index) => {
      if (token.type === 'bracket') return { ...token, inside: read(token.inside) }
      if (!isWord(token)) return token
      const stood = standsFor(stretch, index, status, before.speaksOfAgents)
      const term = stood ?? token.term
      if (term && statusOf(term) && !term.people) status = term
      return stood ? { ...token, term: stood } : token
    })
  return read(tokens)
}

function standsFor(
  tokens: readonly Token[],
  index: number,
  status: Term | undefined,
  speaksOfAgents: boolean,
): Term | undefined {
  const token = tokens[index]
  if (!isWord(token)) return undefined
  if (speaksOfAgents && hasRole(token.folded, 'for-short') && isOfRegister(tokens, index))
    return { class: 'agent', number: isPlural(token) ? 'plural' : 'singular', nominative: true }
  const isTold = isAsTold(tokens, index) || isOnListToo(tokens, index) || isOfListSpokenOf(tokens, index)
  return status && isTold ? status : undefined
}

const isPlural = ({ folded }: WordToken): boolean =>
  packs.readingsOf(folded).some(({ lexeme, number }) => lexeme.roles.has('for-short') && number === 'plural')

/** In tokens: "himself now, as he says, an agent". */
const reachOfAgent = 5

/** "an agent too", "listed as an agent", "the list of agents", "an agent since 2021"; not "an estate agent", "an agent of change". */
function isOfRegister(tokens: readonly Token[], agent: number): boolean {
  const before = withoutQuotes(tokens.slice(Math.max(0, agent - reachOfAgent), agent))
  const behind = withoutQuotes(tokens.slice(agent + 1, agent + 1 + reachOfAgent))
  const [last] = before.slice(-1)
  if (isWord(last) && !last.term && !mayLeadAgent(last)) return false
  if (isWord(last) && (last.term?.class === 'russia' || last.term?.class === 'abroad')) return false
  if (mayBe(behind[0], 'owns')) return false
  if (behind[0]?.type === 'mention') return false
  return isGoingOn(before, behind) || isListed(before) || isWithinRegister(tokens, agent)
}

const withoutQuotes = (tokens: readonly Token[]): readonly Token[] => tokens.filter(token => !isQuote(token))

const mayLeadAgent = ({ folded }: WordToken): boolean =>
  alsos.has(folded) || hasRole(folded, 'alike') || hasRole(folded, 'count') || hasRole(folded, 'owns')

/** "also an agent", "himself an agent", "another agent"; "an agent too", "an agent since 2021", "an agent in the register". */
function isGoingOn(before: readonly Token[], behind: readonly Token[]): boolean {
  const lead = before.slice(before.findLastIndex(token => !isWord(token)) + 1)
  const goesOn = lead.some(
    token =>
      isWord(token) &&
      (alsos.has(token.folded) || hasRole(token.folded, 'alike') || hasRole(token.folded, 'reflexive')),
  )
  const likewise = expressionAt(behind, isMark(behind[0], ',') ? 1 : 0, 'likewise')
  const [next] = likewise ? behind.slice(likewise.end) : []
  return (
    goesOn ||
    isSince(behind, 0) ||
    (likewise !== undefined && !isComparing(next)) ||
    behind.some((token, index) => isWord(token) && isTerm(behind[index], 'register'))
  )
}

/** "since 2021", "from May on" */
function isSince(tokens: readonly Token[], index: number): boolean {
  const [since, day] = tokens.slice(index, index + 2)
  if (leadsToDay(tokens, index)) return true
  if (!isWord(since) || since.term?.class !== 'filler' || !isWord(day)) return false
  return /^\d/u.test(day.folded) || hasRole(day.folded, 'month') || hasRole(day.folded, 'period')
}

/** "was listed as an agent", "declared an agent" */
function isListed(before: readonly Token[]): boolean {
  const verb = before.findLastIndex((_, index) => isPredicate(termAt(before, index)))
  return (
    verb >= 0 &&
    before.slice(verb + 1).every((token, offset) => isWord(token) && isJoint(termAt(before, verb + 1 + offset)))
  )
}

const isJoint = (term: Term | undefined): boolean =>
  term?.class === 'filler' ||
  term?.class === 'preposition' ||
  term?.class === 'conjunction' ||
  term?.class === 'register'

/** "the register of agents", "the agents' register", "the agent label" */
function isWithinRegister(tokens: readonly Token[], agent: number): boolean {
  const next = tokens.slice(agent + 1).findIndex(token => !isQuote(token) && !isMark(token, "’'"))
  if (next >= 0 && isTerm(tokens[agent + 1 + next], 'register')) return true
  const [register, preposition] = withoutQuotes(tokens.slice(Math.max(0, agent - 3), agent)).slice(-2)
  return (
    isWord(preposition) &&
    hasRole(preposition.folded, 'owns') &&
    isWord(register) &&
    register.term?.class === 'register'
  )
}

/** "the same status", "that label", "considered the same", "similarly designated", "ditto". */
function isAsTold(tokens: readonly Token[], index: number): boolean {
  const token = itemAt(tokens, index)
  if (!isWord(token)) return false
  const behind = withoutQuotes(tokens.slice(index + 1, index + 1 + reachOfAgent))
  const [next, second] = behind
  if (hasRole(token.folded, 'as-told') && isTerm(next, 'register')) return !isComparison(behind.slice(1))
  const isClosed = next === undefined || isMark(next, '.,;:!?—–')
  if (hasRole(token.folded, 'as-told') && isClosed)
    return isListed(tokens.slice(Math.max(0, index - reachOfAgent), index))
  if (!hasRole(token.folded, 'alike')) return false
  if (isClosed) return tokens.length === 1
  const isBare = second === undefined || isMark(second, '.,;:!?—–') || isTerm(second, 'preposition')
  return isTerm(next, 'recognise') && isBare
}

/** "also on the list", "(also in the register)": of no other list, and of no status of its own. */
function isOnListToo(tokens: readonly Token[], also: number): boolean {
  const token = tokens[also]
  if (!isWord(token) || !(alsos.has(token.folded) || hasRole(token.folded, 'alike'))) return false
  const [preposition, article, list, behind] = tokens.slice(also + 1)
  if (!isWord(preposition) || preposition.term?.class !== 'preposition') return false
  if (!mayBe(article, 'article') || !isWord(list) || list.term?.class !== 'register') return false
  const isOwned = isWord(behind) && (hasRole(behind.folded, 'owns') || behind.term?.class === 'preposition')
  return behind === undefined || isMark(behind, '.,;—–') || (isWord(behind) && !isOwned)
}

/** "is in the register", "has stood on the list since 2021": the article before a list of which nothing else is said. */
function isOfListSpokenOf(tokens: readonly Token[], article: number): boolean {
  const [token, list, behind] = tokens.slice(article, article + 3)
  if (!mayBe(token, 'article') || mayBe(token, 'indefinite')) return false
  if (!isWord(list) || list.term?.class !== 'register' || !isLedToBy(tokens, article)) return false
  return behind === undefined || isMark(behind, '.,;:!—–') || isSince(tokens, article + 2)
}

/** "is in", "has been on" */
const isLedToBy = (tokens: readonly Token[], article: number): boolean =>
  [article - 1, article - 2].some(
    start =>
      expressionAt(tokens, start, 'leads-to-list')?.end === article &&
      [start, start - 1].some(index => isTerm(tokens[index], 'auxiliary')),
  )

/** "the same status as any newspaper" */
const isComparison = ([as, ...behind]: readonly Token[]): boolean =>
  isComparing(as) && !behind.slice(0, 3).some(token => mentionsIn(token).length > 0)

/** "an agent as well as a friend" */
const isComparing = (token: Token | undefined): boolean => isTerm(token, 'conjunction') && !mayBe(token, 'joins')
