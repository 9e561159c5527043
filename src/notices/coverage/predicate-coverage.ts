/**
 * Whom a status is said of that is told in a sentence: «X признан …», «В реестр попали: …».
 */
import { itemAt } from '../../checked/index.js'
import { hasRole, packs } from '../../language/words.js'
import {
  antecedent,
  endOfAntecedent,
  gatheredBy,
  gatheredNoun,
  lastNamed,
  lastPerson,
  oneOfTwo,
  oneSpokenOf,
  relativeBefore,
  subjectNoun,
  takenUpBy,
  pointsAt,
} from './anaphora.js'
import {
  antecedentBefore,
  clauseStart,
  coordinated,
  isGoverned,
  isSource,
  leadIndexOf,
  reach,
} from '../statements/clauses.js'
import { leadsToMembers, membersFrom, namedBehind } from '../statements/named-behind.js'
import { expressionAt } from '../tokens/expressions.js'
import { isOfAnySpokenOf } from '../statements/described-nouns.js'
import { likens } from '../statements/subjects.js'
import { subjectOfJoined } from '../statements/joined-verbs.js'
import { isOfOrganisations, statusOf, wantsBan } from '../tokens/kinds.js'
import { subjectOfJoinedVerbs } from './joined-subject.js'
import { describedInPassing } from './passing.js'
import { takenUpByEach } from './each-of-nouns.js'
import { isIntroducedApart, newNounBefore } from './new-antecedents.js'
import { fewestOf, gathersAll, severalNamed, tellsHowMany } from './several-named.js'
import { isOfSomebodyNew, isSaidOfOthers, otherSubject } from './other-subjects.js'
import { describesKind, hasOwnSubject, isAdverb, isSaidOfSomethingElse, subjectIn } from './subject-in.js'
import { another, type Covered } from './covered.js'
import { isPredicate } from '../tokens/predicates.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, describedMention, isOfPeople, mentionAhead, within } from '../statements/surroundings.js'
import {
  type Token,
  type WordToken,
  isMark,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
} from '../tokens/tokens.js'

