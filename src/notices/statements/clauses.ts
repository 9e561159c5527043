/**
 * The parts of a sentence as far as statements need them: where a clause begins, what a clause behind a comma is said
 * of, who is only quoted, which names one enumeration holds.
 */
import { itemAt } from '../../checked/index.js'
import type { NoticeRole } from '../../language/roles.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord, isNoKind } from '../../mentions/nouns.js'
import { isBesideDay, isOfDay, leadsToDay } from '../tokens/days.js'
import { expressionAt } from '../tokens/expressions.js'
import { markerSigns } from '../markers/markers.js'
import { reportsBehind, startOfRemark } from './remarks.js'
import { describesNext, givesExample, isConjunction, longestApposition, ofApposition } from './members.js'
import {
  isMark,
  isPreposition,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
  type Token,
  type WordToken,
} from '../tokens/tokens.js'

/** Words that may stand between a wording and its neighbour: «журналист», «международная организация», «его лидер». */
export const reach = 6

/** What opens a clause behind a dash: «… — обе организации признаны». */
const dashOpeners: ReadonlySet<NoticeRole> = new Set(['collective', 'relative', 'pronoun'])

/** The first token of the clause in which a token stands. */
export function clauseStart(tokens: readonly Token[], from: number): number {
  for (let index = from - 1; index >= 0; index--) {
    const aside = isMark(tokens[index], ',') ? startOfRemark(tokens, index) : index
    if (aside < index) {
      index = aside
      continue
    }
    if (isMark(tokens[index], ',;:/') && !isBesideDay(tokens, index, from)) return index + 1
    const next = termAt(tokens, index + 1)
    if (isMark(tokens[index], '—–-') && next && dashOpeners.has(next.class)) return index + 1
    if (isMark(tokens[index], '—–') && isOneOfTwo(tokens, index + 1)) return index + 1
    if (isTerm(tokens[index], 'complementiser')) return index + 1
  }
  return 0
}

/** "— the former is an undesirable organisation —" */
export const isOneOfTwo = (tokens: readonly Token[], start: number): boolean =>
  (['first-of-two', 'last-of-two'] as const).some(role => expressionAt(tokens, start, role) !== undefined)

const isOfName = (token: Token | undefined): boolean =>
  isWord(token) && (token.term?.class === 'organisation' || hasRole(token.folded, 'article'))

/** The word before a mention, past quotation marks, its article and nouns of its kind; -1 at the beginning or behind a mark. */
export function leadIndexOf(tokens: readonly Token[], mention: number, start = 0): number {
  let lead = mention - 1
  while (lead >= start && (isQuote(tokens[lead]) || isOfName(tokens[lead]))) lead--
  return lead < start ? -1 : lead
}

/** Whether a preposition stands before a mention and the nouns of its kind, or «возглавлявший» before one in quotation marks. */
export function isGoverned(tokens: readonly Token[], mention: number, start = 0): boolean {
  const index = leadIndexOf(tokens, mention, start)
  const lead = tokens[index]
  if (!isWord(lead) || givesExample(tokens, index)) return false
  return isPreposition(lead) || (isQuote(tokens[mention - 1]) && packs.governsObject(lead.folded))
}

/** How many words lead from a verb that quotes to its source: «сообщили в редакции издания». */
const mostToSource = 3

/** «подсчитала «Медиазона»», «сообщили в «Медузе»»: the source of what is told, not a party to it. */
export function isSource(tokens: readonly Token[], mention: number): boolean {
  if (reportsBehind(tokens, mention)) return true
  let words = 0
  for (let index = mention - 1; index >= 0 && words <= mostToSource; index--) {
    const token = itemAt(tokens, index)
    if (isQuote(token)) continue
    if (!isWord(token)) return false
    if (hasRole(token.folded, 'reporting')) return true
    if (token.term ? !ledBySource.has(token.term.class) : token.capital) return false
    words++
  }
  return false
}

const ledBySource: ReadonlySet<NoticeRole> = new Set(['preposition', 'organisation', 'filler'])

/**
 * The mentions of one enumeration, from one of its members in a direction: «A, историк из Риги, B (…) и C». It ends where
 * a clause of another begins.
 */
