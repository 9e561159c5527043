/**
 * Verbs that list somebody only beside a list or a label: "made the Friday list of foreign agents", "slapped X with the
 * label", "the register now includes X". Elsewhere they are ordinary words.
 */
import { itemAt } from '../../checked/index.js'
import { statedNouns, type ContextRole, type NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole, packs } from '../../language/words.js'
import { expressionAt } from './expressions.js'
import { statusOf } from './kinds.js'
import { isMark, isQuote, isTerm, isWord, mayBe, mentionsIn, termAt, type Token } from './tokens.js'

/** Where the list stands, and what the verb then is. */
interface Construction {
  readonly role: ContextRole
  readonly term: Term
  readonly isBeside: (tokens: readonly Token[], verb: number, behind: number) => boolean
}

const constructions: readonly Construction[] = [
  // "X made the list": its subject is in it.
  { role: 'joins-list', term: { class: 'enter', number: 'singular', form: 'finite' }, isBeside: hasListForObject },
  // "They slapped X with the label", "X was slapped with the label", "The label was given to X".
  {
    role: 'puts-on-list',
    term: { class: 'enter', number: 'singular', form: 'english' },
    isBeside: (tokens, verb, behind) =>
      leadsToList(tokens, behind) ||
      (isPassive(tokens, verb) && hasListForSubject(tokens, verb)) ||
      tellsOfLabel(tokens, verb, behind),
  },
  // "The status went to X", "Foreign-agent labels have gone to X and Y".
  { role: 'comes-to', term: { class: 'enter', number: 'singular', form: 'finite' }, isBeside: hasListForSubject },
  // "X has left the list"; "had left" tells of a time before the one of which the text tells.
  {
    role: 'leaves-list',
    term: { class: 'ended', number: 'singular', form: 'finite' },
    isBeside: (tokens, verb, behind) => !isPerfect(tokens[verb - 1]) && hasListForObject(tokens, verb, behind),
  },
  // "The authorities list it as a foreign agent": a list is theirs, too.
  { role: 'register-verb', term: { class: 'recognise', number: 'plural', form: 'active' }, isBeside: hasListers },
  // «записали в иноагенты», «назначили иноагентом»
  { role: 'makes', term: { class: 'recognise', number: 'singular', form: 'active' }, isBeside: hasStatusForObject },
  // "whom the ministry has called a foreign agent": what anybody else calls him is no status.
  { role: 'calls', term: { class: 'recognise', number: 'singular', form: 'english' }, isBeside: isByAuthority },
  // "The list now includes X", "They expanded the list, adding X".
  {
    role: 'takes-in',
    term: { class: 'enter', number: 'singular', form: 'active' },
    isBeside: (tokens, verb, behind) =>
      !isCounted(tokens[verb - 1]) &&
      (behind > verb + 1 || !isPassive(tokens, verb)) &&
      (hasListForSubject(tokens, verb) || hasListForObject(tokens, verb, behind)),
  },
]

/** Gives verbs of listing their term where a list stands beside them. Each looks only so far: linear. */
export function withListings(tokens: readonly Token[]): Token[] {
  const read: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const listing = listingAt(tokens, index)
    read.push(listing?.token ?? itemAt(tokens, index))
    if (listing) index = listing.end - 1
  }
  return read
}

function listingAt(
  tokens: readonly Token[],
  index: number,
): { readonly token: Token; readonly end: number } | undefined {
  const token = tokens[index]
  if (!isWord(token)) return undefined
  let longest: { readonly token: Token; readonly end: number } | undefined
  for (const { role, term, isBeside } of constructions) {
    const verb = expressionAt(tokens, index, role)
    // "The list was extended by X": the longest of its verbs is meant.
    if (!verb || verb.end <= (longest?.end ?? 0)) continue
    // A word that has its part in statements keeps it; an expression of several is one word.
    if (token.term && !yields(token.term, term) && verb.end === index + 1) continue
    if (isBeside(tokens, index, verb.end))
      longest = { token: { ...token, folded: verb.key, end: itemAt(tokens, verb.end - 1).end, term }, end: verb.end }
  }
  return longest
}

/** "The list features X": what stands in a list may hold somebody, too. */
const yields = ({ class: role }: Term, to: Term): boolean =>
  (role === 'register' && to.class === 'recognise') ||
  role === 'filler' ||
  (role === 'belong' && to.form === 'active') ||
  (role === 'auxiliary' && to.form === 'finite')

const isPerfect = (token: Token | undefined): boolean => mayBe(token, 'perfect')

/** A list, a register, a label; or those who are in it: "a batch of foreign agents". */
const isOfList = (term: Term | undefined): boolean =>
  term?.class === 'register' || (term?.class === 'agent' && term.number === 'plural')

/** In tokens: «певца и писателя Дмитрия Быкова в». */
const longestMade = 7

/** «назначили Земфиру иноагентом»: what somebody is made stands behind the verb, in the case that tells so. */
function hasStatusForObject(tokens: readonly Token[], _verb: number, behind: number): boolean {
  for (let index = behind; index < Math.min(tokens.length, behind + longestMade); index++) {
    const token = itemAt(tokens, index)
    if (isMark(token, ',.;:!?')) return false
    if (!isWord(token) || !token.term || !statedNouns.has(token.term.class)) continue
    const before = tokens.slice(0, index).findLast(other => !isQuote(other))
    const isLed = isTerm(before, 'preposition')
    const name = isLed ? 'nominative' : 'instrumental'
    return packs.readingsOf(token.folded).some(({ cases }) => cases.includes(name))
  }
  return false
}

