/**
 * Those of whom a sentence says that the same is true of them: "…, as is X", "alongside X", "Like X, …".
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { clauseStart, coordinated, isVerb, reach } from '../statements/clauses.js'
import { likens } from '../statements/subjects.js'
import { endOfDay, leadsToDay } from '../tokens/days.js'
import { type Expression, expressionAt } from '../tokens/expressions.js'
import { followsInTurn, turnsTo } from '../tokens/turns.js'
import type { Wording } from '../statements/statements.js'
import { isOfPeople, mentionAhead, within } from '../statements/surroundings.js'
import { isMark, isQuote, isTerm, isWord, mayBe, mentionsIn, type Token } from '../tokens/tokens.js'

/** @returns The mentions that a wording answers for besides those of whom it is said. */
export function sharing(
  tokens: readonly Token[],
  { from, anchor, to }: Pick<Wording, 'from' | 'anchor' | 'to'>,
): readonly number[] {
  const shared: number[] = []
  const join = (behind: number): void => {
    const ahead = mentionAhead(tokens, behind, reach)
    const name = ahead < 0 ? nameInApposition(tokens, behind) : ahead
    if (name >= 0) shared.push(...coordinated(tokens, name, 1))
  }
  for (let index = 0; index < from; index++) {
    const likened = index === 0 || isMark(tokens[index - 1], ',') ? likens(tokens, index) : undefined
    if (likened && !isRelative(tokens, likened.end, from)) join(likened.end)
  }
  const company = inCompanyOf(tokens)
  if (company >= 0 && company < from) shared.push(...coordinated(tokens, company, 1))
  // What a relative clause says ends with it.
  const ends = isRelative(tokens, clauseStart(tokens, anchor), anchor) ? ',.;:!?' : '.;:!?'
  for (let index = anchor + 1; index < tokens.length && !endsSharing(tokens, index, ends); index++) {
    if (isTerm(tokens[index], 'relative')) break
    const found =
      expressionAt(tokens, index, 'shares') ??
      expressionAt(tokens, index, 'alongside') ??
      (isOfOthers(tokens, index) ? expressionAt(tokens, index, 'some-of') : undefined)
    if (found) join(found.end)
  }
  const isDated = tokens
    .slice(anchor, to + 1)
    .some((_, offset) => leadsToDay(tokens, anchor + offset) || isDayAt(tokens, anchor + offset))
  for (let index = to; index < tokens.length && !isMark(tokens[index], '.!?'); index++) {
    if (mentionsIn(itemAt(tokens, index)).length === 0 || !isJoined(tokens, index)) continue
    if (isLikewise(tokens, index + 1) || (isDated && isOfAnotherDay(tokens, index + 1)))
      shared.push(...mentionsIn(itemAt(tokens, index)))
  }
  return [...shared, ...takingTurns(tokens, to)]
}

/** In tokens: "and in the following year it was the turn of the US foundation". */
const longestTurn = 16

/** "X was declared undesirable in 2024; Y followed in 2025", "…, and a year later it was the turn of Y" */
function takingTurns(tokens: readonly Token[], from: number): readonly number[] {
  for (let index = from; index < tokens.length && !isMark(tokens[index], '.!?'); index++) {
    if (!isMark(tokens[index], ',;—–')) continue
    const turn = tokens.slice(index + 1, index + 1 + longestTurn)
    const name = turn.findIndex(token => mentionsIn(token).length > 0)
    if (turnsTo(turn) || followsInTurn(turn, name)) return coordinated(tokens, index + 1 + name, 1)
  }
  return []
}

/** "With X, who left, the ministry recognised as foreign agents Y and Z": the name that opens the sentence; -1 without one. */
function inCompanyOf(tokens: readonly Token[]): number {
  const [first] = tokens
  if (!mayBe(first, 'in-company')) return -1
  const name = mentionAhead(tokens, 1, reach)
  const behind = tokens.findIndex((token, index) => index > name && !isQuote(token))
  return name > 0 && isMark(tokens[behind], ',') ? name : -1
}

/** A mark, but for "…; so is X". */
const endsSharing = (tokens: readonly Token[], index: number, ends: string): boolean =>
  isMark(tokens[index], ends) && !(isMark(tokens[index], ';') && expressionAt(tokens, index + 1, 'shares'))

/** "its most prominent member, X": the name behind the comma of what its bearer is; -1 without one. */
function nameInApposition(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, index) => index >= from && isMark(token, ',.;:!?()'))
  const [first, name] = [tokens[from], comma - from <= 2 * reach ? comma + 1 : -1]
  if (!isWord(first) || !(hasRole(first.folded, 'possessive') || hasRole(first.folded, 'article'))) return -1
  const between = tokens.slice(from, Math.max(comma, from))
  const isNoun = between.some(token => isWord(token) && (isOfPeople(token) || token.term?.class === 'organisation'))
  const isOther = between.some(token => !isWord(token) || isVerb(token) || token.term?.class === 'auxiliary')
  return isMark(tokens[comma], ',') && isNoun && !isOther && tokens[name]?.type === 'mention' ? name : -1
}

/** "listed in July with a group of others, among them X": no other party stands between. */
function someOfOthers(tokens: readonly Token[], from: number): Expression | undefined {
  for (let index = from; index < tokens.length; index++) {
    if (mentionsIn(itemAt(tokens, index)).length > 0 || isMark(tokens[index], '.;:!?')) return undefined
    const found = isOfOthers(tokens, index) ? expressionAt(tokens, index, 'some-of') : undefined
    if (found) return found
  }
  return undefined
}

