/**
 * Sentences that go on with news and have no status of their own: «Среди них …», «Это X и Y», «В списке также …», "The
 * other four: …", «X — с осени».
 */
import { itemAt, numberAt } from '../../checked/index.js'
import type { NoticeRole } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import type { Mention } from '../../mentions/types.js'
import { withoutEmployers } from '../coverage/belonging.js'
import { coordinated, doesSomething, isGoverned, isSource, isVerb } from '../statements/clauses.js'
import { namedBehind } from '../statements/named-behind.js'
import { endOfDay, leadsToDay } from '../tokens/days.js'
import { expressionAt, holdsExpression } from '../tokens/expressions.js'
import { followsInTurn, turnsTo } from '../tokens/turns.js'
import { markerSigns } from '../markers/markers.js'
import { longestPause, type News, type ToldBefore } from './news.js'
import { opensList } from './opened-lists.js'
import type { Registers } from './registers.js'
import { isOfPeople } from '../statements/surroundings.js'
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

/** So many tokens an expression that opens a sentence has. */
const longestOpening = 7

/** "The three are A, B and C", "The other four: A; B", "The best-known newcomer is A": who was announced, then a verb. */
function opensByMembers(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token, index) => index > 0 && (isCopula(token) || isMark(token, ':—–')))
  if (end <= 0 || end > longestOpening) return false
  const lead = withoutList(tokens.slice(0, end))
  // "With her: A and B", "With him on the list: A"
  if (!isCopula(itemAt(tokens, end)) && lead.some(token => isTerm(token, 'pronoun')) && lead.every(isOfTime))
    return true
  // "In Ufa four people stand trial": somewhere else than in the news.
  if (opensByPlace(lead)) return false
  const head = lead.findLast(token => !isOfTime(token))
  if (lead.some((token, index) => mayBe(token, 'count') && isSpan(lead[index + 1]))) return false
  if (!isWord(head) || !lead.every(token => isMark(token, '-') || isOfOpening(token))) return false
  return isOfMembers(head) || (head.term?.class === 'organisation' && lead.some(isLatest))
}

const opensByPlace = ([preposition, place]: readonly Token[]): boolean =>
  mayBe(preposition, 'leads-to-place') && isWord(place) && place.capital && !isOfTime(place)

/** "The surprise on the list", "The best-known name in the register": without the list. */
function withoutList(lead: readonly Token[]): readonly Token[] {
  if (!isTerm(lead.at(-1), 'register')) return lead
  const preposition = lead.findLastIndex(isPreposition)
  return preposition > 0 ? lead.slice(0, preposition) : lead
}

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

const isLatest = (token: Token): boolean => mayBe(token, 'latest')

/** "three", "others", "groups" */
const isOfMembers = ({ term, folded }: WordToken): boolean =>
  hasRole(folded, 'count') ||
  hasRole(folded, 'listed-lately') ||
  term?.class === 'collective' ||
  ((term?.class === 'organisation' || term?.class === 'person') && term.number === 'plural')

/** Those with whom a sentence goes on where it has no status of its own: «среди них», «это X и Y». */
export function namedInGoing(
  tokens: readonly Token[],
  { news, age, registers }: ToldBefore,
  mentions: readonly Mention[],
): readonly number[] {
  if (!news || isOnlyPossible(tokens) || isMark(tokens.at(-1), '?')) return []
  const isRecent = age < longestPause && (goesOn(tokens, news) || (!news.isNamed && opensList(tokens, age)))
  const isAnswer = news.isAsked === true && age === 0 && isEnumeration(tokens)
  const isOfRegister = age < (isOf(registers, news) ? longestMemory : longestPause) && opensByRegister(tokens, age)
  return isRecent || isAnswer || isOfRegister ? namedFirst(tokens, mentions, false) : []
}

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
  !tokens.some((_, index) => isTerm(tokens[index], 'ended')) &&
  tokens.some(
    (token, index) => isWord(token) && (isTerm(tokens[index], 'enter') || hasRole(token.folded, 'listed-lately')),
  )