export function predicateCoverage(wording: Wording, around: Surroundings): Covered {
  const { tokens, before, paragraph } = around
  if (isSaidOfDecision(tokens, wording) || tellsHowMany(wording, tokens)) return another
  const start = behindTold(tokens, clauseStart(tokens, wording.from), wording.anchor)
  const other = otherSubject(start, wording.from, around)
  if (other) return other.length > 0 ? other : another
  const takenUp = subjectOfJoinedVerbs(start, wording, around)
  if (takenUp) return takenUp
  const named = subjectIn(around, start, wording.from)
  const relative = within(tokens, Math.max(start, named + 1), wording.anchor, term => term.class === 'relative')
  if (relative && isSaidOfOthers(around, relativeBefore(tokens, wording.anchor), wording)) return another
  const joined = subjectOfJoined(tokens, start, wording.anchor)
  if (joined >= 0)
    return wording.number === 'plural' ? coordinated(tokens, joined, -1) : mentionsIn(itemAt(tokens, joined))
  const gathered = gatheredNoun(tokens, start, wording.from)
  const collective = gathered !== undefined || within(tokens, start, wording.to, term => term.class === 'collective')
  const plural = wording.number === 'plural' || collective || isOfSeveralOwners(tokens, start, wording.anchor)
  const subject = relative || isAlongside(around, named, start, wording) ? -1 : named
  if (subject >= 0 && isSaidOfSomethingElse(tokens, subject, start, wording.from)) return another
  if (subject >= 0 && isOfOthersOnList(tokens, subject, wording)) return another
  if (subject >= 0 && !collective)
    return wording.number === 'plural' || isOneOfSeveral(tokens, subject, wording)
      ? coordinated(tokens, subject, -1)
      : mentionsIn(itemAt(tokens, subject))
  const members = membersBehind(tokens, wording)
  if (members.length > 0) return members
  if (relative && isOfAnySpokenOf(tokens, relativeBefore(tokens, wording.anchor))) return another
  if (relative) {
    const back =
      named >= 0 && !isRestrictive(tokens, wording)
        ? named
        : antecedentBefore(tokens, endOfAntecedent(tokens, start, wording.anchor))
    if (back < 0) {
      if (opensByRelative(tokens, wording)) return before.slice(-1)
      const spokenOf = oneSpokenOf(around, wording)
      const from = relativeBefore(tokens, wording.anchor)
      const described = spokenOf.length > 0 ? spokenOf : describedInPassing({ ...wording, from }, around)
      return described.length === 0 && isOfKin(tokens, from) ? another : described
    }
    // «A и B, работа которых признана»: the pronoun tells of how many it is.
    const pronoun = termAt(tokens, relativeBefore(tokens, wording.anchor))
    // "A and B – all of them organisations whose activity is …"
    // "A and B, whose activity is …": by what they do nobody tells how many they are.
    const isOfWhatTheyDo = termAt(tokens, relativeBefore(tokens, wording.anchor) + 1)?.class === 'activity'
    const isOfAll = (collective && back < start) || isOfWhatTheyDo
    return isOfAll || wording.number === 'plural' || pronoun?.number === 'plural'
      ? coordinated(tokens, back, -1)
      : mentionsIn(itemAt(tokens, back))
  }
  const each = named < 0 && wording.number === 'plural' ? takenUpByEach(wording.from, around) : []
  if (each.length > 0) return each
  const product = productOfOwner(tokens, start, around)
  if (product.length > 0) return product
  const ordered = oneOfTwo(start, wording.anchor, around)
  if (ordered) return ordered
  if (wording.objects.length > 0) return wording.objects
  const ahead = namedAhead(tokens, wording)
  if (ahead >= 0 && !isSource(tokens, ahead)) return membersFrom(tokens, ahead, wording)
  const listed = leadsToList(tokens, wording) || isGivenTo(tokens, wording) ? namedBehind(tokens, wording.to) : []
  if (listed.length > 0 || isMark(tokens.at(-1), ':')) return listed
  if (isOfSomebodyNew(tokens, wording)) return another
  if (gathered) return gatheredBy(gathered, start, around)
  const noun = subjectNoun(tokens, start, headEnd(tokens, start, wording.anchor))
  if (noun && !collective) return takenUpBy(noun, [...before, ...tokens.slice(0, start).flatMap(mentionsIn)], around)
  const profession = collective ? undefined : professionOf(tokens, start, wording)
  if (profession) {
    if (isIntroducedApart(profession, around)) return another
    return lastPerson([...tokens.slice(0, start).flatMap(mentionsIn), ...before], around)
  }
  const passing = listedInPassing(tokens, start, wording)
  if (passing >= 0) return mentionsIn(itemAt(tokens, passing))
  if (hasOwnSubject(tokens, start, wording.anchor) || tellsOnlyLiquidation(tokens, wording)) return []
  const inSentence = tokens.slice(0, collective ? wording.from : start).flatMap(mentionsIn)
  if (inSentence.length === 0 && isOfAnySuch(tokens, start, wording.anchor)) return another
  if (!plural && inSentence.length === 0 && opensByPronoun(tokens, start) && newNounBefore(tokens, start))
    return another
  if (!plural && tokens.slice(start, wording.anchor).some(isPersonal))
    return antecedent(tokens, start, wording, { ...around, before: [...before, ...inSentence] })
  if (inSentence.length > 0) return plural ? inSentence : lastNamed(around, start, wording)
  if (plural && gathersAll(tokens, start) && paragraph.length > before.length) return paragraph
  if (plural) return (collective ? severalNamed(around, fewestOf(tokens, start, wording.to)) : before) ?? before
  return antecedent(tokens, start, wording, around)
}

/** «A, B и C — их деятельность признана …»: of how many it is, whose it is tells. */
const isOfSeveralOwners = (tokens: readonly Token[], start: number, anchor: number): boolean =>
  tokens.slice(start, anchor).some((token, offset) => {
    const isOwned = isTerm(tokens[start + offset + 1], 'activity')
    return isWord(token) && token.term?.number === 'plural' && hasRole(token.folded, 'possessive') && isOwned
  })

