/**
 * What a wording says: clause by clause its predicate, what it predicates, by whom and where, and what turns it into
 * something else (denial, another state, a request).
 */
import { itemAt, numberAt, sure } from '../../checked/index.js'
import { statedAdjectives, statedNouns } from '../../language/roles.js'
import type { Case } from '../../language/ru/morphology/paradigm.js'
import type { Term } from '../../language/terms.js'
import { hasRole, listOf, packs } from '../../language/words.js'
import type { Jurisdiction } from '../../registry/status-kind.js'
import type { StatusId } from '../../registry/types.js'
import { expressionAt } from '../tokens/expressions.js'
import { isOfOrganisations, statusOf } from '../tokens/kinds.js'
import { isInRelativeClause } from './asides.js'
import { beforeWording, isOfName, isPredicate, isRefused, isSaidShortly } from '../tokens/predicates.js'
import { actsOn } from './stance.js'
import { isMadeForThem, isOfWord } from './laws.js'
import { isOwnBan } from './own-bans.js'
import { decides, isInApposition, isOfParty } from './states.js'
import { isMark, isQuote, isTerm, isWord, mayBe, termAt, type Token } from '../tokens/tokens.js'

export interface Clause {
  readonly from: number
  readonly to: number
}

/** Predicate by predicate: a conjunction or a comma before the next predicate opens a clause of its own, and so does a contrast. */
export function clausesOf(tokens: readonly Token[], from: number, to: number): Clause[] {
  const starts = [from]
  let seen = isPredicate(termAt(tokens, from))
  for (let index = from + 1; index < to; index++) {
    if (opensContrast(tokens, index, beforeWording(tokens, from))) {
      starts.push(index)
      seen = false
      continue
    }
    const term = termAt(tokens, index)
    if (!isPredicate(term)) continue
    if (seen) {
      let start = index
      while (start > numberAt(starts, starts.length - 1) + 1 && leansForward(tokens, start - 1)) start--
      starts.push(start)
    }
    seen = true
  }
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }))
}

/** «не иноагент, а нежелательная организация», «террорист, а не иноагент»: what is denied of the one holds of the other. */
function opensContrast(tokens: readonly Token[], index: number, start: number): boolean {
  const joint = tokens[index]
  if (!mayBe(joint, 'contrasts')) return false
  const isDenied = (from: number, to: number): boolean =>
    tokens.slice(from, to).some((_, offset) => isTerm(tokens[from + offset], 'negation'))
  return isDenied(start, index) || isDenied(index + 1, index + 2)
}

/** «и в РФ запрещена»: what stands between the conjunction and the predicate belongs to the predicate. */
function leansForward(tokens: readonly Token[], index: number): boolean {
  const token = itemAt(tokens, index)
  if (token.type === 'punctuation') return false
  const term = termAt(tokens, index)
  if (!term) return false
  if (['auxiliary', 'negation', 'modal', 'past', 'relative', 'pronoun', 'activity', 'preposition'].includes(term.class))
    return true
  if (term.class !== 'russia' && term.class !== 'abroad') return false
  for (let back = index - 1; back >= 0 && index - back <= 3; back--) {
    const before = termAt(tokens, back)
    if (isMark(tokens[back], ',;') || before?.class === 'conjunction') return true
    if (before?.class !== 'preposition' && before?.class !== 'filler' && before?.class !== 'russia') return false
  }
  return false
}

export interface Reading {
  categories: StatusId[]
  banned: boolean
  predicate: Term | undefined
  russia: boolean
  /** «в стране»: Russia, unless another state is spoken of. */
  inCountry: boolean
  abroad: boolean
  /** Codes of other states that are named. */
  states: Set<Jurisdiction>
  negated: boolean
  refused: boolean
  /** «исключить из списка»: what it is asked to be taken off, it stands in. */
  contested: boolean
  ended: boolean
  past: boolean
  active: boolean
  /** What is told in the active voice is told in a relative clause: «…, которую суд признал экстремистской». */
  aside: boolean
  listed: boolean
  /** «список обмена», «база розыска»: a list of something else is named. */
  onOtherList: boolean
  namesRegister: boolean
  continues: boolean
  /** Those of which there is more than a contraction. */
  inFull: Set<StatusId>
  /** «террористов и экстремистов»: a list of people, another than the registers of organisations. */
  people: boolean
}