/** Whether the register that was spoken of last is that of the news. */
const isOf = ({ all: { last } }: Registers, { statements }: News): boolean =>
  last?.[0]?.category === statements[0]?.category

/** So many sentences later a text may go on with news where it names the register once more. */
const longestMemory = 12

/** «Там же могут всплыть …»: what may be goes on with no news. */
const isOnlyPossible = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(
      0,
      tokens.findIndex(token => mentionsIn(token).length > 0),
    )
    .some((_, index) => isTerm(tokens[index], 'modal'))

/** Where the news has named its own, «среди них» in the middle of a sentence may be said of others. */
const goesOn = (tokens: readonly Token[], { isNamed }: News): boolean =>
  turnsTo(tokens) ||
  opensByPart(tokens) ||
  followsInTurn(tokens, firstNamed(tokens)) ||
  (!isNamed && isOneOfThem(tokens)) ||
  isOneOfListed(tokens) ||
  isPutThereToo(tokens) ||
  (!opensByOwner(tokens) && (isNamed ? opensByGoingOn(tokens) : holdsExpression(tokens, 'goes-on'))) ||
  opensByMembers(tokens) ||
  opensByMatter(tokens) ||
  opensBySuperlative(tokens)

/** In tokens: "Of the three new projects,". */
const longestPart = 7

/** "Of the projects, one is X, the other Y", "Of those, X is …": some of those who were announced. */
function opensByPart(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!mayBe(first, 'owns')) return false
  const end = tokens.findIndex(token => isMark(token, ','))
  const head = tokens[end - 1]
  const lead = tokens.slice(1, Math.max(1, end))
  if (end > longestPart || !isWord(head) || !lead.every(isOfOpening)) return false
  return isOfMembers(head) || (head.term?.class === 'pronoun' && head.term.number === 'plural') || isPluralNoun(head)
}

const isPluralNoun = ({ folded }: WordToken): boolean =>
  packs.readingsOf(folded).some(({ number }) => number === 'plural')

/** «Речь о группировках X и Y»: of those that were announced; not «Речь о дружбе с X». */
function opensByMatter(tokens: readonly Token[]): boolean {
  const matter = expressionAt(tokens, 0, 'is-about')
  const name = firstNamed(tokens)
  if (!matter || name < matter.end) return false
  return tokens
    .slice(matter.end, name)
    .every(token => isQuote(token) || isMark(token, '-') || (isWord(token) && (isOfMatter(token) || isOfPeople(token))))
}

const isOfMatter = ({ term, folded }: WordToken): boolean =>
  term?.class === 'organisation' || term?.class === 'collective' || term?.class === 'filler' || hasRole(folded, 'count')

/** «Среди них — X», «Там же оказался X», "Earlier, at the end of January, the same happened to X"; not «С X там же спорили», «Там же выступила X». */
function opensByGoingOn(tokens: readonly Token[]): boolean {
  const name = firstNamed(tokens)
  const verbless = tokens.findIndex((token, index) => !isAdverbial(token, index))
  const end = Math.min(name < 0 ? longestOpening : name, Math.max(longestOpening, verbless + 1))
  const at = tokens.findIndex((_, index) => index < end && expressionAt(tokens, index, 'goes-on') !== undefined)
  const found = at < 0 ? undefined : expressionAt(tokens, at, 'goes-on')
  return (
    found !== undefined &&
    !tokens.slice(found.end, Math.max(name, 0)).some(token => isWord(token) && !token.term && isVerb(token))
  )
}

