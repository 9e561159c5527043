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
import { holdsExpression } from './expressions.js'
import { allWordings, type Wording } from './statements.js'
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

const isHeldToday = ({ category, banned, negated, ended, foreign }: Statement): boolean =>
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
    opensList: !isNamed && leadsOn(tokens.at(-1)) && (wording.stance !== 'attribute' || isTitle(tokens)),
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

/** What the text has told before a sentence. */
export interface ToldBefore {
  readonly news: News | undefined
  /** Sentences since the news. */
  readonly age: number
  readonly register: Register | undefined
}

/** What somebody stands in who is said to be in a register, no word of which. */
export interface Register {
  /** What those are who stand in it. */
  readonly statements: readonly Statement[]
  /** Sentences since then, where it was not named: a status was spoken of. */
  readonly age?: number
}

/** The wordings of a sentence, and those in its brackets by their place. */
export interface WithNews {
  readonly wordings: readonly Wording[]
  readonly inBrackets: ReadonlyMap<number, readonly Wording[]>
  /** The one that was spoken of last, the sentence included. */
  readonly register: Register | undefined
}

/** The register in which somebody stands of whom this is said; nothing where it is none of ours. */
function registerOf({ statements, namesRegister }: Wording): Register | undefined {
  const entered = statements.filter(({ category, foreign }) => category !== null && !foreign)
  if (entered.length === 0) return undefined
  return { statements: entered.map(({ ended, negated, ...statement }) => statement), ...(!namesRegister && { age: 0 }) }
}

const isNamed = (register: Register | undefined): boolean => register !== undefined && register.age === undefined

/** What a sentence leaves of a register: one that was not named is soon forgotten. */
export const remembered = ({ age, ...register }: Register): Register | undefined =>
  age === undefined ? register : age < longestPause ? { ...register, age: age + 1 } : undefined

/** "struck off the register": what is said of it holds, whatever register it is. */
const ofRegister = ({ statements: entered }: Register, { statements }: Wording): readonly Statement[] => {
  const { ended, negated } = statements[0]!
  return entered.map(statement => ({ ...statement, ...(ended && { ended }), ...(negated && { negated }) }))
}

/**
 * What takes up the news says the same: «Также в реестр попал …», "It also listed …"; so does what names a register and
 * not of what: «(включено в тот же реестр)». Without news it says nothing, nor does a verb that only might.
 * @param asserted The wordings of the sentence, by start.
 */
export function withNews(asserted: readonly Wording[], tokens: readonly Token[], before: ToldBefore): WithNews {
  const inBrackets = new Map<number, readonly Wording[]>()
  const wordings: Wording[] = []
  const own = new Telling(tokens, before)
  let next = 0
  const readUpTo = (place: number): void => {
    for (; next < asserted.length && asserted[next]!.from < place; next++) wordings.push(...own.read(asserted[next]!))
  }
  tokens.forEach((token, index) => {
    if (token.type !== 'bracket') return
    readUpTo(index)
    const inside = new Telling(token.inside, { ...before, register: own.register })
    inBrackets.set(
      index,
      allWordings(token.inside).flatMap(wording => inside.read(wording)),
    )
    own.register = inside.register
  })
  readUpTo(tokens.length)
  return { wordings, inBrackets, register: own.register }
}

/** Reads wordings in their order, and keeps of what the register is that was named last. */
class Telling {
  register: Register | undefined
  readonly #tokens: readonly Token[]
  readonly #news: News | undefined
  readonly #age: number
  readonly #isGoingOn: boolean
  #told: readonly Statement[] | undefined

  constructor(tokens: readonly Token[], { news, age, register }: ToldBefore) {
    this.register = register
    this.#tokens = tokens
    this.#news = news
    this.#age = age
    this.#told = news?.statements
    this.#isGoingOn =
      tokens.some(token => isWord(token) && alsos.has(token.folded)) || holdsExpression(tokens, 'alongside')
  }

  /** @returns The wording with what it says; none where it says nothing. */
  read(wording: Wording): readonly Wording[] {
    if (!saysNothing(wording)) {
      if (wording.statements.some(isHeldToday)) this.#told = wording.statements
      const register = registerOf(wording)
      if (register && (isNamed(register) || !isNamed(this.register))) this.register = register
      return [wording]
    }
    if (isOfOtherList(wording, this.#tokens)) return [wording]
    if (wording.namesRegister && this.register) return [{ ...wording, statements: ofRegister(this.register, wording) }]
    if (this.#told && this.#takesUp(wording)) return [{ ...wording, statements: this.#told }]
    return wording.continues ? [] : [wording]
  }

  #takesUp(wording: Wording): boolean {
    if (this.#age >= longestPause) return false
    return (
      this.#isGoingOn ||
      wording.namesRegister ||
      wording.anchor === 0 ||
      termAt(this.#tokens, wording.anchor)?.status === true ||
      isByAuthority(wording, this.#tokens) ||
      (this.#news?.isNamed === false && isPassive(wording, this.#tokens))
    )
  }
}

/** «в базе розыска»: a list that is none of the registers. */
const isOfOtherList = ({ from, to, namesRegister }: Wording, tokens: readonly Token[]): boolean =>
  !namesRegister && tokens.slice(from, to).some((_, offset) => termAt(tokens, from + offset)?.class === 'register')

const saysNothing = ({ statements }: Wording): boolean =>
  statements.every(({ category, banned }) => category === null && !banned)

/** "was included": without a list beside it, of the one that was announced. */
const isPassive = ({ anchor, stance }: Wording, tokens: readonly Token[]): boolean =>
  stance === 'predicate' && termAt(tokens, anchor)?.form === 'english'

const isByAuthority = ({ anchor, to }: Wording, tokens: readonly Token[]): boolean =>
  tokens.slice(anchor, to).some((_, offset) => termAt(tokens, anchor + offset)?.class === 'authority')

/** So many tokens an expression that opens a sentence has. */
const longestOpening = 7

/** "The three are A, B and C", "The other four: A; B", "The best-known newcomer is A": who was announced, then a verb. */
function opensByMembers(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token, index) => index > 0 && (isCopula(token) || isMark(token, ':—–')))
  if (end <= 0 || end > longestOpening) return false
  const lead = tokens.slice(0, end)
  // "With her: A and B"
  if (isMark(tokens[end], ':') && lead.some(isPronoun) && lead.every(isOfTime)) return true
  const head = lead.findLast(token => !isOfTime(token))
  if (lead.some((token, index) => isWord(token) && hasRole(token.folded, 'count') && isSpan(lead[index + 1])))
    return false
  if (!isWord(head) || !lead.every(token => isMark(token, '-') || isOfOpening(token))) return false
  return isOfMembers(head) || (head.term?.class === 'organisation' && lead.some(isLatest))
}

const isPronoun = (token: Token): boolean => isWord(token) && token.term?.class === 'pronoun'

const isCopula = (token: Token): boolean =>
  isWord(token) && (token.term?.class === 'auxiliary' || hasRole(token.folded, 'takes-in'))

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
  (!isPossessive(tokens[0]) && holdsExpression(isNamed ? tokens.slice(0, longestOpening) : tokens, 'goes-on')) ||
  opensByMembers(tokens)

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
