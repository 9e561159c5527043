/**
 * The grammar of statements: from tokens to what they say. Wordings are not matched but read: predicates, what
 * they predicate, by whom and where, and what turns them into something else (denial, another state, a request).
 */
import { predicateRoles, statedAdjectives, statedNouns, type NoticeRole } from '../language/roles.js'
import type { Case } from '../language/ru/morphology/paradigm.js'
import type { Term } from '../language/terms.js'
import type { GrammaticalNumber, VerbForm } from '../language/types.js'
import { hasRole, listOf, packs } from '../language/words.js'
import { home, type Jurisdiction } from '../registry/status-kind.js'
import type { StatusId } from '../registry/types.js'
import { isOfOrganisations, statusOf, wantsBan } from './kinds.js'
import { isMark, isQuote, mentionsIn, termAt, type Token } from './tokens.js'
import type { Statement } from './types.js'

/** How a wording stands in its sentence, which decides where its subject is looked for. */
export type Stance =
  /** «признанный …», «террористическая организация»: leans on a neighbour. */
  | 'attribute'
  /** «признан …», «входит в список»: the subject stands before it, in the sentence or the one before. */
  | 'predicate'
  /** «Минюст признал …»: the object is named after the verb. */
  | 'active'

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
  if (termAt(tokens, index)?.class !== 'ended') return false
  for (let ahead = index + 1; ahead < tokens.length && ahead - index <= reachOfEnding; ahead++) {
    const token = tokens[ahead]!
    const term = termAt(tokens, ahead)
    if (term?.class === 'register') return true
    if (isAnchor(term) || (token.type === 'punctuation' && !isQuote(token) && token.mark !== '-')) return false
  }
  return false
}

/** "has been on the list of organisations whose activity is deemed undesirable" */
function standsOnRegister(tokens: readonly Token[], index: number): boolean {
  if (termAt(tokens, index)?.class !== 'register' || !isOnList(tokens, index)) return false
  for (let ahead = index + 1; ahead < tokens.length && ahead - index <= reachOfEnding; ahead++) {
    const term = termAt(tokens, ahead)
    if (term && statusOf(term)) return true
    if (tokens[ahead]!.type === 'mention' || isMark(tokens[ahead], ',.:;')) return false
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
  let open = needsComplement(termAt(tokens, start)) || opensByRegister.has(termAt(tokens, start)!.class)
  let unknown = 0
  let comma = false
  let named = false
  for (let index = start + 1; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.type === 'bracket') continue
    if (token.type === 'mention') {
      if (!open) break
      named = true
      unknown = 0
      continue
    }
    if (token.type === 'punctuation') {
      if (isMark(token, '.!?…') && !isAbbreviationDot(tokens, index)) break
      if (isMark(token, ':') && !open) break
      if (isMark(token, ';')) unknown++
      if (isMark(token, ',')) comma = true
      continue
    }
    const { term } = token
    if (!term || term.class === 'object') {
      if (++unknown > (open ? 3 * unknownAllowance : unknownAllowance)) break
      continue
    }
    if (term.class === 'complementiser') break
    // «…, it is now …»: a new clause with a subject of its own.
    if (!open && term.class === 'pronoun' && isMark(tokens[index - 1], ',') && !hasRole(token.folded, 'possessive'))
      break
    if (term.people && (open || index - end <= 1)) {
      end = index + 1
      open = false
    } else if (isAnchor(term)) {
      // «список лиц, выполняющих функции …» is one name.
      if (open && comma && isPredicate(term) && term.class !== 'perform') break
      if (!open && comma && needsComplement(term) && !isCompleted(tokens, index)) break
      end = index + 1
      unknown = 0
      open = open && statusOf(term) === undefined && !['ban', 'liquidate'].includes(term.class)
      if (!open && needsComplement(term)) open = true
    } else if (unknown === 0 && !named && jointClasses.has(term.class) && joins(term) && !commaBefore(tokens, index))
      end = index + 1
  }
  return end
}

