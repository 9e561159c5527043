/**
 * What a clause that has been read states, and what the statements of several clauses are together.
 */
import { home } from '../../registry/status-kind.js'
import { wantsBan } from '../tokens/kinds.js'
import { isSaidShortly } from '../tokens/predicates.js'
import type { Statement } from '../types.js'
import type { Reading } from './readings.js'

export const isOfBannedKind = ({ category }: Statement): boolean => wantsBan(category)
export const isPlainBan = (statement: Statement): boolean =>
  statement.banned && !statement.negated && !statement.foreign

/** That something stands in a list says nothing beside what the list is. */
export function withoutBareLists(statements: readonly Statement[]): readonly Statement[] {
  const telling = statements.filter(({ category, banned }) => category !== null || banned)
  return telling.length > 0 ? telling : statements
}

/** «признана экстремистской и запрещена»: the ban belongs to the status it stands with. */
export function unite(statements: readonly Statement[], banned: boolean): Statement[] {
  const takesBan = (statement: Statement): boolean =>
    isOfBannedKind(statement) && !statement.foreign && !statement.negated
  if (!banned || !statements.some(takesBan)) return [...statements]
  return statements
    .filter(statement => statement.category !== null || !isPlainBan(statement))
    .map(statement => (takesBan(statement) ? { ...statement, banned: true } : statement))
}

export function statementsOf(reading: Reading, russianElsewhere: boolean): Statement[] {
  if (reading.refused) return []
  const { predicate } = reading
  // «нежелательна для соседей»: nothing but where it is so tells the status from an opinion.
  if (isSaidShortly(predicate) && !reading.russia && !russianElsewhere) return []
  if (predicate?.class === 'perform' && reading.categories.length === 0) return []
  if ((predicate?.class === 'enter' || predicate?.class === 'belong') && !reading.listed && !reading.continues)
    return []
  const turned = {
    ...(reading.ended && { ended: true as const }),
    ...(reading.negated && { negated: true as const }),
    ...(reading.abroad &&
      !reading.russia &&
      (!russianElsewhere || reading.categories.length > 0) && { foreign: true as const }),
    ...(reading.active && { active: true as const }),
    ...(reading.active && reading.aside && { aside: true as const }),
    ...(reading.states.size > 0 && { jurisdictions: [...(reading.russia ? [home] : []), ...reading.states] }),
  }
  // «перечень террористов и экстремистов»: of people, and no register of either.
  if (reading.listed && reading.categories.filter(wantsBan).length > 1)
    return [{ category: null, banned: reading.banned, ...turned }]
  if (reading.categories.length > 0) {
    const named = reading.categories.map((category): Statement => ({
      category,
      banned: reading.banned && wantsBan(category),
      ...(!reading.inFull.has(category) && { contracted: true as const }),
      ...turned,
    }))
    // «запрещён, а также нежелательный»: a ban that no category beside it takes stands by itself.
    return reading.banned && !named.some(({ banned }) => banned)
      ? [{ category: null, banned: true, ...turned }, ...named]
      : named
  }
  if (reading.banned)
    return [{ category: null, banned: true, ...(predicate?.class === 'liquidate' && { liquidated: true }), ...turned }]
  const isListed =
    ((reading.listed && !reading.onOtherList) || reading.continues) &&
    predicate !== undefined &&
    (predicate.class !== 'belong' || reading.continues)
  return reading.people || isListed ? [{ category: null, banned: false, ...turned }] : []
}
