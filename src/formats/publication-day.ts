/**
 * The day of publication, as feeds write it.
 */
import { dayOf, parseIsoDate } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * @param text `2024-11-30` or `30.11.2024`, a time may follow; or as RFC 822 has it: `Sat, 30 Nov 2024 23:30:00 +0300`.
 * @returns The day as it is written, whatever the time zone; nothing if there is none.
 */
export function publicationDay(text: string): IsoDate | undefined {
  const written = text.trim()
  const day = dayOf(written)
  if (day) return day
  const mail = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})(?!\d)/.exec(written)
  if (!mail) return undefined
  const [, date = '', month = '', year = ''] = mail
  const number = months.indexOf(month.toLowerCase()) + 1
  return parseIsoDate([fullYear(year), String(number).padStart(2, '0'), date.padStart(2, '0')].join('-'))
}

/** RFC 822 has years of two digits; RFC 2822, 4.3 says which century they are of. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`)

/** Midnight in Moscow is the evening of the day before in UTC. */
const moscowAhead = 3 * 3600

/** @param moment In seconds, or in milliseconds, since 1970. @returns Its day in Moscow. */
export function dayOfMoment(moment: number): IsoDate | undefined {
  const seconds = moment > 1e11 ? moment / 1000 : moment
  const date = new Date((seconds + moscowAhead) * 1000)
  return Number.isNaN(date.getTime()) ? undefined : parseIsoDate(date.toISOString().slice(0, 10))
}
