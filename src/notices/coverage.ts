/**
 * Which mentions a wording speaks of: the neighbour it leans on, the subject it is said of, the ones before it that a
 * pronoun or a collective word takes up.
 */
import type { Document } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Entity } from '../registry/types.js'
import { looksLikeAdverb } from '../language/ru/morphology/shapes.js'
import { statedNouns, type NoticeRole } from '../language/roles.js'
import type { Term } from '../language/terms.js'
import { hasRole, packs } from '../language/words.js'
import { agreementOf } from '../mentions/agreement.js'
import { isOfOrganisations, statusOf, wantsBan } from './kinds.js'
import { describedBy, inBracket, inSentence, saidOfThemselves, withoutEmployers } from './belonging.js'
import {
  antecedentBefore,
  clauseStart,
  coordinated,
  enumeratedFrom,
  isGoverned,
  isSource,
  leadIndexOf,
  namedBehind,
  reach,
  subjectBefore,
} from './clauses.js'
import type { Wording } from './statements.js'
import { isMark, isQuote, isWord, mentionsIn, termAt, type Token, type WordToken } from './tokens.js'

/** What stands around a wording. */
export interface Surroundings {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** Mentions of the sentence before this one, nearest last. */
  readonly before: readonly number[]
  /** Mentions of the paragraph so far, for «все эти организации». */
  readonly paragraph: readonly number[]
  /** Mentions of the last paragraph before this one that has any. */
  readonly earlier: readonly number[]
}

/** Mentions that a wording in a sentence answers for; empty: it speaks of something else. */
export function coverage(wording: Wording, around: Surroundings): readonly number[] {
  const seeming = seemingCoverage(wording, around)
  const own = saidOfThemselves(seeming, inSentence(wording, around))
  return own.length === 0 && seeming.length === 1 ? describedPerson(seeming[0]!, around.tokens) : own
}

function seemingCoverage(wording: Wording, around: Surroundings): readonly number[] {
  switch (wording.stance) {
    case 'attribute':
      return attributeCoverage(wording, around)
    case 'predicate':
      return predicateCoverage(wording, around)
    case 'active':
      return activeCoverage(wording, around)
  }
}

/** «Новые иноагенты: …», «Список иноагентов: …»; not «Что не так с иноагентами: …». */
export const isTitle = (tokens: readonly Token[]): boolean =>
  tokens.some(token => token.type === 'word' && token.term !== undefined && isTitleWord(token.term))
const isTitleWord = ({ class: role, number, nominative }: Term): boolean =>
  role === 'register' || (statedNouns.has(role) && number === 'plural' && nominative === true)

function attributeCoverage(wording: Wording, around: Surroundings): readonly number[] {
  const { tokens } = around
  if (wording.number === 'plural' && isMark(tokens[wording.to], ':') && opensList(tokens, wording)) {
    const end = tokens.findIndex((token, index) => index > wording.to && isMark(token, '.;'))
    return tokens.slice(wording.to, end < 0 ? undefined : end).flatMap(mentionsIn)
  }
  if (wording.objects.length > 0) return wording.objects
  const ahead = describedAhead(tokens, wording)
  if (ahead >= 0) return wording.number === 'plural' ? coordinated(tokens, ahead, 1) : mentionsIn(tokens[ahead]!)
  const leading = leadingNoun(tokens, wording.from)
  const lead = tokens[leading - 1]
  const joined = lead?.type === 'mention' || lead?.type === 'bracket' || (lead !== undefined && isQuote(lead))
  const conjunction = [leading, leading - 1].find(index => termAt(tokens, index)?.class === 'conjunction')
  if (conjunction !== undefined) {
    const named = describedBehind(tokens, conjunction)
    if (named >= 0) return mentionsIn(tokens[named]!)
  }
  const isBehindColon = isMark(lead, ':') && tokens[leading - 2]?.type === 'mention'
  if (!isMark(lead, ',—–-') && !isBehindColon && (!joined || wording.descriptive || isAskedFor(tokens, wording)))
    return []
  const back =
    isMark(lead, ',') && isParticipial(tokens, wording)
      ? antecedentBefore(tokens, leading - 1)
      : mentionBehind(tokens, wording.from, wording.descriptive ? 2 : reach)
  if (back < 0) return []
  const isOfSeveral = wording.number === 'plural' || tokens.slice(leading, wording.anchor).some(isCollective)
  return isOfSeveral ? coordinated(tokens, back, -1) : mentionsIn(tokens[back]!)
}

