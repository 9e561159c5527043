/**
 * Subjects that no name of the sentence is: "A friend of X was …", "His publisher was …", "why a colleague had been …",
 * "The editor, who writes for X, was …", "many of its members have been …".
 */
import { hasRole } from '../../language/words.js'
import { takenUpBy, definiteNoun } from './anaphora.js'
import { clauseStart, isGoverned, isVerb } from '../statements/clauses.js'
import { nounBefore } from '../statements/described-nouns.js'
import { isOfPeople, type Surroundings } from '../statements/surroundings.js'
import { isMark, isPreposition, isQuote, isWord, mentionsIn, termAt, type Token } from '../tokens/tokens.js'

const isAuxiliary = (tokens: readonly Token[], index: number): boolean => termAt(tokens, index)?.class === 'auxiliary'

/** Where a subject ends: at the verb that helps what tells the status, or at that. */
function endOfSubject(tokens: readonly Token[], start: number, from: number): number {
  const verb = tokens.findIndex((_, index) => index > start && index < from && isAuxiliary(tokens, index))
  return verb < 0 ? from : verb
}

const isIndefinite = (token: Token | undefined): boolean => isWord(token) && hasRole(token.folded, 'indefinite')

const isArticle = (token: Token | undefined): boolean => isWord(token) && hasRole(token.folded, 'article')

/**
 * @param start Of the clause in which a status is told.
 * @param from Of what tells it.
 * @returns Whom a subject takes up that is none of the names of its sentence, nobody for most; nothing without such a subject.
 */
export function otherSubject(start: number, from: number, around: Surroundings): readonly number[] | undefined {
  const { tokens } = around
  if (isOfSomebody(tokens, start, from) || isOfTheirs(tokens, start, from) || isOfTheirPerson(tokens, start, from))
    return []
  return subjectBeforeAside(start, from, around)
}

/** In tokens: "several of the". */
const longestCount = 4

/** "A friend of X was", "The drummer who played with X was", "that a colleague had been": a noun with its own article, and no name beside it. */
function isOfSomebody(tokens: readonly Token[], start: number, from: number): boolean {
  const first = tokens[start]
  // Behind a comma it stands in apposition: "X, an organisation that is banned".
  if (start >= from || !isArticle(first) || isMark(tokens[start - 1], ',—–')) return false
  const end = endOfSubject(tokens, start, from)
  const named = tokens.findIndex((token, index) => index > start && index < end && mentionsIn(token).length > 0)
  // "a colleague had been declared"
  if (named < 0)
    return start > 0 && isIndefinite(first) && isAuxiliary(tokens, end) && tokens.slice(start, end).every(isOfNoun)
  const last = tokens.findIndex((token, index) => index > start && index < named && !isOfNoun(token)) - 1
  if (last <= start) return false
  // "The drummer who played with X": no comma parts what the clause is said of from it.
  if (termAt(tokens, last + 1)?.class === 'relative') return true
  return isIndefinite(first) && leads(tokens[last + 1]) && isLed(tokens, last, named)
}

const leads = (token: Token | undefined): boolean => isWord(token) && isPreposition(token)

/** An article, what describes a noun, or the noun. */
const isOfNoun = (token: Token): boolean =>
  isQuote(token) ||
  isMark(token, '-') ||
  (isWord(token) &&
    (token.term
      ? ['organisation', 'person', 'filler', 'russia', 'abroad', 'past'].includes(token.term.class)
      : !isPreposition(token) && !isVerb(token)))

/** "friend of X", "fan from the club X": the preposition leads from the noun to the name. */
const isLed = (tokens: readonly Token[], noun: number, named: number): boolean =>
  isGoverned(tokens, named, noun) &&
  tokens.slice(noun + 1, named).every(token => isQuote(token) || (isWord(token) && !hasRole(token.folded, 'naming')))

/** "many of its members have been": people of whom the party named before is not one. */
function isOfTheirs(tokens: readonly Token[], start: number, from: number): boolean {
  const possessive = tokens.findIndex(
    (token, index) => index > start && index < from && isWord(token) && hasRole(token.folded, 'possessive'),
  )
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
  return first < end - 1 && isPossessive(tokens[first]) && termAt(tokens, first - 1)?.class !== 'conjunction'
}

const mayStandBefore = (token: Token | undefined): boolean =>
  token !== undefined && (isOfNoun(token) || isPossessive(token))

const isPossessive = (token: Token | undefined): boolean => isWord(token) && hasRole(token.folded, 'possessive')

const isStaff = (token: Token): boolean =>
  isWord(token) && (isOfPeople(token) || hasRole(token.folded, 'member') || hasRole(token.folded, 'staff'))

/** "The journalist, who works with X, was": the subject stands before what a relative clause tells of it. */
function subjectBeforeAside(start: number, from: number, around: Surroundings): readonly number[] | undefined {
  const { tokens, before } = around
  const close = start - 1
  if (!isMark(tokens[close], ',') || tokens.slice(start, from).some(token => mentionsIn(token).length > 0))
    return undefined
  const open = clauseStart(tokens, close) - 1
  if (!isMark(tokens[open], ',') || termAt(tokens, open + 1)?.class !== 'relative') return undefined
  const first = clauseStart(tokens, open)
  if (!isArticle(tokens[first]) || tokens.slice(first, open).some(token => mentionsIn(token).length > 0))
    return undefined
  if (nounBefore(tokens, open) < 0) return undefined
  const noun = definiteNoun(tokens, first, open)
  return noun ? takenUpBy(noun, before, around) : []
}

/** In tokens: "300 independent media". */
const longestCounted = 4

/**
 * "a man whom Russia has labelled", "counted 300 groups that Russia has declared": the relative clause says which are
 * meant of those who have no name.
 */
export function tellsWhich(tokens: readonly Token[], relative: number): boolean {
  const noun = tokens[relative - 1]
  if (!isWord(noun) || noun.capital || !isOfNoun(noun)) return false
  for (let index = relative - 2; index >= Math.max(0, relative - 2 - longestCounted); index--) {
    const token = tokens[index]
    if (!isWord(token)) return false
    if (isIndefinite(token) || /^\d/u.test(token.folded)) return !isSaidToBeOne(tokens, index)
    if (isArticle(token)) return false
  }
  return false
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
