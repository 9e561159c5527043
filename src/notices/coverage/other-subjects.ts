/**
 * Subjects that no name of the sentence is: "A friend of X was …", "His publisher was …", "why a colleague had been …",
 * "The editor, who writes for X, was …", "many of its members have been …".
 */
import { hasRole, packs } from '../../language/words.js'
import { takenUpBy, definiteNoun } from './anaphora.js'
import { antecedentBefore, clauseStart, isGoverned, isVerb } from '../statements/clauses.js'
import { isPastVerb } from '../statements/deeds.js'
import { nounBefore } from '../statements/described-nouns.js'
import type { Wording } from '../statements/statements.js'
import { isOfPeople, type Surroundings } from '../statements/surroundings.js'
import {
  isArticle,
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

const isAuxiliary = (tokens: readonly Token[], index: number): boolean => isTerm(tokens[index], 'auxiliary')

/** Where a subject ends: at the verb that helps what tells the status, or at that. */
function endOfSubject(tokens: readonly Token[], start: number, from: number): number {
  const verb = tokens.findIndex((_, index) => index > start && index < from && isAuxiliary(tokens, index))
  return verb < 0 ? from : verb
}

const isIndefinite = (token: Token | undefined): boolean => mayBe(token, 'indefinite')

/**
 * @param start Of the clause in which a status is told.
 * @param from Of what tells it.
 * @returns Whom a subject takes up that is none of the names of its sentence, nobody for most; nothing without such a subject.
 */
export function otherSubject(start: number, from: number, around: Surroundings): readonly number[] | undefined {
  const { tokens } = around
  const subjects = [isOfSomebody, isOfNamed, isOfTheirs, isOfTheirPerson]
  if (subjects.some(isOther => isOther(tokens, start, from))) return []
  return subjectBeforeAside(start, from, around)
}

/** In tokens: "several of the". */
const longestCount = 4

/**
 * "A friend of X was", "The drummer who played with X was", "A colleague had been", "The poet X met was": a noun with its
 * own article, and no name beside it.
 */
function isOfSomebody(tokens: readonly Token[], start: number, from: number): boolean {
  const first = tokens[start]
  if (start >= from || !isArticle(first)) return false
  const end = endOfSubject(tokens, start, from)
  const named = nameIn(tokens, start, end)
  // "a colleague had been declared"; "A poet was added: X" tells who.
  if (named < 0) return isIndefinite(first) && isAuxiliary(tokens, end) && isNounAlone(tokens, start, end)
  // Behind a comma it stands in apposition: "X, an organisation that is banned".
  if (isMark(tokens[start - 1], ',—–')) return false
  const last = tokens.findIndex((token, index) => index > start && index < named && !isOfNoun(token)) - 1
  if (last <= start) return last < 0 && isDoer(tokens, named, end)
  // "The drummer who played with X": no comma parts what the clause is said of from it.
  if (opensRelative(tokens, last + 1)) return true
  return isIndefinite(first) && leads(tokens[last + 1]) && isLed(tokens, last, named)
}

const nameIn = (tokens: readonly Token[], start: number, end: number): number =>
  tokens.findIndex((token, index) => index > start && index < end && mentionsIn(token).length > 0)

/** "A musician had been": nobody is named who it might be. */
const isNounAlone = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).every(isOfNoun) &&
  (start > 0 || tokens.slice(end).every(token => mentionsIn(token).length === 0))

/** "The poet X met was": the name does something else, and nothing joins what the status is said of to that. */
const isDoer = (tokens: readonly Token[], named: number, end: number): boolean =>
  isPastVerb(tokens[named + 1]) &&
  isAuxiliary(tokens, end) &&
  tokens.slice(named + 2, end).every(token => isWord(token) && token.term?.class !== 'conjunction')

/** "who", "where", "on which" */
const opensRelative = (tokens: readonly Token[], index: number): boolean =>
  isTerm(tokens[index], 'relative') ||
  asksWhere(tokens[index]) ||
  (leads(tokens[index]) && isTerm(tokens[index + 1], 'relative'))

const asksWhere = (token: Token | undefined): boolean => mayBe(token, 'asks')

/** "The editor of X was", "Critics of X have been", "X’s publishing house was": somebody, or something, near the one who is named. */
function isOfNamed(tokens: readonly Token[], start: number, from: number): boolean {
  const end = endOfSubject(tokens, start, from)
  const named = nameIn(tokens, start - 1, end)
  const name = tokens[named]
  if (name?.type !== 'mention' || !isAuxiliary(tokens, end) || nameIn(tokens, named, end) >= 0) return false
  const behind = tokens.slice(named + 1, end)
  if (name.possessive && name.isPerson && named <= start + 1)
    return behind.length > 0 && behind.every(isOfNoun) && !behind.some(isOfStatus)
  if (behind.length > 0) return false
  const last = tokens.findIndex((token, index) => index >= start && index < named && !isOfNoun(token)) - 1
  const noun = tokens[last]
  if (last < start || !isWord(noun) || !leads(tokens[last + 1]) || !isLed(tokens, last, named)) return false
  // "Fans of X were"
  if (name.isPerson && termAt(tokens, end)?.number === 'plural') return true
  return isOf(noun, name.isPerson)
}