/** «X записали туда же»: by the verb right behind the name. */
function isPutThereToo(tokens: readonly Token[]): boolean {
  const name = firstNamed(tokens)
  const verb = tokens.findIndex((token, index) => index > name && !isQuote(token))
  const token = tokens[verb]
  if (name < 0 || !isWord(token) || !(token.term?.class === 'enter' || hasRole(token.folded, 'makes'))) return false
  return expressionAt(tokens, verb + 1, 'goes-on') !== undefined
}

/** "X is by far the most famous of them": not "Many of them read X". */
function isOneOfThem(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(token => mentionsIn(token).length > 0)
  if (first < 0 || !isTerm(tokens[first + 1], 'auxiliary')) return false
  const end = tokens.findIndex((token, index) => index > first && isMark(token, '.;:'))
  return tokens
    .slice(first, end < 0 ? undefined : end)
    .some(
      (token, offset) =>
        isWord(token) &&
        hasRole(token.folded, 'owns') &&
        isTerm(tokens[first + offset + 1], 'pronoun') &&
        termAt(tokens, first + offset + 1)?.number === 'plural',
    )
}

/** In tokens: "the only legal entity among this Friday’s". */
const longestPlaceOnList = 12

/** "X is the only project on this week's list", "X was the first of Friday's additions": on the list of the news. */
function isOneOfListed(tokens: readonly Token[]): boolean {
  const first = firstNamed(tokens)
  const verb = tokens.findIndex((token, index) => index > first && !isQuote(token) && token.type !== 'bracket')
  if (first < 0 || verb < 0 || !isTerm(tokens[verb], 'auxiliary') || isGoverned(tokens, first)) return false
  const behind = tokens.slice(verb + 1, verb + 1 + longestPlaceOnList)
  const end = behind.findIndex(
    (token, index) =>
      isWord(token) &&
      (isTerm(behind[index], 'register') || hasRole(token.folded, 'listed-lately')) &&
      behind.slice(0, index).some(isPreposition),
  )
  const next = behind[end + 1]
  return (
    end > 0 &&
    behind.slice(0, end).some(isLatest) &&
    behind.slice(0, end).every(token => isQuote(token) || isMark(token, '-') || (isWord(token) && isOfPlace(token))) &&
    !mayBe(next, 'owns')
  )
}

const isOfPlace = (token: WordToken): boolean => token.term?.class !== 'auxiliary' && token.term?.class !== 'relative'

const isPreposition = (token: Token): boolean =>
  isWord(token) && (token.term?.class === 'preposition' || hasRole(token.folded, 'owns'))

/** "Its members, among them …": others than those who were announced; not «Его пополнили …», of the register. */
const opensByOwner = (tokens: readonly Token[]): boolean =>
  mayBe(tokens[0], 'possessive') && !expressionAt(tokens, 0, 'goes-on')

/** In tokens: «Теперь, неделю спустя, в обновлённом». */
const longestAdverbial = 6
/** In tokens: «в пятничном обновлённом». */
const longestAdjectives = 5

/** «В нём — A и B», «Рядом в списке поэт A», «В обновлённом реестре также A»: in the register that was spoken of. */
function opensByRegister(tokens: readonly Token[], age: number): boolean {
  const name = firstNamed(tokens)
  for (let index = 0; index < Math.min(name, longestAdverbial); index++) {
    const end = endOfPlace(tokens, index, age)
    if (end >= 0) return end <= name && leadsToNames(tokens, end, name)
    if (!isAdverbial(itemAt(tokens, index), index)) return false
  }
  return false
}

const firstNamed = (tokens: readonly Token[]): number => tokens.findIndex(token => mentionsIn(token).length > 0)

/** Behind «в нём», «в этом списке»; -1 where none opens. A pronoun takes up what was named right before. */
function endOfPlace(tokens: readonly Token[], start: number, age: number): number {
  const pronoun = age < longestPause ? expressionAt(tokens, start, 'takes-up-register') : undefined
  if (pronoun) return pronoun.end
  const preposition = tokens[start]
  if (!mayBe(preposition, 'leads-to-place')) return -1
  for (let index = start + 1; index <= start + longestAdjectives; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'register') return index + 1
    if (!isWord(tokens[index]) || (term && !ofPlace.has(term.class))) return -1
  }
  return -1
}