const isCollective = (token: Token): boolean => isWord(token) && token.term?.class === 'collective'

/** "X, the country's best critic and since October a foreign agent": the status is the second half of an apposition. */
function describedBehind(tokens: readonly Token[], conjunction: number): number {
  for (let index = conjunction - 1; index > 0 && conjunction - index <= 2 * reach; index--) {
    if (isMark(tokens[index], ',')) return tokens[index - 1]?.type === 'mention' ? index - 1 : -1
    if (tokens[index]!.type === 'mention' || isMark(tokens[index], '.:;')) return -1
  }
  return -1
}

/** «Новые иноагенты: …», «в объединениях, признанных террористическими: …» */
const opensList = (tokens: readonly Token[], wording: Wording): boolean =>
  wording.from === 0 || isTitle(tokens.slice(0, wording.to)) || isParticipial(tokens, wording)

/** «…, признанный иноагентом»; not «…, иноагент», which is a noun in apposition. */
const isParticipial = (tokens: readonly Token[], { anchor, to }: Wording): boolean =>
  within(tokens, anchor, to, term => term.form === 'long')

/** The name which a status stands before: «иноагент Иванов», «иноагент, писатель Иванов», «признанный …, фонд X»; or -1. */
function describedAhead(tokens: readonly Token[], wording: Wording): number {
  const behind = tokens[wording.to]
  if (behind && isMark(behind, ',')) {
    if (wording.from === 0 && !wording.descriptive) return mentionAhead(tokens, wording.to + 1, reach)
    return isSamePerson(tokens, wording) ? mentionAhead(tokens, wording.to + 1, 2) : -1
  }
  const isClosed =
    !behind || (behind.type === 'punctuation' && !isQuote(behind) && behind.mark !== '-') || behind.type === 'bracket'
  if (isClosed) return -1
  const ahead = mentionAhead(tokens, wording.to, wording.descriptive ? 3 : reach)
  if (ahead >= 0 || wording.number === 'singular') return ahead
  // «иноагенты экономисты — A, B и C —»
  const dash = tokens.findIndex((token, index) => index >= wording.to && !isWord(token))
  return dash - wording.to <= 2 && isMark(tokens[dash], '—–') ? mentionAhead(tokens, dash + 1, 0) : -1
}

/** «с иноагентом, галеристом …»: a trade behind the comma in the case of the agent goes on with the same person. */
function isSamePerson(tokens: readonly Token[], { to }: Wording): boolean {
  const [agent, trade] = [tokens[to - 1], tokens[to + 1]]
  if (!isWord(agent) || !agent.term || !statedNouns.has(agent.term.class)) return false
  if (!isWord(trade) || !isOfPeople(trade)) return false
  const cases = packs.readingsOf(trade.folded).flatMap(reading => reading.cases)
  return packs.readingsOf(agent.folded).some(reading => reading.cases.some(name => cases.includes(name)))
}

/**
 * «a group banned in Russia», «1 сентября 2023 года внесённый»: the noun of its kind with its article and what describes
 * it, and the day, belong to the wording.
 */
function leadingNoun(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0) {
    const term = termAt(tokens, start - 1)
    const leads = term !== undefined && leading.has(term.class)
    if (!leads && !isOfDay(tokens, start - 1) && !gathers(tokens, start - 1)) break
    start--
  }
  const article = articleBefore(tokens, start)
  return article < 0 ? start : article
}

const leading: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'filler', 'collective'])

/** "all four of them", «все они» */
function gathers(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isWord(token)) return false
  return token.term?.class === 'pronoun' || hasRole(token.folded, 'count') || hasRole(token.folded, 'owns')
}

