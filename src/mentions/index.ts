/**
 * From the lexicon's hits to confirmed mentions, each with its certainty and the reason for it.
 */
import type { Document } from '../document/types.js'
import type { Lexicon } from '../lexicon/types.js'
import type { Entity, EntityId } from '../registry/types.js'
import { findCandidates, type Candidate, type Entities } from './candidates.js'
import { judgeFullName, settleCommonNames } from './common-names.js'
import { isSamePerson, isSomebodyElse } from './persons.js'
import type { Mention } from './types.js'
import { isHomonym, judgeWeak, type Knowledge, type Verdict } from './weak.js'

export type { Entities } from './candidates.js'

/**
 * @param document Where to look.
 * @param lexicons Compiled names; a place may be known to several.
 * @param entities The registry the lexicons were compiled from.
 * @returns Mentions by start; they do not overlap.
 */
export function findMentions(document: Document, lexicons: readonly Lexicon[], entities: Entities): Mention[] {
  const candidates = findCandidates(document, lexicons, entities)
  const named = new Map<EntityId, number>()
  const verdicts = new Map<Candidate, Verdict>()
  const homonyms = candidates
    .filter(({ reading }) => reading.role === 'name')
    .filter(candidate => isHomonym(candidate, document))
  const refuted = new Set(homonyms.map(({ entity }) => entity.id))
  const refutedNames = new Set(homonyms.map(({ reading }) => reading.alias))
  for (const candidate of candidates) {
    if (refutedNames.has(candidate.reading.alias) && candidate.reading.role === 'name') continue
    const verdict = judgeAlone(candidate, document)
    if (!verdict) continue
    verdicts.set(candidate, verdict)
    if (verdict.certainty !== 'possible' && !named.has(candidate.entity.id))
      named.set(candidate.entity.id, candidate.start)
  }
  const certain = settleCommonNames(verdicts)
  const isPart = partsOfNames(candidates)
  for (const candidate of candidates) {
    if (verdicts.has(candidate) || isPart(candidate)) continue
    const verdict = judgeByText(candidate, document, { named, certain, refuted })
    if (verdict) verdicts.set(candidate, verdict)
  }
  const confirmed = new Map<EntityId, number>()
  for (const [{ entity, start }, { certainty }] of verdicts)
    if (certainty !== 'possible') confirmed.set(entity.id, Math.min(start, confirmed.get(entity.id) ?? Infinity))
  for (const candidate of candidates) {
    const since = confirmed.get(candidate.entity.id)
    if (verdicts.get(candidate)?.certainty === 'certain' || since === undefined) continue
    if (candidate.reading.role !== 'name' || candidate.reading.alias.strength !== 'weak') continue
    const verdict = judgeWeak(candidate, document, {
      named: true,
      since,
      related: false,
      refuted: refuted.has(candidate.entity.id),
    })
    if (verdict && verdicts.get(candidate)?.certainty !== 'likely') verdicts.set(candidate, verdict)
  }
  return longest([...verdicts].map(([candidate, verdict]) => mentionOf(candidate, verdict)))
}

/** Whether a surname belongs to a longer name of the same entity: that one tells who is meant. */
function partsOfNames(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const edges = new Set<string>()
  for (const { entity, reading, start, end } of candidates)
    if (reading.role !== 'surname') edges.add(`${entity.id} from ${start}`).add(`${entity.id} to ${end}`)
  return ({ entity, reading, start, end }) =>
    reading.role === 'surname' && (edges.has(`${entity.id} from ${start}`) || edges.has(`${entity.id} to ${end}`))
}

/** What a name is worth by itself: a strong one, or a full name which the words beside it confirm. */
function judgeAlone(candidate: Candidate, document: Document): Verdict | undefined {
  const { role, alias } = candidate.reading
  if (role === 'full') {
    if (isSomebodyElse(candidate, document)) return
    return alias.strength === 'weak' ? judgeWeak(candidate, document, nothingElse) : judgeFullName(candidate, document)
  }
  if (role !== 'name' || alias.strength === 'weak') return
  if (candidate.entity.kind === 'person' && isSomebodyElse(candidate, document)) return
  return { certainty: 'certain', why: 'strong-alias' }
}

const nothingElse: Knowledge = { named: false, refuted: false, since: 0, related: false }

/** Entities by what the strong names of the text say of them. */
interface Named {
  /** Where each is first named, likely or beyond doubt. */
  readonly named: ReadonlyMap<EntityId, number>
  readonly certain: ReadonlySet<EntityId>
  /** Of whose name the text says that it means something else. */
  readonly refuted: ReadonlySet<EntityId>
}

function judgeByText(
  candidate: Candidate,
  document: Document,
  { named, certain, refuted }: Named,
): Verdict | undefined {
  const { entity, reading, start } = candidate
  const first = named.get(entity.id)
  const asNamed = certain.has(entity.id) ? 'certain' : 'likely'
  switch (reading.role) {
    case 'surname':
      if (
        first === undefined ||
        (first > start && candidate.block.kind !== 'heading') ||
        !isSamePerson(candidate, document)
      )
        return
      return { certainty: asNamed, why: 'surname-after-full-name' }
    case 'initials':
      if (isSomebodyElse(candidate, document)) return
      if (first !== undefined) return { certainty: asNamed, why: 'initials' }
      return { certainty: isFullyInitialled(candidate.surface) ? 'likely' : 'possible', why: 'initials' }
    default: {
      if (reading.role === 'full' && isSomebodyElse(candidate, document)) return
      const knowledge = {
        named: first !== undefined,
        since: first ?? 0,
        refuted: refuted.has(entity.id),
        related: entity.related.some(id => named.has(id)),
      }
      const verdict = judgeWeak(candidate, document, knowledge)
      if (verdict || reading.role !== 'full' || isHomonym(candidate, document)) return verdict
      return certain.has(entity.id) ? { certainty: 'likely', why: 'strong-name-elsewhere' } : open
    }
  }
}

/** A full name marked as weak has bearers better known: whom it means stays open. */
const open: Verdict = { certainty: 'possible', why: 'common-full-name' }

const isFullyInitialled = (surface: string): boolean => (surface.match(/\p{Lu}\./gu)?.length ?? 0) > 1

const mentionOf = ({ start, end, entity, reading, blockIndex }: Candidate, { certainty, why }: Verdict): Mention => ({
  start,
  end,
  entity,
  alias: reading.alias,
  certainty,
  why,
  block: blockIndex,
})

const certaintyRank = { certain: 0, likely: 1, possible: 2 } as const

/** It must be introduced by a noun of its kind, and is not. */
const lacksIntroduction = ({ alias, why }: Mention): boolean => alias.introduced === true && why !== 'generic-noun'

/** An entity all of whose designations have ended: of two of one name the other is meant. */
const isHistory = ({ designations }: Entity): boolean => designations.every(({ ended }) => ended !== undefined)

/** Of mentions that overlap the longest stays; of equally long ones the surest, then the one that needs no introduction. */
function longest(mentions: readonly Mention[]): Mention[] {
  const ranked = [...mentions].sort(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      certaintyRank[one.certainty] - certaintyRank[other.certainty] ||
      Number(isHistory(one.entity)) - Number(isHistory(other.entity)) ||
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
