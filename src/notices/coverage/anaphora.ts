/**
 * Whom words take up that name nobody: pronouns, nouns of a kind, trades, «обе организации», relative clauses.
 */
import { itemAt } from '../../checked/index.js'
import { hasRole, packs } from '../../language/words.js'
import { agreementOf } from '../../mentions/agreement.js'
import { isFunctionWord } from '../../mentions/nouns.js'
import type { Entity } from '../../registry/types.js'
import { describedBy } from './belonging.js'
import { isOfAnother } from './other-antecedents.js'
import { clauseStart, isOneOfTwo, leadIndexOf } from '../statements/clauses.js'
import { subjectBefore } from '../statements/subjects.js'
import { expressionAt } from '../tokens/expressions.js'
import { isOfOrganisations } from '../tokens/kinds.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, isOfPeople, within } from '../statements/surroundings.js'
import {
  type Token,
  type WordToken,
  isArticle,
  isMark,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
} from '../tokens/tokens.js'

export const lastPerson = (candidates: readonly number[], { mentions }: Surroundings): readonly number[] =>
  candidates.filter(index => itemAt(mentions, index).entity.kind === 'person').slice(-1)

/** The mention that a pronoun, or a noun of its kind, takes up from the sentence before. */
export function antecedent(
  tokens: readonly Token[],
  start: number,
  wording: Wording,
  around: Surroundings,
): readonly number[] {
  const words = tokens.slice(start, wording.to).flatMap(token => (token.type === 'word' ? [token] : []))
  const person = words.find(({ term }) => term?.gender !== undefined)
  const organisation = words.some(({ term }, index) => term?.class === 'organisation' && index < wording.from - start)
  const gender = person?.term?.gender
  const personal = words.some(({ folded }) => hasRole(folded, 'personal'))
  const entityOf = (index: number): Entity => itemAt(around.mentions, index).entity
  const noPerson = organisation || wording.statements.some(({ category }) => isOfOrganisations(category))
  const possible = around.before.filter(index => !(entityOf(index).kind === 'person' ? noPerson : personal))
  const agreeing = possible.filter(index => !gender || entityOf(index).gender === gender)
  const fitting = agreeing.length > 0 ? agreeing : possible.filter(index => entityOf(index).kind !== 'person')
  const subjects = gender ? fitting.filter(index => isSubject(around, index)) : []
  return (subjects.length > 0 ? subjects : fitting).slice(-1)
}

/** A pronoun goes on about whom the sentence before was about: «Шульман дала интервью «Медузе». Её признали иноагентом». */
const isSubject = ({ document, mentions }: Surroundings, index: number): boolean =>
  agreementOf(document, itemAt(mentions, index)).cases.includes('nominative')

/**
 * "The Riga-based outlet", "The 40-year-old politician": the noun by which one is taken up who was named; what describes
 * it is written small, with a hyphen, or tells where it is: "The Boston company".
 * @param end The token behind the noun.
 */
export function definiteNoun(tokens: readonly Token[], start: number, end: number): WordToken | undefined {
  const [first, noun] = [tokens[start], tokens[end - 1]]
  if (!isWord(first) || !isWord(noun) || end - start < 2 || end - start > longestNoun) return undefined
  if (!hasRole(first.folded, 'article') || hasRole(first.folded, 'indefinite')) return undefined
  if (!isOfOrganisation(noun) && !isOfPeople(noun)) return undefined
  const describes = (token: Token, index: number): boolean =>
    isMark(token, '-') ||
    (isWord(token) && (!token.capital || isWhere(token) || isMark(tokens[start + index + 2], '-') || isNoHead(noun)))
  return noun.term?.number !== 'plural' && tokens.slice(start + 1, end).every(describes) ? noun : undefined
}

/** "company", which heads no name as "centre" does: what stands before it with a capital is a place. */
const isNoHead = ({ folded }: WordToken): boolean => !hasRole(folded, 'kind') && !hasRole(folded, 'heads-organisation')

const isWhere = ({ term }: WordToken): boolean => term?.class === 'russia' || term?.class === 'abroad'

/** "the outlet", "the center": what organisations are, or begin their names with. */
const isOfOrganisation = ({ folded, term }: WordToken): boolean =>
  term?.class === 'organisation' || hasRole(folded, 'kind') || hasRole(folded, 'heads-organisation')

/** In tokens: "the Riga-based independent Russian news outlet". */
const longestNoun = 9