export function coordinated(tokens: readonly Token[], start: number, step: 1 | -1): number[] {
  const members = [...mentionsIn(itemAt(tokens, start))]
  let member = start
  let joined = false
  let words = 0
  for (let index = start + step; index >= 0 && index < tokens.length; index += step) {
    const token = itemAt(tokens, index)
    const aside = isMark(token, ',') ? behindAside(tokens, index, step) : index
    if (aside !== index) {
      joined = true
      words = 0
      index = aside
    } else if (token.type === 'mention') {
      if (step > 0 && (isInPhrase(tokens, index, words) || isLedTo(tokens, member, index))) continue
      if (step > 0 && describesNext(tokens, index)) continue
      if ((!joined && words > 0) || (step > 0 && isOfClause(tokens, index))) break
      members.push(...token.mentions)
      member = index
      joined = false
      words = 0
    } else if (token.type === 'bracket') members.push(...mentionsIn(token))
    else if (isConjunction(tokens, index) || isMark(token, ',')) {
      joined = true
      words = 0
    } else if (token.type === 'punctuation') {
      if (isMark(token, ';') && step > 0 && isItemBehind(tokens, index)) {
        joined = true
        words = 0
      } else if (isMark(token, '.;:!?/')) break
    } else if (hasRole(token.folded, 'reporting') || hasRole(token.folded, 'other-act')) break
    else if (hasRole(token.folded, 'possessive')) {
      // «A и её основательница B»
      words++
    } else if (leadsToDay(tokens, index)) continue
    else if (token.term && !ofApposition.has(token.term.class)) break
    else if (words === 0 && isPreposition(token) && (joined || step < 0)) break
    else if (++words > longestApposition) break
  }
  return members.sort((one, other) => one - other)
}

/** «историк из «Мемориала»»: a name that a preposition leads to in what tells of a member. @param words Since the joint. */
const isInPhrase = (tokens: readonly Token[], mention: number, words: number): boolean =>
  words > 1 && isGoverned(tokens, mention)

/** «A из женского центра B»: a preposition and no joint leads from one name to the next; not «A вместе с его школой B». */
export const isLedTo = (tokens: readonly Token[], from: number, to: number): boolean => {
  const between = tokens.slice(from + 1, to)
  return (
    between.some(token => isWord(token) && isPreposition(token)) &&
    between.every(
      (token, offset) =>
        isQuote(token) ||
        (isWord(token) && !isConjunction(tokens, from + 1 + offset) && !hasRole(token.folded, 'possessive')),
    )
  )
}

/** «…, а X уехал», not «X и Y уехали»: the name is the subject of a clause of its own. */
const isOfClause = (tokens: readonly Token[], mention: number): boolean => {
  const from = Math.max(0, mention - longestApposition)
  const joint = tokens
    .slice(from, mention)
    .findLast((token, offset) => isMark(token, ',') || isConjunction(tokens, from + offset))
  return isWord(joint) && !hasRole(joint.folded, 'joins') && doesSomething(tokens, mention)
}

/** «X уехал», "X said": a verb follows the name. */
export function doesSomething(tokens: readonly Token[], mention: number): boolean {
  const behind = tokens.slice(mention + 1).find(token => !isQuote(token) && token.type !== 'bracket')
  if (!isWord(behind)) return false
  if (behind.term) return behind.term.class === 'auxiliary' || behind.term.class === 'modal'
  return isVerb(behind)
}

export const isVerb = ({ folded, capital }: WordToken): boolean =>
  !capital && (hasRole(folded, 'reporting') || hasRole(folded, 'deed') || (isNoKind(folded) && !isFunctionWord(folded)))

/** In tokens: ", a friend of the poisoned former agent Ivan Petrov who runs a foundation in New York that helps activists,". */
const longestAside = 28

/** ", who once ran for president,", ", a friend of the agent who runs a foundation,": behind a name. */
function opensAside(tokens: readonly Token[], open: number, close: number): boolean {
  const relative = tokens.findIndex((_, index) => index > open && index < close && isTerm(tokens[index], 'relative'))
  if (relative === open + 1) return true
  const first = tokens[open + 1]
  const isApposition = mayBe(first, 'article') && nameBefore(tokens, open) >= 0
  return (
    isApposition &&
    relative > 0 &&
    tokens.slice(open + 1, relative).every(token => isMark(token, '-') || (isWord(token) && isOfPhrase(token)))
  )
}

/** The other comma of a relative clause that tells of a member of an enumeration; the comma itself without one. */
function behindAside(tokens: readonly Token[], comma: number, step: 1 | -1): number {
  for (let index = comma + step; Math.abs(index - comma) <= longestAside; index += step) {
    const token = tokens[index]
    if (token === undefined || (step < 0 && mentionsIn(token).length > 0) || isMark(token, '.;:!?')) return comma
    if (!isMark(token, ',')) continue
    const [open, close] = step > 0 ? [comma, index] : [index, comma]
    const isAside = opensAside(tokens, open, close) && isMemberBehind(tokens, close + 1)
    return isAside ? index : comma
  }
  return comma
}

