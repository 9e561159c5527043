/** What a report is made with. */
import type { Language } from '../../language/language.js'
import type { Reading } from './reading.js'

export const auditFormats = ['text', 'csv', 'ndjson', 'xlsx', 'html'] as const
export type AuditFormat = (typeof auditFormats)[number]

export interface ReportContext {
  readonly language: Language
  /** Paths are told as seen from there. */
  readonly cwd: string
}

/** A report piece by piece: a store may hold any number of findings. */
export type AuditReport = (
  reading: Reading,
  context: ReportContext,
) => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
