/**
 * The grammar of statements: from tokens to the stretches that state something. Wordings are not matched but read.
 */
import { itemAt, sure } from '../../checked/index.js'
import { predicateRoles, statedNouns, type NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import type { GrammaticalNumber } from '../../language/types.js'
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord } from '../../mentions/nouns.js'
import { statusOf } from '../tokens/kinds.js'
import { beforeWording, isPredicate } from '../tokens/predicates.js'
import { clausesOf, readClause, type Reading } from './readings.js'
import { isOfBannedKind, isPlainBan, statementsOf, unite } from './stated.js'
import { bansTheirThings } from './things-banned.js'
import { placeByOpening, placeInCountry, sharePlaces, shareTurns } from './shared-readings.js'
import { isByAnybody } from './callers.js'
import { isVerb } from './clauses.js'
import { isOfItsPeople } from './described-nouns.js'
import { isOnList, stanceOf, type Stance } from './stance.js'
import { isAbsent, isLeftOpen } from './modality.js'
import { numberOf } from './number.js'
import { isMark, isQuote, isTerm, isWord, mayBe, termAt, type Token } from '../tokens/tokens.js'
import type { Statement } from '../types.js'

/** A stretch of tokens that states a status. `from` and `to` are token indices, `to` exclusive. */
export interface Wording {
  readonly from: number
  readonly to: number
  /** The first word that states something; before it stand place, denial, pronouns. */
  readonly anchor: number
  readonly stance: Stance
  readonly number: GrammaticalNumber
  readonly statements: readonly Statement[]
  /** Only a description («террористическая группировка»), no legal act is named. */
  readonly descriptive: boolean
  /** Said of former times («ранее признавался»). */
  readonly past: boolean
  /** What somebody entered stands in the sentence before: «в него вошли …», «ими стали …». */
  readonly continues: boolean
  /** A register is named: «в реестр». */
  readonly namesRegister: boolean
  /** What it states the text has told before: «попал в реестр», and no word of which. */
  readonly isTakenUp?: true
  /** Mentions between the verb and its complement: «внёс X в реестр». */
  readonly objects: readonly number[]
}

const jointClasses: ReadonlySet<NoticeRole> = new Set([
  'register',
  'organisation',
  'person',
  'activity',
  'russia',
  'abroad',
  'authority',
  'negation',
  'modal',
  'ended',
  'past',
  'auxiliary',
  'relative',
  'pronoun',
  'collective',
  'preposition',
  'conjunction',
  'filler',
  'infinitive',
])

/** How many words unknown to the grammar may stand inside a wording: names of courts, of cities, numbers. */
const unknownAllowance = 4

/** «террористы» alone tells of people; it counts only as what somebody is recognised as, or as a list's name. */
const isAnchor = (term: Term | undefined): boolean =>
  term !== undefined && !term.people && (predicateRoles.has(term.class) || statusOf(term) !== undefined)

/** «исключил X из реестра», "removed X from its list": what ends a status begins its wording where a register follows. */
function takesOffRegister(tokens: readonly Token[], index: number): boolean {
  if (!isTerm(tokens[index], 'ended')) return false
  for (let ahead = index + 1; ahead < tokens.length && ahead - index <= reachOfEnding; ahead++) {
    const token = itemAt(tokens, ahead)
    const term = termAt(tokens, ahead)
    if (term?.class === 'register') return true
    if (isAnchor(term) || (token.type === 'punctuation' && !isQuote(token) && token.mark !== '-')) return false
  }
  return false
}

/** "has been on the list of organisations whose activity is deemed undesirable" */
function standsOnRegister(tokens: readonly Token[], index: number): boolean {
  if (!isTerm(tokens[index], 'register') || !isOnList(tokens, index)) return false
  for (let ahead = index + 1; ahead < tokens.length && ahead - index <= reachOfEnding; ahead++) {
    const term = termAt(tokens, ahead)
    if (term && statusOf(term)) return true
    if (itemAt(tokens, ahead).type === 'mention' || isMark(tokens[ahead], ',.:;')) return false
  }
  return false
}

