/**
 * Statuses on a day. A designation has several dates, days to months apart; which of them counts is the user's choice.
 */
import type { Designation, Entity, IsoDate } from './types.js'

export const dateTriggers = ['earliest', 'decided', 'in-force', 'listed'] as const
/** The date from which a designation counts. */
export type DateTrigger = (typeof dateTriggers)[number]

/**
 * The first day on which a designation counts. Where the wanted date is not known the next later step of the procedure
 * stands in for it, then the earliest known date.
 * @returns Nothing if no date is known, not even a bound: the designation counts as always in force.
 */
export function sinceOf(
  { decided, inForce, listed, notBefore }: Designation,
  trigger: DateTrigger,
): IsoDate | undefined {
  const steps = [decided, inForce, listed]
  const earliest = steps.filter(day => day !== undefined).sort()[0] ?? notBefore
  if (trigger === 'earliest') return earliest
  const from = { decided: 0, 'in-force': 1, listed: 2 }[trigger]
  return steps.slice(from).find(day => day !== undefined) ?? earliest
}

/** Whether a designation holds on a day: from its first day to the day before its end. */
export function isInForce(designation: Designation, day: IsoDate, trigger: DateTrigger): boolean {
  const since = sinceOf(designation, trigger)
  return (since === undefined || since <= day) && !hasEnded(designation, day)
}

const hasEnded = ({ ended }: Designation, day: IsoDate): boolean => ended !== undefined && ended <= day

export interface Status {
  readonly inForce: readonly Designation[]
  readonly ended: readonly Designation[]
  readonly notYet: readonly Designation[]
}

/** An entity's designations by what they are on a day. */
export function statusOn(entity: Entity, day: IsoDate, trigger: DateTrigger): Status {
  const { designations } = entity
  return {
    inForce: designations.filter(designation => isInForce(designation, day, trigger)),
    ended: designations.filter(designation => hasEnded(designation, day)),
    notYet: designations.filter(designation => !hasEnded(designation, day) && !isInForce(designation, day, trigger)),
  }
}
