/**
 * How a wording stands in its sentence.
 */
import { itemAt } from '../../checked/index.js'
import type { NoticeRole } from '../../language/roles.js'
import type { VerbForm } from '../../language/types.js'
import { hasRole } from '../../language/words.js'
import { beforeDay } from '../tokens/days.js'
import { tellsOfPredicate } from './described-nouns.js'
import { beforeWording, isPredicate, isSaidShortly } from '../tokens/predicates.js'
import { expressionAt } from '../tokens/expressions.js'
import { isOfPeople } from './surroundings.js'
import { isMark, isQuote, isTerm, isWord, mayBe, mentionsIn, termAt, type Token } from '../tokens/tokens.js'

/** How a wording stands in its sentence, which decides where its subject is looked for. */
export type Stance =
  /** «признанный …», «террористическая организация»: leans on a neighbour. */
  | 'attribute'
  /** «признан …», «входит в список»: the subject stands before it, in the sentence or the one before. */
  | 'predicate'
  /** «Минюст признал …»: the object is named after the verb. */
  | 'active'

export function stanceOf(tokens: readonly Token[], from: number, to: number): Stance {
  // "Both are extremist organisations banned in Russia": what follows the noun leans on it.
  if (!isPredicate(termAt(tokens, from)) && isSaidToBe(tokens, from)) return 'predicate'
  for (let index = beforeWording(tokens, from); index < to; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'register' && isOnList(tokens, index))
      return listedInApposition(tokens, index) < 0 ? 'predicate' : 'attribute'
    if (term?.class === 'ended' && term.form !== undefined) return 'predicate'
    if (isSaidShortly(term)) return 'predicate'
    if (!term || !isPredicate(term)) continue
    return stanceOfPredicate(tokens, index, term.form)
  }
  return isSaidToBe(tokens, from) ? 'predicate' : 'attribute'
}

const toBe: ReadonlySet<NoticeRole> = new Set(['filler', 'collective', 'negation', 'russia', 'authority', 'pronoun'])
const folded = (token: Token | undefined): string => (isWord(token) ? token.folded : '')

/** "Russia's newest foreign agent", "the same undesirable status": of what stands between nothing else is known. */
const isAdjective = (token: Token | undefined): boolean =>
  isQuote(token ?? undefined) || (isWord(token) && ofSaid.some(role => hasRole(token.folded, role)))
const ofSaid = ['latest', 'alike', 'as-told'] as const

/** "It is both a foreign agent and …", «оба теперь иноагенты»: a status without a verb of its own, said of somebody. */
function isSaidToBe(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - 6; index--) {
    const term = termAt(tokens, index)
    if (term?.class === 'auxiliary') return true
    if (index === 0 && opensStatement(tokens)) return true
    if (isMark(tokens[index], '—–') && index > 0) continue
    // «…, он же иноагент»
    if (isMark(tokens[index], ',') && index < from - 1)
      return opensStatement(tokens.slice(index + 1)) && isPersonal(tokens[index + 1])
    if (isParticle(tokens[index])) continue
    if (isAdjective(tokens[index])) continue
    // "has the status of a foreign agent"
    if (hasRole(folded(tokens[index]), 'owns') && isTerm(tokens[index - 1], 'register')) return isHad(tokens, index - 1)
    if (!term || !toBe.has(term.class) || hasRole(folded(tokens[index]), 'owns')) return false
  }
  return false
}

/** "has the status": what somebody has. */
function isHad(tokens: readonly Token[], register: number): boolean {
  const verb = tokens.findLastIndex((_, index) => index < register && !isTerm(tokens[index], 'filler'))
  return hasRole(folded(tokens[verb]), 'perfect')
}

/** «он», not «его» nor «этот» */
const isPersonal = (token: Token | undefined): boolean =>
  isWord(token) && token.term?.gender !== undefined && !hasRole(token.folded, 'possessive')

/** «же» */
const isParticle = (token: Token | undefined): boolean =>
  isWord(token) && !token.term && hasRole(token.folded, 'function') && !hasRole(token.folded, 'governs')

/** «Оба теперь иноагенты», «Это террористическая организация» */
function opensStatement([first]: readonly Token[]): boolean {
  if (first?.type !== 'word') return false
  return first.term?.class === 'collective' || (first.term?.class === 'pronoun' && !hasRole(first.folded, 'possessive'))
}

/** In tokens: "on the Russian Justice Ministry's growing foreign agents register". */
const farthestList = 9

/**
 * "X, an addition to the register": the article of what leads to the list and stands in apposition to a name; -1 if
 * nothing does.
 */
export function listedInApposition(tokens: readonly Token[], register: number): number {
  for (let index = register - 1; index >= Math.max(2, register - farthestList); index--) {
    if (!expressionAt(tokens, index, 'leads-to-list')) continue
    const article = isAdjective(tokens[index - 1]) ? index - 2 : index - 1
    const isApposed = isWord(tokens[article]) && hasRole(folded(tokens[article]), 'article')
    return isApposed && isMark(tokens[article - 1], ',—–') ? article : -1
  }
  return -1
}