/** The one named last whom a noun may take up: a person by a calling, an organisation by what it is. */
export const takenUpBy = (
  noun: WordToken,
  candidates: readonly number[],
  { mentions }: Surroundings,
): readonly number[] => {
  const fits = (index: number): boolean =>
    itemAt(mentions, index).entity.kind === 'person' ? isOfPeople(noun) : isOfOrganisation(noun)
  return candidates.filter(fits).slice(-1)
}

/** In tokens: «Независимая российская правозащитная организация». */
const longestOpening = 4

/**
 * «Правозащитная организация, признанная …, нарушила закон»: the noun that opens a sentence in the nominative takes up the one named
 * last who may be so called. That it is meant and nobody of whom only the noun tells, its entry in the register shows.
 * @param comma The token behind the noun.
 */
export function takenUpByOpening(
  comma: number,
  { statements, number }: Wording,
  around: Surroundings,
): readonly number[] {
  const { tokens, before, mentions } = around
  const noun = tokens[comma - 1]
  if (!isWord(noun) || number === 'plural' || comma > longestOpening) return []
  const isSubject = packs
    .readingsOf(noun.folded)
    .some(({ cases, number: own }) => cases.includes('nominative') && own !== 'plural')
  const describes = (token: Token): boolean =>
    isWord(token) && (!token.term || token.term.class === 'russia') && packs.looksLikeAttribute(token.folded)
  if (!isSubject || !tokens.slice(0, comma - 1).every(describes)) return []
  const isTheirs = (index: number): boolean =>
    statements.every(({ category }) =>
      itemAt(mentions, index).entity.designations.some(designation => designation.category === category),
    )
  return takenUpBy(noun, before, around).filter(isTheirs)
}

/** "The singer, whom …", "The center, which …": a trade, or a noun of its kind, stands for the one who was named before. */
export function oneSpokenOf(around: Surroundings, wording: Wording): readonly number[] {
  const { tokens, before } = around
  const { anchor } = wording
  const relative = relativeBefore(tokens, anchor)
  const end = relative - (isMark(tokens[relative - 1], ',') ? 1 : 0)
  const noun = tokens[end - 1]
  if (!isWord(noun)) return []
  const said = saidOfPronoun(tokens, relative)
  if (said >= 0) return antecedent(tokens, said, { ...wording, from: said + 1, to: said + 1 }, around)
  if (isSaidOfAll(tokens, relative))
    return [before, around.paragraph, around.earlier].find(some => some.length > 1) ?? []
  const own = tokens.slice(0, relative).flatMap(mentionsIn)
  const isOther = isOfAnother(tokens, relative)
  // «Он работает с музыкантом, который признан …»: a subject that takes up the one named before is another, too.
  if (isOther && (own.length > 0 || isPersonalPronoun(tokens[0]))) return []
  const named = [...before, ...own]
  if (isOfPeople(noun)) return lastPerson(named, around)
  const start = clauseStart(tokens, end)
  const taken = end < relative ? (definiteNoun(tokens, start, end) ?? governedNoun(tokens, start, end)) : undefined
  return taken ? takenUpBy(taken, named, around) : []
}

const isPersonalPronoun = (token: Token | undefined): boolean =>
  isWord(token) && token.term?.gender !== undefined && !hasRole(token.folded, 'possessive')

/** "It comes amid a crackdown on the group, which …": the noun of its kind behind a preposition. */
function governedNoun(tokens: readonly Token[], start: number, end: number): WordToken | undefined {
  const article = tokens.findLastIndex((token, index) => index < end && mayBe(token, 'article'))
  const before = tokens[article - 1]
  const isGoverned = isWord(before) && (hasRole(before.folded, 'governs') || hasRole(before.folded, 'owns'))
  return article > start && isGoverned ? definiteNoun(tokens, article, end) : undefined
}

/** In tokens: "It is an international non-governmental". */
const farthestSubject = 7

/** "It is an organisation that is banned": the pronoun of which the noun before a relative clause is said; or -1. */
function saidOfPronoun(tokens: readonly Token[], relative: number): number {
  if (isMark(tokens[relative - 1], ',')) return -1
  const start = clauseStart(tokens, relative)
  const [pronoun, verb, article] = [termAt(tokens, start), termAt(tokens, start + 1), tokens[start + 2]]
  const isSaid = pronoun?.class === 'pronoun' && pronoun.number !== 'plural' && verb?.class === 'auxiliary'
  return isSaid && mayBe(article, 'indefinite') && relative - start <= farthestSubject ? start : -1
}

