/**
 * Full names that many people bear: they are likely to mean the person of the register, certain only where the text
 * says so.
 */
import type { Document } from '../document/types.js'
import type { EntityId } from '../registry/types.js'
import type { Candidate } from './candidates.js'
import { isNoKind, Nouns } from './nouns.js'
import { wordsBefore } from './surroundings.js'
import { contextOf, hasStatusAround, type Verdict } from './weak.js'

/** What the people of the register of foreign agents do, most of them. Where a list gives generics, those count alone. */
const trades = new Nouns([
  ...['журналист', 'журналистка', 'блогер', 'блогерша', 'политолог', 'публицист', 'телеведущий', 'телеведущая'],
  ...['радиоведущий', 'радиоведущая', 'музыкант', 'рэпер', 'рэперша', 'певец', 'певица', 'комик', 'стендапер'],
  ...['писатель', 'писательница', 'поэт', 'поэтесса', 'правозащитник', 'правозащитница', 'активист', 'активистка'],
  ...['оппозиционер', 'оппозиционерка', 'политик', 'политэмигрант', 'расследователь', 'главред', 'иноагент'],
  ...['journalist', 'blogger', 'reporter', 'writer', 'poet', 'musician', 'rapper', 'singer', 'comedian', 'activist'],
  ...['politician', 'dissident', 'critic', 'commentator', 'broadcaster'],
])

/** The trade stands before the name, with a word between them at most: журналист «Медиазоны» Сергей Смирнов. */
function hasTrade({ block, entity, start }: Candidate, { text }: Document): boolean {
  const [nearest, second] = wordsBefore(text, block, start, 2)
  const nouns = entity.generics.length > 0 ? contextOf(entity).generics : trades
  if (!nearest) return false
  return nouns.has(nearest.folded) || (!isNoKind(nearest.folded) && second !== undefined && nouns.has(second.folded))
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