/** A number, or the preposition before one or before a stretch of time: «с осени», «in 2023». */
function isOfDay(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!isWord(token)) return false
  if (/^\d/u.test(token.folded)) return true
  if (token.term?.class !== 'preposition' || !isWord(next)) return false
  return /^\d/u.test(next.folded) || hasRole(next.folded, 'period')
}

/** "an independent online channel": the article before a few unknown words; -1 without one. */
function articleBefore(tokens: readonly Token[], noun: number): number {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    const token = tokens[index]!
    if (isQuote(token)) continue
    if (!isWord(token)) return -1
    if (hasRole(token.folded, 'article')) return index
    if (token.term ? token.term.class !== 'russia' && token.term.class !== 'filler' : token.capital) return -1
  }
  return -1
}

/** «to recognise X as a foreign agent», «признать X иноагентом»: what is asked for is not yet so. */
const isAskedFor = (tokens: readonly Token[], { from, anchor, to }: Wording): boolean =>
  !within(tokens, anchor, to, term => term.form !== undefined) &&
  within(tokens, Math.max(clauseStart(tokens, from), from - 2 * reach), from, term => term.class === 'infinitive')

/** The next mention with nothing but names of its kind before it: a preposition or a comma leads elsewhere. */
function mentionAhead(tokens: readonly Token[], from: number, limit: number): number {
  let words = 0
  for (let index = from; index < tokens.length && words <= limit; index++) {
    const token = tokens[index]!
    if (token.type === 'mention') return index
    if (token.type === 'bracket') continue
    if (token.type === 'punctuation') {
      if (isQuote(token) || token.mark === '-') continue
      return -1
    }
    if (
      token.term &&
      ['preposition', 'object', 'complementiser', 'relative', 'auxiliary', 'negation'].includes(token.term.class)
    )
      return -1
    words++
  }
  return -1
}

function mentionBehind(tokens: readonly Token[], from: number, limit: number): number {
  let words = 0
  for (let index = from - 1; index >= 0 && words <= limit; index--) {
    const token = tokens[index]!
    if (token.type === 'mention' || (token.type === 'bracket' && mentionsIn(token).length > 0)) return index
    if (isMark(token, ';:')) return -1
    if (token.type === 'word') words++
  }
  return -1
}

function predicateCoverage(wording: Wording, around: Surroundings): readonly number[] {
  const { tokens, before, paragraph } = around
  const start = clauseStart(tokens, wording.from)
  const named = subjectIn(around, start, wording.from)
  const relative = within(tokens, Math.max(start, named + 1), wording.anchor, term => term.class === 'relative')
  const gathered = gatheredNoun(tokens, start, wording.from)
  const collective = gathered !== undefined || within(tokens, start, wording.to, term => term.class === 'collective')
  const plural = wording.number === 'plural' || collective
  const subject = relative ? -1 : named
  if (subject >= 0 && isSaidOfSomethingElse(tokens, subject, start, wording.from)) return []
  if (subject >= 0 && !collective)
    return wording.number === 'plural' ? coordinated(tokens, subject, -1) : mentionsIn(tokens[subject]!)
  if (relative) {
    const back = named >= 0 ? named : antecedentBefore(tokens, endOfAntecedent(tokens, start, wording.anchor))
    if (back < 0) return personSpokenOf(around, wording)
    return wording.number === 'plural' ? coordinated(tokens, back, -1) : mentionsIn(tokens[back]!)
  }
  if (wording.objects.length > 0) return wording.objects
  const ahead = mentionAhead(tokens, wording.to, reach)
  if (ahead >= 0 && !isSource(tokens, ahead))
    return wording.number === 'plural' ? coordinated(tokens, ahead, 1) : enumeratedFrom(tokens, ahead)
  const listed = leadsToList(tokens, wording) ? namedBehind(tokens, wording.to) : []
  if (listed.length > 0 || isMark(tokens.at(-1), ':')) return listed
  if (gathered) return gatheredBy(gathered, around)
  if (isProfession(tokens, start, wording))
    return lastPerson([...tokens.slice(0, start).flatMap(mentionsIn), ...before], around)
  if (hasOwnSubject(tokens, start, wording.anchor) || tellsOnlyLiquidation(tokens, wording)) return []
  const inSentence = tokens.slice(0, collective ? wording.from : start).flatMap(mentionsIn)
  if (inSentence.length > 0) return plural ? inSentence : lastNamed(around, start)
  if (plural)
    return (collective ? [before, paragraph, around.earlier].find(named => named.length > 1) : before) ?? before
  return antecedent(tokens, start, wording, around)
}