/** "…, and from what remains of X": the verb of another clause, which says nothing of a status. */
function isCompleted(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 1; index < tokens.length && index - verb <= reachOfEnding; index++) {
    const term = termAt(tokens, index)
    if (term && (statusOf(term) || term.class === 'register' || term.people)) return true
    if (tokens[index]!.type === 'mention' || isMark(tokens[index], '.:;')) return false
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

interface Clause {
  readonly from: number
  readonly to: number
}

/** Predicate by predicate: a conjunction or a comma before the next predicate opens a clause of its own. */
function clausesOf(tokens: readonly Token[], from: number, to: number): Clause[] {
  const starts = [from]
  let seen = isPredicate(termAt(tokens, from))
  for (let index = from + 1; index < to; index++) {
    const term = termAt(tokens, index)
    if (!isPredicate(term)) continue
    if (seen) {
      let start = index
      while (start > starts[starts.length - 1]! + 1 && leansForward(tokens, start - 1)) start--
      starts.push(start)
    }
    seen = true
  }
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }))
}

/** «и в РФ запрещена»: what stands between the conjunction and the predicate belongs to the predicate. */
function leansForward(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
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

const isPredicate = (term: Term | undefined): boolean => term !== undefined && predicateRoles.has(term.class)

interface Reading {
  categories: StatusId[]
  banned: boolean
  predicate: Term | undefined
  russia: boolean
  abroad: boolean
  /** Codes of other states that are named. */
  states: Set<Jurisdiction>
  negated: boolean
  refused: boolean
  ended: boolean
  past: boolean
  active: boolean
  listed: boolean
  namesRegister: boolean
  continues: boolean
  /** Those of which there is more than a contraction. */
  inFull: Set<StatusId>
  /** «террористов и экстремистов»: a list of people, another than the registers of organisations. */
  people: boolean
}

function readClause(tokens: readonly Token[], { from, to }: Clause, first: boolean): Reading {
  const reading: Reading = {
    categories: [],
    banned: false,
    predicate: undefined,
    russia: false,
    abroad: false,
    states: new Set(),
    negated: false,
    refused: false,
    ended: false,
    past: false,
    active: false,
    listed: false,
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
      if (term.people) {
        reading.people ||= reading.predicate !== undefined || reading.listed
        continue
      }
      if (namesKind(tokens, index, to, term, category)) {
        if (!term.contracted) reading.inFull.add(category)
        if (!reading.categories.includes(category)) reading.categories.push(category)
      } else reading.refused ||= reading.categories.length === 0 && reading.predicate?.class !== 'ban'
      continue
    }
    if (isPredicate(term)) {
      reading.predicate = term
      reading.past ||= term.former ?? false
      reading.active ||= term.form === 'active' || (term.form === 'english' && actsOn(tokens, index))
      if (term.class === 'ban' || term.class === 'liquidate') reading.banned = true
      if (term.class === 'belong' || term.class === 'enter') reading.listed = true
      reading.continues ||= takesUpRegister(tokens, index)
      continue
    }
    switch (term.class) {
      case 'russia':
        reading.russia = true
        break
      case 'abroad':
        if (term.nationality && !decides(tokens, index)) break
        reading.abroad = true
        if (term.territory !== undefined) reading.states.add(term.territory)
        break
      case 'negation':
        if (!isPredicateAhead(tokens, index, to)) break
        reading.negated = true
        break
      case 'modal':
      case 'infinitive':
        reading.refused = true
        break
      case 'ended':
        reading.ended = true
        break
      case 'past':
        reading.past = true
        break
      case 'auxiliary':
        reading.past ||= isOver(tokens, index)
        break
      case 'register':
        reading.listed = reading.namesRegister = true
        break
      case 'pronoun':
        reading.continues ||= takesUpRegister(tokens, index)
        break
      default:
    }
  }
  return reading
}

/** «до апреля 2025 года было запрещено», "had been banned until": a day ends what was. */
function isOver(tokens: readonly Token[], auxiliary: number): boolean {
  const from = Math.max(0, auxiliary - farthestDay)
  return tokens.slice(from, auxiliary + farthestDay).some((token, offset) => {
    if (token.type !== 'word' || !untils.has(token.folded)) return false
    const next = tokens.slice(from + offset + 1, from + offset + 1 + longestDay)
    return next.some(day => day.type === 'word' && (day.term?.class === 'ended' || isDay(day.folded)))
  })
}

const isDay = (folded: string): boolean => /^\d{4}$/u.test(folded) || hasRole(folded, 'period')

const untils = listOf('until')
/** In tokens: «апреля 2025 года», "the Supreme Court lifted". */
const longestDay = 6
/** In tokens: the day stands before the verb and its party, or behind the place and the doer. */
const farthestDay = 14

/**
 * «запрещён казахстанским судом», "on the American list": an adjective of a state tells who decided only beside a court or
 * a list; «признанное иноагентом грузинское издание» tells whose the party is.
 */