/**
 * "X, who writes under a pen name, journalist Y", "X, a group that trained deputies, and Y": the comma that closes what a
 * relative clause tells of a member of an enumeration; -1 where no other member follows.
 */
export function endOfMembersClause(tokens: readonly Token[], relative: number, member: number): number {
  const between = tokens.slice(member + 1, relative)
  const comma = member + 1 + between.findIndex(token => isMark(token, ','))
  if (comma === member) return -1
  const isApposed = tokens.slice(comma + 1, relative).every(token => isWord(token) && isOfPhrase(token))
  if (!isApposed) return -1
  for (let index = relative + 1; index <= relative + longestAside; index++) {
    const token = tokens[index]
    if (isMark(token, ';')) return isItemBehind(tokens, index) ? index : -1
    if (token === undefined || isMark(token, '.:!?')) return -1
    if (isMark(token, ',') && isMemberBehind(tokens, index + 1)) return index
  }
  return -1
}

/** "…, and former mayor X": the next member with what stands before it, or the conjunction that leads to it. */
function isMemberBehind(tokens: readonly Token[], start: number): boolean {
  if (isConjunctionOrName(tokens, start)) return true
  for (let index = start; index <= start + longestApposition; index++) {
    const token = tokens[index]
    if (token?.type === 'mention') return !doesSomething(tokens, index)
    if (!isQuote(token) && !isMark(token, '-') && !(isWord(token) && isOfPhrase(token))) return false
  }
  return false
}

const isOfPhrase = (token: WordToken): boolean => (token.term ? ofApposition.has(token.term.class) : !isVerb(token))

const isConjunctionOrName = (tokens: readonly Token[], index: number): boolean =>
  isConjunction(tokens, index) || (tokens[index] !== undefined && mentionsIn(tokens[index]).length > 0)

/** "…, a critic; X, a poet; and Y, a journalist": what a semicolon parts are items where a name with its marks follows. */
export function isItemBehind(tokens: readonly Token[], semicolon: number): boolean {
  // "…; on November 12 the founder, Y, gave an interview"
  if (leadsToDay(tokens, semicolon + 1)) return false
  for (let index = semicolon + 1; index <= semicolon + longestApposition; index++) {
    const token = tokens[index]
    if (token?.type !== 'mention') {
      if (isQuote(token) || isMark(token, ',-')) continue
      if (!isWord(token) || (token.term?.class !== 'conjunction' && !isOfPhrase(token))) return false
      continue
    }
    const behind = tokens.slice(index + 1).find(next => !isQuote(next))
    return behind === undefined || behind.type === 'bracket' || isMark(behind, ',;.')
  }
  return false
}

/** «попала A, B, а также C»: a verb in the singular before several names, which a conjunction closes. */
export function enumeratedFrom(tokens: readonly Token[], start: number): readonly number[] {
  const members = coordinated(tokens, start, 1)
  const final = members.at(-1)
  if (final === undefined) return []
  const last = tokens.findLastIndex(token => mentionsIn(token).includes(final))
  // «A, B and the project …»: the last of them may be in no list.
  const until = last + (isMark(tokens[last + 1], '»”"') ? 3 : 2)
  const isClosed = tokens
    .slice(start + 1, until)
    .some((_, offset) => isConjunction(tokens, start + 1 + offset) || isVerbElided(tokens, start + 1 + offset))
  return isClosed ? members : mentionsIn(itemAt(tokens, start))
}

/** «попала A, ранее — B», «…, в мае — B», «…, вторым — B»: a dash behind a time or an order stands for the verb. */
const isVerbElided = (tokens: readonly Token[], dash: number): boolean =>
  isMark(tokens[dash], '—–') &&
  (isOfDay(tokens[dash - 1]) || isTerm(tokens[dash - 1], 'past') || endsOrdinal(tokens, dash))

/** «…, вторым — B», «…, за ним — B» */
const endsOrdinal = (tokens: readonly Token[], end: number): boolean =>
  [end - 1, end - 2, end - 3].some(start => expressionAt(tokens, start, 'in-order')?.end === end)

/** How many words a prepositional phrase has: «из Риги», «в северной части города». */
const longestPhrase = 3