const relativeBefore = (tokens: readonly Token[], anchor: number): number =>
  tokens.findLastIndex((_, index) => index < anchor && termAt(tokens, index)?.class === 'relative')

/** Where ends what a relative clause is said of: before its comma, or before the pronoun and its preposition. */
function endOfAntecedent(tokens: readonly Token[], start: number, anchor: number): number {
  const relative = relativeBefore(tokens, anchor)
  const opensClause = tokens.slice(start, relative).every(token => isWord(token) && token.term?.class === 'preposition')
  return opensClause ? start - 1 : relative
}

/** "The two foundations had been …": the noun by which several are taken up that were named before. */
function gatheredNoun(tokens: readonly Token[], start: number, to: number): WordToken | undefined {
  const [article, count, noun] = tokens.slice(start, to)
  if (!isWord(article) || !isWord(count) || !isWord(noun)) return undefined
  const points = hasRole(article.folded, 'article') || article.term?.class === 'pronoun'
  return points && hasRole(count.folded, 'count') && noun.term?.class === 'organisation' ? noun : undefined
}

/** Those named last of whom the noun says what they are; else all of those. */
function gatheredBy({ folded }: WordToken, { before, paragraph, earlier, mentions }: Surroundings): readonly number[] {
  const lemmas = new Set(packs.readingsOf(folded).map(({ lexeme }) => lexeme.lemma))
  const isOne = (index: number): boolean => mentions[index]!.entity.generics.some(generic => lemmas.has(generic))
  const nearest = [before, paragraph, earlier].find(named => named.filter(isOne).length > 1)
  return nearest?.filter(isOne) ?? [before, paragraph, earlier].find(named => named.length > 1) ?? []
}

/** The party that the sentence was about before a clause, or the person to whom it stands in apposition. */
function lastNamed(around: Surroundings, start: number): readonly number[] {
  const { tokens } = around
  const place = subjectBefore(tokens, start, index => isOwned(around, index))
  const last = place < 0 ? tokens.slice(0, start).flatMap(mentionsIn).slice(-1) : mentionsIn(tokens[place]!).slice(-1)
  const person = describedPerson(last[0]!, tokens)
  return person.length > 0 ? person : last
}

/** «соперник «Медиазоны»»: a name in the genitive behind a noun that is none of its kind. */
function isOwned({ tokens, document, mentions }: Surroundings, place: number): boolean {
  const lead = tokens[leadIndexOf(tokens, place)]
  if (!isWord(lead) || lead.term !== undefined || lead.capital) return false
  return mentionsIn(tokens[place]!).every(mention => {
    const { cases } = agreementOf(document, mentions[mention]!)
    return cases.includes('genitive') && !cases.includes('nominative')
  })
}

/** The person to whom a mention stands in apposition, if any. */
function describedPerson(mention: number, tokens: readonly Token[]): readonly number[] {
  const person = describedBy(
    tokens,
    tokens.findIndex(token => mentionsIn(token).includes(mention)),
  )
  return person < 0 ? [] : mentionsIn(tokens[person]!)
}

/** «Бизнесмен внесён в реестр иноагентов»: one common noun for the person of the sentence before. */
function isProfession(tokens: readonly Token[], start: number, wording: Wording): boolean {
  if (
    wording.number === 'plural' ||
    wording.statements.some(({ category }) => category === null || isOfOrganisations(category))
  )
    return false
  const subjects = tokens
    .slice(start, wording.anchor)
    .flatMap((token, index) => (token.type === 'word' && !token.term ? [{ token, index }] : []))
  return subjects.length === 1 && (subjects[0]!.index === 0 || !subjects[0]!.token.capital)
}

