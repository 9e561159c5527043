/**
 * The check of all documents of a source, as every door makes it.
 */
import type { Document } from '../document/types.js'
import { lint, type Knowledge, type Report } from '../kernel/linter.js'
import type { Settings } from '../kernel/settings.js'
import { today } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'

/** What documents are checked by. */
export interface Basis {
  readonly knowledge: Knowledge
  readonly settings: Settings
}

/** @returns A report for each document, in their order. */
export type Check = (documents: readonly Document[]) => readonly Report[]

/** @param day For documents that tell none of their own, where the settings name none. Default: today. */
export const checkBy =
  ({ knowledge, settings }: Basis, day: IsoDate = today(new Date())): Check =>
  documents =>
    documents.map(document => lint(document, knowledge, settings, day))
