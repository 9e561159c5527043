/**
 * News of a register that goes on behind its sentence: «Минюст внёс в реестр иноагентов пятерых. Среди них …», «Также в
 * список попали …», or the items of a list.
 */
import type { Span } from '../document/types.js'
import { hasRole, listOf } from '../language/words.js'
import type { Mention } from '../mentions/types.js'
import { withoutEmployers } from './belonging.js'
import { coordinated, isSource, namedBehind } from './clauses.js'
import { spanOf } from './composed.js'
import { isTitle } from './attributes.js'
import { expressionAt, holdsExpression } from './expressions.js'
import type { Wording } from './statements.js'
import { isMark, isWord, mentionsIn, termAt, type Token, type WordToken } from './tokens.js'
import type { Statement } from './types.js'

/** What a sentence reported. */
export interface News {
  readonly wording: Wording
  readonly statements: readonly Statement[]
  /** Where it stands. */
  readonly span: Span
  /** It said of whom. */
  readonly isNamed: boolean
  /** It ends in a colon, and what follows may be its list. */
  readonly opensList: boolean
}

/** A wording of a sentence, with the mentions that it was found to answer for. */
export interface Told {
  readonly wording: Wording
  readonly covers: readonly number[]
}

export const isHeldToday = ({ category, banned, negated, ended, foreign }: Statement): boolean =>
  (category !== null || banned) && !negated && !ended && !foreign

/** The news of a sentence, if it has any: somebody entered a register, or several were announced. */
export function newsOf(tokens: readonly Token[], told: readonly Told[]): News | undefined {
  const found =
    told.findLast(({ wording, covers }) => isAnnouncement(wording, covers.length > 0, tokens)) ??
    told.findLast(({ wording, covers }) => covers.length > 0 && isEntry(wording))
  if (!found) return undefined
  const { wording, covers } = found
  const isNamed = covers.length > 0
  return {
    wording,
    statements: wording.statements,
    span: spanOf(wording, tokens),
    isNamed,
    opensList:
      !isNamed &&
      (leadsOn(tokens.at(-1)) || holdsExpression(tokens, 'leads-to-items')) &&
      (wording.stance !== 'attribute' || isTitle(tokens)),
  }
}

/** A colon, an arrow, or nothing at all: no mark that ends a sentence. */
const leadsOn = (last: Token | undefined): boolean => !isMark(last, '.!?…')

function isAnnouncement({ statements, stance, number }: Wording, isNamed: boolean, tokens: readonly Token[]): boolean {
  if (!statements.some(isHeldToday)) return false
  if (statements.some(({ active }) => active)) return true
  return (
    !isNamed &&
    statements.some(({ category }) => category !== null) &&
    (stance !== 'attribute' || number === 'plural' || isTitle(tokens))
  )
}

/** «внесён в реестр»: told of one, it may go on with others. */
const isEntry = ({ statements, stance }: Wording): boolean =>
  stance !== 'attribute' && statements.some(statement => statement.category !== null && isHeldToday(statement))

/** So many sentences later a text may go on with news without naming the register once more. */
export const longestPause = 3

const alsos = listOf('also')

/**
 * What takes up the news says the same: «Также в реестр попал …», "It also listed …". Without news it says nothing, nor
 * does a verb that only might.
 * @param age Sentences since the news.
 * @param register What the register that was named last is of.
 * @param last What was told of somebody last, which "the same list" is of.
 */
export function withNews(
  wordings: readonly Wording[],
  tokens: readonly Token[],
  news: News | undefined,
  age: number,
  register: readonly Statement[] | undefined,
  last: readonly Statement[] | undefined,
): readonly Wording[] {
  const isGoingOn =
    tokens.some(token => isWord(token) && alsos.has(token.folded)) || holdsExpression(tokens, 'alongside')
  let [told, ofRegister] = [news?.statements, register]
  return wordings.flatMap(wording => {
    if (!saysNothing(wording)) {
      if (wording.statements.some(isHeldToday)) told = ofRegister = wording.statements
      return [wording]
    }
    if (isOfOtherList(wording, tokens)) return [wording]
    if (wording.namesRegister && ofRegister) return [{ ...wording, statements: turnedAs(wording, ofRegister) }]
    if (last && isOnSameList(wording, tokens)) return [{ ...wording, statements: turnedAs(wording, last) }]
    const takesUp =
      age < longestPause &&
      (isGoingOn ||
        wording.namesRegister ||
        wording.anchor === 0 ||
        termAt(tokens, wording.anchor)?.status === true ||
        isByAuthority(wording, tokens))
    if (told && (takesUp || (news?.isNamed === false && age < longestPause && isPassive(wording, tokens))))
      return [{ ...wording, statements: told }]
    return wording.continues ? [] : [wording]
  })
}

/** "on the same list": the list that was told of, however long ago. */
const isOnSameList = ({ anchor }: Wording, tokens: readonly Token[]): boolean => {
  const token = tokens[anchor]
  return isWord(token) && token.term?.form === 'long' && hasRole(token.folded, 'takes-up-register')
}

