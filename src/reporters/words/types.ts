/**
 * What reports say beside the messages, in each language the same set.
 */
import type { StatusKind } from '../../registry/status-kind.js'
import type { IsoDate } from '../../registry/types.js'
import type { NoticeKind } from '../../notices/types.js'
import type { Severity } from '../../policy/types.js'

export interface ReporterCatalog {
  readonly title: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly noticeKind: Readonly<Record<NoticeKind, string>>
  status(kind: StatusKind): string
  date(day: IsoDate): string
  asOf(day: IsoDate): string
  /** Of a file that could not be checked. */
  readonly failed: string
  /** Of a config or a list that cannot be read. */
  readonly problem: string
  readonly nothingFound: string
  /** Of a file without mentions. */
  readonly noMentions: string
  readonly totals: {
    readonly files: string
    readonly failed: string
    readonly errors: string
    readonly warnings: string
    readonly infos: string
    readonly mentions: string
    readonly entities: string
    readonly noticed: string
  }
  readonly headings: {
    readonly file: string
    readonly files: string
    readonly place: string
    readonly severity: string
    readonly rule: string
    readonly message: string
    readonly entity: string
    readonly entities: string
    readonly categories: string
    readonly status: string
    readonly category: string
    readonly lists: string
    /** Of the lists: tells whether two reports were made by the same ones. */
    readonly digest: string
    readonly register: string
    readonly checked: string
    readonly text: string
    readonly due: string
    readonly legend: string
    readonly ground: string
  }
  readonly legend: {
    readonly mention: string
    readonly notice: string
    readonly finding: string
    readonly noStatus: string
    /** Of a name that may be another's. */
    readonly possible: string
  }
  /** Where a message stands. */
  place(line: number, column: number): string
  pagePlace(page: number, line: number): string
  readonly toMessages: string
  readonly skip: string
  readonly disclaimer: string
}