const lastPerson = (candidates: readonly number[], { mentions }: Surroundings): readonly number[] =>
  candidates.filter(index => mentions[index]!.entity.kind === 'person').slice(-1)

/** «Был ликвидирован в мае» is said of fighters, too: without a subject of its own it proves nothing. */
const tellsOnlyLiquidation = (tokens: readonly Token[], { from, to }: Wording): boolean =>
  within(tokens, from, to, term => term.class === 'liquidate') &&
  !within(
    tokens,
    from,
    to,
    term => ['ban', 'organisation', 'register'].includes(term.class) || wantsBan(statusOf(term) ?? null),
  )

/** «В реестр попали: A, B», «признаны сразу пятеро: …», «внесены три человека — A, B и C» */
function leadsToList(tokens: readonly Token[], { to, number }: Wording): boolean {
  const mark = tokens
    .slice(to, to + 5)
    .findIndex(token => token.type !== 'word' && !isQuote(token) && !isMark(token, ','))
  if (mark < 0) return false
  return isMark(tokens[to + mark], ':') || (number === 'plural' && isMark(tokens[to + mark], '—–'))
}

const within = (tokens: readonly Token[], from: number, to: number, test: (term: Term) => boolean): boolean => {
  for (let index = from; index < to; index++) {
    const term = termAt(tokens, index)
    if (term && test(term)) return true
  }
  return false
}

/** The nearest mention of the clause which no preposition and no other noun governs, else the nearest one. */
function subjectIn(around: Surroundings, start: number, to: number): number {
  const { tokens } = around
  let governed = -1
  for (let index = to - 1; index >= start; index--) {
    if (mentionsIn(tokens[index]!).length === 0) continue
    if (!isGoverned(tokens, index, start)) return index
    if (governed < 0) governed = index
  }
  return governed
}

/** «символика X признана …», «при X музыка запрещена»: the mention is in the clause, the subject is another. */
function isSaidOfSomethingElse(tokens: readonly Token[], subject: number, start: number, to: number): boolean {
  if (termAt(tokens, leadIndexOf(tokens, subject, start))?.class === 'object') return true
  return isGoverned(tokens, subject, start) && hasOwnSubject(tokens, subject + 1, to)
}

/** Whether the clause names a subject of its own which is no designated entity: «музыка запрещена». */
function hasOwnSubject(tokens: readonly Token[], start: number, to: number): boolean {
  for (let index = to - 1; index >= start; index--) {
    const token = tokens[index]!
    if (
      token.type === 'word' &&
      (!token.term || token.term.class === 'object') &&
      !isAdverb(token.folded) &&
      !hasRole(token.folded, 'count')
    ) {
      const lead = termAt(tokens, index - 1)
      // «эта секта признана»: what a pronoun points at was named.
      if (lead?.class === 'preposition' || pointsAt(tokens[index - 1])) continue
      return true
    }
  }
  return false
}

/** «эта», not «её». */
const pointsAt = (token: Token | undefined): boolean =>
  isWord(token) && token.term?.class === 'pronoun' && !hasRole(token.folded, 'possessive')

/** Adverbs and numbers say when and how, not who. */
const isAdverb = (folded: string): boolean => /^\d|ly$/u.test(folded) || looksLikeAdverb(folded)

const isOfPeople = ({ folded, term }: WordToken): boolean =>
  term?.class === 'person' || callings.some(role => hasRole(folded, role))
const callings = ['calling', 'trade', 'art-trade', 'other-trade', 'staff'] as const

