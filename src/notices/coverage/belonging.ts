/**
 * Whose status a wording tells where a name only says whom somebody belongs to: «журналист «Медузы» признан
 * иноагентом», "Meduza's editor was designated a foreign agent" say nothing of Meduza.
 */
import { itemAt } from '../../checked/index.js'
import type { Case } from '../../language/ru/morphology/paradigm.js'
import type { NoticeRole } from '../../language/roles.js'
import type { ParticipleAgreement, SingularGender } from '../../language/terms.js'
import { hasRole, packs } from '../../language/words.js'
import { agreementOf } from '../../mentions/agreement.js'
import { isFunctionWord, isNoKind, isReporting } from '../../mentions/nouns.js'
import type { EntityKind } from '../../registry/types.js'
import type { Gender } from '../../language/grammar.js'
import type { Surroundings } from '../statements/surroundings.js'
import { isOfOrganisations } from '../tokens/kinds.js'
import type { Wording } from '../statements/statements.js'
import { isMark, isQuote, isTerm, mayBe, mentionsIn, type Token } from '../tokens/tokens.js'
import type { Statement } from '../types.js'

/** What is told, and where in a sentence. */
interface Telling extends Pick<Surroundings, 'document' | 'mentions' | 'tokens'> {
  /** Token indices of the wording, or of the bracket that it stands in; `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly inBracket: boolean
  readonly isPredicate: boolean
  /** It leans on what stands before it, having no subject of its own. */
  readonly leans: boolean
  readonly statements: readonly Statement[]
  /** What its first participle agrees with. */
  readonly agreement: ParticipleAgreement | undefined
  /** It has a person for its subject: «основатель которой признан …», «(его директор признан …)». */
  readonly hasOwnPerson: boolean
}

export const inSentence = (wording: Wording, around: Surroundings): Telling => ({
  ...around,
  from: wording.from,
  to: wording.to,
  inBracket: false,
  hasOwnPerson: isOfRelatedPerson(around.tokens, wording.anchor),
  isPredicate: wording.stance === 'predicate',
  leans: wording.stance === 'attribute',
  statements: wording.statements,
  agreement: participleOf(around.tokens.slice(wording.anchor, wording.to)),
})

/** @param index The bracket's place in the sentence. */
export const inBracket = (
  index: number,
  inside: readonly Token[],
  wordings: readonly Wording[],
  around: Surroundings,
): Telling => ({
  ...around,
  from: index,
  to: index + 1,
  inBracket: true,
  isPredicate: false,
  leans: opensWithWording(inside, wordings),
  statements: wordings.flatMap(({ statements }) => statements),
  agreement: opensWithWording(inside, wordings) ? participleOf(inside) : undefined,
  hasOwnPerson: wordings.some(({ anchor }) => isOfPerson(inside.slice(0, anchor))),
})

/** «основатель которой признан», "whose editor was designated" */
function isOfRelatedPerson(tokens: readonly Token[], anchor: number): boolean {
  const clause = tokens.slice(Math.max(0, anchor - mostBetween - 2), anchor)
  const start = clause.findLastIndex(token => token.type === 'punctuation' && clauseMarks.includes(token.mark)) + 1
  const own = clause.slice(start)
  return own.some(token => isTerm(token, 'relative')) && isOfPerson(own)
}

const isOfPerson = (tokens: readonly Token[]): boolean =>
  tokens.some(token => mayBe(token, 'staff')) &&
  !tokens.some(
    token =>
      token.type === 'mention' ||
      // "whose publisher": as likely a company.
      (isWord(token) && (token.term?.class === 'organisation' || hasRole(token.folded, 'owner'))),
  )

/** «(признан …)», «(в РФ признан …)»; not «(телекомпания признана …)», which has a subject of its own. */
const opensWithWording = (inside: readonly Token[], [first]: readonly Wording[]): boolean =>
  first?.from === 0 && !inside.slice(0, first.anchor).some(isNoun)

const clauseMarks = ',;:—–'

interface Person {
  /** The token of the noun. */
  readonly at: number
  /** Nothing for an English noun, and for one that may be in the plural. */
  readonly gender: SingularGender | undefined
}

