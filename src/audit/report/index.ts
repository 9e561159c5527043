/** The reports of a store, by name. */
import { csvReport } from './csv.js'
import { htmlReport } from './html.js'
import { ndjsonReport } from './ndjson.js'
import { textReport } from './text.js'
import type { AuditFormat, AuditReport } from './types.js'
import { xlsxReport } from './xlsx.js'

export type { AuditFormat } from './types.js'

export const auditReports: Readonly<Record<AuditFormat, AuditReport>> = {
  text: (reading, { language, cwd }) => [textReport(reading, language, cwd)],
  csv: csvReport,
  ndjson: ndjsonReport,
  xlsx: xlsxReport,
  html: htmlReport,
}
