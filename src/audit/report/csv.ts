/** A finding a row, as RFC 4180 has it: the columns are called as the fields of the JSON. */
import { columns, type Cell } from './columns.js'
import type { AuditReport } from './types.js'

export const csvReport: AuditReport = function* (reading, context) {
  yield row(columns.map(({ name }) => name))
  for (const finding of reading.findings()) yield row(columns.map(({ of }) => of(finding, context)))
}

const row = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes text that begins so for a formula, and runs it: the words of drafts are anybody's. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