/** The preposition of a phrase that ends at a word; -1 if none does. */
function phraseStart(tokens: readonly Token[], last: number): number {
  for (let index = last - 1; index >= Math.max(0, last - longestPhrase); index--) {
    const token = tokens[index]
    if (!isWord(token)) return -1
    if (isPreposition(token)) return index
  }
  return -1
}

/** "X as a whole, which …": the first word of what tells how much of X is meant; -1 where none ends at a word. */
const startOfExtent = (tokens: readonly Token[], last: number): number =>
  expressionAt(tokens, last - 2, 'in-full')?.end === last + 1 ? last - 2 : -1

/**
 * What a clause behind a comma is said of: the name that stands there, or to which what stands there is an apposition.
 * «деньги отрядам, признанным …», «деятельность организации, которая …» are said of nobody who is named.
 * @param end The token of the comma.
 * @returns The token of a name, or -1.
 */
export function antecedentBefore(tokens: readonly Token[], end: number): number {
  const compound = nameOfCompound(tokens, end)
  if (compound >= 0) return compound
  if (closesWithOthers(tokens, end)) return nameBefore(tokens, end - 2)
  let isOther = false
  for (let index = end - 1; index >= 0; index--) {
    const token = itemAt(tokens, index)
    if (mentionsIn(token).length > 0) return isOther ? -1 : index
    if (token.type === 'bracket') continue
    if (token.type === 'punctuation') {
      if (isQuote(token) || isMark(token, markerSigns)) continue
      // "a St. Petersburg initiative": within a sentence a dot is an abbreviation's.
      if (isMark(token, '.')) continue
      if (!',—–-'.includes(token.mark)) return -1
      const named = nameBefore(tokens, index)
      if (named >= 0) return opensDeed(tokens, index) ? -1 : named
      if (token.mark === '-') continue
      return -1
    }
    const phrase = Math.max(phraseStart(tokens, index), startOfExtent(tokens, index))
    if (phrase >= 0) index = phrase
    else isOther ||= !isKindBehind(tokens, index)
  }
  return -1
}

/**
 * «поддержала X, работала в СМИ, признанных …»: behind the comma stands what else the subject did, and no apposition. In English a
 * past is a participle, too: "X, published by a firm that is …".
 */
function opensDeed(tokens: readonly Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const first = tokens
    .slice(comma + 1)
    .find(token => !isWord(token) || !(hasRole(token.folded, 'also') || opensByTime.has(token.term?.class)))
  return isWord(first) && !first.term && hasCyrillic(first.folded) && isVerb(first)
}

const opensByTime: ReadonlySet<NoticeRole | undefined> = new Set(['past', 'filler', 'negation'])

/** "X, Y and others that …": those who are named and those who are not are one enumeration. */
function closesWithOthers(tokens: readonly Token[], end: number): boolean {
  const others = tokens[end - 1]
  return isWord(others) && hasRole(others.folded, 'others') && isConjunction(tokens, end - 2)
}

/** In tokens: "independent investigative news outlet". */
const longestCompound = 4

/** "the Bellingcat investigative group, which …": the name that stands before its kind, in English; -1 without one. */
function nameOfCompound(tokens: readonly Token[], end: number): number {
  const kind = tokens[end - 1]
  if (!mayBe(kind, 'kind')) return -1
  for (let index = end - 2; index >= Math.max(0, end - 1 - longestCompound); index--) {
    const token = itemAt(tokens, index)
    if (token.type === 'mention') return token.possessive ? -1 : index
    if (isQuote(token)) continue
    if (!isWord(token) || token.capital || (token.term && !hasRole(token.folded, 'kind'))) return -1
    if (isFunctionWord(token.folded)) return -1
  }
  return -1
}

/** Past closing marks and brackets: the name that stands right before a place. */
function nameBefore(tokens: readonly Token[], place: number): number {
  for (let index = place - 1; index >= 0; index--) {
    const token = itemAt(tokens, index)
    if (mentionsIn(token).length > 0) return index
    if (token.type === 'bracket' || isQuote(token) || isMark(token, markerSigns)) continue
    // "the Brotherhood in Egypt, an organization that …"
    const isPlace = isTerm(tokens[index], 'abroad') && isTerm(tokens[index - 1], 'preposition')
    if (!isPlace) return -1
    index--
  }
  return -1
}

/** "Meduza news outlet": what a name is may stand behind it, in English. */
function isKindBehind(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isWord(token)) return false
  if (token.term) return token.term.class === 'filler' || token.term.class === 'russia'
  return isFunctionWord(token.folded) || hasRole(token.folded, 'kind') || /^\d/u.test(token.folded)
}
