/**
 * From the lexicon's hits to confirmed mentions, each with its certainty and the evidence for it.
 */
import type { Document } from '../document/types.js'
import type { Lexicon } from '../lexicon/types.js'
import { daysBetween } from '../registry/date.js'
import type { Entity, IsoDate } from '../registry/types.js'
import { findCandidates, type Candidate, type Entities, type NameReading } from './candidates.js'
import { judge, mayName, type Verdict } from './evidence/index.js'
import { isReason, type Evidence, type Reason } from './evidence/types.js'
import { frozenWeights, type Weights } from './evidence/weights.js'
import { withHeadWords } from './head-words.js'
import { withPatronymics } from './patronymics.js'
import { withSecondNames } from './second-names/index.js'
import type { Mention } from './types.js'

export type { Entities } from './candidates.js'

/**
 * @param document Where to look.
 * @param lexicons Compiled names; a place may be known to several.
 * @param entities The registry the lexicons were compiled from.
 * @param weights What each piece of evidence counts.
 * @param asOf The day on which the text appears: of two of one name news tell of the one who was listed lately.
 * @returns Mentions by start; they do not overlap.
 */
export function findMentions(
  document: Document,
  lexicons: readonly Lexicon[],
  entities: Entities,
  weights: Weights = frozenWeights,
  asOf?: IsoDate,
): Mention[] {
  const found = findCandidates(document, lexicons, entities, asOf)
  if (!mayName(document, found, weights)) return []
  return longest(judge(document, withTakenUp(document, found), weights).flatMap(mentionsOf), asOf)
}

/**
 * Whether anybody may be named: what `findMentions` asks before it judges.
 * @returns False: it finds none.
 */
export const mayMention = (
  document: Document,
  lexicons: readonly Lexicon[],
  entities: Entities,
  weights: Weights = frozenWeights,
): boolean => mayName(document, findCandidates(document, lexicons, entities), weights)

/** The verdict on every place that could name an entity, by start; names of one place each have their own. */
export function judgeAll(
  document: Document,
  lexicons: readonly Lexicon[],
  entities: Entities,
  weights: Weights,
): Verdict[] {
  return judge(document, withTakenUp(document, findCandidates(document, lexicons, entities)), weights)
}

/** Beside names what the text takes them up by. */
function withTakenUp(document: Document, found: readonly Candidate[]): readonly Candidate[] {
  const candidates = withSecondNames(document, withHeadWords(document, withPatronymics(document, found)))
  const isPart = partsOfNames(candidates)
  return candidates.filter(candidate => !isPart(candidate))
}

const isPartly = ({ role }: NameReading): boolean => role === 'surname' || role === 'family' || role === 'patronymic'

/**
 * Whether a surname, or a given name with patronymic, belongs to a longer name of the same entity: that one tells who is meant.
 * So it does of a surname which a list gives as a name.
 */
function partsOfNames(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const edges = new Set<string>()
  /** Of whole names of people, with how far they reach. */
  const edgesInFull = new Map<string, number>()
  for (const { entity, reading, start, end } of candidates) {
    for (const edge of [`${entity.id} from ${start}`, `${entity.id} to ${end}`]) {
      if (!isPartly(reading)) edges.add(edge)
      if (reading.role === 'full') edgesInFull.set(edge, Math.max(edgesInFull.get(edge) ?? 0, end - start))
    }
  }
  return ({ entity, reading, start, end }) => {
    const own = [`${entity.id} from ${start}`, `${entity.id} to ${end}`]
    if (isPartly(reading)) return own.some(edge => edges.has(edge))
    return reading.role === 'name' && own.some(edge => (edgesInFull.get(edge) ?? 0) > end - start)
  }
}

function mentionsOf({ candidate, span, certainty, evidence }: Verdict): Mention[] {
  const why = strongestReason(evidence)
  if (certainty === 'none' || why === undefined) return []
  const { entity, reading, blockIndex } = candidate
  return [
    { start: span.start, end: span.end, entity, alias: reading.alias, certainty, why, evidence, block: blockIndex },
  ]
}

/** Of evidence that is in order of its weight. */
const strongestReason = (evidence: readonly Evidence[]): Reason | undefined =>
  evidence.map(({ id }) => id).find(isReason)

const certaintyRank = { certain: 0, likely: 1, possible: 2 } as const

/** It must be introduced by a noun of its kind, and is not. */
const lacksIntroduction = ({ alias, why }: Mention): boolean => alias.introduced === true && why !== 'generic-noun'

/** An entity all of whose designations have ended: of two of one name the other is meant. */
const isHistory = ({ designations }: Entity): boolean => designations.every(({ ended }) => ended !== undefined)

/** In days: news of two Fridays. */
const lately = 14

const isListedLately = ({ designations }: Entity, asOf: IsoDate | undefined): boolean =>
  asOf !== undefined &&
  designations.some(({ decided, listed }) =>
    [decided, listed].some(day => day !== undefined && day <= asOf && daysBetween(day, asOf) <= lately),
  )

const sumOf = ({ evidence }: Mention): number => evidence.reduce((sum, { weight }) => sum + weight, 0)

/** Of mentions that overlap the longest stays; of equally long ones the surest, then the one that needs no introduction. */
function longest(mentions: readonly Mention[], asOf?: IsoDate): Mention[] {
  const ranked = [...mentions].sort(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      certaintyRank[one.certainty] - certaintyRank[other.certainty] ||
      sumOf(other) - sumOf(one) ||
      Number(isHistory(one.entity)) - Number(isHistory(other.entity)) ||
      Number(isListedLately(other.entity, asOf)) - Number(isListedLately(one.entity, asOf)) ||
      Number(lacksIntroduction(one)) - Number(lacksIntroduction(other)) ||
      one.start - other.start ||
      (one.entity.id < other.entity.id ? -1 : 1),
  )
  const byStart = ranked.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Mention[] = []
  for (const mention of byStart) {
    const last = kept[kept.length - 1]
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