export function readClause(tokens: readonly Token[], { from, to }: Clause, first: boolean): Reading {
  const reading: Reading = {
    categories: [],
    banned: false,
    predicate: undefined,
    russia: false,
    inCountry: false,
    abroad: false,
    states: new Set(),
    negated: false,
    refused: false,
    contested: false,
    ended: false,
    past: false,
    active: false,
    aside: false,
    listed: false,
    onOtherList: false,
    namesRegister: false,
    continues: false,
    inFull: new Set(),
    people: false,
  }
  const begin = first ? beforeWording(tokens, from) : from
  for (let index = begin; index < to; index++) {
    const term = termAt(tokens, index)
    if (!term) continue
    const category = statusOf(term)
    if (category) {
      if (term.people || isPerson(tokens, index, term)) {
        reading.people ||= reading.predicate !== undefined || reading.listed
        continue
      }
      if (!reading.predicate && isOfWord(tokens, index)) continue
      reading.ended ||= isFormer(tokens, index)
      if (isSaidShortly(term)) reading.predicate = term
      if (isSaidShortly(term) || namesKind(tokens, index, to, term, category)) {
        if (!term.contracted) reading.inFull.add(category)
        if (!reading.categories.includes(category)) reading.categories.push(category)
      } else reading.refused ||= reading.categories.length === 0 && reading.predicate?.class !== 'ban'
      continue
    }
    if (isPredicate(term)) {
      reading.predicate = term
      reading.past ||= term.former ?? false
      reading.active ||= term.form === 'active' || (term.form === 'english' && actsOn(tokens, index))
      reading.aside ||= term.form === 'active' && isInRelativeClause(tokens, index)
      if (term.class === 'liquidate' || (term.class === 'ban' && !isOtherBan(tokens, index))) reading.banned = true
      if (term.class === 'belong' || term.class === 'enter') reading.listed = true
      reading.refused ||= term.class === 'recognise' && findsToBe(tokens, index)
      reading.continues ||= takesUpRegister(tokens, index)
      if (isDoneAnew(tokens, index)) reading.ended = false
      continue
    }
    switch (term.class) {
      case 'russia':
        if (isCountrySpokenOf(tokens[index])) reading.inCountry = true
        else reading.russia = true
        break
      case 'abroad':
        if (
          isOfName(tokens, index) ||
          isInApposition(tokens, index) ||
          ((term.nationality || isOfParty(tokens, index)) && !decides(tokens, index))
        )
          break
        reading.abroad = true
        if (term.territory !== undefined) reading.states.add(term.territory)
        break
      case 'negation':
        if (!isPredicateAhead(tokens, index, to) || isUntilThen(tokens, index, to)) break
        reading.negated = true
        break
      case 'infinitive':
        if (isContest(tokens[index])) reading.contested = true
        else reading.refused = true
        break
      case 'modal':
        reading.refused = true
        break
      case 'ended':
        if (isRefused(tokens, index)) reading.contested = true
        else reading.ended ||= !isEndOfOther(tokens, index, reading)
        break
      case 'past':
        reading.past = true
        break
      case 'auxiliary':
        reading.past ||= isOver(tokens, index) || isOnItsDay(tokens, index)
        break
      case 'register':
        reading.listed = true
        reading.onOtherList ||= isOtherList(tokens, index, false)
        reading.namesRegister ||= !isOtherList(tokens, index)
        break
      case 'pronoun':
        reading.continues ||= takesUpRegister(tokens, index)
        break
      default:
    }
  }
  return reading
}

/** "a former foreign agent", «бывшего иноагента», «экс-иноагент» */
function isFormer(tokens: readonly Token[], status: number): boolean {
  const before = tokens.slice(0, status).findLast(token => !isQuote(token) && !isMark(token, '-‐‑'))
  return mayBe(before, 'was') && statedNouns.has(sure(termAt(tokens, status)).class)
}

/** «страна» */
const isCountrySpokenOf = (token: Token | undefined): boolean => mayBe(token, 'country-spoken-of')

/** "was banned from entering Latvia", "Meta banned RT", «запретили выставлять книги»: from what, or whom the party itself bans. */
function isOtherBan(tokens: readonly Token[], ban: number): boolean {
  if (isOwnBan(tokens, ban)) return true
  const [before, next] = [tokens.slice(0, ban).findLast(token => !isQuote(token)), tokens[ban + 1]]
  if (!isWord(next)) return next?.type === 'mention' && before?.type === 'mention'
  if (packs.readingsOf(next.folded).length === 0 && packs.looksLikeInfinitive(next.folded)) return true
  // "banned from operating in the country" is a ban.
  if (hasRole(next.folded, 'leads-from') && !isTerm(tokens[ban + 2], 'activity'))
    return termAt(tokens, ban)?.form === 'english'
  if (before?.type !== 'mention' || termAt(tokens, ban)?.form !== 'english') return false
  if (hasRole(next.folded, 'article') || hasRole(next.folded, 'possessive')) return true
  return next.capital && !next.term && !hasRole(next.folded, 'function')
}