/** "was removed from the list": what is told of the register is over, or denied, or another state's. */
const turnedAs = ({ statements }: Wording, ofRegister: readonly Statement[]): readonly Statement[] => {
  const [{ ended, negated, foreign } = {} as Partial<Statement>] = statements
  return ofRegister.map(statement => ({
    ...statement,
    ...(ended && { ended }),
    ...(negated && { negated }),
    ...(foreign && { foreign }),
  }))
}

/** «в базе розыска»: a list that is none of the registers. */
const isOfOtherList = ({ from, to, namesRegister }: Wording, tokens: readonly Token[]): boolean =>
  !namesRegister && tokens.slice(from, to).some((_, offset) => termAt(tokens, from + offset)?.class === 'register')

const saysNothing = ({ statements }: Wording): boolean =>
  statements.every(({ category, banned }) => category === null && !banned)

/** "was included": without a list beside it, of the one that was announced. */
const isPassive = ({ anchor, stance }: Wording, tokens: readonly Token[]): boolean =>
  stance === 'predicate' && termAt(tokens, anchor)?.form === 'english'

const isByAuthority = ({ from, anchor, to, stance }: Wording, tokens: readonly Token[]): boolean => {
  // "The ministry added that …" tells of a speech.
  const start = stance === 'active' && termAt(tokens, anchor + 1)?.class !== 'relative' ? from : anchor
  return tokens.slice(start, to).some((_, offset) => termAt(tokens, start + offset)?.class === 'authority')
}

/** So many tokens an expression that opens a sentence has. */
const longestOpening = 7

/** "The three are A, B and C", "The other four: A; B", "The best-known newcomer is A": who was announced, then a verb. */
function opensByMembers(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token, index) => index > 0 && (isCopula(token) || isMark(token, ':—–')))
  if (end <= 0 || end > longestOpening) return false
  const lead = withoutList(tokens.slice(0, end))
  // "With her: A and B", "With him on the list: A"
  if (isMark(tokens[end], ':') && lead.some(isPronoun) && lead.every(isOfTime)) return true
  const head = lead.findLast(token => !isOfTime(token))
  if (lead.some((token, index) => isWord(token) && hasRole(token.folded, 'count') && isSpan(lead[index + 1])))
    return false
  if (!isWord(head) || !lead.every(token => isMark(token, '-') || isOfOpening(token))) return false
  return isOfMembers(head) || (head.term?.class === 'organisation' && lead.some(isLatest))
}

/** "The surprise on the list", "The best-known name in the register": without the list. */
function withoutList(lead: readonly Token[]): readonly Token[] {
  if (termAt(lead, lead.length - 1)?.class !== 'register') return lead
  const preposition = lead.findLastIndex(
    (token, index) => isWord(token) && (termAt(lead, index)?.class === 'preposition' || hasRole(token.folded, 'owns')),
  )
  return preposition > 0 ? lead.slice(0, preposition) : lead
}

const isPronoun = (token: Token): boolean => isWord(token) && token.term?.class === 'pronoun'

const isCopula = (token: Token): boolean =>
  isWord(token) &&
  (token.term?.class === 'auxiliary' || (hasRole(token.folded, 'takes-in') && !hasRole(token.folded, 'listed-lately')))

/** "three months": how long, and not how many. */
const isSpan = (token: Token | undefined): boolean => isWord(token) && !token.capital && hasRole(token.folded, 'period')

/** "this week", "on Friday" */
const isOfTime = (token: Token): boolean =>
  isWord(token) &&
  (hasRole(token.folded, 'period') || token.term?.class === 'pronoun' || token.term?.class === 'preposition')

const isOfOpening = (token: Token): boolean =>
  isOfTime(token) ||
  (isWord(token) && (!token.term || ofOpening.has(token.term.class)) && !hasRole(token.folded, 'owns'))
const ofOpening: ReadonlySet<string> = new Set(['filler', 'organisation', 'person', 'collective'])

const isLatest = (token: Token): boolean => isWord(token) && hasRole(token.folded, 'latest')

/** "three", "others", "groups" */
const isOfMembers = ({ term, folded }: WordToken): boolean =>
  hasRole(folded, 'count') ||
  hasRole(folded, 'listed-lately') ||
  term?.class === 'collective' ||
  ((term?.class === 'organisation' || term?.class === 'person') && term.number === 'plural')

const openers = listOf('opens-list')
/** How far the first name stands from the pronoun that opens a list: «Это рэпер X». */
const farthestName = 4

/** Those with whom a sentence goes on where it has no status of its own: «среди них», «это X и Y». */
export const namedInGoing = (
  tokens: readonly Token[],
  news: News,
  age: number,
  mentions: readonly Mention[],
): readonly number[] =>
  age < longestPause && !isOnlyPossible(tokens) && (goesOn(tokens, news) || (!news.isNamed && opensList(tokens, age)))
    ? namedFirst(tokens, mentions, false)
    : []

/**
 * Whether a sentence that names nobody leads from news to a list of them: "With him:", "On Friday they were followed by:",
 * "Here is who was entered."; or a heading, "Added".
 */