/** "Its parent company is recognised as …": the product named last, of whose owner the clause tells without his name. */
function productOfOwner(
  tokens: readonly Token[],
  start: number,
  { before, mentions }: Surroundings,
): readonly number[] {
  const possessive = tokens[start]
  if (!mayBe(possessive, 'possessive') || !expressionAt(tokens, start + 1, 'owner')) return []
  return [...before, ...tokens.slice(0, start).flatMap(mentionsIn)]
    .slice(-1)
    .filter(index => itemAt(mentions, index).alias.type === 'product')
}

/** "They recalled that it was declared …": where the clause begins of what somebody says. */
function behindTold(tokens: readonly Token[], start: number, anchor: number): number {
  for (let index = anchor - 1; index >= start; index--) if (opensTold(tokens, index)) return index + 1
  return start
}

/** "that it", "that a month ago": what somebody says, not what is said of a noun. */
function opensTold(tokens: readonly Token[], relative: number): boolean {
  const [that, next, verb] = tokens.slice(relative, relative + 3)
  if (!isWord(that) || !(hasRole(that.folded, 'as-told') || hasRole(that.folded, 'asks'))) return false
  // "The studio where X worked was declared": the one who is named has a verb of his own.
  if (next?.type === 'mention') return !(isWord(verb) && isOwnVerb(verb))
  return isWord(next) && (hasRole(next.folded, 'article') || next.term?.class === 'pronoun')
}

const isOwnVerb = ({ folded, capital, term }: WordToken): boolean =>
  !capital && !term && !hasRole(folded, 'function') && !hasRole(folded, 'governs') && !isAdverb(folded)

/** "X, once a speechwriter and today on the register, says": an apposition, as it has no verb; the name before it, or -1. */
function listedInPassing(tokens: readonly Token[], start: number, { to, namesRegister }: Wording): number {
  if (!namesRegister || !isMark(tokens[start - 1], ',') || !isMark(tokens[to], ',')) return -1
  const hasVerb = within(tokens, start, to, term => term.class === 'auxiliary' || isPredicate(term))
  return hasVerb ? -1 : antecedentBefore(tokens, start - 1)
}

/** «В перечень внесено решение суда»: of a passive, what stands in the nominative behind it is the subject. */
function isSaidOfDecision(tokens: readonly Token[], { anchor, to }: Wording): boolean {
  return tokens.slice(anchor, to + 1).some((_, offset) => {
    const next = tokens[anchor + offset + 1]
    if (termAt(tokens, anchor + offset)?.form !== 'short' || !isWord(next)) return false
    if (next.term?.class !== 'authority') return false
    return packs.readingsOf(next.folded).every(({ cases }) => cases.includes('nominative'))
  })
}

/** «Упоминая запрещённую организацию, сообщают, что она ликвидирована»: a pronoun takes up an organisation without a name. */
function isOfAnySuch(tokens: readonly Token[], start: number, anchor: number): boolean {
  if (!within(tokens, start, anchor, term => term.class === 'pronoun')) return false
  return tokens.slice(0, start).some((_, index) => {
    const adjective = termAt(tokens, index - 1)
    return (
      isTerm(tokens[index], 'organisation') &&
      adjective !== undefined &&
      (isPredicate(adjective) || statusOf(adjective) !== undefined) &&
      !pointsAt(tokens[index - 2])
    )
  })
}

/** «Вместе с X в реестр попала Y», «Вслед за X признали Y»: the one beside whom the subject stands behind its verb. */
const isAlongside = ({ tokens }: Surroundings, named: number, start: number, wording: Wording): boolean =>
  named >= 0 &&
  isGoverned(tokens, named, start) &&
  tokens.slice(start, named).some((_, offset) => likens(tokens, start + offset)) &&
  namedAhead(tokens, wording) >= 0

/** «… — …который признан иноагентом»: somebody else goes on with the sentence of the one before. */
const opensByRelative = (tokens: readonly Token[], { anchor }: Wording): boolean =>
  tokens
    .slice(0, relativeBefore(tokens, anchor))
    .every((token, index) => !isWord(token) || isMark(tokens[index + 1], ':'))

