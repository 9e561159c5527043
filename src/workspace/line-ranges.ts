/**
 * Lines of a file, and the findings that stand on them.
 */
import { lineIn } from '../document/places.js'
import type { Report } from '../kernel/linter.js'

/** Lines, the first one is 1; both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** The same report with no other messages than those of which a part stands on one of the lines. */
export function onLines(report: Report, ranges: readonly LineRange[]): Report {
  const { source } = report.analysis.document
  const messages = report.messages.filter(({ start, end }) => {
    const [first, last] = [lineIn(source, start), lineIn(source, end)]
    return ranges.some(range => first <= range.last && last >= range.first)
  })
  return { ...report, messages }
}