/**
 * «Лола Тагаева, основательница «Верстки», признана …»: the token of the person whom the name at `at` only describes;
 * -1 if it does not.
 */
export function describedBy({ tokens, mentions }: Pick<Surroundings, 'tokens' | 'mentions'>, at: number): number {
  const person = personOf({ tokens, mentions, to: tokens.length }, at, 'organisation')
  if (!person || person.at > at) return -1
  // "editor-in-chief" is one word.
  const isHyphen = (index: number): boolean => isMark(tokens[index], '-')
  let first = person.at
  while (isHyphen(first - 1)) first -= 2
  for (let index = first - 1; index >= Math.max(0, first - mostBetween); index--) {
    const token = itemAt(tokens, index)
    if (token.type === 'punctuation')
      return token.mark === ',' && tokens[index - 1]?.type === 'mention' ? index - 1 : -1
    if (!isWord(token)) return -1
  }
  return -1
}

/** Of the mentions that something seems to be told of, those that it is told of themselves. */
export function saidOfThemselves(covered: readonly number[], telling: Telling): readonly number[] {
  if (covered.length === 0) return covered
  const places = placesIn(telling.tokens)
  return covered.filter(mention => {
    const at = places.get(mention)
    return at === undefined || !isSaidOfAnother(mention, at, telling)
  })
}

const known = new WeakMap<readonly Token[], ReadonlyMap<number, number>>()

/** The tokens at which mentions stand; found once a sentence. */
function placesIn(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const places =
    known.get(tokens) ??
    new Map(
      tokens.flatMap((token, at) =>
        token.type === 'mention' ? token.mentions.map(mention => [mention, at] as const) : [],
      ),
    )
  known.set(tokens, places)
  return places
}

/**
 * «Тагаева (основательница «Верстки», признана …)»: what a bracket behind a person names to say who that is, is not
 * what it tells of.
 */
export function withoutEmployers(
  named: readonly number[],
  inside: readonly Token[],
  mentions: Surroundings['mentions'],
): readonly number[] {
  const to = inside.length
  return named.filter(mention => {
    const at = inside.findIndex(token => token.type === 'mention' && token.mentions.includes(mention))
    const { kind } = itemAt(mentions, mention).entity
    return at < 0 || kind === 'person' || personOf({ tokens: inside, mentions, to }, at, kind) === undefined
  })
}

/** @param at The token of the mention. */
function isSaidOfAnother(mention: number, at: number, telling: Telling): boolean {
  const { tokens, mentions, document, from, agreement } = telling
  const { kind } = itemAt(mentions, mention).entity
  const apart = isApart(telling, at) && !isBesideDash(telling, at)
  if (kind !== 'person' && apart && telling.hasOwnPerson && canBeAPersons(telling)) return true
  const isBehindNoun =
    kind === 'person' && (telling.isPredicate || isMark(tokens[at - 2], '—–')) && !apart && isNoun(tokens[at - 1])
  if (kind !== 'person' && !apart && !telling.inBracket && isPartner(tokens, at)) return true
  if (kind !== 'person' && telling.isPredicate && canBeAPersons(telling) && memberBefore(tokens, at) >= 0) return true
  const person = kind === 'person' || canBeAPersons(telling) ? personOf(telling, at, kind) : undefined
  const isAhead = kind === 'person' && at >= telling.to && !telling.inBracket
  if (!isBehindNoun && !isAhead && !person) return false
  const { gender, cases } = agreementOf(document, itemAt(mentions, mention))
  if (isAhead && isOwnedBy(tokens[at - 1], cases)) return true
  if (isBehindNoun && isGenitive(cases)) return true
  // The name of an organisation often stays as it is: «сотрудница «Гринпис»».
  if (!person || (kind === 'person' && cases.length > 0 && !cases.includes('genitive'))) return false
  if (!apart) return !isTakenUp(tokens, at + 1, from)
  if (isSubject(person, at, telling)) return true
  if (agreement && person.gender !== undefined && !isOneOf(person.gender, agreement.genders)) return false
  if (kind !== 'person' && telling.leans && isNamed(tokens, at)) return true
  // Of a name that does not decline print chooses the gender: «ОВД-Инфо» (внесён …), (внесено …).
  if (!agreement || person.gender === undefined || cases.length === 0) return false
  return !isOneOf(gender, agreement.genders) || (agreement.nominative && !cases.includes('nominative'))
}

