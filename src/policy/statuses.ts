/**
 * What an entity's statuses ask for on a day.
 */
import { isInForce, sinceOf } from '../registry/status.js'
import type { StatusKind, StatusKinds } from '../registry/status-kind.js'
import type { Designation, Entity, IsoDate } from '../registry/types.js'
import type { Policy, Severity } from './types.js'

/** By what a text is judged. */
export interface Standards {
  readonly asOf: IsoDate
  readonly policy: Policy
  readonly kinds: StatusKinds
}

/** A designation with what it is. */
export interface HeldStatus {
  readonly kind: StatusKind
  readonly designation: Designation
  /** Its first day, by the policy's trigger; absent: no date is known. */
  readonly since?: IsoDate
}

/**
 * How grave a fault about a status is. Before the day from which the law asks for the notice it is told for information,
 * unless the policy says how grave it is.
 */
export function gravityOf(kind: StatusKind, { asOf, policy }: Omit<Standards, 'kinds'>): Severity | 'off' {
  const { id, severity, since } = kind
  const isAskedFor = since === undefined || since <= asOf
  return policy.categories[id] ?? (isAskedFor || severity === 'off' ? severity : 'info')
}

/** The kinds of status in force which need a notice, the gravest first. */
export function requiredKinds(entity: Entity, standards: Standards): readonly StatusKind[] {
  const { asOf, policy, kinds } = standards
  const inForce = entity.designations.filter(designation => isInForce(designation, asOf, policy.trigger))
  return kinds.among(inForce.map(({ category }) => category)).filter(kind => gravityOf(kind, standards) !== 'off')
}

/** The designation in force for each of some kinds. */
export function statusesInForce(
  entity: Entity,
  kinds: readonly StatusKind[],
  { asOf, policy }: Pick<Standards, 'asOf' | 'policy'>,
): HeldStatus[] {
  return kinds.flatMap(kind => {
    const designation = entity.designations.find(
      found => found.category === kind.id && isInForce(found, asOf, policy.trigger),
    )
    return designation ? [heldStatus(kind, designation, policy)] : []
  })
}

export function heldStatus(
  kind: StatusKind,
  designation: Designation,
  { trigger }: Pick<Policy, 'trigger'>,
): HeldStatus {
  const since = sinceOf(designation, trigger)
  return { kind, designation, ...(since && { since }) }
}