/** "All three are organisations whose work is banned", "They are groups that …": of several that were named before. */
function isSaidOfAll(tokens: readonly Token[], relative: number): boolean {
  if (isMark(tokens[relative - 1], ',')) return false
  const start = clauseStart(tokens, relative)
  const [first, second] = [termAt(tokens, start), tokens[start + 1]]
  const verb = start + (mayBe(second, 'count') ? 2 : 1)
  const takesUp = first?.class === 'collective' || (first?.class === 'pronoun' && first.number === 'plural')
  return takesUp && isTerm(tokens[verb], 'auxiliary') && relative - start <= farthestSubject
}

export const relativeBefore = (tokens: readonly Token[], anchor: number): number =>
  tokens.findLastIndex((_, index) => index < anchor && isTerm(tokens[index], 'relative'))

/** Where ends what a relative clause is said of: before its comma, or before the pronoun and its preposition. */
export function endOfAntecedent(tokens: readonly Token[], start: number, anchor: number): number {
  const relative = relativeBefore(tokens, anchor)
  // «…, деятельность которой», «…, от которой»: the clause opens before its pronoun.
  const opensClause = tokens
    .slice(start, relative)
    .every(token => isWord(token) && (token.term?.class === 'preposition' || token.term?.class === 'activity'))
  return beforeParenthetical(tokens, opensClause ? start - 1 : relative)
}

/** In tokens: ", as I have already said". */
const longestParenthetical = 6

/** "an organisation, I remind you, that is banned": the comma before what the writer says in between, or the place itself. */
function beforeParenthetical(tokens: readonly Token[], place: number): number {
  const close = isMark(tokens[place], ',') ? place : place - 1
  if (!isMark(tokens[close], ',')) return place
  for (let index = close - 1; index > Math.max(0, close - longestParenthetical); index--)
    if (isMark(tokens[index], ','))
      return expressionAt(tokens, index + 1, 'parenthetical')?.end === close ? index : place
  return place
}

/** "The institute was", "This June the institute was": the noun by which one is taken up who was named. */
export function subjectNoun(tokens: readonly Token[], start: number, end: number): WordToken | undefined {
  const article = tokens.findLastIndex((token, index) => index > start && index < end && isArticle(token))
  const isOfTime = article > start && tokens.slice(start, article).every(tellsWhen)
  return definiteNoun(tokens, isOfTime ? article : start, end)
}

/** "In 2024", "This June", "Last year" */
const tellsWhen = (token: Token): boolean =>
  isWord(token) &&
  (/^\d/u.test(token.folded) ||
    token.term?.class === 'past' ||
    token.term?.class === 'filler' ||
    hasRole(token.folded, 'as-told') ||
    ofTime.some(role => hasRole(token.folded, role)))

const ofTime = ['governs', 'period', 'of-period', 'which-period', 'month', 'until', 'since'] as const

/** "The two foundations had been …", "All three writers are …": the noun by which several are taken up that were named. */
export function gatheredNoun(tokens: readonly Token[], start: number, to: number): WordToken | undefined {
  const [first, second, third] = tokens.slice(start, to)
  if (!isWord(first) || !isWord(second)) return undefined
  // "both women"
  const noun = hasRole(second.folded, 'count') ? third : first.term?.class === 'collective' ? second : undefined
  if (!isWord(noun)) return undefined
  const points =
    hasRole(first.folded, 'article') || first.term?.class === 'pronoun' || first.term?.class === 'collective'
  return points && (noun.term?.class === 'organisation' || isOfPersons(noun)) ? noun : undefined
}

/** "writers", or no more than "women". */
const isOfPersons = (noun: WordToken): boolean => isOfPeople(noun) || hasRole(noun.folded, 'anybody')

/** Those named last, in the sentence first, of whom the noun says what they are; else all of those. @param start Of its clause. */
export function gatheredBy(
  noun: WordToken,
  start: number,
  { tokens, before, paragraph, earlier, mentions }: Surroundings,
): readonly number[] {
  const named = [tokens.slice(0, start).flatMap(mentionsIn), before, paragraph, earlier]
  const lemmas = new Set(packs.readingsOf(noun.folded).map(({ lexeme }) => lexeme.lemma))
  const isPersons = isOfPersons(noun)
  const isOne = (index: number): boolean => {
    const { kind, generics } = itemAt(mentions, index).entity
    return isPersons ? kind === 'person' : generics.some(generic => lemmas.has(generic))
  }
  const nearest = named.find(some => some.filter(isOne).length > 1)
  return nearest?.filter(isOne) ?? named.find(some => some.length > 1) ?? []
}

/**
 * The party that the sentence was about before a clause, or the person to whom it stands in apposition; «X, глава «Икса», —
 * эта организация признана …» is said of the organisation.
 */