/** Between the verb and the register: the party, and what it is. */
const reachOfEnding = 12

/** Finds every wording in a region, in order. Linear in the number of tokens. */
export function wordingsOf(tokens: readonly Token[]): Wording[] {
  const wordings: Wording[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!isAnchor(termAt(tokens, index)) && !takesOffRegister(tokens, index) && !standsOnRegister(tokens, index))
      continue
    const to = endOfWording(tokens, index)
    const wording = readWording(tokens, index, to)
    if (wording) wordings.push(wording)
    index = Math.max(index, to - 1)
  }
  return wordings
}

/** The wordings of a stretch and of the brackets in it. */
export const allWordings = (tokens: readonly Token[]): Wording[] => [
  ...wordingsOf(tokens),
  ...tokens.flatMap(token => (token.type === 'bracket' ? allWordings(token.inside) : [])),
]

const opensByRegister: ReadonlySet<NoticeRole> = new Set(['ended', 'register'])

/**
 * Extends a wording from its first anchor as long as the grammar's words follow, and over a comma or a few unknown
 * words only where another anchor comes behind.
 */
function endOfWording(tokens: readonly Token[], start: number): number {
  let end = start + 1
  let open = needsComplement(termAt(tokens, start)) || opensByRegister.has(sure(termAt(tokens, start)).class)
  let unknown = 0
  let comma = false
  let named = false
  for (let index = start + 1; index < tokens.length; index++) {
    const token = itemAt(tokens, index)
    if (token.type === 'bracket') continue
    if (token.type === 'mention') {
      if (!open) break
      named = true
      unknown = 0
      continue
    }
    if (token.type === 'punctuation') {
      if (isMark(token, '.!?…') && !isAbbreviationDot(tokens, index)) break
      // «находятся в перечне в полном составе: нежелательными признаны …»
      if (isMark(token, ':') && (!open || opensClause(tokens, index) || tokens.slice(start, index).some(isRegister)))
        break
      if (isMark(token, ';')) unknown++
      if (isMark(token, ',')) comma = true
      continue
    }
    const { term } = token
    // «…, многие его участники внесены», «…, а его участников — иноагентами»: the people of a party open a clause.
    if (!open && comma && isOfItsPeople(tokens, index)) break
    if (!term || term.class === 'object') {
      if (++unknown > (open ? 3 * unknownAllowance : unknownAllowance)) break
      continue
    }
    if (term.class === 'complementiser') break
    // "a group registered in Germany, which has been …": no complement of the verb stands behind its comma.
    const isOfListed = open && comma && tellsOfListed(tokens, index)
    if (open && term.class === 'relative' && isMark(tokens[index - 1], ',') && !named && !isOfListed) break
    // "a foreign agent, publishes books that were banned": said of a noun that is none of the party's.
    if (!open && unknown > 0 && term.class === 'relative' && isOfNoun(tokens[index - 1])) break
    // «…, it is now …»: a new clause with a subject of its own.
    if (term.class === 'pronoun' && isMark(tokens[index - 1], ',;') && !hasRole(token.folded, 'possessive')) {
      // «лишили статуса, он тоже в списке иноагентов»
      if (!open || (term.gender !== undefined && tokens.slice(start, index).some(isRegister))) break
    }
    // "…, joined the effort to shed their foreign agent status": what they have, and no more is said of them.
    if (!open && comma && unknown > 0 && hasRole(token.folded, 'possessive') && ownsStatus(tokens, index)) break
    // "…; the organisation is banned": so does a noun behind a semicolon.
    if (!open && hasRole(token.folded, 'article') && isMark(tokens[index - 1], ';')) break
    // "…, and many of its members have been labelled …": a clause of another subject.
    if (!open && comma && hasRole(token.folded, 'possessive') && opensMembers(tokens, index)) break
    // "…, and a regional organisation was recognised …": so does this.
    if (!open && comma && hasRole(token.folded, 'indefinite') && opensSubject(tokens, index)) break
    if (term.people && (open || index - end <= 1)) {
      end = index + 1
      open = false
    } else if (isAnchor(term)) {
      // «список лиц, выполняющих функции …» is one name.
      if (open && comma && isPredicate(term) && term.class !== 'perform' && !isOfListed) break
      if (!open && isOfAnotherVerb(tokens, end, index)) break
      if (!open && isBehindRelative(tokens, end, index)) break
      if (open && isOfAnotherNoun(tokens, start, index)) break
      if (!open && comma && needsComplement(term) && !isCompleted(tokens, index)) break
      end = index + 1
      unknown = 0
      open = open && statusOf(term) === undefined && !['ban', 'liquidate'].includes(term.class)
      if (!open) named = false
      if (!open && needsComplement(term)) open = true
    } else if (open && !comma && term.class === 'register') {
      // "given the same status", "added X to the ministry's Friday list": what the verb wants.
      end = index + 1
    } else if (unknown === 0 && !named && jointClasses.has(term.class) && joins(term) && !commaBefore(tokens, index)) {
      // «…, а перечень нежелательных организаций вырос»
      if (term.class === 'register' && opensWithConjunction(tokens, index)) break
      if (!open && opensParty(tokens, index)) break
      // "Editors of X, designated …, and of Y": so does what belongs to another.
      if (hasRole(token.folded, 'owns') && opensWithConjunction(tokens, index)) break
      // "…, a foreign agent, in Berlin": behind a comma a place is where somebody is; "…, and so did X": what follows.
      if (
        (term.class === 'abroad' || term.class === 'filler') &&
        tokens.slice(end, index).some(between => isMark(between, ','))
      )
        break
      end = index + 1
    }
  }
  return end
}