function decides(tokens: readonly Token[], nationality: number): boolean {
  for (let index = nationality + 1; index <= nationality + 3; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'authority' || term?.class === 'register') return true
    if (tokens[index]?.type !== 'word' || (term && !passed.has(term.class))) return false
  }
  return false
}

/** Between the adjective and its court: others of its kind, statuses of a list. */
const passed: ReadonlySet<NoticeRole> = new Set(['abroad', 'russia', 'conjunction', 'filler', ...statedAdjectives])

/** «в него вошли», «туда попали», «ими стали» */
function takesUpRegister(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token?.type !== 'word') return false
  return (
    hasRole(token.folded, 'takes-up-register') ||
    (before?.type === 'word' && hasRole(`${before.folded} ${token.folded}`, 'takes-up-register'))
  )
}

/** Words before the first anchor which belong to it: «в РФ признан», «не входит», «его символика признана». */
function beforeWording(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0 && from - start < 8) {
    const token = tokens[start - 1]!
    if (token.type === 'mention' || token.type === 'bracket') break
    if (token.type === 'punctuation' && !isQuote(token)) break
    if (token.type === 'word' && (!token.term || standsAlone.has(token.term.class))) break
    start--
  }
  return start
}

const standsAlone: ReadonlySet<NoticeRole> = new Set(['complementiser', 'organisation', 'object'])

function isPredicateAhead(tokens: readonly Token[], index: number, to: number): boolean {
  for (let ahead = index + 1; ahead < to && ahead <= index + 3; ahead++) {
    const term = termAt(tokens, ahead)
    if (isPredicate(term) || (term && statusOf(term))) return true
    if (term?.class === 'ended') return false
  }
  return false
}

/**
 * Whether a category word says what the subject is. «экстремистской организацией», «признан экстремистским и …» do;
 * «экстремистским материалом», «террористическая атака», «нежелательное лицо» are other facts.
 */