/** The mention that a pronoun, or a noun of its kind, takes up from the sentence before. */
function antecedent(
  tokens: readonly Token[],
  start: number,
  wording: Wording,
  around: Surroundings,
): readonly number[] {
  const words = tokens.slice(start, wording.to).flatMap(token => (token.type === 'word' ? [token] : []))
  const person = words.find(({ term }) => term?.gender !== undefined)
  const organisation = words.some(({ term }, index) => term?.class === 'organisation' && index < wording.from - start)
  const gender = person?.term?.gender
  const entityOf = (index: number): Entity => around.mentions[index]!.entity
  const possible = around.before.filter(index => !(organisation && entityOf(index).kind === 'person'))
  const agreeing = possible.filter(index => !gender || entityOf(index).gender === gender)
  const fitting = agreeing.length > 0 ? agreeing : possible.filter(index => entityOf(index).kind !== 'person')
  return fitting.slice(-1)
}

function activeCoverage(wording: Wording, around: Surroundings): readonly number[] {
  const { tokens, mentions } = around
  let found = activeObjects(wording, tokens)
  if (found.length === 0 && tokens.flatMap(mentionsIn).length === 0) {
    if (within(tokens, wording.from, wording.to, takesUp)) return antecedent(tokens, wording.from, wording, around)
    if (tokens.slice(wording.from, wording.to).some(token => isWord(token) && isOfPeople(token)))
      return lastPerson(around.before, around)
    return personSpokenOf(around, wording)
  }
  if (hasPronounObject(tokens, wording)) found = [...antecedentOfObject(around, wording), ...found]
  const bansActivity = wording.statements.every(({ category }) => category === null)
  return bansActivity ? found.filter(index => mentions[index]!.entity.kind !== 'person') : found
}

const takesUp = (term: Term): boolean => term.class === 'pronoun' || term.class === 'organisation'

/** "The ministry put him on the list", «решение, которым её внесли в реестр» */
function hasPronounObject(tokens: readonly Token[], { anchor, from }: Wording): boolean {
  if (termAt(tokens, anchor + 1)?.class === 'pronoun') return true
  return tokens.slice(Math.max(0, from - 1), anchor + 1).some((token, offset) => {
    const next = termAt(tokens, Math.max(0, from - 1) + offset + 1)
    return isWord(token) && hasRole(token.folded, 'possessive') && next?.form === 'active'
  })
}

/** The party that was named last, of persons where the pronoun tells so. */
function antecedentOfObject(around: Surroundings, { from }: Wording): readonly number[] {
  const named = [...around.before, ...around.tokens.slice(0, from).flatMap(mentionsIn)]
  const persons = lastPerson(named, around)
  return persons.length > 0 ? persons : named.slice(-1)
}

/** "The singer, whom the ministry named a foreign agent, …": a trade stands for the person who was named before. */
function personSpokenOf(around: Surroundings, { anchor }: Wording): readonly number[] {
  const { tokens, before } = around
  const relative = relativeBefore(tokens, anchor)
  const noun = tokens[relative - (isMark(tokens[relative - 1], ',') ? 2 : 1)]
  if (!isWord(noun) || !isOfPeople(noun)) return []
  return lastPerson([...before, ...tokens.slice(0, relative).flatMap(mentionsIn)], around)
}

function activeObjects(wording: Wording, tokens: readonly Token[]): readonly number[] {
  const behind = namedBehind(tokens, wording.to)
  if (wording.objects.length > 0)
    return wording.number === 'plural' || behind.length === 0
      ? wording.objects
      : [...wording.objects, ...enumerationAfter(tokens, wording.to)]
  if (behind.length > 0 || isMark(tokens.at(-1), ':')) return behind
  const relative = relativeBefore(tokens, wording.anchor)
  if (relative > 0) {
    const named = antecedentBefore(tokens, endOfAntecedent(tokens, clauseStart(tokens, wording.anchor), wording.anchor))
    if (named >= 0) return wording.number === 'plural' ? coordinated(tokens, named, -1) : mentionsIn(tokens[named]!)
  }
  const back = mentionBehind(tokens, wording.from, 2 * reach)
  return back < 0 || isGoverned(tokens, back) ? [] : coordinated(tokens, back, -1)
}

const enumerationAfter = (tokens: readonly Token[], from: number): readonly number[] =>
  isMark(tokens[from], ',') || termAt(tokens, from)?.class === 'conjunction' ? namedBehind(tokens, from) : []

