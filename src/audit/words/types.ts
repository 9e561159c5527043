import type { Severity } from '../../policy/types.js'
import type { ColumnName } from '../report/columns.js'
import type { Summary } from '../report/reading.js'

/** What an audit says, in each language the same set. */
export interface AuditCatalog {
  readonly errors: {
    noStore(path: string): string
    notStore(path: string): string
    otherLayout(path: string): string
    /** By another process. */
    taken(path: string): string
    unopened(path: string): string
    readonly noSources: string
    /** Standard input beside other sources. */
    readonly inputAlone: string
    /** Standard input without a name. */
    readonly inputName: string
    /** Of a batch in a queue: somebody has taken it away. */
    lostJob(id: string): string
    /** @param reason Of the worker. */
    refusedJob(reason: string): string
    /** What a worker says. @param wanted Digests. */
    otherLists(wanted: string, own: string): string
    readonly otherBasis: string
  }
  items(count: number): string
  /** @param items Counted. @param rate Items a second. @param left Time; absent: not known. */
  progress(items: string, rate: number, left: string | undefined): string
  /** Of a worker. @param count Batches at a time. */
  working(count: number): string
  readonly ending: string
  /** Of a run that was interrupted. @param items Judged or known, so far. */
  interrupted(items: string): string
  readonly report: ReportWords
  readonly table: {
    /** Of at most 31 characters: the name of a sheet. */
    readonly beside: string
    readonly pages: string
    readonly share: string
    readonly findings: string
    readonly items: string
    readonly columns: Readonly<Record<ColumnName, string>>
    readonly severities: Readonly<Record<Severity, string>>
  }
  readonly page: PageWords
}

/** What the page says. Counted nouns are given in their forms: of 1, of 2, of 5. */
export interface PageWords {
  readonly title: string
  readonly items: readonly [string, string, string]
  readonly findings: readonly [string, string, string]
  readonly entity: string
  readonly allEntities: string
  readonly section: string
  readonly allSections: string
  readonly severity: string
  readonly allSeverities: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly search: string
  readonly clear: string
  readonly byMonth: string
  readonly total: string
  readonly undated: string
  readonly sections: string
  readonly list: string
  readonly more: string
  readonly nothing: string
  readonly views: readonly [string, string, string]
  readonly since: string
  readonly old: string
}

/** What reports say for people. */
export interface ReportWords {
  checked(summary: Summary): string
  found(summary: Summary): string
  readonly notWhole: string
  readonly noEarlierLists: string
  readonly entities: string
  /** @param kinds Of its statuses. @param since Of the last one. */
  entity(name: string, kinds: string, since: string | undefined, items: number): string
  readonly first: string
  readonly sections: string
  section(name: string, items: number): string
  /** Beside the text of pages. */
  readonly beside: string
  /** @param share Of the pages, in hundredths. @param input Where they lie. */
  besideOf(name: string | undefined, context: string, pages: number, share: number, input: string): string
  readonly unread: string
  quoted(title: string): string
  views(count: number): string
  /** How many more there are; empty if none. */
  others(count: number): string
}