function namesKind(tokens: readonly Token[], index: number, to: number, term: Term, category: StatusId): boolean {
  if (statedNouns.has(term.class) || term.people) return true
  for (let next = index + 1; next <= index + 4; next++) {
    const token = tokens[next]
    if (!token || token.type === 'bracket') return true
    if (isQuote(token) || isMark(token, '-‐‑')) continue
    if (token.type === 'punctuation') return true
    if (token.type === 'mention') return true
    const { term: following } = token
    if (!following) {
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

/** An unknown word right after the category word is the noun it describes. */
const looksLikeHead = (folded: string): boolean => folded.length > 1

function readWording(tokens: readonly Token[], from: number, to: number): Wording | undefined {
  const clauses = clausesOf(tokens, from, to)
  const readings = clauses.map((clause, index) => readClause(tokens, clause, index === 0))
  sharePlaces(readings)
  const russian = readings.some(reading => reading.russia)
  const statements: Statement[] = []
  let descriptive = true
  let previous: Reading | undefined
  for (const reading of readings) {
    if (!reading.predicate && previous?.predicate) reading.predicate = previous.predicate
    for (const statement of statementsOf(reading, russian)) {
      statements.push(statement)
      if (reading.predicate || statement.ended) descriptive = false
    }
    previous = reading
  }
  if (statements.length === 0) return
  const anchor = termAt(tokens, from)!
  const banned = statements.some(isPlainBan)
  return {
    from: beforeWording(tokens, from),
    to,
    anchor: from,
    stance: stanceOf(tokens, from, to),
    number: numberOf(tokens, from, to, anchor),
    statements: unite(statements, banned),
    descriptive: descriptive && statements.every(isOfBannedKind),
    past: readings.some(reading => reading.past),
    namesRegister: readings.some(reading => reading.namesRegister || reading.continues),
    continues: readings.some(reading => reading.continues) && statements.every(({ category }) => category === null),
    objects: objectsIn(tokens, from, to),
  }
}

/** «признано в Беларуси экстремистским и запрещено», «признано экстремистским и запрещено там»: who recognises it bans it. */
function sharePlaces(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    const next = readings[index + 1]
    if (!next || !isBanAlone(next) || isPlaced(reading) === isPlaced(next)) return
    if (isPlaced(reading)) takePlace(next, reading)
    else takePlace(reading, next)
  })
}

function takePlace(reading: Reading, { abroad, states, russia }: Reading): void {
  reading.abroad = abroad
  reading.states = states
  reading.russia = russia
}

const isPlaced = ({ abroad, russia }: Reading): boolean => abroad || russia
const isBanAlone = ({ banned, categories }: Reading): boolean => banned && categories.length === 0

const isOfBannedKind = ({ category }: Statement): boolean => wantsBan(category)
const isPlainBan = (statement: Statement): boolean => statement.banned && !statement.negated && !statement.foreign

/** That something stands in a list says nothing beside what the list is. */
export function withoutBareLists(statements: readonly Statement[]): readonly Statement[] {
  const telling = statements.filter(({ category, banned }) => category !== null || banned)
  return telling.length > 0 ? telling : statements
}

/** «признана экстремистской и запрещена»: the ban belongs to the status it stands with. */
function unite(statements: readonly Statement[], banned: boolean): Statement[] {
  const takesBan = (statement: Statement): boolean =>
    isOfBannedKind(statement) && !statement.foreign && !statement.negated
  if (!banned || !statements.some(takesBan)) return [...statements]
  return statements
    .filter(statement => statement.category !== null || !isPlainBan(statement))
    .map(statement => (takesBan(statement) ? { ...statement, banned: true } : statement))
}

function statementsOf(reading: Reading, russianElsewhere: boolean): Statement[] {
  if (reading.refused) return []
  const { predicate } = reading
  if (predicate?.class === 'perform' && reading.categories.length === 0) return []
  if ((predicate?.class === 'enter' || predicate?.class === 'belong') && !reading.listed && !reading.continues)
    return []
  const turned = {
    ...(reading.ended && { ended: true as const }),
    ...(reading.negated && { negated: true as const }),
    ...(reading.abroad &&
      !reading.russia &&
      (!russianElsewhere || reading.categories.length > 0) && { foreign: true as const }),
    ...(reading.active && { active: true as const }),
    ...(reading.states.size > 0 && { jurisdictions: [...(reading.russia ? [home] : []), ...reading.states] }),
  }
  // «перечень террористов и экстремистов»: of people, and no register of either.
  if (reading.listed && reading.categories.filter(wantsBan).length > 1)
    return [{ category: null, banned: reading.banned, ...turned }]
  if (reading.categories.length > 0) {
    const named = reading.categories.map((category): Statement => ({
      category,
      banned: reading.banned && wantsBan(category),
      ...(!reading.inFull.has(category) && { contracted: true as const }),
      ...turned,
    }))
    // «запрещён, а также нежелательный»: a ban that no category beside it takes stands by itself.
    return reading.banned && !named.some(({ banned }) => banned)
      ? [{ category: null, banned: true, ...turned }, ...named]
      : named
  }
  if (reading.banned)
    return [{ category: null, banned: true, ...(predicate?.class === 'liquidate' && { liquidated: true }), ...turned }]
  const isListed =
    (reading.listed || reading.continues) &&
    predicate !== undefined &&
    (predicate.class !== 'belong' || reading.continues)
  return reading.people || isListed ? [{ category: null, banned: false, ...turned }] : []
}

function stanceOf(tokens: readonly Token[], from: number, to: number): Stance {
  for (let index = beforeWording(tokens, from); index < to; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'register' && isOnList(tokens, index)) return 'predicate'
    if (term?.class === 'ended' && term.form !== undefined) return 'predicate'
    if (!term || !isPredicate(term)) continue
    return stanceOfPredicate(tokens, index, term.form)
  }
  return isSaidToBe(tokens, from) ? 'predicate' : 'attribute'
}

/** "It is both a foreign agent and …", «оба теперь иноагенты»: a status without a verb of its own, said of somebody. */
function isSaidToBe(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - 4; index--) {
    const term = termAt(tokens, index)
    if (term?.class === 'auxiliary') return true
    if (index === 0 && opensStatement(tokens)) return true
    if (isMark(tokens[index], '—–') && index > 0) continue
    if (term?.class !== 'filler' && term?.class !== 'collective' && term?.class !== 'negation') return false
  }
  return false
}

/** «Оба теперь иноагенты», «Это террористическая организация» */
function opensStatement([first]: readonly Token[]): boolean {
  if (first?.type !== 'word') return false
  return first.term?.class === 'collective' || (first.term?.class === 'pronoun' && !hasRole(first.folded, 'possessive'))
}

/** "has been on Russia's list of …", "on the Justice Ministry's list" */
const isOnList = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 7), index).some(token => token.type === 'word' && token.folded === 'on')

