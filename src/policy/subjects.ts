/**
 * Of whom notices speak.
 */
import { groupedBy } from '../document/grouped.js'
import { itemAt } from '../checked/index.js'
import type { Mention } from '../mentions/types.js'
import type { Notice } from '../notices/types.js'
import type { Entity } from '../registry/types.js'

/** The notices that speak of each entity, by their numbers, in order. */
export function noticesByEntity(
  mentions: readonly Mention[],
  notices: readonly Notice[],
): ReadonlyMap<Entity, readonly number[]> {
  const said = notices.flatMap(({ covers }, index) =>
    Array.from(new Set(covers.map(covered => itemAt(mentions, covered).entity)), entity => ({ entity, index })),
  )
  return new Map(
    Array.from(
      groupedBy(said, ({ entity }) => entity),
      ([entity, pairs]) => [entity, pairs.map(({ index }) => index)],
    ),
  )
}
