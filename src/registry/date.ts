/**
 * Calendar days.
 */
import type { IsoDate } from './types.js'

const isoShape = /^\d{4}-\d{2}-\d{2}$/u
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** @returns The day, or nothing if the text is no `YYYY-MM-DD` that exists. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!isoShape.test(text)) return
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const last = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)
  return day >= 1 && day <= last ? (text as IsoDate) : undefined
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
