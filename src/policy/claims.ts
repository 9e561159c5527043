/**
 * What notices claim against what the registers say as of the day: claims of a status that an entity never had, and of
 * one that is not in force.
 */
import type { Mention } from '../mentions/types.js'
import { itemAt } from '../checked/index.js'
import type { Notice, Statement } from '../notices/types.js'
import { daysBetween } from '../registry/date.js'
import { standingOn, type Standing } from '../registry/status.js'
import type { StatusKind, StatusKinds } from '../registry/status-kind.js'
import type { Entity, IsoDate } from '../registry/types.js'
import { isOfKind, isSaidIn, isStated } from './stated.js'
import { heldStatus, requiredKinds, type HeldStatus, type Standards } from './statuses.js'

export type Fault =
  /** The entity was never in that register; `null`: it is said to be banned, and is in none of those that are. */
  | { readonly type: 'wrong'; readonly kind: StatusKind | null }
  /** It was, but is no more, or not yet. */
  | { readonly type: 'ended' | 'not-yet'; readonly status: HeldStatus }

export interface FalseClaim {
  readonly entity: Entity
  readonly notice: number
  /** The mention it is said of: the first one that the notice covers. */
  readonly mention: number
  readonly fault: Fault
  /** It was true once, and stands beside all that is to be said: too much, and no more than that. */
  readonly isSurplus: boolean
  /** The notice tells it of the entity only across sentences, and perhaps of another: it is asked, not said. */
  readonly isDoubtful: boolean
}

/** A statement that claims the status here and now: neither denied, nor another state's, nor told as over. */
export const isClaim = (statement: Statement): boolean =>
  (statement.category !== null || statement.banned) && !statement.negated && !statement.foreign && !statement.ended

export function falseClaims(
  mentions: readonly Mention[],
  notices: readonly Notice[],
  standards: Standards,
): FalseClaim[] {
  const endingTold = new Set(
    notices.flatMap(({ statements, covers }) =>
      statements.some(statement => statement.ended && !statement.foreign)
        ? covers.map(index => itemAt(mentions, index).entity)
        : [],
    ),
  )
  return notices.flatMap((notice, index) => {
    if (notice.descriptive || notice.past) return []
    const claims = notice.statements.filter(statement => isClaim(statement) && !statement.active)
    const covered = firstMentions(notice, mentions)
    return [...covered].flatMap(([entity, mention]) => {
      if (endingTold.has(entity)) return []
      const fault = faultOf(entity, claims, covered.size > 1, standards)
      if (!fault) return []
      return {
        entity,
        notice: index,
        mention,
        fault,
        isSurplus: isSurplus(fault, entity, claims, standards),
        isDoubtful: isCarried(notice, mention),
      }
    })
  })
}

const isCarried = ({ carried = [] }: Notice, mention: number): boolean => carried.includes(mention)

/** Each entity that a notice covers, by its first covered mention outside of the notice itself. */
function firstMentions({ covers, start, end }: Notice, mentions: readonly Mention[]): Map<Entity, number> {
  const first = new Map<Entity, number>()
  const covered = covers.map(index => ({ index, mention: itemAt(mentions, index) }))
  const isOutside = ({ mention }: (typeof covered)[number]): boolean => mention.end <= start || mention.start >= end
  for (const { index, mention } of [...covered.filter(isOutside), ...covered.filter(one => !isOutside(one))])
    if (mention.certainty !== 'possible' && !first.has(mention.entity)) first.set(mention.entity, index)
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
  standards: Standards,
): Fault | undefined {
  const faults = claims.map(claim => faultOfClaim(entity, claim, standards))
  if (shared && faults.some(fault => !fault)) return
  return faults.find(fault => fault?.type === 'wrong') ?? faults.find(fault => fault)
}

/** «признан экстремистской организацией и запрещён, внесён в реестр иноагентов, ликвидирован»: all of it was true. */
function isSurplus(fault: Fault, entity: Entity, claims: readonly Statement[], standards: Standards): boolean {
  if (fault.type !== 'ended') return false
  const required = requiredKinds(entity, standards)
  return required.length > 0 && required.every(kind => isStated(kind, claims, standards.policy))
}

function faultOfClaim(entity: Entity, claim: Statement, { asOf, policy, kinds }: Standards): Fault | undefined {
  if (claim.liquidated) return undefined
  const meant = entity.designations
    .map(designation => heldStatus(kinds.get(designation.category), designation, policy))
    .filter(({ kind }) => (claim.category === null ? bans(kind, claim) : isOfKind(claim, kind)))
  const standing = ({ designation }: HeldStatus): Standing => standingOn(designation, asOf, policy.trigger)
  if (meant.some(status => ['in-force', 'unknown'].includes(standing(status)))) return undefined
  // What is banned by the way was no ban that could be over.
  const told = meant.filter(({ kind }) => claim.category !== null || kind.ban === 'required')
  const past = told.find(status => standing(status) === 'ended')
  if (past) return { type: 'ended', status: past }
  // "The designation bans the outlet": a ban is told with the decision that brings it, before the list has it.
  const future = meant.find(status => standing(status) === 'not-yet')
  if (!future) return neverHad(claim, kinds)
  return mayBeDecided(future, asOf) ? undefined : { type: 'not-yet', status: future }
}

/** Only the listing is known, and it was not far. */
function mayBeDecided({ kind, designation }: HeldStatus, day: IsoDate): boolean {
  const { decided, inForce, listed } = designation
  if (listed === undefined || decided !== undefined || inForce !== undefined) return false
  return daysBetween(day, listed) <= kind.daysToListing
}

const bans = (kind: StatusKind, claim: Statement): boolean => kind.ban !== 'none' && isSaidIn(kind, claim)

/** Of registers that the lists do not hold in whole, nobody can say who is not in them. */
function neverHad({ category, jurisdictions }: Statement, kinds: StatusKinds): Fault | undefined {
  if (category === null) return jurisdictions ? undefined : { type: 'wrong', kind: null }
  const kind = kinds.find(category)
  return kind?.isComplete ? { type: 'wrong', kind } : undefined
}