/** «признан виновным в организации деятельности …»: what the crime is of is no status of anybody. */
const findsToBe = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(verb + 1, verb + 1 + farthestComplement).some(token => mayBe(token, 'found-to-be'))

/** In tokens: «признал бывшего главу движения виновным». */
const farthestComplement = 8

/**
 * «в базе розыска МВД», «в перечень террористов и экстремистов»: no register of parties.
 * @param orPeople A list of people is none, either.
 */
function isOtherList(tokens: readonly Token[], register: number, orPeople = true): boolean {
  const next = tokens.slice(register + 1, register + 1 + longestListName)
  const end = next.findIndex(token => !isWord(token))
  return next
    .slice(0, end < 0 ? undefined : end)
    .some(token => isWord(token) && ((orPeople && token.term?.people === true) || hasRole(token.folded, 'other-list')))
}

const longestListName = 3

/** In tokens: "entered there", "put on the list". */
const farthestAgain = 4

/** "removed from the register and entered there again", «исключён, а через месяц вновь внесён» */
const isDoneAnew = (tokens: readonly Token[], verb: number): boolean =>
  ['enter', 'recognise'].includes(sure(termAt(tokens, verb)).class) &&
  tokens
    .slice(Math.max(0, verb - 1), verb + 1 + farthestAgain)
    .some((_, offset) => expressionAt(tokens, Math.max(0, verb - 1) + offset, 'anew'))

/** "a foreign agent, and no longer a citizen", "…, has suspended its broadcasts": what is over is something else than the status before it. */
function isEndOfOther(tokens: readonly Token[], ended: number, { categories }: Reading): boolean {
  const next = tokens[ended + 1]
  if (categories.length === 0 || !isWord(next)) return false
  if (!hasRole(next.folded, 'article') && !hasRole(next.folded, 'possessive')) return false
  return !tokens.slice(ended + 2, ended + 6).some((_, offset) => {
    const term = termAt(tokens, ended + 2 + offset)
    return term !== undefined && (statusOf(term) !== undefined || term.class === 'register')
  })
}

const isContest = (token: Token | undefined): boolean => token?.type === 'word' && hasRole(token.folded, 'contests')

/** «до апреля 2025 года было запрещено», "had been banned until": a day ends what was. */
function isOver(tokens: readonly Token[], auxiliary: number): boolean {
  const from = Math.max(0, auxiliary - farthestDay)
  return tokens.slice(from, auxiliary + farthestDay).some((token, offset) => {
    if (token.type !== 'word' || !untils.has(token.folded)) return false
    const next = tokens.slice(from + offset + 1, from + offset + 1 + longestDay)
    return next.some(day => day.type === 'word' && (day.term?.class === 'ended' || isDay(day.folded)))
  })
}

/** In tokens: "when the Dynasty Foundation of Dmitry Zimin". */
const farthestWhen = 8

/** "when X was labelled a foreign agent in 2015": what happened then is told, and not what is so. */
function isOnItsDay(tokens: readonly Token[], auxiliary: number): boolean {
  const verb = tokens[auxiliary]
  if (mayBe(verb, 'present')) return false
  const clause = tokens.slice(Math.max(0, auxiliary - farthestWhen), auxiliary)
  const mark = clause.findLastIndex(token => isMark(token, ',.;:!?—–'))
  if (!clause.slice(mark + 1).some(token => mayBe(token, 'at-its-time'))) return false
  const behind = tokens.slice(auxiliary, auxiliary + farthestDay)
  const end = behind.findIndex(token => isMark(token, ',.;:!?'))
  return behind.slice(0, end < 0 ? undefined : end).some(token => isWord(token) && /^\d{4}$/u.test(token.folded))
}

const isDay = (folded: string): boolean => /^\d{4}$/u.test(folded) || hasRole(folded, 'period')

const untils = listOf('until')
/** In tokens: «апреля 2025 года», "the Supreme Court lifted". */
const longestDay = 6
/** In tokens: the day stands before the verb and its party, or behind the place and the doer. */
const farthestDay = 14