/** "editor", "critics", "friend"; of a person "band", too. Whose a medium is counts as the medium. */
const isOf = (noun: WordToken, isPersons: boolean): boolean => {
  const isNear = isStaff(noun) || hasRole(noun.folded, 'kin')
  return isPersons ? isNear || noun.term?.class === 'organisation' : isNear && !hasRole(noun.folded, 'owner')
}

/** "X’s designation was", "X’s own name was": what tells of the one who is named. */
const isOfStatus = (token: Token): boolean =>
  isWord(token) &&
  (['register', 'activity'].includes(token.term?.class ?? '') || namesOne.some(role => hasRole(token.folded, role)))

const namesOne = ['of-words', 'listed-one', 'listed-lately', 'bears-marker'] as const

const leads = (token: Token | undefined): boolean => isWord(token) && isPreposition(token)

/** An article, what describes a noun, or the noun. */
const isOfNoun = (token: Token): boolean =>
  !asksWhere(token) &&
  (isQuote(token) ||
    isMark(token, '-') ||
    (isWord(token) &&
      (token.term
        ? ['organisation', 'person', 'filler', 'russia', 'abroad', 'past'].includes(token.term.class)
        : !isPreposition(token) && !isVerb(token))))

/** "friend of X", "fan from the club X": the preposition leads from the noun to the name. */
const isLed = (tokens: readonly Token[], noun: number, named: number): boolean =>
  isGoverned(tokens, named, noun) &&
  tokens.slice(noun + 1, named).every(token => isQuote(token) || (isWord(token) && !hasRole(token.folded, 'naming')))

/** "many of its members have been": people of whom the party named before is not one. */
function isOfTheirs(tokens: readonly Token[], start: number, from: number): boolean {
  const possessive = tokens.findIndex((token, index) => index > start && index < from && mayBe(token, 'possessive'))
  if (possessive < 0 || possessive - start > longestCount) return false
  const owns = tokens[possessive - 1]
  const subject = tokens.slice(possessive + 1, endOfSubject(tokens, possessive, from))
  return (
    isWord(owns) &&
    hasRole(owns.folded, 'owns') &&
    subject.some(isStaff) &&
    subject.every(token => isWord(token) || isMark(token, '-'))
  )
}

/** "His publisher was", "said his friend had been", «его издатель признан»: somebody near the one named before, who has no name. */
function isOfTheirPerson(tokens: readonly Token[], start: number, from: number): boolean {
  const end = endOfSubject(tokens, start, from)
  const person = tokens[end - 1]
  if (!isWord(person) || !(isStaff(person) || hasRole(person.folded, 'kin'))) return false
  let first = end - 1
  while (first > start && !isPossessive(tokens[first]) && mayStandBefore(tokens[first - 1])) first--
  // "X and his wife were declared"
  return first < end - 1 && isPossessive(tokens[first]) && !isTerm(tokens[first - 1], 'conjunction')
}

const mayStandBefore = (token: Token | undefined): boolean =>
  token !== undefined && (isOfNoun(token) || isPossessive(token))

const isPossessive = (token: Token | undefined): boolean => mayBe(token, 'possessive')

const isStaff = (token: Token): boolean =>
  isWord(token) && (isOfPeople(token) || hasRole(token.folded, 'member') || hasRole(token.folded, 'staff'))

/** "The journalist, who works with X, was": the subject stands before what a relative clause tells of it. */
function subjectBeforeAside(start: number, from: number, around: Surroundings): readonly number[] | undefined {
  const { tokens, before } = around
  const close = start - 1
  if (!isMark(tokens[close], ',') || tokens.slice(start, from).some(token => mentionsIn(token).length > 0))
    return undefined
  const open = clauseStart(tokens, close) - 1
  const relative = leads(tokens[open + 1]) ? open + 2 : open + 1
  const isAside = isTerm(tokens[relative], 'relative') || isOfSource(tokens, open, close)
  if (!isMark(tokens[open], ',') || !isAside) return undefined
  const first = clauseStart(tokens, open)
  const party = nominativeParty(tokens, first, open)
  if (party) return takenUpBy(party, before, around)
  if (!isArticle(tokens[first]) || tokens.slice(first, open).some(token => mentionsIn(token).length > 0))
    return undefined
  if (nounBefore(tokens, open) < 0) return undefined
  const noun = definiteNoun(tokens, first, open)
  return noun ? takenUpBy(noun, before, around) : []
}