/** Mentions that a bracket answers for, in front of it and within. `index` is the bracket's place in the sentence. */
export function bracketCoverage(
  index: number,
  inside: readonly Token[],
  wordings: readonly Wording[],
  around: Surroundings,
): readonly number[] {
  const plural = wordings.some(wording => wording.number === 'plural')
  const collective = inside.some(
    token =>
      token.type === 'word' && (token.term?.class === 'collective' || (plural && token.term?.class === 'pronoun')),
  )
  const side = sideOf(inside, wordings)
  const named = side.flatMap(mentionsIn)
  if (side.length < inside.length && named.length > 0) return named
  const seeming = seemingBracketCoverage(
    named.length > 0 ? { ...around, before: [] } : around,
    index,
    plural,
    collective,
  )
  const outside = saidOfThemselves(seeming, inBracket(index, inside, wordings, around))
  const isOfPerson = outside.some(mention => around.mentions[mention]!.entity.kind === 'person')
  const own = isOfPerson ? withoutEmployers(named, inside, around.mentions) : named
  return [...new Set([...outside, ...own])].sort((one, other) => one - other)
}

/** «(Feldman / The Bell, a foreign agent)»: of a credit the side on which the status stands. */
function sideOf(inside: readonly Token[], wordings: readonly Wording[]): readonly Token[] {
  const isSlash = (token: Token): boolean => isMark(token, '/')
  const { from, to } = wordings[0]!
  const start = inside.slice(0, from).findLastIndex(isSlash) + 1
  const end = inside.findIndex((token, index) => index >= to && isSlash(token))
  return inside.slice(start, end < 0 ? undefined : end)
}

/** «(18+)» says nothing of whom. */
const isAgeMark = (inside: readonly Token[]): boolean =>
  inside.length > 0 &&
  inside.every(token => token.type === 'punctuation' || (token.type === 'word' && /^\d+$/.test(token.folded)))

/** «Дмитрий Быков, поэт (иноагент)»: right behind the name and its comma, a common noun or two. */
const longestApposition = 3

const inApposition: ReadonlySet<NoticeRole> = new Set(['conjunction', 'filler', 'organisation', 'person'])

function isApposition(tokens: readonly Token[], comma: number, bracket: number): boolean {
  const between = tokens.slice(comma + 1, bracket).filter(token => token.type !== 'bracket')
  return (
    comma > 0 &&
    mentionsIn(tokens[comma - 1]!).length > 0 &&
    between.length > 0 &&
    between.length <= longestApposition &&
    between.every(token => isWord(token) && !token.capital && (!token.term || inApposition.has(token.term.class)))
  )
}

function seemingBracketCoverage(
  { tokens, before }: Surroundings,
  index: number,
  plural: boolean,
  collective: boolean,
): readonly number[] {
  let words = 0
  for (let back = index - 1; back >= 0 && words <= reach; back--) {
    const token = tokens[back]!
    if (mentionsIn(token).length > 0) {
      const listed = coordinated(tokens, back, -1)
      if (collective) return listed.length > 1 ? listed : tokens.slice(0, index).flatMap(mentionsIn)
      return plural ? listed : mentionsIn(token)
    }
    if (token.type === 'bracket' && isAgeMark(token.inside)) continue
    if (token.type === 'bracket' || isMark(token, ';:.!?')) break
    if (isMark(token, ',') && !collective) {
      if (!isApposition(tokens, back, index)) break
      return mentionsIn(tokens[back - 1]!)
    }
    if (token.type === 'word') words++
  }
  // «Обе писательницы (признаны …)»: those who were named in the sentence before.
  if (plural && before.length > 1 && tokens.slice(Math.max(0, index - 3), index).some(isCollective)) return before
  const ahead = mentionAhead(tokens, index + 1, 2)
  const joins = tokens
    .slice(index + 1, ahead)
    .some((_, offset) => termAt(tokens, index + 1 + offset)?.class === 'conjunction')
  return ahead < 0 || joins ? [] : mentionsIn(tokens[ahead]!)
}