/**
 * "The founder of X, Anna Petrova, is a foreign agent", "X's editor, a foreign agent, …", "the editor of X, who is …": of
 * English nouns only the place in the sentence tells.
 */
function isSubject(person: Person, at: number, { tokens, from, to, isPredicate, inBracket }: Telling): boolean {
  if (inBracket || person.gender !== undefined || at >= from) return false
  const relatives = tokens.slice(at, to).filter(token => isTerm(token, 'relative'))
  if (relatives.length > 0) return relatives.every(token => mayBe(token, 'personal'))
  return isPredicate || person.at > at
}

/** «журналистка «Верстки» Анна Иванова (…)»: the person's own name follows. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (isQuote(tokens[next])) next++
  const token = tokens[next]
  return isWord(token) && token.capital && !token.term
}

/** «глава «Голоса» и само движение признаны …» */
const isTakenUp = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(token => isTerm(token, 'organisation'))

/** «Отец X — иноагент», «среди иноагентов — отец X»: a dash stands for the verb between the wording and the noun of the name. */
const isBesideDash = ({ tokens, from, to }: Telling, at: number): boolean =>
  at < from ? from === at + 2 && isMark(tokens[at + 1], '—–') : to === at - 2 && isMark(tokens[to], '—–')

/** «Партнёр «Медузы» признан нежелательной организацией»: an organisation by its tie to the one that is named. */
function isPartner(tokens: readonly Token[], at: number): boolean {
  let lead = at - 1
  while (isQuote(tokens[lead])) lead--
  return mayBe(tokens[lead], 'partner')
}

/** "Andrei Petrov of X was declared": the person whom a preposition leads to the name of an employer; -1 without one. */
export function memberBefore(tokens: readonly Token[], at: number): number {
  let lead = at - 1
  while (isQuote(tokens[lead])) lead--
  const person = tokens[lead - 1]
  return person?.type === 'mention' && person.isPerson && mayBe(tokens[lead], 'employs') ? lead - 1 : -1
}

/** «За донат иноагенту оштрафован поклонник Яшина»: what stands in apposition has the case of the name. */
function isOwnedBy(noun: Token | undefined, cases: readonly Case[]): boolean {
  if (!isWord(noun) || noun.capital || !cases.includes('genitive')) return false
  const own = packs.readingsOf(noun.folded).flatMap(reading => reading.cases)
  return own.length > 0 && isNoun(noun) && !own.some(name => cases.includes(name))
}

/** «соратник Яшина»: no subject stands so. */
const isGenitive = (cases: readonly Case[]): boolean => cases.includes('genitive') && !cases.includes('nominative')

const isOneOf = (gender: Gender, genders: readonly SingularGender[]): boolean => genders.some(other => other === gender)

/** No person stands in the registers of organisations; «ликвидирован» is said of people who were killed, too. */
const canBeAPersons = ({ statements }: Telling): boolean =>
  statements.every(({ category, banned, liquidated }) => !isOfOrganisations(category) && (!banned || liquidated))

/** Whether the wording stands in another clause than a name, or in a bracket. */
function isApart({ tokens, from, to, inBracket }: Telling, at: number): boolean {
  const [start, end] = at < from ? [at, from] : [to, at]
  if (inBracket || end - start > farthest) return true
  return tokens.slice(start, end).some(token => token.type === 'punctuation' && clauseMarks.includes(token.mark))
}

/** In tokens; what is farther has nothing to do with it. */
const farthest = 40

const isWord = (token: Token | undefined): token is Token & { readonly type: 'word' } => token?.type === 'word'

const nounClasses: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'object', 'activity'])
const isNoun = (token: Token | undefined): boolean =>
  isWord(token) && (token.term ? nounClasses.has(token.term.class) : !isFunctionWord(token.folded))

