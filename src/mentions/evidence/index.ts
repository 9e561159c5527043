/**
 * The verdict on every name of a text: the sum of what is observed of it against thresholds. Twice over, for what is
 * said of one name tells of the others.
 */
import { itemAt } from '../../checked/index.js'
import type { Document, Span } from '../../document/types.js'
import type { Candidate } from '../candidates.js'
import type { Certainty } from '../types.js'
import { ofDeeds } from './deeds.js'
import { ofText } from './elsewhere.js'
import { ofNames, ofNamesInText } from './name.js'
import { ofNamesakes, ofNamesakesInText } from './namesakes.js'
import { ofNouns } from './nouns.js'
import type { Observation, TextObservation } from './observation.js'
import { ofPeople, ofPeopleInText } from './people.js'
import { ofPlaces } from './places.js'
import { Scene, type Sort } from './scene.js'
import { ofStatuses } from './statuses.js'
import { nothingTold, Text, type Judged, type Told } from './told.js'
import { isReason, type Evidence, type EvidenceId } from './types.js'
import type { Weights } from './weights.js'

type BySort<Of> = Readonly<Record<Sort, readonly Of[]>>

const bySort = <Of extends Observation | TextObservation>(all: readonly Of[]): BySort<Of> => {
  const of = (sort: Sort): readonly Of[] => all.filter(observation => observation.of.includes(sort))
  return {
    strong: of('strong'),
    weak: of('weak'),
    full: of('full'),
    initials: of('initials'),
    surname: of('surname'),
    family: of('family'),
    short: of('short'),
    patronymic: of('patronymic'),
  }
}

/** The sorts of names that speak for themselves stand first. */
const bySure: Readonly<Record<Sort, number>> = {
  strong: 0,
  full: 0,
  initials: 0,
  weak: 1,
  surname: 2,
  family: 2,
  short: 3,
  patronymic: 3,
}

const seenAtPlace: readonly Observation[] = [
  ...ofNames,
  ...ofNouns,
  ...ofDeeds,
  ...ofPlaces,
  ...ofStatuses,
  ...ofPeople,
  ...ofNamesakes,
]
const seenInText: readonly TextObservation[] = [...ofNamesInText, ...ofPeopleInText, ...ofNamesakesInText, ...ofText]
const atPlace = bySort<Observation>(seenAtPlace)
const inText = bySort<TextObservation>(seenInText)
/** What may be seen of a name when nothing is told of the others yet. */
const alone = bySort<TextObservation>([...seenAtPlace, ...seenInText])

/** Which say that somebody or something else bears the name. */
const refuting: ReadonlySet<EvidenceId> = new Set<EvidenceId>([
  'other-thing',
  'memorial',
  'other-patronymic',
  'other-trade',
])

/** A candidate with what speaks for and against it, the weightiest first. */
export interface Verdict {
  readonly candidate: Candidate
  /** Of the mention: the name, with a given name that stands with it. */
  readonly span: Span
  readonly certainty: Certainty | 'none'
  readonly evidence: readonly Evidence[]
}

/** How often the verdicts are fed back: a strong name confirms a weak one, that one a weaker. */
const rounds = 2

/** What is observed of a name, with its weight. */
function observed(scene: Scene, of: BySort<TextObservation>, told: Told, { weights }: Weights): Evidence[] {
  const found: Evidence[] = []
  for (const { id, see } of of[scene.sort]) {
    const weight = weights[id]
    const shown = weight === 0 ? undefined : see(scene, told)
    if (shown) found.push({ id, weight, start: shown.start, end: shown.end })
  }
  return found
}

function certaintyOf(evidence: readonly Evidence[], { thresholds }: Weights): Certainty | 'none' {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0)
  if (sum >= thresholds.certain) return 'certain'
  return sum >= thresholds.likely ? 'likely' : sum >= thresholds.possible ? 'possible' : 'none'
}

const speaksFor = (weight: number): boolean => weight > 0
const speaksAgainst = (weight: number): boolean => weight < 0

/**
 * Whether any of the candidates may be a mention. What others say for a name counts only where one is likely by itself: so
 * none is where none has enough for it of its own. What a text takes up, a part of a name, has nothing of its own.
 */
export function mayName(
  document: Document,
  candidates: readonly Candidate[],
  { weights, thresholds }: Weights,
): boolean {
  const { possible } = thresholds
  if (possible <= 0) return candidates.length > 0
  /** What speaks for a name comes first: where that is not enough, nobody need look for what speaks against it. */
  const isLikely = (scene: Scene): boolean => {
    const sumOf = (isWanted: (weight: number) => boolean, from: number): number => {
      let sum = from
      for (const { id, see } of alone[scene.sort]) {
        const weight = weights[id]
        if (isWanted(weight) && see(scene, nothingTold)) sum += weight
      }
      return sum
    }
    const inFavour = sumOf(speaksFor, 0)
    return inFavour >= possible && sumOf(speaksAgainst, inFavour) >= possible
  }
  return candidates
    .filter(({ reading: { role } }) => role !== 'short' && role !== 'patronymic')
    .map(candidate => new Scene(document, candidate))
    .sort((one, other) => bySure[one.sort] - bySure[other.sort])
    .some(isLikely)
}

/** @param candidates By place. @returns A verdict on each, in their order. */
export function judge(document: Document, candidates: readonly Candidate[], weights: Weights): Verdict[] {
  const scenes = candidates.map(candidate => new Scene(document, candidate))
  const own = scenes.map(scene => observed(scene, atPlace, nothingTold, weights))
  let evidence = own.map((found, index) => [...found, ...observed(itemAt(scenes, index), inText, nothingTold, weights)])
  const first = evidence.map(found => certaintyOf(found, weights))
  let certainties = first
  for (let round = 0; round < rounds; round++) {
    const judged = scenes.map((scene, index): Judged => ({
      scene,
      alone: itemAt(first, index),
      certainty: itemAt(certainties, index),
      supported: itemAt(own, index).some(({ id }) => isReason(id) && id !== 'strong-name'),
      refuted: itemAt(own, index).some(({ id }) => refuting.has(id)),
      isNamesake: itemAt(own, index).some(({ id }) => id === 'other-given-name'),
      isPartOfAnother: scene.sort === 'short' && itemAt(own, index).some(({ id }) => id === 'part-of-longer-name'),
    }))
    const text = new Text(judged)
    evidence = own.map((found, index) => [
      ...found,
      ...observed(itemAt(scenes, index), inText, text.of(itemAt(scenes, index)), weights),
    ])
    const before = certainties
    certainties = evidence.map(found => certaintyOf(found, weights))
    // Nothing else that a round tells the next one of changes: it would see the same.
    if (certainties.every((certainty, index) => certainty === before[index])) break
  }
  return candidates.map((candidate, index) => ({
    candidate,
    span: itemAt(evidence, index).find(({ id }) => id === 'own-given-name') ?? candidate,
    certainty: certaintyOf(itemAt(evidence, index), weights),
    evidence: [...itemAt(evidence, index)].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  }))
}