function stanceOfPredicate(tokens: readonly Token[], index: number, form: VerbForm | undefined): Stance {
  if (form === 'long') return 'attribute'
  if (form === 'active' || form === 'present') return 'active'
  if (form !== 'english') return 'predicate'
  if (actsOn(tokens, index) || isDoneTo(tokens, index) || isInverted(tokens, index)) return 'active'
  for (let back = index - 1; back >= 0 && back >= index - 4; back--) {
    const token = tokens[back]!
    const term = termAt(tokens, back)
    if (term?.class === 'auxiliary') return isToBe(tokens, back) ? 'attribute' : 'predicate'
    if (token.type === 'punctuation' || token.type === 'mention' || token.type === 'bracket') break
    if (term && !['filler', 'negation', 'preposition', 'russia', 'past', 'authority'].includes(term.class)) break
  }
  return 'attribute'
}

/** "the first outlet to be declared undesirable" */
const isToBe = (tokens: readonly Token[], auxiliary: number): boolean =>
  termAt(tokens, auxiliary - 1)?.class === 'preposition' && termAt(tokens, auxiliary - 2)?.class !== 'modal'

/** "The ministry added X", "Russia outlawed X": a doer before the verb, its object right behind it. */
function actsOn(tokens: readonly Token[], index: number): boolean {
  const hasDoer = tokens
    .slice(Math.max(0, index - 4), index)
    .some((_, offset) => isDoer(tokens, Math.max(0, index - 4) + offset))
  const before = tokens[index - 1]
  if (!hasDoer || before?.type === 'punctuation' || termAt(tokens, index - 1)?.class === 'auxiliary') return false
  if (termAt(tokens, index + 1)?.class === 'pronoun') return true
  return tokens.slice(index + 1, index + 10).some(token => token.type === 'mention')
}

const doers: ReadonlySet<NoticeRole> = new Set(['russia', 'authority', 'abroad', 'relative', 'register'])

/** "it also listed …", not "all of them listed …" */
function isDoer(tokens: readonly Token[], index: number): boolean {
  const [before, token, term] = [tokens[index - 1], tokens[index], termAt(tokens, index)]
  if (token?.type !== 'word' || hasRole(token.folded, 'owns')) return false
  if (term?.class !== 'pronoun') return term !== undefined && doers.has(term.class)
  return before?.type !== 'word' || (before.term?.class !== 'preposition' && !hasRole(before.folded, 'owns'))
}

/** "Also listed were A and B": those of whom it is said follow. */
const isInverted = (tokens: readonly Token[], index: number): boolean =>
  termAt(tokens, index + 1)?.class === 'auxiliary' &&
  !tokens.slice(0, index).some(token => mentionsIn(token).length > 0)

/** "whom the Justice Ministry named …": a doer behind the pronoun of the one to whom it is done. */
function isDoneTo(tokens: readonly Token[], index: number): boolean {
  const clause = Array.from({ length: Math.min(index, 6) }, (_, offset) => termAt(tokens, index - 1 - offset)?.class)
  const relative = clause.indexOf('relative')
  return relative > 0 && clause.slice(0, relative).some(role => role === 'russia' || role === 'authority')
}

/** "have been added": the first of the forms of to be and to have tells the number. */
function firstAuxiliary(tokens: readonly Token[], verb: number): Term | undefined {
  let found: Term | undefined
  for (let index = verb - 1; termAt(tokens, index)?.class === 'auxiliary'; index--) found = termAt(tokens, index)
  return found
}

function numberOf(tokens: readonly Token[], from: number, to: number, anchor: Term): GrammaticalNumber {
  for (let index = beforeWording(tokens, from); index < to; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'collective') return 'plural'
    if (term && isPredicate(term)) {
      if (term.act) continue
      if (term.form !== 'english') return term.number
      const auxiliary = firstAuxiliary(tokens, index)
      if (auxiliary) return auxiliary.number
    }
  }
  const start = beforeWording(tokens, from)
  const terms = Array.from({ length: to - start }, (_, offset) => termAt(tokens, start + offset))
  // Of whom a register is says nothing of how many are in it: «в реестре иноагентов».
  if (terms.some(term => term?.class === 'register')) return 'singular'
  const named = terms
    .slice(from - start)
    .find(term => term && (term.class === 'organisation' || statedNouns.has(term.class)))
  return named?.number ?? anchor.number
}

function objectsIn(tokens: readonly Token[], from: number, to: number): number[] {
  return tokens.slice(from, to).flatMap(token => (token.type === 'mention' ? token.mentions : []))
}