/** In tokens: "others on the same day,". */
const farthestOthers = 6

/** "along with three others, among them X", "with a group of others, including X" */
const isOfOthers = (tokens: readonly Token[], some: number): boolean =>
  tokens.slice(Math.max(0, some - farthestOthers), some).some(token => mayBe(token, 'listed-lately'))

/** "X, terrorist and banned in Russia, as is Y": right behind what leans on a name. */
export function sharingApposition(tokens: readonly Token[], { to }: Pick<Wording, 'to'>): readonly number[] {
  const found = isMark(tokens[to], ',') ? expressionAt(tokens, to + 1, 'shares') : someOfOthers(tokens, to)
  const ahead = found ? mentionAhead(tokens, found.end, reach) : -1
  return ahead < 0 ? [] : coordinated(tokens, ahead, 1)
}

/** Those who join others in what is said: of the verb itself, and of no other behind it. */
export const joining = (tokens: readonly Token[], { from, to }: Pick<Wording, 'from' | 'to'>): readonly number[] =>
  tokens
    .slice(0, from)
    .flatMap((_, index) =>
      within(tokens, index, to, term => term.class === 'auxiliary') ? [] : joinedAt(tokens, index),
    )

/** "X joins Y and Z on the list", "X has joined Y as a foreign agent": those on either side of the verb. */
function joinedAt(tokens: readonly Token[], verb: number): readonly number[] {
  const token = tokens[verb]
  if (!mayBe(token, 'joins-others')) return []
  const object = mentionAhead(tokens, verb + 1, reach)
  const subject = verb === 0 ? behindVerb(tokens, object) : isTerm(tokens[verb - 1], 'auxiliary') ? verb - 2 : verb - 1
  if (object < 0 || tokens[subject] === undefined || mentionsIn(tokens[subject]).length === 0) return []
  if (verb === 0) return [...coordinated(tokens, object, 1), ...coordinated(tokens, subject, 1)]
  return [...coordinated(tokens, subject, -1), ...coordinated(tokens, object, 1)]
}

/** "Joining X on the list is Y": the subject of a sentence that its participle opens; -1 without one. */
function behindVerb(tokens: readonly Token[], object: number): number {
  const verb = tokens.findIndex((_, index) => index > object && isTerm(tokens[index], 'auxiliary'))
  return object < 0 || verb < 0 ? -1 : mentionAhead(tokens, verb + 1, reach)
}

/** In tokens: «самого журналиста», «движение «». */
const longestLead = 3

/** Behind a comma or a conjunction; what the one is may stand between. */
function isJoined(tokens: readonly Token[], mention: number): boolean {
  for (let index = mention - 1; index >= Math.max(0, mention - longestLead); index--) {
    const token = tokens[index]
    if (isMark(token, ',;') || isTerm(tokens[index], 'conjunction')) return true
    const isKind =
      isWord(token) && (token.term?.class === 'organisation' || token.term?.class === 'pronoun' || isOfPeople(token))
    if (!isKind && !isQuote(token)) return false
  }
  return false
}

/** "X was listed in May, Y in June", «X внесли 19 мая, Y — 21 июня»: the day and nothing else is told of the second. */
function isOfAnotherDay(tokens: readonly Token[], behind: number): boolean {
  const dash = tokens.slice(behind, behind + 3).findIndex(token => !isQuote(token))
  const since = tokens[behind + 1]
  const isSince = isMark(tokens[behind], ',') && mayBe(since, 'since')
  const start = isMark(tokens[behind + dash], '—–') ? behind + dash + 1 : isSince ? behind + 1 : behind
  if (start > behind && isLater(tokens, start)) return true
  const end = start > behind && !isSince && isDayAt(tokens, start) ? start + 2 : endOfDay(tokens, start)
  return (
    end >= 0 &&
    tokens.slice(end, end + 3).every((token, offset) => isOfDay(token) || isMark(tokens[end - 1 + offset], '-'))
  )
}

/** «годом позже», «неделей ранее», and nothing behind it. */
function isLater(tokens: readonly Token[], start: number): boolean {
  const [period, later, end] = tokens.slice(start, start + 3)
  const isStep = mayBe(period, 'period') && isWord(later)
  return isStep && ['filler', 'past'].includes(later.term?.class ?? '') && (end === undefined || isMark(end, '.,;'))
}

/** Beside the number of a day: «года», "too". */
const isOfDay = (token: Token): boolean =>
  !isWord(token) ||
  token.term?.class === 'filler' ||
  token.term?.class === 'conjunction' ||
  hasRole(token.folded, 'period')

/** «19 мая» */
const isDayAt = (tokens: readonly Token[], index: number): boolean => {
  const [day, month] = tokens.slice(index, index + 2)
  return isWord(day) && /^\d/u.test(day.folded) && mayBe(month, 'period')
}

/** "…; X likewise", «…, X — тоже»: nothing else is told of the one who is named. */
export function isLikewise(tokens: readonly Token[], behind: number): boolean {
  const found = expressionAt(tokens, isMark(tokens[behind], ',—–') ? behind + 1 : behind, 'likewise')
  const next = found && tokens[found.end]
  return found !== undefined && (!isWord(next) || next.term !== undefined)
}

/** "Like X, Y, who was declared …, left": the clause is not the sentence's. */
const isRelative = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end + 1).some((_, offset) => isTerm(tokens[start + offset], 'relative'))
