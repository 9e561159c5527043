/**
 * What a text calls a party by once it has named it, and no list knows: a hashtag, its people, a part of its name that is
 * set off, what the text itself introduces. Safe, because the whole name stands before.
 */
import { merged, spanAround } from '../../document/search.js'
import type { Document } from '../../document/types.js'
import { isPlaceToo } from '../evidence/context.js'
import type { Candidate } from '../candidates.js'
import { placed, withOthers } from '../placed.js'
import { isQuoted } from '../surroundings.js'
import { bearersIn, type Bearer } from './bearers.js'
import { hashtags } from './hashtags.js'
import { introducedNames } from './introduced.js'
import { compoundNames, quotedInitials } from './made.js'
import { latinParts, quotedParts } from './parts.js'
import { membersOf } from './people-of.js'

/** @param candidates Of the document, by start. @returns The same with second names among them. */
export function withSecondNames(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const bearers = bearersIn(candidates)
  if (bearers.length === 0) return candidates
  const { text } = document
  const bodies = bearers.filter(({ entity }) => entity.kind !== 'person' && !isPlaceToo(entity))
  const surfaces = surfacesIn(candidates)
  const names = [
    ...hashtags(text, bearers, ({ entity }) => surfaces.get(entity.id) ?? []),
    ...membersOf(text, bodies),
    ...introducedNames(text, candidates),
    ...quotedParts(document, bodies),
    ...latinParts(document, bodies),
    ...compoundNames(text, bodies),
    ...quotedInitials(text, bodies),
  ].filter(({ bearers: { length } }) => length > 0)
  if (names.length === 0) return candidates
  const known = merged(candidates)
  const others = names.flatMap(({ start, end, bearers: meant }): Candidate[] => {
    const before = meant.filter(({ since }) => since < start)
    const place =
      before.length === 0 || spanAround(known, { start, end: start + 1 }) ? undefined : placed(document, { start, end })
    if (!place) return []
    const quoted = isQuoted(text, place)
    return before.map(({ entity, reading }: Bearer) => ({
      ...place,
      entity,
      reading: { ...reading, role: 'short' },
      quoted,
      shared: before.length > 1,
    }))
  })
  return withOthers(candidates, others)
}

/** By party: the words by which the text has named it. */
function surfacesIn(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const surfaces = new Map<string, Set<string>>()
  for (const { entity, surface } of candidates)
    surfaces.set(entity.id, (surfaces.get(entity.id) ?? new Set()).add(surface))
  return surfaces
}