const ofPlace: ReadonlySet<NoticeRole> = new Set(['pronoun', 'filler', 'past', 'authority'])

const ofAdverbial: ReadonlySet<NoticeRole> = new Set(['filler', 'past', 'conjunction', 'collective'])

/** When, and that it goes on: «теперь», «на этой неделе», «кроме того». */
const isAdverbial = (token: Token, index: number): boolean =>
  isMark(token, ',—–') ||
  isOfTime(token) ||
  (isWord(token) && (!token.term || ofAdverbial.has(token.term.class)) && (!token.capital || index === 0)) ||
  mayBe(token, 'function')

/** Whether nothing stands before a name but what joins it to its list, and who it is. */
function leadsToNames(tokens: readonly Token[], from: number, name: number): boolean {
  if (isGoverned(tokens, name, from) || isSource(tokens, name) || doesSomething(tokens, name)) return false
  let isOpen = false
  for (let index = from; index < name; index++) {
    const token = itemAt(tokens, index)
    if (isMark(token, '—–:') || isJoint(token) || isNominative(token)) isOpen = true
    else if (!isMark(token, ',-') && !isQuote(token) && token.type !== 'bracket' && !leadsOnTo(tokens, index, isOpen))
      return false
  }
  return true
}

/** «журналист», «проект»: what the one is who is named; what belongs to him follows. */
const isNominative = (token: Token): boolean =>
  isWord(token) &&
  (isOfPeople(token) || token.term?.class === 'organisation') &&
  packs.readingsOf(token.folded).some(({ cases }) => cases.includes('nominative'))

/** «были», «числятся», «оказались» */
const isJoint = (token: Token): boolean =>
  isWord(token) && ['auxiliary', 'belong', 'enter'].includes(token.term?.class ?? '')

const saysWho: ReadonlySet<NoticeRole> = new Set([
  ...(['filler', 'conjunction', 'organisation', 'person', 'past', 'authority', 'russia', 'collective'] as const),
])

function leadsOnTo(tokens: readonly Token[], index: number, isOpen: boolean): boolean {
  const token = itemAt(tokens, index)
  if (!isWord(token)) return false
  if (
    (isOpen && isOfPeople(token)) ||
    isOfTime(token) ||
    hasRole(token.folded, 'also') ||
    hasRole(token.folded, 'count')
  )
    return true
  if (token.term) return saysWho.has(token.term.class)
  return isOpen ? !isVerb(token) : packs.looksLikeAttribute(token.folded) || isMark(tokens[index + 1], '-')
}

/** In tokens: «Самое громкое имя в новом списке». */
const longestSuperlative = 8

/** «Самая неожиданная — X», «Самое громкое имя — X», «Самый известный писатель в списке — X»: one of those announced. */
function opensBySuperlative(tokens: readonly Token[]): boolean {
  const start = tokens.findIndex(token => mayBe(token, 'superlative'))
  if (start < 0 || !tokens.slice(0, start).every(isAdverbial)) return false
  const end = tokens.findIndex((token, index) => index > start && (isMark(token, '—–:') || isJoint(token)))
  const name = firstNamed(tokens)
  if (end < 0 || end > start + longestSuperlative || end > name) return false
  const lead = tokens.slice(start + 2, end)
  const isOfAll = lead.some((_, offset) => endOfPlace(tokens, start + 2 + offset, 0) >= 0) || lead.some(isOfThem)
  const isOne = lead.every(token => isWord(token) && ones.some(role => hasRole(token.folded, role)))
  return (isOne || isOfAll) && leadsToNames(tokens, end, name)
}

/** «имя», «позиция» */
const ones = ['listed-one', 'of-words'] as const

