/**
 * What each import has found, one a line: who came in without a date, and who is called otherwise now, no list tells.
 */
import path from 'node:path'
import { readIfThere } from '../files/read.js'
import { writeWhole } from '../files/whole.js'
import { renamed, type ImportReport } from '../importer/import.js'
import type { Category, IsoDate } from '../registry/types.js'

export interface JournalEntry {
  /** Of which the register was read. */
  readonly day: IsoDate
  readonly register: Category
  /** Ids of those who were new, and of those who were gone. */
  readonly came: readonly string[]
  readonly left: readonly string[]
  readonly renamed: readonly Renaming[]
}

export interface Renaming {
  readonly id: string
  readonly before: string
  readonly after: string
}

const journalFile = (folder: string): string => path.join(folder, 'journal.ndjson')

/** The oldest first; lines that are none are left out. @param folder Of the imported lists. */
export function journalIn(folder: string): JournalEntry[] {
  return (readIfThere(journalFile(folder)) ?? '').split('\n').flatMap(line => {
    try {
      return line === '' ? [] : [JSON.parse(line) as JournalEntry]
    } catch {
      return []
    }
  })
}

/** @throws The system's error if it cannot be written. */
export function record(folder: string, report: ImportReport, day: IsoDate): void {
  const entry: JournalEntry = {
    day,
    register: report.register,
    came: report.added.map(({ id }) => id),
    left: report.gone.map(({ id }) => id),
    renamed: report.changed.flatMap(({ id, details }) =>
      details.flatMap(({ field, before, after }) =>
        field === renamed && before !== undefined && after !== undefined ? [{ id, before, after }] : [],
      ),
    ),
  }
  if (entry.came.length + entry.left.length + entry.renamed.length === 0) return
  writeWhole(journalFile(folder), `${readIfThere(journalFile(folder)) ?? ''}${JSON.stringify(entry)}\n`)
}
