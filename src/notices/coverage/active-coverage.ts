/**
 * Whom a status is given by somebody who is named: «Минюст признал X …», "The ministry put him on the list".
 */
import { itemAt } from '../../checked/index.js'
import type { NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole, packs } from '../../language/words.js'
import { agreementOf } from '../../mentions/agreement.js'
import {
  antecedent,
  definiteNoun,
  endOfAntecedent,
  lastPerson,
  oneSpokenOf,
  relativeBefore,
  takenUpBy,
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
import { another, type Covered } from './covered.js'
import { tellsOfAnother } from './other-subjects.js'
import { namedBehind } from '../statements/named-behind.js'
import { joinedBefore } from './joined-antecedents.js'
import { isOfAnother } from './other-antecedents.js'
import { nounBeforeContact } from '../statements/stance.js'
import type { Wording } from '../statements/statements.js'
import { isStatedNoun } from '../tokens/kinds.js'
import { type Surroundings, isOfPeople, mentionBehind, within } from '../statements/surroundings.js'
import {
  type Token,
  type WordToken,
  isMark,
  isPreposition,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
} from '../tokens/tokens.js'

export function activeCoverage(wording: Wording, around: Surroundings): Covered {
  const { tokens, mentions } = around
  const bansActivity = wording.statements.every(({ category }) => category === null)
  // «признал запрещённой информацию о подписке в X»: what is banned stands right behind.
  if (bansActivity && isTerm(tokens[wording.to], 'object')) return []
  if (hasOtherObject(wording, tokens)) return another
  const objects = activeObjects(wording, around)
  if (objects.length === 0 && tokens.flatMap(mentionsIn).length === 0) {
    if (within(tokens, wording.from, wording.to, term => term.class === 'collective') && around.before.length > 1)
      return around.before
    const several = severalObjects(around, wording)
    if (several.length > 1) return several
    const owner = ownerOfObject(around, wording)
    if (owner.length > 0) return owner
    if (tellsOfNewParty(wording, tokens)) return []
    const subject = hasPronounObject(tokens, wording) ? takenUpBySubject(around) : []
    if (subject.length > 0) return subject
    if (within(tokens, wording.from, wording.to, takesUp)) return antecedent(tokens, wording.from, wording, around)
    // «внёс журналиста в реестр»; behind the status stands whom nobody has spoken of: «признал иноагентом журналиста».
    if (tokens.slice(wording.from, wording.to).some(token => isWord(token) && isOfPeople(token) && !isOfStatus(token)))
      return lastPerson(around.before, around)
    const called = nounObject(around, wording)
    return called.length > 0 ? called : oneSpokenOf(around, wording)
  }
  const owned = objects.length === 0 ? [...ownerOfObject(around, wording), ...nounObject(around, wording)] : []
  const found = hasPronounObject(tokens, wording)
    ? [...antecedentOfObject(around, wording), ...objects]
    : [...owned, ...objects]
  const told = bansActivity ? found.filter(index => itemAt(mentions, index).entity.kind !== 'person') : found
  return told.length === 0 && isOfOthersClause(wording, tokens, namedBehind(tokens, wording.to)) ? another : told
}

/** "works with a colleague whom the ministry has recognised" */
function isOfOthersClause({ anchor }: Wording, tokens: readonly Token[], behind: readonly number[]): boolean {
  const relative = relativeBefore(tokens, anchor)
  const isOfRelative = relative > 0 && clauseStart(tokens, anchor) <= relative
  return isOfRelative && (tellsOfAnother(tokens, relative) || (behind.length === 0 && isOfAnother(tokens, relative)))
}

/** «Перечень пополнил фонд из Праги»: what leads from a noun to a place tells that it was not named before. */
const tellsOfNewParty = ({ from, to }: Wording, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some((token, offset) => {
    const next = tokens[from + offset + 1]
    return isTerm(token, 'organisation') && mayBe(next, 'leads-from')
  })

/** "declared a friend a foreign agent", "put two of his friends on the register": somebody who has no name. */
function hasOtherObject({ anchor, to, objects }: Wording, tokens: readonly Token[]): boolean {
  const first = tokens[anchor + 1]
  if (objects.length > 0 || !isWord(first) || !(hasRole(first.folded, 'indefinite') || hasRole(first.folded, 'count')))
    return false
  const end = tokens.findIndex(
    (token, index) => index > anchor && (index >= to || !isWord(token) || isOfStatus(token) || isPerson(token)),
  )
  return end > 0 && end < to && isPerson(tokens[end])
}

const isOfStatus = (token: WordToken): boolean => token.term?.class === 'register' || isStatedNoun(token)

const isPerson = (token: Token | undefined): boolean =>
  isWord(token) && (isOfPeople(token) || hasRole(token.folded, 'kin') || hasRole(token.folded, 'anybody'))

/** "considers them foreign agents": those of the sentence before, the people among them where there are several. */
function severalObjects({ tokens, before, mentions }: Surroundings, { anchor }: Wording): readonly number[] {
  const object = tokens[anchor + 1]
  if (!isWord(object) || object.term?.class !== 'pronoun' || object.term.number !== 'plural') return []
  if (hasRole(object.folded, 'possessive')) return []
  const people = before.filter(index => itemAt(mentions, index).entity.kind === 'person')
  return people.length > 1 ? people : before
}

const takesUp = (term: Term): boolean => term.class === 'pronoun' || term.class === 'organisation'

/** "The ministry put him on the list", «решение, которым её внесли в реестр», «пока её не признали» */
function hasPronounObject(tokens: readonly Token[], { anchor, from }: Wording): boolean {
  if (isTerm(tokens[anchor + 1], 'pronoun') || opensByObject(tokens, anchor)) return true
  const start = Math.max(0, from - 1)
  return tokens.slice(start, anchor + 1).some((token, offset) => {
    const behind = start + offset + 1
    const verb = isTerm(tokens[behind], 'negation') ? behind + 1 : behind
    return mayBe(token, 'possessive') && termAt(tokens, verb)?.form === 'active'
  })
}

/** «…: его тогда же, в конце месяца, Генпрокуратура занесла»: the object opens its clause, when it was done and by whom follow. */
function opensByObject(tokens: readonly Token[], verb: number): boolean {
  if (termAt(tokens, verb)?.form !== 'active') return false
  for (let index = verb - 1; index >= Math.max(0, verb - longestObject); index--) {
    const token = itemAt(tokens, index)
    if (mentionsIn(token).length > 0 || isMark(token, '.;:—–')) return false
    if (!mayBe(token, 'possessive')) continue
    const isAtFront = index === 0 || isMark(tokens[index - 1], '.;:—–')
    const next = termAt(tokens, index + 1)?.class
    return isAtFront && next !== undefined && beforeDoer.has(next) && within(tokens, index, verb, isAuthority)
  }
  return false
}

const beforeDoer: ReadonlySet<NoticeRole> = new Set(['past', 'filler', 'preposition', 'authority', 'russia'])

/** In tokens: «их управленческий центр и все местные общины Верховный суд в 2017 году». */
const longestObject = 14

/** «Его деятельность запретили», «их управленческий центр суд признал …»: the party last named, whose the object is; no person's. */
function ownerOfObject({ tokens, before, mentions }: Surroundings, { anchor, from }: Wording): readonly number[] {
  if (termAt(tokens, anchor)?.form !== 'active') return []
  for (let index = anchor - 1; index >= Math.max(0, anchor - longestObject); index--) {
    const token = tokens[index]
    if (!isWord(token)) return []
    if (!hasRole(token.folded, 'possessive')) continue
    const isOfParty = tokens
      .slice(index + 1, index + 4)
      .some((_, ahead) => ofParty.has(termAt(tokens, index + 1 + ahead)?.class))
    const [last] = [...before, ...tokens.slice(0, Math.min(index, from)).flatMap(mentionsIn)].slice(-1)
    return isOfParty && last !== undefined && itemAt(mentions, last).entity.kind !== 'person' ? [last] : []
  }
  return []
}

/**
 * "X is remembered: the office declared the fund's activity undesirable": of those named the last whom its list calls so, or
 * who may be one.
 */
function nounObject(around: Surroundings, { anchor, from }: Wording): readonly number[] {
  const { tokens, mentions, before } = around
  const noun = definiteNoun(tokens, anchor + 1, anchor + 3)
  if (!noun) return frontedNoun(around, anchor)
  if (tokens[anchor + 3]?.type === 'mention') return []
  const lemmas = new Set(packs.readingsOf(noun.folded).map(({ lexeme }) => lexeme.lemma))
  const named = [...before, ...tokens.slice(0, from).flatMap(mentionsIn)]
  const called = named.filter(index => itemAt(mentions, index).entity.generics.some(generic => lemmas.has(generic)))
  if (called.length > 0) return called.slice(-1)
  // No list calls a medium a fund.
  const possible = named.filter(index => itemAt(mentions, index).entity.kind !== 'media')
  return takenUpBy(noun, possible, around)
}

/** «Ушла X: отделение закрыли, а летом организацию признали нежелательной»: an object of its clause, which takes up the one named last. */
function frontedNoun({ tokens, before, mentions }: Surroundings, anchor: number): readonly number[] {
  if (termAt(tokens, anchor)?.form !== 'active') return []
  const start = clauseStart(tokens, anchor)
  const noun = tokens.findIndex(
    (token, index) =>
      index >= start && index < anchor && isWord(token) && token.term?.class === 'organisation' && isObject(token),
  )
  if (noun < 0 || tokens.slice(start, anchor).some(token => mentionsIn(token).length > 0)) return []
  const lead = tokens[noun - 1]
  if (isWord(lead) && (isPreposition(lead) || packs.looksLikeAttribute(lead.folded))) return []
  // What a preposition or a comma leads on to tells which one is meant, and that it was not named.
  if (!isWord(tokens[noun + 1]) || isTerm(tokens[noun + 1], 'preposition')) return []
  const named = [...before, ...tokens.slice(0, start).flatMap(mentionsIn)]
  return named.slice(-1).filter(index => itemAt(mentions, index).entity.kind !== 'person')
}

const isObject = ({ folded }: WordToken): boolean =>
  packs
    .readingsOf(folded)
    .some(({ cases, number }) => number !== 'plural' && cases.includes('accusative') && !cases.includes('nominative'))

const ofParty: ReadonlySet<NoticeRole | undefined> = new Set(['activity', 'organisation'])

/** «Телеканал оспорит решение Минюста, который внёс его в реестр»: the one named before whom the subject of the sentence takes up. */
function takenUpBySubject(around: Surroundings): readonly number[] {
  const [noun] = around.tokens
  const isSubject =
    isWord(noun) &&
    packs.readingsOf(noun.folded).some(({ cases, number }) => cases.includes('nominative') && number !== 'plural')
  return isSubject ? takenUpBy(noun, around.before, around) : []
}

/** The party that was named last, of persons where the pronoun tells so. */
function antecedentOfObject(around: Surroundings, { from }: Wording): readonly number[] {
  const named = [...around.before, ...around.tokens.slice(0, from).flatMap(mentionsIn)]
  const persons = lastPerson(named, around)
  return persons.length > 0 ? persons : named.slice(-1)
}

function activeObjects(wording: Wording, around: Surroundings): readonly number[] {
  const { tokens } = around
  const behind = namedBehind(tokens, wording.to)
  if (wording.objects.length > 0)
    return wording.number === 'plural' || behind.length === 0
      ? wording.objects
      : [...wording.objects, ...enumerationAfter(tokens, wording.to)]
  const noun = nounBeforeContact(tokens, wording.anchor)
  const described = noun < 0 ? -1 : antecedentBefore(tokens, noun + 1)
  if (described >= 0) return mentionsIn(itemAt(tokens, described))
  const relative = relativeBefore(tokens, wording.anchor)
  if (isOfOthersClause(wording, tokens, behind)) return []
  // "With X, who left, the ministry recognised as foreign agents Y and Z": the relative clause has ended.
  const hasEnded =
    behind.length > 0 && !isMark(tokens[wording.to], ',') && clauseStart(tokens, wording.anchor) > relative
  if (relative > 0 && !hasEnded) {
    const named = antecedentBefore(tokens, endOfAntecedent(tokens, clauseStart(tokens, wording.anchor), wording.anchor))
    if (named >= 0)
      return wording.number === 'plural' ? coordinated(tokens, named, -1) : joinedBefore(named, wording, around)
  }
  const fronted = frontedObject(wording, around)
  if (fronted >= 0) return coordinated(tokens, fronted, -1)
  if (behind.length > 0 || isMark(tokens.at(-1), ':')) return behind
  const back = mentionBehind(tokens, wording.from, 2 * reach)
  const isOther =
    back < 0 || isGoverned(tokens, back) || isOwned(back, around) || isOnlySource(tokens, back, wording.from)
  return isOther || isDoer(back, wording, around) ? [] : coordinated(tokens, back, -1)
}

/** «Свидетелей суд запретил в 2017 году», «Её коллегу X внесли в реестр»: the object before its verb, by its case; or -1. */
function frontedObject({ from, anchor }: Wording, around: Surroundings): number {
  const { tokens, document, mentions } = around
  const verb = tokens[anchor]
  if (!isWord(verb) || verb.term?.form !== 'active') return -1
  const place = mentionBehind(tokens, from, reach)
  const start = clauseStart(tokens, from)
  if (place < start || isGoverned(tokens, place) || isOwned(place, around)) return -1
  const isObject = mentionsIn(itemAt(tokens, place)).every(mention => {
    const { cases } = agreementOf(document, itemAt(mentions, mention))
    if (cases.includes('nominative')) return false
    // In the genitive it may be of a noun before it: «книги Быкова суд запретил».
    return cases.includes('accusative') || (cases.includes('genitive') && leadIndexOf(tokens, place, start) < 0)
  })
  return isObject ? place : -1
}

/** «Как сообщает «Медуза», Минюст внёс …»; not "…, says X, whom the ministry …". */
const isOnlySource = (tokens: readonly Token[], place: number, from: number): boolean =>
  isSource(tokens, place) && !within(tokens, place, from, term => term.class === 'relative')

/** «Песню Земфиры признали», «Мать X признали»: behind a noun of which it is said. */
function isOwned(place: number, { tokens, document, mentions }: Surroundings): boolean {
  const noun = tokens[leadIndexOf(tokens, place)]
  if (!isWord(noun)) return false
  const isThing = noun.term?.class === 'object' || hasRole(noun.folded, 'work')
  return mentionsIn(itemAt(tokens, place)).every(mention => {
    const named = itemAt(mentions, mention)
    const { cases } = agreementOf(document, named)
    if (named.entity.kind !== 'person')
      return noun.term?.class === 'object' && cases.includes('genitive') && !cases.includes('nominative')
    return (
      isThing || ((hasRole(noun.folded, 'kin') || isOfSeveral(noun, tokens[place + 1])) && cases.includes('genitive'))
    )
  })
}

/** «Сотрудников Иванова признали», not «Журналистов Иванова и Петрова признали». */
const isOfSeveral = (noun: WordToken, next: Token | undefined): boolean => {
  const readings = packs.readingsOf(noun.folded)
  const isPlural = readings.length > 0 && readings.every(({ number }) => number === 'plural')
  return isPlural && isOfPeople(noun) && isWord(next) && next.term?.class !== 'conjunction'
}

/** «Правозащитная группа обновила список», not «рэпер пополнил список»: whose list it is, with no other doer beside. */
function isDoer(place: number, { anchor }: Wording, { tokens, document, mentions }: Surroundings): boolean {
  const verb = tokens[anchor]
  if (!isWord(verb) || verb.term?.form !== 'active' || verb.term.number === 'plural') return false
  if (hasRole(verb.folded, 'joins-list') || within(tokens, place, anchor, isAuthority)) return false
  return mentionsIn(itemAt(tokens, place)).every(mention => {
    const { cases } = agreementOf(document, itemAt(mentions, mention))
    return cases.includes('nominative') && !cases.includes('accusative')
  })
}

const isAuthority = ({ class: role }: Term): boolean => role === 'authority' || role === 'russia'

const enumerationAfter = (tokens: readonly Token[], from: number): readonly number[] =>
  isMark(tokens[from], ',') || isTerm(tokens[from], 'conjunction') ? namedBehind(tokens, from) : []