const isOfNoun = (token: Token | undefined): boolean => isWord(token) && (!token.term || token.term.class === 'object')

/** «признана нежелательной, а также сотрудничает с включённой в реестр организацией X»: the status leans on what another verb governs. */
function isOfAnotherVerb(tokens: readonly Token[], end: number, anchor: number): boolean {
  const term = termAt(tokens, anchor)
  if (term?.form !== 'long' && (!term || statusOf(term) === undefined)) return false
  const before = tokens.slice(0, anchor).findLastIndex(token => !isQuote(token))
  const isVerbAt = (index: number): boolean => {
    const token = tokens[index]
    return isWord(token) && !token.term && isVerb(token)
  }
  const isLed = isTerm(tokens[before], 'preposition') && isVerbAt(before - 1)
  return before - 1 >= end && (isLed || isVerbAt(before))
}

/** «признанный иноагентом, для которого экстремист Y …»: a noun or adjective in a clause that has no verb for it yet is said of another. */
const isBehindRelative = (tokens: readonly Token[], end: number, anchor: number): boolean =>
  !isPredicate(termAt(tokens, anchor)) &&
  termAt(tokens, anchor - 1)?.class !== 'auxiliary' &&
  tokens.slice(end, anchor).some(token => isWord(token) && token.term?.class === 'relative')

/**
 * «стал героем книги иноагента», «получил письмо от иноагента»: the verb is completed by another noun, and the status tells of
 * that or of nobody.
 */
function isOfAnotherNoun(tokens: readonly Token[], verb: number, status: number): boolean {
  const term = termAt(tokens, status)
  const does = termAt(tokens, verb)
  if (does?.class !== 'recognise' || does.form === 'long' || !term || statusOf(term) === undefined) return false
  const noun = tokens[statedNouns.has(term.class) ? status : status + 1]
  if (!isWord(noun) || (!statedNouns.has(term.class) && noun.term?.class !== 'organisation')) return false
  const cases = packs.readingsOf(noun.folded).flatMap(reading => reading.cases)
  if (cases.length === 0 || cases.includes('instrumental')) return false
  const between = tokens.slice(verb + 1, status)
  // «объявил о семи иноагентах»
  if (between[0] && isTerm(between[0], 'preposition')) return false
  return !between.some(token => isRegister(token) || isLabel(token) || isAmong(token)) && between.some(completes)
}

/** «клеймо иноагента» */
const isLabel = (token: Token): boolean => mayBe(token, 'label')

