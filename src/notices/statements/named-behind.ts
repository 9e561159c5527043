/**
 * The parties named behind a place in a sentence, of whom what stands before it is told.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import {
  coordinated,
  endOfMembersClause,
  enumeratedFrom,
  isGoverned,
  isLedTo,
  isSource,
  leadIndexOf,
  reach,
} from './clauses.js'
import { describesNext, isConjunction, longestApposition } from './members.js'
import { isPredicate } from '../tokens/predicates.js'
import {
  isMark,
  isPreposition,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
  type Token,
} from '../tokens/tokens.js'

/** The parties named behind a place, up to a clause that tells of one of them: «…, который …», and without sources. */
export function namedBehind(tokens: readonly Token[], from: number): readonly number[] {
  const places: number[] = []
  for (let index = from; index < tokens.length; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'complementiser' && isMark(tokens[index - 1], ',')) break
    if (isMark(tokens[index], ';') && places.length > 0 && opensOtherClause(tokens, index + 1)) break
    // «организацию, с которой работает X»: whom a clause names that says which one is meant.
    if (term?.class === 'relative' && places.length === 0 && isOfUnnamed(tokens, index, from)) break
    if (term?.class === 'relative' && places.length > 0 && !leadsToMembers(tokens, index)) {
      const close = endOfMembersClause(tokens, index, lastOf(places))
      if (close < 0) break
      index = close
      continue
    }
    if (mentionsIn(itemAt(tokens, index)).length === 0 || describesNext(tokens, index)) continue
    if (!isSource(tokens, index) || isLedAlike(tokens, index, from)) places.push(index)
  }
  const governed = new Set<number>()
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    // "was extended by X, an American body, by Y and by Z"
    const isLike = index > 0 && isLedAlike(tokens, place, from)
    if (isLike) continue
    const joined = before !== undefined && governed.has(before) && enumerates(tokens, before + 1, place)
    const isLed = before !== undefined && isLedTo(tokens, before, place)
    if (joined || isLed || (isGoverned(tokens, place, from) && !isGoal(tokens, place, from))) governed.add(place)
  }
  const free = places.filter(place => !governed.has(place))
  return (free.length > 0 ? free : places).flatMap(place => mentionsIn(itemAt(tokens, place)))
}

/** "joined by X, a poet, by Y and by Z": those of an enumeration behind a verb, from the first of them. */
export function membersFrom(
  tokens: readonly Token[],
  first: number,
  { to, number }: { readonly to: number; readonly number: 'singular' | 'plural' },
): readonly number[] {
  const members = number === 'plural' ? coordinated(tokens, first, 1) : enumeratedFrom(tokens, first)
  return [...new Set([...members, ...namedAlike(tokens, to)])]
}

/** Those to whom the preposition leads once more that led to the first of them. */
function namedAlike(tokens: readonly Token[], from: number): readonly number[] {
  const lead = prepositionBefore(tokens, from)
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      (isMark(token, '.;:!?') ||
        termAt(tokens, index)?.class === 'relative' ||
        (isWord(token) && token.folded === lead && !isConjunctionOrComma(tokens, index - 1))),
  )
  return tokens
    .slice(0, end < 0 ? undefined : end)
    .flatMap((token, index) => (index > from && isLedAlike(tokens, index, from) ? mentionsIn(token) : []))
}

/** "by X, by the newspaper Y and by Z": behind a joint the preposition stands again that led to the first of them. */
function isLedAlike(tokens: readonly Token[], place: number, from: number): boolean {
  const lead = prepositionBefore(tokens, from)
  if (!hasRole(lead, 'governs')) return false
  const again = tokens.findLastIndex(
    (token, index) =>
      index < place && index >= Math.max(from, place - longestApposition) && isWord(token) && token.folded === lead,
  )
  return (
    again > from &&
    isConjunctionOrComma(tokens, again - 1) &&
    tokens.slice(again + 1, place).every(token => isQuote(token) || (isWord(token) && !isPreposition(token)))
  )
}

/** What leads to the first name behind a place: a word of its own, or the last one of a verb. */
function prepositionBefore(tokens: readonly Token[], from: number): string {
  const verb = tokens.slice(0, from).findLast(token => !isWord(token) || token.term?.class !== 'filler')
  // A verb of several words is one token: "extended by".
  const last = isWord(verb) ? lastOf(verb.folded.split(' ')) : ''
  const first = tokens[from]
  return !hasRole(last, 'governs') && isWord(first) && isPreposition(first) ? first.folded : last
}

/** "…; earlier, prosecutors had declared Y undesirable": behind the semicolon a verb stands before the next name. */
function opensOtherClause(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + longestApposition); index++) {
    if (mentionsIn(itemAt(tokens, index)).length > 0) return false
    if (isTerm(tokens[index], 'auxiliary') || isPredicate(termAt(tokens, index))) return true
  }
  return false
}

/** "conferred the status on X": the preposition stands right behind what is told. */
const isGoal = (tokens: readonly Token[], place: number, from: number): boolean =>
  leadIndexOf(tokens, place, from) === from && isTerm(tokens[from], 'preposition')

/** «…, среди которых A и B»: the pronoun leads to others of those who are told of. */
export const leadsToMembers = (tokens: readonly Token[], relative: number): boolean => {
  const before = tokens[relative - 1]
  return mayBe(before, 'among')
}

/** Whether nothing but a joint and what the next one is stands between two names. */
const enumerates = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= reach &&
  isConjunctionOrComma(tokens, from) &&
  tokens.slice(from + 1, to).every(token => isQuote(token) || (isWord(token) && !isPreposition(token)))

const isConjunctionOrComma = (tokens: readonly Token[], index: number): boolean =>
  isConjunction(tokens, index) || isMark(tokens[index], ',')

/** «признал организацию, с которой работает X»: names in a clause that says which one is meant; not «…, который называется X». */
function isOfUnnamed(tokens: readonly Token[], relative: number, from: number): boolean {
  const before = tokens[relative - 1]
  const comma = isWord(before) && isPreposition(before) ? relative - 2 : relative - 1
  if (comma <= from || !isMark(tokens[comma], ',') || leadsToMembers(tokens, relative)) return false
  const behind = tokens.slice(relative + 1)
  const name = behind.findIndex(token => mentionsIn(token).length > 0)
  return !behind.slice(0, Math.max(name, 0)).some(token => mayBe(token, 'naming'))
}
