/** A finding a line, as JSON. */
import { printable } from '../../reporters/printable.js'
import { shownPath } from './paths.js'
import type { AuditReport } from './types.js'

export const ndjsonReport: AuditReport = function* (reading, { cwd }) {
  for (const finding of reading.findings())
    yield `${printable(JSON.stringify({ ...finding, path: shownPath(finding.path, cwd) }))}\n`
}