/** «…, она признана», «…, но она признана» */
const opensByPronoun = (tokens: readonly Token[], start: number): boolean =>
  tokens
    .slice(start, start + 2)
    .some(token => isWord(token) && token.term?.class === 'pronoun' && token.term.gender !== undefined)

const isPersonal = (token: Token): boolean => mayBe(token, 'personal')

/** Behind the subject: the verb with its auxiliaries follows. */
function headEnd(tokens: readonly Token[], start: number, anchor: number): number {
  const verb = tokens.findIndex((_, index) => index > start && isTerm(tokens[index], 'auxiliary'))
  return verb < 0 || verb > anchor ? anchor : verb
}

/** «признана X», «В реестр попали писательница, физик, общественный деятель X»: the subject behind its verb; or -1. */
function namedAhead(tokens: readonly Token[], { to }: Wording): number {
  const ahead = mentionAhead(tokens, to, reach)
  const name = ahead >= 0 ? ahead : describedMention(tokens, to)
  // "X was added to the list alongside Y": Y is not the subject.
  const isBeside = tokens.slice(to, name).some((_, offset) => expressionAt(tokens, to + offset, 'alongside'))
  return isBeside ? -1 : name
}

/** "A and B landed on the list", "A, B and C were among the additions": where a verb tells no number, the joint does. */
function isOneOfSeveral(tokens: readonly Token[], subject: number, { anchor, namesRegister }: Wording): boolean {
  const verb = termAt(tokens, anchor)
  const isPlural = within(tokens, subject + 1, anchor, term => term.class === 'auxiliary' && term.number === 'plural')
  if (isPlural && verb?.form === 'long') return true
  if (isJoinedPair(tokens, subject)) return true
  if (!namesRegister || (verb?.form !== undefined && verb.form !== 'finite')) return false
  const lead = tokens[leadIndexOf(tokens, subject)]
  return isPlural || mayBe(lead, 'joins')
}

/** "Unlike her husband, who is": somebody near one who is named. */
function isOfKin(tokens: readonly Token[], relative: number): boolean {
  const noun = tokens.slice(0, relative).findLast(token => !isMark(token, ','))
  return mayBe(noun, 'kin')
}

/** In tokens: "Among the many other groups that have in recent years been declared undesirable". */
const longestMany = 24

/** "Among those that have been declared undesirable are X and Y", "The groups which stand on the list include X". */
function membersBehind(tokens: readonly Token[], { from, to }: Wording): readonly number[] {
  if (to > longestMany || tokens.slice(0, to).some(token => mentionsIn(token).length > 0)) return []
  const [first] = tokens
  const isOfMany =
    isWord(first) &&
    (hasRole(first.folded, 'among') || tokens.slice(0, from).some((_, index) => isOfMembers(tokens, index)))
  const verb = tokens[to]
  const leads = isWord(verb) && (verb.term?.class === 'auxiliary' || hasRole(verb.folded, 'takes-in'))
  return isOfMany && leads ? namedBehind(tokens, to + 1) : []
}

/** "those", "others", "the groups" */
function isOfMembers(tokens: readonly Token[], index: number): boolean {
  const [token, term] = [tokens[index], termAt(tokens, index)]
  if (!isWord(token)) return false
  return (
    hasRole(token.folded, 'listed-lately') ||
    (term?.number === 'plural' && ['pronoun', 'organisation', 'person'].includes(term.class))
  )
}

/** In tokens: "and the Washington-based". */
const longestSecond = 6

/** "A and the Washington-based B had been recognised": right behind the name before them stands the joint. */
function isJoinedPair(tokens: readonly Token[], subject: number): boolean {
  const verb = tokens[subject + 1]
  if (!mayBe(verb, 'perfect')) return false
  for (let index = subject - 1; index > 0 && subject - index <= longestSecond; index--) {
    const token = itemAt(tokens, index)
    if (isQuote(token) || isMark(token, '-')) continue
    if (!isWord(token)) return false
    if (hasRole(token.folded, 'joins')) return mentionsIn(itemAt(tokens, index - 1)).length > 0
  }
  return false
}