/** «в него вошли», «туда попали», «ими стали»; "…, now includes" */
function takesUpRegister(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token?.type !== 'word') return false
  return (
    hasRole(token.folded, 'takes-up-register') ||
    hasRole(token.folded, 'takes-in') ||
    (before?.type === 'word' && hasRole(`${before.folded} ${token.folded}`, 'takes-up-register'))
  )
}

/** In tokens: «пока её в сентябре прошлого года не». */
const longestUntil = 9

/** «пока её не объявили иноагентом»: with a verb in the past it denies nothing; not «пока не признан». */
function isUntilThen(tokens: readonly Token[], negation: number, to: number): boolean {
  for (let index = negation - 1; index >= Math.max(0, negation - longestUntil); index--) {
    const token = itemAt(tokens, index)
    if (isMark(token, ',.;:!?')) return false
    if (!mayBe(token, 'until-then')) continue
    const opens = index === 0 || isMark(tokens[index - 1], ',—–')
    const verb = tokens.findIndex((_, at) => at > negation && at < to && isPredicate(termAt(tokens, at)))
    const form = termAt(tokens, verb)?.form
    // «пока не была признана» tells what came; «пока не признана» tells what has not.
    return opens && (form === 'active' || (form === 'short' && verb > negation + 1))
  }
  return false
}

function isPredicateAhead(tokens: readonly Token[], index: number, to: number): boolean {
  for (let ahead = index + 1; ahead < to && ahead <= index + 3; ahead++) {
    const term = termAt(tokens, ahead)
    if (isPredicate(term) || (term && statusOf(term)) || term?.class === 'register') return true
    if (term?.class === 'ended') return false
  }
  return false
}

/**
 * Whether a category word says what the subject is. «экстремистской организацией», «признан экстремистским и …» do;
 * «экстремистским материалом», «террористическая атака», «нежелательное лицо» are other facts.
 */
function namesKind(tokens: readonly Token[], index: number, to: number, term: Term, category: StatusId): boolean {
  if (isMadeForThem(tokens, index)) return false
  if (statedNouns.has(term.class) || term.people) return true
  for (let next = index + 1; next <= index + 4; next++) {
    const token = tokens[next]
    if (!token || token.type === 'bracket') return true
    if (isQuote(token) || isMark(token, '-‐‑')) continue
    if (token.type === 'punctuation') return true
    if (token.type === 'mention') return true
    const { term: following } = token
    if (!following) {
      // "undesirable alongside X"
      if (expressionAt(tokens, next, 'alongside')) return true
      if (next < to || isNounPhraseContinued(tokens, next)) continue
      return next > index + 1 ? false : !looksLikeHead(token.folded)
    }
    if (following.class === 'organisation') return true
    if (following.class === 'person') return !isOfOrganisations(category)
    if (following.class === 'activity') return isActivityItself(tokens, index, next)
    if (following.class === 'object') return false
    if (statusOf(following)) continue
    return true
  }
  return false
}

/** "a 'terrorist'": behind its article and without a noun it is somebody. */
function isPerson(tokens: readonly Token[], index: number, term: Term): boolean {
  const [before, next] = [
    tokens.slice(0, index).findLast(token => !isQuote(token)),
    tokens.slice(index + 1).find(token => !isQuote(token)),
  ]
  if (!statedAdjectives.has(term.class) || !mayBe(before, 'indefinite')) return false
  return next === undefined || isMark(next, '.,;:!?') || next.type === 'bracket'
}

/** «признала нежелательной деятельность X»: two cases; «нежелательной деятельности»: one, and another fact. */
function isActivityItself(tokens: readonly Token[], index: number, activity: number): boolean {
  const [adjective, noun] = [casesOf(tokens[index]), casesOf(tokens[activity])]
  return adjective.length > 0 && noun.length > 0 && !adjective.some(name => noun.includes(name))
}

const casesOf = (token: Token | undefined): readonly Case[] =>
  token?.type === 'word' ? packs.readingsOf(token.folded).flatMap(({ cases }) => cases) : []

const isNounPhraseContinued = (tokens: readonly Token[], index: number): boolean => {
  const term = termAt(tokens, index + 1)
  return term?.class === 'organisation'
}

/** An unknown word right after the category word is the noun it describes; a day is none: «нежелательной 30 января», "undesirable five days later". */
const looksLikeHead = (folded: string): boolean =>
  folded.length > 1 && !isDay(folded) && !hasRole(folded, 'count') && !hasRole(folded, 'latest') && !/^\d/u.test(folded)