/** «одним из», «первым среди» */
const isAmong = (token: Token): boolean =>
  isWord(token) && (hasRole(token.folded, 'leads-from') || hasRole(token.folded, 'among'))

/** A noun: «письмо». */
const completes = (token: Token): boolean =>
  isWord(token) &&
  (token.term
    ? token.term.class === 'object'
    : !token.capital &&
      !isFunctionWord(token.folded) &&
      !packs.looksLikeAdverb(token.folded) &&
      !/^\d/u.test(token.folded))

/** In tokens: "their respective “foreign". */
const farthestOwned = 4

/** In tokens: «деятельность которых на территории Российской Федерации». */
const longestOfListed = 8

/** In tokens: «перечень иностранных и международных неправительственных организаций». */
const longestListed = 6

/** «состоит в списке организаций, признанных …», «…, деятельность которых признана …»: what a register is of, behind its comma. */
function tellsOfListed(tokens: readonly Token[], index: number): boolean {
  let comma = index - 1
  while (index - comma <= longestOfListed && isWord(tokens[comma])) comma--
  const noun = termAt(tokens, comma - 1)
  if (!isMark(tokens[comma], ',') || (noun?.class !== 'organisation' && noun?.class !== 'person')) return false
  if (!tokens.slice(Math.max(0, comma - longestListed), comma - 1).some(isRegister)) return false
  const opening = tokens.slice(comma + 1, index + 1)
  return termAt(tokens, index)?.form === 'long' || opening.some(token => isTerm(token, 'relative'))
}

/** "their respective foreign agent statuses" */
const ownsStatus = (tokens: readonly Token[], possessive: number): boolean =>
  tokens.slice(possessive + 1, possessive + 1 + farthestOwned).some((_, offset) => {
    const term = termAt(tokens, possessive + 1 + offset)
    return term !== undefined && statedNouns.has(term.class)
  })

/** ", and many of its members have": whose verb stands behind what somebody's people are. */
function opensMembers(tokens: readonly Token[], possessive: number): boolean {
  const owns = tokens[possessive - 1]
  if (!mayBe(owns, 'owns')) return false
  const verb = tokens.findIndex(
    (token, index) => index > possessive && (!isWord(token) || token.term?.class === 'auxiliary'),
  )
  return verb - possessive <= farthestOwned && isTerm(tokens[verb], 'auxiliary')
}

/** ", and a regional organisation in Khakassia was": a noun with a verb of its own, and no status; not ", and a foreign agent". */
function opensSubject(tokens: readonly Token[], article: number): boolean {
  if (!isTerm(tokens[article - 1], 'conjunction') || !isMark(tokens[article - 2], ',')) return false
  for (let index = article + 1; index <= article + reachOfEnding; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'auxiliary') return true
    if (tokens[index] === undefined || isMark(tokens[index], ',.;:') || (term && isAnchor(term))) return false
  }
  return false
}

/** "is registered in Riga: the activity of both has been recognised as …": behind the colon stands another predicate. */
function opensClause(tokens: readonly Token[], colon: number): boolean {
  for (let index = colon + 1; index < Math.min(tokens.length, colon + reachOfEnding); index++)
    if (isAnchor(termAt(tokens, index)))
      return isPredicate(termAt(tokens, index)) && isTerm(tokens[index - 1], 'auxiliary')
  return false
}

/** «, а перечень», ", and of": a word with a comma and a conjunction before it. */
const opensWithConjunction = (tokens: readonly Token[], index: number): boolean =>
  isTerm(tokens[index - 1], 'conjunction') && isMark(tokens[index - 2], ',')

/** «…, объявленный иноагентом, и канал «Икс»»: what the party is that is named behind the conjunction. */
function opensParty(tokens: readonly Token[], noun: number): boolean {
  if (!isTerm(tokens[noun - 1], 'conjunction')) return false
  const name = isQuote(tokens[noun + 1]) ? noun + 2 : noun + 1
  return isMark(tokens[noun - 2], ',') || tokens[name]?.type === 'mention'
}