/** "books that were banned": said of the noun right before the pronoun, not of whoever the sentence is about. */
const isRestrictive = (tokens: readonly Token[], { anchor }: Wording): boolean => {
  const before = tokens[relativeBefore(tokens, anchor) - 1]
  return isWord(before) && (!before.term || before.term.class === 'object')
}

/** «Бизнесмен внесён в реестр иноагентов»: one common noun for the person of the sentence before. */
function professionOf(tokens: readonly Token[], start: number, wording: Wording): WordToken | undefined {
  if (
    wording.number === 'plural' ||
    wording.statements.some(({ category }) => category === null || isOfOrganisations(category))
  )
    return undefined
  const subjects = tokens
    .slice(start, wording.anchor)
    .flatMap((token, index) =>
      token.type === 'word' && !token.term && !isAdverb(token.folded) && !describesKind(tokens, start + index)
        ? [{ token, index }]
        : [],
    )
  const [only] = subjects
  return only && subjects.length === 1 && (only.index === 0 || !only.token.capital) ? only.token : undefined
}

/** «Был ликвидирован в мае» is said of fighters, too: without a subject of its own it proves nothing. */
const tellsOnlyLiquidation = (tokens: readonly Token[], { from, to }: Wording): boolean =>
  within(tokens, from, to, term => term.class === 'liquidate') &&
  !within(
    tokens,
    from,
    to,
    term => ['ban', 'organisation', 'register'].includes(term.class) || wantsBan(statusOf(term) ?? null),
  )

/** In tokens: «семь человек и две организации, среди которых». */
const longestCounted = 8

/** «внесены семь человек, среди которых A и B»: those who are counted behind the verb are its subject, not who was named before. */
function countsMembers(tokens: readonly Token[], { to }: Wording): boolean {
  const behind = tokens.slice(to, to + longestCounted)
  const relative = behind.findIndex((_, offset) => isTerm(tokens[to + offset], 'relative'))
  if (relative < 0 || !leadsToMembers(tokens, to + relative)) return false
  const counted = behind.slice(
    0,
    behind.findLastIndex((token, index) => index < relative && isMark(token, ',')),
  )
  return (
    counted.some(token => isWord(token) && (hasRole(token.folded, 'count') || isNumber(token))) &&
    counted.every(token => isWord(token) && token.term?.class !== 'preposition')
  )
}

/** «В реестр попали: A, B», «признаны сразу пятеро: …», «внесены три человека — A, B и C», «внесены трое, среди которых A» */
function leadsToList(tokens: readonly Token[], wording: Wording): boolean {
  if (countsMembers(tokens, wording)) return true
  const { to, number } = wording
  const mark = tokens
    .slice(to, to + 5)
    .findIndex(token => token.type !== 'word' && !isQuote(token) && !isMark(token, ','))
  if (mark < 0) return false
  return isMark(tokens[to + mark], ':') || (number === 'plural' && isMark(tokens[to + mark], '—–'))
}

/** "The label was given to X and Y" */
function isGivenTo(tokens: readonly Token[], { anchor, to }: Wording): boolean {
  const leads = isTerm(tokens[to], 'preposition') || isTerm(tokens[to - 1], 'preposition')
  return leads && tokens.slice(anchor, to).some(token => mayBe(token, 'puts-on-list'))
}

/** "X counted 1,000 people on the list": the list is theirs, and X does something else. */
function isOfOthersOnList(tokens: readonly Token[], subject: number, { to }: Wording): boolean {
  const list = tokens.findIndex(
    (_, index) => index > subject && index < to && expressionAt(tokens, index, 'leads-to-list'),
  )
  const noun = tokens[list - 1]
  if (!isWord(noun) || !(noun.term?.class === 'organisation' || isOfPeople(noun))) return false
  const between = tokens.slice(subject + 1, list)
  return between.every((token, index) =>
    isWord(token) ? token.term?.class !== 'auxiliary' : isMark(token, ',') && isNumber(between[index + 1]),
  )
}

const isNumber = (token: Token | undefined): boolean => isWord(token) && /^\d/u.test(token.folded)