export function lastNamed(around: Surroundings, start: number, { anchor }: Wording): readonly number[] {
  const { tokens, mentions } = around
  const named = tokens.slice(0, start).flatMap(mentionsIn)
  if (within(tokens, start, anchor, term => term.class === 'organisation')) {
    const organisations = named.filter(index => mentions[index]?.entity.kind !== 'person')
    if (organisations.length > 0) return organisations.slice(-1)
  }
  const place = subjectBefore(tokens, start, index => isOwned(around, index))
  const last = place < 0 ? named.slice(-1) : mentionsIn(itemAt(tokens, place)).slice(-1)
  const person = last.flatMap(mention => describedPerson(mention, around))
  return person.length > 0 ? person : last
}

/** «соперник «Медиазоны»»: a name in the genitive behind a noun that is none of its kind. */
function isOwned({ tokens, document, mentions }: Surroundings, place: number): boolean {
  const lead = tokens[leadIndexOf(tokens, place)]
  if (!isWord(lead) || lead.term !== undefined || lead.capital) return false
  return mentionsIn(itemAt(tokens, place)).every(mention => {
    const { cases } = agreementOf(document, itemAt(mentions, mention))
    return cases.includes('genitive') && !cases.includes('nominative')
  })
}

/** The person to whom a mention stands in apposition, if any. */
export function describedPerson(mention: number, around: Surroundings): readonly number[] {
  const { tokens } = around
  const person = describedBy(
    around,
    tokens.findIndex(token => mentionsIn(token).includes(mention)),
  )
  return person < 0 ? [] : mentionsIn(itemAt(tokens, person))
}

/** "the former", "the latter": which of those who were named before its clause a subject is; nothing if it is no such word. */
export function oneOfTwo(
  start: number,
  anchor: number,
  { tokens, before }: Surroundings,
): readonly number[] | undefined {
  const open = openingOfJoined(tokens, start)
  const isSubject = (role: 'first-of-two' | 'last-of-two'): boolean =>
    tokens.slice(open, anchor).some((_, offset) => {
      const found = expressionAt(tokens, open + offset, role)
      if (!found) return false
      // «первый ресурс признан»
      const end = isTerm(tokens[found.end], 'organisation') ? found.end + 1 : found.end
      return end === anchor || isTerm(tokens[end], 'auxiliary')
    })
  const [first, last] = [isSubject('first-of-two'), isSubject('last-of-two')]
  if (!first && !last) return undefined
  const inSentence = tokens.slice(0, open).flatMap(mentionsIn)
  const named = inSentence.length > 0 ? inSentence : before
  const isOfBoth = first && tokens.slice(anchor).some((_, offset) => goesOnAlike(tokens, anchor + offset))
  return isOfBoth ? named.slice(-2) : first ? named.slice(-2).slice(0, 1) : named.slice(-1)
}

/** How many clauses stand between a subject and the last of its verbs: ", where it was founded, and has been". */
const mostClauses = 3

/** "the latter was set up in Riga, and has been recognised": where the clause begins whose subject the one at `start` shares. */
function openingOfJoined(tokens: readonly Token[], start: number): number {
  if (termAt(tokens, start)?.class !== 'conjunction' || termAt(tokens, start + 1)?.class !== 'auxiliary') return start
  let open = start
  for (let clauses = 0; clauses < mostClauses && isMark(tokens[open - 1], ','); clauses++) {
    open = clauseStart(tokens, open - 1)
    if (isOneOfTwo(tokens, open)) return open
  }
  return start
}

/** "…, the latter in 2023", not «…, второй закрыт»: what is told of the first is told of the last, too. */
function goesOnAlike(tokens: readonly Token[], index: number): boolean {
  const last = expressionAt(tokens, index, 'last-of-two')
  const next = last && tokens[last.end]
  if (!last || !isWord(next)) return last !== undefined
  return next.term ? next.term.class !== 'auxiliary' : isFunctionWord(next.folded) || /^\d/u.test(next.folded)
}

/** In tokens: «это за группировка». */
const farthestPointer = 3

/** «Эта группировка, признанная …», «Что это за группировка, признанная …?»: the noun of a kind that points at a party; or -1. */
export function pointingNoun(tokens: readonly Token[], noun: number): number {
  if (!isTerm(tokens[noun], 'organisation')) return -1
  const from = Math.max(0, noun - farthestPointer)
  return tokens.slice(from, noun).some((token, offset) => pointsAt(token) && !termAt(tokens, from + offset)?.gender)
    ? from
    : -1
}

/** «эта», not «её». */
export const pointsAt = (token: Token | undefined): boolean => isTerm(token, 'pronoun') && !mayBe(token, 'possessive')
