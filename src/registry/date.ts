/**
 * Calendar days.
 */
import type { IsoDate } from './types.js'

/** @returns The day, or nothing if the text is no `YYYY-MM-DD` that exists. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as IsoDate)
}

/** @throws RangeError if the text is no `YYYY-MM-DD` that exists. */
export function isoDate(text: string): IsoDate {
  const day = parseIsoDate(text)
  if (!day) throw new RangeError(`Expected a day as YYYY-MM-DD, found “${text}”`)
  return day
}

/** The local calendar day of a moment. */
export const today = (now: Date): IsoDate =>
  isoDate(
    [
      String(now.getFullYear()).padStart(4, '0'),
      String(now.getMonth() + 1).padStart(2, '0'),
      String(now.getDate()).padStart(2, '0'),
    ].join('-'),
  )

const dayLength = 86_400_000

/** Days from one day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