/** ", как выяснила «Икс»,", ", X reported,": who says so stands between the commas, and nothing else does. */
function isOfSource(tokens: readonly Token[], open: number, close: number): boolean {
  const aside = tokens.slice(open + 1, close).filter(token => !isQuote(token))
  const names = aside.filter(token => mentionsIn(token).length > 0)
  const saying = aside.filter(token => mayBe(token, 'reporting'))
  const others = aside.filter(token => !names.includes(token) && !saying.includes(token))
  const isJoint = (token: Token): boolean => isTerm(token, 'conjunction')
  return names.length === 1 && saying.length === 1 && others.every(isJoint)
}

/** «Фонд, который поддерживает X, признан …», not «Фонд, который называется X, …»: the noun before the clause; nothing without one. */
function nominativeParty(tokens: readonly Token[], first: number, comma: number): WordToken | undefined {
  const noun = tokens[comma - 1]
  if (!isWord(noun) || noun.capital === comma - 1 > first || !isOfNominative(noun)) return undefined
  const behind = tokens.slice(comma + 1)
  const name = behind.findIndex(token => mentionsIn(token).length > 0)
  if (name < 0 || behind.slice(0, name).some(token => mayBe(token, 'naming'))) return undefined
  const describes = (token: Token): boolean => isWord(token) && packs.looksLikeAttribute(token.folded)
  return tokens.slice(first, comma - 1).every(describes) ? noun : undefined
}

const isOfNominative = (noun: WordToken): boolean =>
  (noun.term?.class === 'organisation' || isOfPeople(noun) || hasRole(noun.folded, 'kind')) &&
  packs.readingsOf(noun.folded).some(({ cases }) => cases.includes('nominative'))

/** In tokens: "300 independent media". */
const longestCounted = 4

/**
 * "a man whom Russia has labelled", "counted 300 groups that Russia has declared": the relative clause says which are
 * meant of those who have no name.
 */
export function tellsOfAnother(tokens: readonly Token[], relative: number): boolean {
  const article = articleBefore(tokens, relative)
  return article >= 0 && !isSaidToBeOne(tokens, article) && !leadsToOwner(tokens, article)
}

/** The indefinite article, or the number, before the noun that a pronoun stands behind; -1 without one. */
function articleBefore(tokens: readonly Token[], relative: number): number {
  const noun = tokens[relative - 1]
  if (!isWord(noun) || noun.capital || !isOfNoun(noun)) return -1
  for (let index = relative - 2; index >= Math.max(0, relative - 2 - longestCounted); index--) {
    const token = tokens[index]
    if (!isWord(token)) return -1
    if (isIndefinite(token) || /^\d/u.test(token.folded)) return index
    if (isArticle(token)) return -1
  }
  return -1
}

/** "X is a man whom …", "X, a man whom …", "one of 300 groups that …" */
function isSaidToBeOne(tokens: readonly Token[], article: number): boolean {
  const before = tokens[article - 1]
  if (before === undefined || !isWord(before)) return true
  return (
    isAuxiliary(tokens, article - 1) ||
    hasRole(before.folded, 'owns') ||
    hasRole(before.folded, 'among') ||
    before.term?.class === 'conjunction'
  )
}

/**
 * "works for a newspaper that was declared", "X, whose wife was declared": a relative clause that tells of somebody else than
 * the one who is named before it.
 * @param relative The token of the pronoun.
 */
export const isSaidOfOthers = (
  { tokens }: Surroundings,
  relative: number,
  { anchor }: Pick<Wording, 'anchor'>,
): boolean => tellsOfAnother(tokens, relative) || isOfTheirOwn(tokens, relative, anchor)

/** "published by a company that is …": whose a medium is counts as it. */
function leadsToOwner(tokens: readonly Token[], article: number): boolean {
  const before = tokens[article - 1]
  return mayBe(before, 'governs') && mayBe(before, 'reporting')
}

/** "whose wife was", of a person "whose publisher was": somebody, or something, of the one who is named. */
function isOfTheirOwn(tokens: readonly Token[], relative: number, anchor: number): boolean {
  const end = endOfSubject(tokens, relative, anchor)
  const own = tokens.slice(relative + 1, end)
  const noun = own.at(-1)
  if (!isWord(noun) || !isAuxiliary(tokens, end) || !own.every(isOfNoun) || own.some(isOfStatus)) return false
  const name = tokens[antecedentBefore(tokens, relative)]
  const isPersons = name?.type === 'mention' && name.isPerson
  return isOf(noun, isPersons)
}

/** In tokens: «издатель», «бывший редактор», «известный омский журналист». */
const longestSubject = 3

/** «Иноагентом стал предприниматель», «туда попал оператор»: a noun behind its verb is of whom the text has not spoken yet. */
export function isOfSomebodyNew(tokens: readonly Token[], { to }: { readonly to: number }): boolean {
  for (let index = to; index < to + longestSubject; index++) {
    const token = tokens[index]
    if (!isWord(token) || token.capital) return false
    if (isOfPeople(token) && packs.readingsOf(token.folded).some(({ cases }) => cases.includes('nominative')))
      return true
    if (token.term ? token.term.class !== 'past' : !packs.looksLikeAttribute(token.folded)) return false
  }
  return false
}
