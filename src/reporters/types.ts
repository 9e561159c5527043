/**
 * What a reporter is, and what it is told. Text is made where files are checked, which may be on a thread of its own: a
 * reporter keeps nothing between two files, and what goes beyond one file is a {@link Totals}, plain data that merges.
 */
import type { InspectedMessage, Inspection } from '../kernel/inspection.js'
import type { Report } from '../kernel/linter.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import type { Severity } from '../policy/types.js'
import type { ListsState } from '../registry/lists-state.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { IsoDate, StatusId } from '../registry/types.js'
import type { Language } from '../language/language.js'

export const reporterNames = [
  'json',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'tap',
  'markdown',
  'html',
] as const
export type ReporterName = (typeof reporterNames)[number]

/** A file that was checked. */
export interface CheckedDraft {
  /** As it was given; `-` for standard input without a name. */
  readonly path: string
  /** Language of the messages. */
  readonly language: Language
  readonly source: string
  /** More than one in a feed. */
  readonly documents: readonly CheckedDocument[]
}

/** What was found in a document of a file; offsets are into the file's source. */
export interface CheckedDocument {
  readonly report: Report
  readonly inspection: Inspection
}

/** A file that could not be checked. */
export interface FailedDraft {
  readonly path: string
  /** Why, for people. */
  readonly problem: string
}

export type ReportedFile = CheckedDraft | FailedDraft

export const isChecked = (file: ReportedFile): file is CheckedDraft => 'documents' in file

/** All messages of a file, in their order. */
export const messagesOf = ({ documents }: CheckedDraft): InspectedMessage[] =>
  documents.flatMap(({ inspection }) => [...inspection.messages])

/** What holds for the whole run. */
export interface ReportContext {
  /** Language of the report's own words. */
  readonly language: Language
  /** Warnings fail, too. */
  readonly frail: boolean
  /** Version of the package. */
  readonly version: string
}

/** Whether the command fails by a message. */
export const fails = (severity: Severity, { frail }: ReportContext): boolean =>
  severity === 'error' || (frail && severity === 'warning')

/** Numbers of messages. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface FileTotals extends Counts {
  readonly path: string
  readonly mentions: number
  /** Why it could not be checked. */
  readonly problem?: string
}

/** What files say of one entity. */
export interface EntityTotals extends Counts {
  readonly name: string
  /** Statuses in force on the day of one file at least. */
  readonly categories: readonly StatusId[]
  readonly mentions: number
  /** Mentions for which a notice answers. */
  readonly noticed: number
}

/** A register that the check went by. */
export interface RegisterTotals {
  /** Day on which it was last read; of several lists the oldest. */
  readonly checked: IsoDate
  readonly title: string
}

/** What files come to. Plain data: it goes from thread to thread. */
export interface Totals {
  /** In the order of the report. */
  readonly files: readonly FileTotals[]
  /** By id. */
  readonly entities: Readonly<Record<string, EntityTotals>>
  readonly registers: Readonly<Record<StatusId, RegisterTotals>>
  /** Kinds of status that the lists know, the gravest first. */
  readonly kinds: readonly StatusKind[]
  /** By which lists files were checked: several where their configs name others. */
  readonly lists: readonly ListsState[]
  /** What is found of them. */
  readonly aboutLists: readonly ListsMessage[]
  /** What is wrong with configs and lists; the files they stand for were not checked. */
  readonly problems: readonly string[]
}

export interface Reporter {
  /** The prologue tells totals: what comes after it has to wait for the last file. */
  readonly needsTotals: boolean
  /** @param totals Of the whole run if the reporter needs them, else empty. */
  prologue(totals: Totals, context: ReportContext): string
  /** @returns Nothing for a file of which nothing is to be said. */
  fragment(file: ReportedFile, context: ReportContext): string
  /** The fragment of what is found of the lists, behind the files; nothing if the epilogue or the prologue tells it. */
  ofLists(message: ListsMessage, context: ReportContext): string
  /** The fragment of what is wrong with a config or a list; nothing if the epilogue tells it. */
  problem(problem: string, context: ReportContext): string
  /** Stands between two fragments that are not empty. */
  readonly separator: string
  /** @param totals Of the whole run. */
  epilogue(totals: Totals, context: ReportContext): string
}
