/**
 * Cells of an export: text without the white space of its layout, and days.
 */
import { groupOf } from '../../checked/index.js'
import { parseIsoDate } from '../../registry/date.js'
import type { IsoDate } from '../../registry/types.js'
import { CellError } from '../types.js'

/** White space collapsed; the zero-width characters of web pages left out. */
export const cleaned = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Days since the last of December 1899, as spreadsheets count: 45000 is 2023-03-15. */
const serial = /^\d{5}(?:\.\d+)?$/u
const firstSerialDay = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000

/** Midnight in Moscow is the evening of the day before in UTC. */
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u
const moscowAhead = 3 * 3_600_000

/**
 * @param text `dd.mm.yyyy`, `yyyy-mm-dd` (a time may follow; one in UTC is told in Moscow's day), the serial number of a spreadsheet, or nothing.
 * @throws CellError if it is none of these, or no day that exists.
 */
export function dayIn(text: string): IsoDate | undefined {
  const cell = cleaned(text)
  if (/^[-–—.]?$/u.test(cell)) return undefined
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/u.exec(cell)
  const written = russian
    ? `${groupOf(russian, 3)}-${groupOf(russian, 2).padStart(2, '0')}-${groupOf(russian, 1).padStart(2, '0')}`
    : serial.test(cell)
      ? new Date(firstSerialDay + Math.floor(Number(cell)) * dayLength).toISOString().slice(0, 10)
      : moment.test(cell) && !Number.isNaN(Date.parse(cell))
        ? new Date(Date.parse(cell) + moscowAhead).toISOString().slice(0, 10)
        : cell.slice(0, 10)
  const day = parseIsoDate(written)
  if (!day) throw new CellError(words => words.noDay(cell))
  return day
}
