/**
 * Statuses on a day. A designation has several dates, days to months apart; which of them counts is the user's choice.
 */
import type { Designation, IsoDate } from './types.js'

export const dateTriggers = ['earliest', 'decided', 'in-force', 'listed'] as const
/** The date from which a designation counts. */
export type DateTrigger = (typeof dateTriggers)[number]

/**
 * The first day on which a designation counts. Where the wanted date is not known the next later step of the procedure
 * stands in for it, then the earliest known date.
 * @returns Nothing if no date is known.
 */
export function sinceOf({ decided, inForce, listed }: Designation, trigger: DateTrigger): IsoDate | undefined {
  const steps = [decided, inForce, listed]
  const earliest = steps.filter(day => day !== undefined).sort()[0]
  if (trigger === 'earliest') return earliest
  const from = { decided: 0, 'in-force': 1, listed: 2 }[trigger]
  return steps.slice(from).find(day => day !== undefined) ?? earliest
}

/**
 * What a designation is on a day. `unknown`: what the lists know of its dates does not tell whether it had begun, so that
 * neither a notice nor the lack of one is wrong.
 */
export type Standing = 'in-force' | 'ended' | 'not-yet' | 'unknown'

export function standingOn(designation: Designation, day: IsoDate, trigger: DateTrigger): Standing {
  const { ended, notBefore, notAfter } = designation
  if (ended !== undefined && ended <= day) return 'ended'
  const since = sinceOf(designation, trigger)
  if (since === undefined) {
    if (notBefore !== undefined && day < notBefore) return 'not-yet'
    return notAfter === undefined || notAfter <= day ? 'in-force' : 'unknown'
  }
  return since <= day ? 'in-force' : 'not-yet'
}

/** Whether a designation is known to hold on a day: from its first day to the day before its end. */
export const isInForce = (designation: Designation, day: IsoDate, trigger: DateTrigger): boolean =>
  standingOn(designation, day, trigger) === 'in-force'