export function leadsToItems(tokens: readonly Token[], news: News, age: number, isHeading: boolean): boolean {
  if (age >= longestPause || tokens.some(token => mentionsIn(token).length > 0) || isOnlyPossible(tokens)) return false
  if (!news.isNamed && (holdsExpression(tokens, 'leads-to-items') || (isHeading && isOfNewcomers(tokens)))) return true
  return isMark(tokens.at(-1), ':') && ((age === 0 && !news.isNamed) || goesOn(tokens, news))
}

/** "Added", "New names", "Who joined"; not "Removed", "Added and removed". */
const isOfNewcomers = (tokens: readonly Token[]): boolean =>
  !tokens.some((_, index) => termAt(tokens, index)?.class === 'ended') &&
  tokens.some(
    (token, index) =>
      isWord(token) && (termAt(tokens, index)?.class === 'enter' || hasRole(token.folded, 'listed-lately')),
  )

/** «Там же могут всплыть …»: what may be goes on with no news. */
const isOnlyPossible = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(
      0,
      tokens.findIndex(token => mentionsIn(token).length > 0),
    )
    .some((_, index) => termAt(tokens, index)?.class === 'modal')

/** Where the news has named its own, «среди них» in the middle of a sentence may be said of others. */
const goesOn = (tokens: readonly Token[], { isNamed }: News): boolean =>
  turnsTo(tokens) ||
  (!isNamed && isOneOfThem(tokens)) ||
  (!isPossessive(tokens[0]) && holdsExpression(isNamed ? tokens.slice(0, longestOpening) : tokens, 'goes-on')) ||
  opensByMembers(tokens)

/** "X is by far the most famous of them": not "Many of them read X". */
function isOneOfThem(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(token => mentionsIn(token).length > 0)
  if (first < 0 || termAt(tokens, first + 1)?.class !== 'auxiliary') return false
  const end = tokens.findIndex((token, index) => index > first && isMark(token, '.;:'))
  return tokens
    .slice(first, end < 0 ? undefined : end)
    .some(
      (token, offset) =>
        isWord(token) &&
        hasRole(token.folded, 'owns') &&
        termAt(tokens, first + offset + 1)?.class === 'pronoun' &&
        termAt(tokens, first + offset + 1)?.number === 'plural',
    )
}

/** "A week later came X", "In May it was the turn of X", "X followed in June": nothing but a day stands before. */
function turnsTo(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(token => mentionsIn(token).length > 0)
  if (first < 0) return false
  const turn = tokens.findIndex((_, index) => expressionAt(tokens, index, 'turns-to') !== undefined)
  const lead = tokens.slice(0, Math.min(first, turn < 0 ? first : turn))
  return turn >= 0 && turn < first && lead.length > 0 && lead.every(isOfTurn) && lead.some(isOfDay)
}

const isOfDay = (token: Token): boolean =>
  isWord(token) && (/^\d/u.test(token.folded) || hasRole(token.folded, 'period'))

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

/** "Its members, among them …": others than those who were announced. */
const isPossessive = (token: Token | undefined): boolean => isWord(token) && hasRole(token.folded, 'possessive')

/** "The writers on it are: A and B", «Это рэпер X» */
function opensList(tokens: readonly Token[], age: number): boolean {
  const place = tokens.findIndex(token => mentionsIn(token).length > 0)
  if (place <= 0) return false
  const lead = tokens.slice(0, place)
  if (age === 0 && lead.some(token => isMark(token, ':'))) return true
  const [first, ...others] = lead
  if (!isWord(first) || !openers.has(first.folded) || place > farthestName || isSource(tokens, place)) return false
  return others.every(token => !isWord(token) || !leadsElsewhere(token))
}

const leadsElsewhere = ({ term }: WordToken): boolean =>
  term?.class === 'preposition' || term?.class === 'complementiser'

/** Those whom an item, or a sentence that goes on, names first: «A и B, которые …». */
export function namedFirst(tokens: readonly Token[], mentions: readonly Mention[], isItem: boolean): readonly number[] {
  const [first] = withoutEmployers(tokens.flatMap(mentionsIn), tokens, mentions)
  if (first === undefined) return []
  const at = tokens.findIndex(token => mentionsIn(token).includes(first))
  const named = isItem ? membersOf(tokens, at) : [...coordinated(tokens, at, 1), ...namedBehind(tokens, at)]
  return withoutEmployers([...new Set(named)], tokens, mentions)
}

/** In an item what follows a comma tells of the one who is named: «Илья Яшин, друг Каца». */
function membersOf(tokens: readonly Token[], at: number): readonly number[] {
  const comma = tokens.findIndex((token, index) => index > at && isMark(token, ','))
  const conjunction = tokens.findIndex((_, index) => index > at && termAt(tokens, index)?.class === 'conjunction')
  const isEnumeration = conjunction > at || comma < 0
  return isEnumeration ? coordinated(tokens, at, 1) : mentionsIn(tokens[at]!)
}
