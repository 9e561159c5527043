/**
 * Full names that many people bear: they are likely to mean the person of the register, certain only where the text
 * says so.
 */
import type { Document } from '../document/types.js'
import type { EntityId } from '../registry/types.js'
import type { Candidate } from './candidates.js'
import { hasRole } from '../language/words.js'
import { isNoKind } from './nouns.js'
import { wordsBefore } from './surroundings.js'
import { contextOf, hasStatusAround, type Verdict } from './weak.js'

/** The trade stands before the name, with a word between them at most: журналист «Медиазоны» Сергей Смирнов. */
function hasTrade({ block, entity, start }: Candidate, { text }: Document): boolean {
  const [nearest, second] = wordsBefore(text, block, start, 2)
  if (!nearest) return false
  // Where a list says what a person does, that alone counts.
  const { generics } = contextOf(entity)
  const isTrade = (folded: string): boolean => (generics.size > 0 ? generics.has(folded) : hasRole(folded, 'trade'))
  return isTrade(nearest.folded) || (!isNoKind(nearest.folded) && second !== undefined && isTrade(second.folded))
}

/** A full name by itself: beyond doubt if few bear it, or if a trade or a notice stands by it. */
export function judgeFullName(candidate: Candidate, document: Document): Verdict {
  if (candidate.reading.widelyBorne && !hasTrade(candidate, document) && !hasStatusAround(candidate, document))
    return { certainty: 'likely', why: 'common-full-name' }
  return { certainty: 'certain', why: 'full-name' }
}

/**
 * Settles the common full names of people whom the text names beyond doubt elsewhere, or whose related entity it does.
 * @param verdicts Of strong names; changed in place.
 * @returns The entities that are now named beyond doubt.
 */
export function settleCommonNames(verdicts: Map<Candidate, Verdict>): Set<EntityId> {
  const certain = new Set<EntityId>()
  for (const [{ entity }, { certainty }] of verdicts) if (certainty === 'certain') certain.add(entity.id)
  const settled = new Set(certain)
  for (const [candidate, { certainty, why }] of verdicts) {
    const { id, related } = candidate.entity
    if (why !== 'common-full-name' || certainty !== 'likely') continue
    if (!certain.has(id) && !related.some(other => certain.has(other))) continue
    verdicts.set(candidate, { certainty: 'certain', why: 'full-name' })
    settled.add(id)
  }
  return settled
}
