/**
 * What notices claim against what the registers say as of the day: claims of a status that an entity never had, and of
 * one that is not in force.
 */
import type { Mention } from '../mentions/types.js'
import type { Notice, Statement } from '../notices/types.js'
import { statusOn } from '../registry/status.js'
import type { Category, Designation, Entity, IsoDate } from '../registry/types.js'
import type { Policy } from './types.js'

export type Fault =
  /** The entity was never in that register. */
  | { readonly type: 'wrong'; readonly category: Category | null }
  /** It was, but is no more, or not yet. */
  | { readonly type: 'ended' | 'not-yet'; readonly designation: Designation }

export interface FalseClaim {
  readonly entity: Entity
  readonly notice: number
  /** The mention it is said of: the first one that the notice covers. */
  readonly mention: number
  readonly fault: Fault
}

const bannable: readonly Category[] = ['terrorist', 'extremist']

/** A statement that claims the status here and now: neither denied, nor another state's, nor told as over. */
export const isClaim = (statement: Statement): boolean =>
  (statement.category !== null || statement.banned) && !statement.negated && !statement.foreign && !statement.ended

export function falseClaims(
  mentions: readonly Mention[],
  notices: readonly Notice[],
  asOf: IsoDate,
  policy: Policy,
): FalseClaim[] {
  const endingTold = new Set(
    notices.flatMap(({ statements, covers }) =>
      statements.some(statement => statement.ended && !statement.foreign)
        ? covers.map(index => mentions[index]!.entity)
        : [],
    ),
  )
  return notices.flatMap((notice, index) => {
    if (notice.descriptive || notice.past) return []
    const claims = notice.statements.filter(statement => isClaim(statement) && !statement.active)
    const covered = firstMentions(notice, mentions)
    return [...covered].flatMap(([entity, mention]) => {
      if (endingTold.has(entity)) return []
      const fault = faultOf(entity, claims, covered.size > 1, asOf, policy)
      return fault ? [{ entity, notice: index, mention, fault }] : []
    })
  })
}

/** Each entity that a notice covers, by its first covered mention outside of the notice itself. */
function firstMentions({ covers, start, end }: Notice, mentions: readonly Mention[]): Map<Entity, number> {
  const first = new Map<Entity, number>()
  const outside = (index: number): boolean => mentions[index]!.end <= start || mentions[index]!.start >= end
  for (const index of [...covers.filter(outside), ...covers.filter(index => !outside(index))])
    if (mentions[index]!.certainty !== 'possible' && !first.has(mentions[index]!.entity))
      first.set(mentions[index]!.entity, index)
  return first
}

/**
 * A notice for several entities lists what holds for one or the other («террористические и экстремистские, иноагенты»):
 * it is false of an entity only when none of its claims fits.
 */
function faultOf(
  entity: Entity,
  claims: readonly Statement[],
  shared: boolean,
  asOf: IsoDate,
  policy: Policy,
): Fault | undefined {
  const faults = claims.map(claim => faultOfClaim(entity, claim, asOf, policy))
  if (shared && faults.some(fault => !fault)) return
  return faults.find(fault => fault?.type === 'wrong') ?? faults.find(fault => fault)
}

function faultOfClaim(entity: Entity, claim: Statement, asOf: IsoDate, policy: Policy): Fault | undefined {
  const { inForce, ended, notYet } = statusOn(entity, asOf, policy.trigger)
  const fits = ({ category }: Designation): boolean =>
    claim.category === null ? bannable.includes(category) : category === claim.category
  if (inForce.some(fits) || claim.liquidated) return
  if (claim.category === null && inForce.some(({ category }) => category === 'undesirable')) return
  const past = ended.find(fits)
  if (past) return { type: 'ended', designation: past }
  const future = notYet.find(fits)
  if (future) return { type: 'not-yet', designation: future }
  return { type: 'wrong', category: claim.category }
}
