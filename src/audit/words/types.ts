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
  }
  items(count: number): string
  /** @param items Counted. @param rate Items a second. @param left Time; absent: not known. */
  progress(items: string, rate: number, left: string | undefined): string
  /** Of a run that was interrupted. @param items Judged or known, so far. */
  interrupted(items: string): string
  readonly report: ReportWords
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
  readonly unread: string
  quoted(title: string): string
  views(count: number): string
  /** How many more there are; empty if none. */
  others(count: number): string
}