/** Between the person and the name: «корреспондент русской службы издания …». */
const mostBetween = 3

/** The person whom the name belongs to: before it, or behind its possessive. */
function personOf(
  { tokens, mentions, to }: Pick<Telling, 'tokens' | 'mentions' | 'to'>,
  at: number,
  kind: EntityKind,
): Person | undefined {
  const role = kind === 'person' ? 'kin' : 'staff'
  const behind = personBehind(tokens, at, role)
  if (behind) return behind
  let between = 0
  let isLed = false
  for (let index = at - 1; index >= Math.max(at >= to ? to : 0, at - farthest); index--) {
    const before = itemAt(tokens, index)
    if (isQuote(before)) continue
    if (before.type === 'mention' && isJoined(tokens, index) && isAnyOf(kind, before, mentions)) continue
    if (!isWord(before)) return undefined
    const noun = personNoun(before.folded, role)
    if (noun?.declines === false && !isLed) return undefined
    if (noun) return { at: index, gender: noun.gender }
    if (before.term?.class === 'conjunction') continue
    if (before.term?.class === 'preposition' || hasRole(before.folded, 'employs')) {
      if (isLed) return undefined
      isLed = true
      continue
    }
    if (kind === 'person' || isReporting(before.folded)) return undefined
    if (before.term ? !links.has(before.term.class) : isNoKind(before.folded)) return undefined
    if (++between > mostBetween) return undefined
  }
  return undefined
}

const links: ReadonlySet<NoticeRole> = new Set(['organisation', 'filler', 'russia'])

/** «журналист Иванов и проект «Заря»»: the trade is the person's own, and nobody's of the project. */
const isAnyOf = (kind: EntityKind, token: Token, mentions: Surroundings['mentions']): boolean =>
  kind === 'person' || mentionsIn(token).some(mention => itemAt(mentions, mention).entity.kind !== 'person')

/** «журналисты «Медузы» и «Дождя»»: a name is passed by on the way from the one that it is joined with. */
function isJoined(tokens: readonly Token[], mention: number): boolean {
  let next = mention + 1
  while (isQuote(tokens[next])) next++
  const token = tokens[next]
  return isTerm(token, 'conjunction')
}

/** Who belongs to an organisation, or to a person. */
type Belonging = 'staff' | 'kin'

interface PersonNoun {
  /** Nothing where the form may be a plural, and where the language has none. */
  readonly gender: SingularGender | undefined
  /** An English noun does not: only a preposition shows what it owns. */
  readonly declines: boolean
}

function personNoun(folded: string, role: Belonging): PersonNoun | undefined {
  const readings = packs.readingsOf(folded).filter(({ lexeme }) => lexeme.roles.has(role))
  const [first] = readings
  if (!first) return undefined
  const isPlural = readings.some(({ number }) => number === 'plural')
  return { gender: isPlural ? undefined : first.gender, declines: first.cases.length > 0 }
}

const isEnglish = (folded: string, role: Belonging): boolean => personNoun(folded, role)?.declines === false

/** "Meduza's former editor", "Yashin's lawyer"; "Meduza editor Ivan Petrov" only right behind the name. */
function personBehind(tokens: readonly Token[], at: number, role: Belonging): Person | undefined {
  const token = itemAt(tokens, at)
  const isPossessive = token.type === 'mention' && token.possessive
  const isPerson = (next: Token): boolean =>
    isWord(next) &&
    (isEnglish(next.folded, role) ||
      (isPossessive && (isEnglish(next.folded, 'staff') || isEnglish(next.folded, 'kin'))))
  const offset = tokens.slice(at + 1, at + (isPossessive ? 4 : 2)).findIndex(isPerson)
  return offset < 0 ? undefined : { at: at + 1 + offset, gender: undefined }
}

const participleOf = (tokens: readonly Token[]): ParticipleAgreement | undefined =>
  tokens.flatMap(token => (isWord(token) && token.term?.agreement ? [token.term.agreement] : []))[0]