/** "has been on Russia's list of …", "additions to the list"; not "commented on the list". */
export function isOnList(tokens: readonly Token[], register: number): boolean {
  for (let index = register - 1; index >= Math.max(0, register - farthestList); index--) {
    const token = itemAt(tokens, index)
    if (mentionsIn(token).length > 0 || isMark(token, ',.;:')) return false
    const before = tokens[index - 1]
    if (expressionAt(tokens, index, 'leads-to-list'))
      return !(isWord(before) && (hasRole(before.folded, 'topical') || hasRole(before.folded, 'reporting')))
  }
  return false
}

function stanceOfPredicate(tokens: readonly Token[], index: number, form: VerbForm | undefined): Stance {
  if (form === 'long') return isTerm(tokens[index - 1], 'auxiliary') ? 'predicate' : 'attribute'
  if (form === 'active' || form === 'present') return 'active'
  if (form !== 'english') return 'predicate'
  if (actsOn(tokens, index) || isDoneTo(tokens, index) || isInverted(tokens, index)) return 'active'
  const behindDay = beforeDay(tokens, index)
  for (let back = behindDay - 1; back >= 0 && back >= behindDay - 4; back--) {
    const token = itemAt(tokens, back)
    const term = termAt(tokens, back)
    if (term?.class === 'auxiliary')
      return isToBe(tokens, back) && !isFirstToBe(tokens, back) ? 'attribute' : 'predicate'
    if (token.type === 'punctuation' || token.type === 'mention' || token.type === 'bracket') break
    if (term && !beforeParticiple.has(term.class)) break
  }
  // "X is an agency designated …" says of X what the participle tells of the noun.
  return tellsOfPredicate(tokens, index) ? 'predicate' : 'attribute'
}

/** "were all entered", "has in Russia been declared" */
const beforeParticiple: ReadonlySet<NoticeRole> = new Set([
  ...(['filler', 'negation', 'preposition', 'russia', 'past', 'authority', 'collective'] as const),
])

/** "the first outlet to be declared undesirable" */
const isToBe = (tokens: readonly Token[], auxiliary: number): boolean =>
  isTerm(tokens[auxiliary - 1], 'preposition') && !isTerm(tokens[auxiliary - 2], 'modal')

/** In tokens: "was one of the very first". */
const farthestFirst = 5

/** "became the latest Russian to be branded", "the 170th group to be banned": said of the one who is the latest. */
function isFirstToBe(tokens: readonly Token[], auxiliary: number): boolean {
  for (let index = auxiliary - 2; index >= auxiliary - farthestList; index--) {
    const token = tokens[index]
    if (!isWord(token)) return false
    if (hasRole(token.folded, 'latest') || /^\d+\p{L}/u.test(token.folded))
      return tokens
        .slice(Math.max(0, index - farthestFirst), index)
        .some((_, offset) => isAuxiliary(tokens, Math.max(0, index - farthestFirst) + offset))
  }
  return false
}

/** "The ministry added X", "Russia outlawed X": a doer before the verb, its object right behind it. */
export function actsOn(tokens: readonly Token[], index: number): boolean {
  const hasDoer = tokens
    .slice(Math.max(0, index - 4), index)
    .some((_, offset) => isDoer(tokens, Math.max(0, index - 4) + offset))
  const before = tokens[index - 1]
  if (!hasDoer || before?.type === 'punctuation' || isTerm(tokens[index - 1], 'auxiliary')) return false
  if (isTerm(tokens[index + 1], 'pronoun') || isTakenUp(tokens, index + 1)) return true
  return leadsToParty(tokens, index + 1) || isMark(tokens.at(-1), ':')
}

/** In tokens: "named as undesirable three bodies connected with Harvard: the". */
const farthestObject = 14

/** Whether a party is named before the sentence, or what it says, ends. */
function leadsToParty(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + farthestObject)
  const end = next.findIndex(token => isMark(token, '.;!?') || mentionsIn(token).length > 0)
  return end >= 0 && mentionsIn(itemAt(next, end)).length > 0
}

/** In tokens: "the Riga-based news outlet". */
const longestNoun = 7

const ofOrganisations = ['kind', 'heads-organisation'] as const

/** "declared the outlet a foreign agent": a definite noun that takes up somebody who was named. */
function isTakenUp(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]
  if (!isWord(first) || hasRole(first.folded, 'indefinite')) return false
  if (first.term?.class !== 'collective' && !hasRole(first.folded, 'article')) return false
  for (const token of tokens.slice(start + 1, start + longestNoun)) {
    if (isMark(token, '-')) continue
    if (!isWord(token)) return false
    if (token.term?.class === 'organisation' || isOfPeople(token)) return true
    if (!token.term && ofOrganisations.some(role => hasRole(token.folded, role))) return true
    if (token.term && token.term.class !== 'filler' && token.term.class !== 'russia') return false
  }
  return false
}

