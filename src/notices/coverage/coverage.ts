/**
 * Which mentions a wording speaks of: the neighbour it leans on, the subject it is said of, the ones before it that a
 * pronoun or a collective word takes up.
 */
import { itemAt, numberAt } from '../../checked/index.js'
import { activeCoverage } from './active-coverage.js'
import { describedPerson } from './anaphora.js'
import { attributeCoverage } from './attributes.js'
import { another, mentionsOf, type Covered } from './covered.js'
import { inSentence, saidOfThemselves } from './belonging.js'
import { examplesBehind } from './examples.js'
import { bearerOfAdjunct, ownersBehind, someOf, subjectOfOpening } from './openings.js'
import { takenUpLikewise } from './likewise.js'
import { joining, sharing, sharingApposition } from './sharing.js'
import { specifiedBy } from './specified.js'
import { predicateCoverage } from './predicate-coverage.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'
import { isPreposition, isWord, mentionsIn, type Token } from '../tokens/tokens.js'
import { isGoverned } from '../statements/clauses.js'

/** Mentions that a wording in a sentence answers for. */
export function coverage(wording: Wording, around: Surroundings): Covered {
  const found = seemingCoverage(wording, around)
  const seeming = withThoseWhoShare(mentionsOf(found), wording, around).filter(index =>
    canBeBanned(index, wording, around),
  )
  const named = wording.stance === 'attribute' ? withTwins(seeming, around) : seeming
  const own = saidOfThemselves(named, inSentence(wording, around))
  const covered = own.length === 0 && seeming.length === 1 ? describedPerson(numberAt(seeming, 0), around) : own
  const likewise =
    covered.length === 0 || wording.stance === 'attribute' ? [] : takenUpLikewise(wording, covered, around)
  const told = [...covered, ...likewise].filter(
    index => mayHave(index, wording, around) && !isOfPages(index, wording, around),
  )
  // What it seemed to be said of only tells of whom it is said: «редактор «Икс» признан …».
  return told.length === 0 && (found === another || seeming.length > 0) ? another : told
}

/** 'M.K.U., "Maniacs. Murder Cult", a banned organisation': one party named twice, side by side. */
const withTwins = (covered: readonly number[], { document, mentions }: Surroundings): readonly number[] => {
  const twins = covered.flatMap(index => {
    const [before, own] = [mentions[index - 1], mentions[index]]
    if (!before || before.entity !== own?.entity || covered.includes(index - 1)) return []
    return besideTwin.test(document.text.slice(before.end, own.start)) ? [index - 1] : []
  })
  return twins.length > 0 ? [...twins, ...covered].sort((one, other) => one - other) : covered
}

const besideTwin = /^[»”"’']{0,2},\s[«“"‘']{0,2}$/u

/**
 * "X was put on the register": what a text has told before of others is not claimed of a party that never had it; it may
 * stand in the ministry's other register.
 */
function mayHave(index: number, { isTakenUp, statements }: Wording, { mentions }: Surroundings): boolean {
  const { designations } = itemAt(mentions, index).entity
  if (!isTakenUp || designations.length === 0) return true
  return statements.some(({ category }) => category === null || designations.some(own => own.category === category))
}

/** "The register lists its pages on Instagram", "its Instagram channel": a register holds who has them, not whose product they stand in. */
function isOfPages(index: number, { namesRegister, stance }: Wording, { tokens, mentions }: Surroundings): boolean {
  if (!namesRegister || stance === 'attribute' || itemAt(mentions, index).alias.type !== 'product') return false
  const place = tokens.findIndex(token => mentionsIn(token).includes(index))
  const next = tokens[place + 1]
  return (
    tokens[place]?.type === 'mention' &&
    (isGoverned(tokens, place) || isLed(tokens, place) || (isWord(next) && !next.capital && !next.term))
  )
}

/** "on YouTube, Instagram and Telegram": a preposition leads to the enumeration. */
function isLed(tokens: readonly Token[], place: number): boolean {
  const lead = tokens.findLastIndex(
    (token, index) =>
      index < place && isWord(token) && !(token.capital && !token.term) && token.term?.class !== 'conjunction',
  )
  const word = tokens[lead]
  return isWord(word) && isPreposition(word)
}

/** "Her concerts are banned": of a person who is no party to it, but of what he does. */
const canBeBanned = (index: number, { stance, statements }: Wording, { mentions }: Surroundings): boolean =>
  stance === 'attribute' ||
  itemAt(mentions, index).entity.kind !== 'person' ||
  !statements.every(({ category, banned }) => category === null && banned)

/** What leans on a name tells of that name alone. */
const withThoseWhoShare = (
  covered: readonly number[],
  wording: Wording,
  { tokens }: Surroundings,
): readonly number[] => {
  if (covered.length === 0) return covered
  const joined = joining(tokens, wording)
  const others = (wording.stance === 'attribute' ? sharingApposition : sharing)(tokens, wording)
  return [...new Set([...covered, ...others, ...(joined.some(index => covered.includes(index)) ? joined : [])])]
}

function seemingCoverage(wording: Wording, around: Surroundings): Covered {
  const opening = subjectOfOpening(wording, around)
  if (opening.length > 0) return opening
  const beside = [
    examplesBehind(wording, around.tokens),
    specifiedBy(wording, around.tokens),
    bearerOfAdjunct(wording, around),
    ownersBehind(wording, around),
  ]
  const told = beside.find(named => named.length > 0)
  if (told) return told
  const covered = coveredByStance(wording, around)
  const some = mentionsOf(covered).length > 0 ? [] : someOf(around.tokens, wording)
  return some.length > 0 ? some : covered
}

function coveredByStance(wording: Wording, around: Surroundings): Covered {
  switch (wording.stance) {
    case 'attribute':
      return attributeCoverage(wording, around)
    case 'predicate':
      return predicateCoverage(wording, around)
    case 'active':
      return activeCoverage(wording, around)
  }
}
