/**
 * For which day an archive is judged. Between two days on which nobody's status changes all judgements are the same: those
 * of yesterday hold, unless somebody has been designated since.
 */
import { sinceOf, type DateTrigger } from '../registry/status.js'
import type { Designation, Entity, IsoDate } from '../registry/types.js'

interface Lists {
  readonly entities: readonly Entity[]
}

const known = new WeakMap<Lists, Map<DateTrigger, readonly IsoDate[]>>()

/** @returns The last day up to the one given on which the status of somebody changed; the day itself if there is none. */
export function dayOfStatuses(registry: Lists, trigger: DateTrigger, day: IsoDate): IsoDate {
  const byTrigger = known.get(registry) ?? new Map<DateTrigger, readonly IsoDate[]>()
  known.set(registry, byTrigger)
  const days = byTrigger.get(trigger) ?? changesOf(registry, trigger)
  byTrigger.set(trigger, days)
  return days.findLast(change => change <= day) ?? day
}

const changesOf = ({ entities }: Lists, trigger: DateTrigger): readonly IsoDate[] =>
  [...new Set(entities.flatMap(({ designations }) => designations.flatMap(one => turns(one, trigger))))].sort()

function turns(designation: Designation, trigger: DateTrigger): IsoDate[] {
  const { ended, notBefore, notAfter } = designation
  const since = sinceOf(designation, trigger)
  return [ended, ...(since === undefined ? [notBefore, notAfter] : [since])].filter(day => day !== undefined)
}