const doers: ReadonlySet<NoticeRole> = new Set(['russia', 'authority', 'abroad', 'relative', 'register'])

/** "it also listed …", not "all of them listed …" */
function isDoer(tokens: readonly Token[], index: number): boolean {
  const [before, token, term] = [tokens[index - 1], tokens[index], termAt(tokens, index)]
  if (token?.type !== 'word' || hasRole(token.folded, 'owns')) return false
  // "a Riga-based outlet designated …": where a party is does nothing to it.
  if (isMark(tokens[index + 1], '-') && tokens[index + 1]?.start === token.end) return false
  if (term?.class !== 'pronoun') return term !== undefined && doers.has(term.class)
  return before?.type !== 'word' || (before.term?.class !== 'preposition' && !hasRole(before.folded, 'owns'))
}

/** In tokens: "Added to the ministry's list of foreign agents on Friday, were". */
const farthestVerb = 14

/** "Also listed were A and B", "Added to the register: A and B": those of whom it is said follow. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  if (tokens.slice(0, index).some(token => mentionsIn(token).length > 0)) return false
  if (isTerm(tokens[index + 1], 'auxiliary')) return true
  if (!opensInversion(tokens.slice(0, index))) return false
  // "Among those added alongside X, Y and Z are …": beside whom they stand is passed.
  const beside = tokens.findIndex((_, place) => place > index && expressionAt(tokens, place, 'alongside') !== undefined)
  const isPassed = (token: Token, place: number): boolean =>
    beside > 0 && place > beside && (mentionsIn(token).length > 0 || isMark(token, ','))
  const end = tokens.findIndex(
    (token, place) =>
      place > index &&
      !isPassed(token, place) &&
      (mentionsIn(token).length > 0 || isMark(token, ',.:') || isAuxiliary(tokens, place)),
  )
  return end > 0 && end - index <= farthestVerb && (isMark(tokens[end], ':') || isAuxiliary(tokens, end))
}

/** "Also", "Newly", "Among those", "Among the groups" */
function opensInversion(tokens: readonly Token[]): boolean {
  const [first] = tokens
  const isAmong = mayBe(first, 'among')
  return tokens
    .slice(isAmong ? 1 : 0)
    .every(
      token =>
        isWord(token) &&
        (token.term?.class === 'filler' ||
          hasRole(token.folded, 'latest') ||
          (isAmong && token.term?.number === 'plural' && membersOfAll.has(token.term.class))),
    )
}

const membersOfAll: ReadonlySet<NoticeRole> = new Set(['pronoun', 'person', 'organisation'])

const isAuxiliary = (tokens: readonly Token[], index: number): boolean => isTerm(tokens[index], 'auxiliary')

/**
 * "an outlet the authorities have labeled a foreign agent": the noun before a clause which nothing opens.
 * @returns Its token, or -1.
 */
export function nounBeforeContact(tokens: readonly Token[], verb: number): number {
  const object = tokens[verb + 1]
  if (
    !isQuote(object) &&
    !(isWord(object) && (hasRole(object.folded, 'indefinite') || object.term?.class === 'conjunction'))
  )
    return -1
  let hasDoer = false
  for (let index = verb - 1; index >= Math.max(0, verb - farthestDoer); index--) {
    const token = itemAt(tokens, index)
    if (isMark(token, "’'")) continue
    if (!isWord(token)) return -1
    if (token.term?.class === 'authority' || token.term?.class === 'russia') hasDoer = true
    else if (token.term?.class === 'organisation' || isOfPeople(token)) return hasDoer ? index : -1
    else if (token.term?.class !== 'auxiliary' && token.term?.class !== 'filler') return -1
  }
  return -1
}

/** In tokens: "outlet that Russia's Justice Ministry has since". */
const farthestDoer = 10

/** In tokens: "whose center and local branches Russia's Supreme Court". */
const farthestRelative = 12
const nearestRelative = 6

/** "whom the Justice Ministry named …": a doer behind the pronoun of the one to whom it is done. */
function isDoneTo(tokens: readonly Token[], index: number): boolean {
  if (nounBeforeContact(tokens, index) >= 0) return true
  // Behind an auxiliary it may as well be done by nobody: "that the club's logo was declared".
  const farthest = isAuxiliary(tokens, index - 1) ? nearestRelative : farthestRelative
  const clause = Array.from(
    { length: Math.min(index, farthest) },
    (_, offset) => termAt(tokens, index - 1 - offset)?.class,
  )
  const relative = clause.indexOf('relative')
  return relative > 0 && clause.slice(0, relative).some(role => role === 'russia' || role === 'authority')
}