/** «из них», «среди новичков» */
const isOfThem = (token: Token): boolean =>
  isWord(token) && ((token.term?.class === 'pronoun' && token.term.number === 'plural') || isOfMembers(token))

/** «Писателя A, рэпера B и певицу C.»: names and who they are, and nothing that anybody does. */
const isEnumeration = (tokens: readonly Token[]): boolean =>
  tokens.every(
    token =>
      !isWord(token) ||
      (token.term ? saysWho.has(token.term.class) || token.term.class === 'preposition' : !isVerb(token)),
  )

/**
 * «X — с осени 2023-го», «A — в мае, B — год спустя», «X — тоже.»: those of whom nothing is told but the day, or that they
 * are it, too, so that the sentence before tells what.
 */
export function datedIn(tokens: readonly Token[]): readonly number[] {
  const first = firstNamed(tokens)
  if (first < 0 || isMark(tokens.at(-1), '?')) return []
  if (!tokens.slice(0, first).every(token => !isWord(token) || !isVerb(token))) return []
  const dated = tokens.flatMap((token, index) =>
    mentionsIn(token).length > 0 && isDated(tokens, index) ? coordinated(tokens, index, -1) : [],
  )
  return dated.includes(numberAt(mentionsIn(itemAt(tokens, first)), 0)) && !isGoverned(tokens, first)
    ? [...new Set(dated)]
    : []
}

/** In tokens: «в Вене», «, журналист из Риги». */
const longestAddition = 6

function isDated(tokens: readonly Token[], name: number): boolean {
  for (let index = name + 1; index <= name + longestAddition; index++) {
    const token = tokens[index]
    if (token?.type === 'bracket' || isQuote(token) || isMark(token, markerSigns)) continue
    if (isMark(token, '—–')) return opensByDay(tokens, index + 1) || isClosedAlike(tokens, index)
    if (isSpacedHyphen(tokens, index)) return opensByDay(tokens, index + 1)
    if (isClosedAlike(tokens, index)) return true
    if (mayBe(token, 'since')) return isOnlyDated(tokens, name, index)
    if (!isMark(token, ',-') && !(isWord(token) && (token.term ? ofAddition.has(token.term.class) : !isVerb(token))))
      return false
  }
  return false
}

/** «X — тоже.», «X тоже.»: and nothing more. */
function isClosedAlike(tokens: readonly Token[], start: number): boolean {
  const found = expressionAt(tokens, isMark(tokens[start], ',—–') ? start + 1 : start, 'likewise')
  return found !== undefined && tokens.slice(found.end).every(token => !isWord(token) && token.type !== 'mention')
}

/** "A - since November" */
const isSpacedHyphen = (tokens: readonly Token[], index: number): boolean =>
  isMark(tokens[index], '-') && tokens[index - 1]?.end !== tokens[index]?.start

/** "Under K the X, since that August": a sentence without a verb, which the day behind a name ends. */
const isOnlyDated = (tokens: readonly Token[], name: number, since: number): boolean =>
  endOfDay(tokens, since) >= 0 &&
  tokens.slice(name + 1).every(token => !isWord(token) || (token.term?.class !== 'auxiliary' && !isVerb(token)))

const ofAddition: ReadonlySet<NoticeRole> = new Set(['preposition', 'organisation', 'person', 'filler', 'abroad'])

const opensByDay = (tokens: readonly Token[], start: number): boolean => {
  const place = [start, start + 1].find(index => leadsToDay(tokens, index) || isSpan(tokens[index]))
  return place !== undefined && tokens.slice(start, place).every(token => isTerm(token, 'filler'))
}

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
  const conjunction = tokens.findIndex((_, index) => index > at && isTerm(tokens[index], 'conjunction'))
  const isEnumeration = conjunction > at || comma < 0
  return isEnumeration ? coordinated(tokens, at, 1) : mentionsIn(itemAt(tokens, at))
}