const isRegister = (token: Token): boolean => isTerm(token, 'register')

/** "…, and from what remains of X": the verb of another clause, which says nothing of a status. */
function isCompleted(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 1; index < tokens.length && index - verb <= reachOfEnding; index++) {
    const term = termAt(tokens, index)
    if (term && (statusOf(term) || term.class === 'register' || term.people)) return true
    if (itemAt(tokens, index).type === 'mention' || isMark(tokens[index], '.:;')) return false
  }
  return false
}

const needsComplement = (term: Term | undefined): boolean =>
  term !== undefined && ['recognise', 'enter', 'belong', 'perform'].includes(term.class)

/** Words that may close a wording; a conjunction or a preposition left over belongs to what follows. */
const joins = (term: Term): boolean =>
  ['register', 'organisation', 'person', 'russia', 'abroad', 'authority', 'activity', 'filler', 'ended'].includes(
    term.class,
  )

const commaBefore = (tokens: readonly Token[], index: number): boolean => isMark(tokens[index - 1], ',;—–')

const isAbbreviationDot = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before?.type === 'word' && ['г', 'гг', 'ст', 'ред', 'прим', 'inc'].includes(before.folded)
}

function readWording(tokens: readonly Token[], from: number, to: number): Wording | undefined {
  if (isLeftOpen(tokens, beforeWording(tokens, from), from) || isWordItself(tokens, from)) return
  if (isByAnybody(tokens, to)) return
  if (isAbsent(tokens, beforeWording(tokens, from), to) || bansTheirThings(tokens, from, to)) return
  const clauses = clausesOf(tokens, from, to)
  const readings = clauses.map((clause, index) => readClause(tokens, clause, index === 0))
  placeByOpening(tokens, from, readings)
  sharePlaces(readings)
  placeInCountry(readings)
  shareTurns(tokens, clauses, readings)
  const russian = readings.some(reading => reading.russia)
  const statements: Statement[] = []
  let descriptive = true
  let previous: Reading | undefined
  for (const reading of readings) {
    if (!reading.predicate && previous?.predicate) reading.predicate = previous.predicate
    for (const statement of statementsOf(reading, russian)) {
      statements.push(statement)
      if (reading.predicate || reading.contested || statement.ended) descriptive = false
    }
    previous = reading
  }
  if (statements.length === 0) return
  const anchor = sure(termAt(tokens, from))
  const banned = statements.some(isPlainBan)
  return {
    from: beforeWording(tokens, from),
    to,
    anchor: from,
    stance: stanceOf(tokens, from, to),
    number: numberOf(tokens, from, to, anchor),
    statements: unite(statements, banned),
    descriptive: descriptive && statements.every(isOfBannedKind),
    past: readings.some(reading => reading.past) || isOfFormerOne(tokens, beforeWording(tokens, from)),
    namesRegister: readings.some(reading => reading.namesRegister || reading.continues),
    continues: readings.some(reading => reading.continues) && statements.every(({ category }) => category === null),
    objects: objectsIn(tokens, from, to),
  }
}

/** «понятие «иностранный агент» появилось»: the word is spoken of, and nobody who is one. */
function isWordItself(tokens: readonly Token[], anchor: number): boolean {
  const [noun, quote] = tokens.slice(Math.max(0, anchor - 2), anchor)
  return isQuote(quote) && mayBe(noun, 'of-words')
}

/** In tokens: "once a small NGO on the". */
const longestFormerOne = 6

/** "once an NGO on the list of foreign agents": what it was stands before the list. */
function isOfFormerOne(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - longestFormerOne); index--) {
    const token = tokens[index]
    if (!isWord(token)) return false
    if (token.term?.class === 'past') return index === 0 || !isWord(tokens[index - 1])
    if (token.term && !ofFormerOne.has(token.term.class)) return false
  }
  return false
}

const ofFormerOne: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'filler', 'preposition', 'russia'])

function objectsIn(tokens: readonly Token[], from: number, to: number): number[] {
  return tokens.slice(from, to).flatMap(token => (token.type === 'mention' ? token.mentions : []))
}