/** In tokens: "the Russian Justice Ministry's growing list". */
const longestObject = 9

/** "made the ministry's Friday list", not "made a list of films": nothing stands before its object that is not part of it. */
function hasListForObject(tokens: readonly Token[], _verb: number, behind: number): boolean {
  const first = tokens[behind]
  const isAny = mayBe(first, 'indefinite')
  for (let index = behind; index < Math.min(tokens.length, behind + longestObject); index++) {
    const token = itemAt(tokens, index)
    if (isQuote(token) || isMark(token, '-')) continue
    if (!isWord(token)) return false
    if (isOfList(token.term)) return !isAny || statesKind(tokens, index)
    if (!token.term && hasRole(token.folded, 'governs')) return false
    if (token.term && statusOf(token.term) === undefined && !ofObject.has(token.term.class)) return false
  }
  return false
}

/** "a foreign agent label" */
const statesKind = (tokens: readonly Token[], register: number): boolean =>
  [register, register - 1, register - 2].some(index => {
    const term = termAt(tokens, index)
    return term !== undefined && statusOf(term) !== undefined
  })

/** Beside the words of a status. */
const ofObject: ReadonlySet<NoticeRole> = new Set(['filler', 'russia', 'authority', 'pronoun', 'agent'])

/** In tokens: parties and what they are stand between. */
const farthestList = 30

/** "slapped X, Y and Z with the label": the list stands in the clause, behind the parties. */
function leadsToList(tokens: readonly Token[], behind: number): boolean {
  for (let index = behind; index < Math.min(tokens.length, behind + farthestList); index++) {
    const token = itemAt(tokens, index)
    if (isMark(token, '.;:!?')) return false
    const term = termAt(tokens, index)
    if (term?.class === 'register') return true
    if (term?.class === 'complementiser' || term?.class === 'relative' || term?.class === 'auxiliary') return false
  }
  return false
}

/** "the authorities list it", "they label X": those who list right before, whom they list right behind. */
function hasListers(tokens: readonly Token[], verb: number, behind: number): boolean {
  const [doer, object] = [tokens[verb - 1], tokens[behind]]
  if (!isWord(doer) || (doer.term?.class !== 'authority' && doer.term?.class !== 'pronoun')) return false
  if (hasRole(doer.folded, 'possessive')) return false
  return object !== undefined && (object.type === 'mention' || isTerm(tokens[behind], 'pronoun'))
}

/** "1,100 names", "several entries": nouns, which a number counts. */
const isCounted = (token: Token | undefined): boolean =>
  isWord(token) && (/^\d/u.test(token.folded) || hasRole(token.folded, 'count'))

/** In tokens: "It now also", of the list that was spoken of. */
const longestSubject = 3

/** "The register, published by the ministry, now includes": behind the list no other party stands. */
function hasListForSubject(tokens: readonly Token[], verb: number): boolean {
  let isBracketed = false
  for (let index = verb - 1; index >= Math.max(0, verb - farthestList); index--) {
    const token = itemAt(tokens, index)
    // Brackets are not nested yet; what stands in one is no subject.
    if (isMark(token, '()')) isBracketed = isMark(token, ')')
    if (isBracketed) continue
    if (isMark(token, '.;:!?') || mentionsIn(token).length > 0) return false
    if (index === 0 && isWord(token) && token.term?.gender === 'n') return verb <= longestSubject
    if (isOfList(termAt(tokens, index)) || mayBe(token, 'listed-lately')) return true
  }
  return false
}

/** In tokens: "the Russian Justice Ministry has since". */
const farthestAuthority = 6

function isByAuthority(tokens: readonly Token[], verb: number, behind: number): boolean {
  if (isPassive(tokens, verb) && isTerm(tokens[behind], 'preposition') && leadsToDoer(tokens, behind + 1)) return true
  for (let index = verb - 1; index >= Math.max(0, verb - farthestAuthority); index--) {
    const term = termAt(tokens, index)
    if (mentionsIn(itemAt(tokens, index)).length > 0 || isMark(tokens[index], ',.;:')) return false
    if (term?.class === 'authority' || term?.class === 'russia') return true
  }
  return false
}

/** "is viewed by the Russian authorities as" */
function leadsToDoer(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + farthestAuthority; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'authority' || term?.class === 'russia') return true
    if (term?.class !== 'filler') return false
  }
  return false
}

/** "the label pinned on X", "the designation applied to X": right behind the label, and with the preposition that leads to its bearer. */
const tellsOfLabel = (tokens: readonly Token[], verb: number, behind: number): boolean =>
  [verb - 1, verb - 2].some(index => isOfList(termAt(tokens, index))) &&
  !isTerm(tokens[verb - 1], 'auxiliary') &&
  isTerm(tokens[behind], 'preposition')

/** "The poll is included in …", "was also given" */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const between = isTerm(tokens[verb - 1], 'filler') ? 2 : 1
  const before = tokens[verb - between]
  return isTerm(before, 'auxiliary') && !mayBe(before, 'perfect')
}
