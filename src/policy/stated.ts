/**
 * Whether statements state a status as its kind wants it stated.
 */
import type { Statement } from '../notices/types.js'
import { home, type StatusKind } from '../registry/status-kind.js'
import type { Policy } from './types.js'

/** Whether what is said is said of the kind's state. Where no state is named, ours is meant, or the house. */
export function isSaidIn({ jurisdiction = home }: StatusKind, { jurisdictions, foreign }: Statement): boolean {
  return jurisdictions?.includes(jurisdiction) ?? (jurisdiction === home && !foreign)
}

/** A kind's own words need no state beside them; one that is named must be the right one. */
export const isOfKind = (statement: Statement, kind: StatusKind): boolean =>
  statement.category === kind.id && (isSaidIn(kind, statement) || (!statement.jurisdictions && !statement.foreign))

/** Whether a statement answers for anybody here: not that he stands in some list, nor what another state has decided. */
export const saysAnything = ({ category, banned, foreign }: Statement): boolean =>
  (category !== null || banned) && !foreign

/**
 * Where the kind wants the ban said, its name alone does not say so; news of the ruling itself needs no more, what a relative
 * clause says of it in passing does.
 */
export function isStated(kind: StatusKind, statements: readonly Statement[], policy: Policy): boolean {
  const ofKind = statements.filter(statement => isOfKind(statement, kind))
  if (kind.ban === 'required')
    return (
      statements.some(
        // «экстремистская организация, запрещена» tells why: of what else it is banned for nothing is said.
        statement =>
          statement.banned &&
          isSaidIn(kind, statement) &&
          (statement.category === null || statement.category === kind.id || ofKind.length > 0),
      ) ||
      ofKind.some(({ active, aside }) => active && !aside) ||
      (policy.bareCategory && ofKind.length > 0)
    )
  return ofKind.some(({ contracted }) => policy.contractedAgent || !contracted)
}
