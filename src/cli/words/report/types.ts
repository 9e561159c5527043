/**
 * The words of the report which are no message: those of its layout, and the count at its end.
 */
export interface ReportCatalog {
  readonly noIssues: string
  /** Of a file that was mended. */
  readonly written: string
  /** Stands where a file has its name, above what is found of the lists. */
  readonly lists: string
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  /** What follows a message: where the rule's page stands, the legal ground, the error behind the error. */
  readonly headings: Readonly<Record<'url' | 'note' | 'cause', string>>
  errors(count: number): string
  warnings(count: number): string
  /** What is neither an error nor a warning. */
  infos(count: number): string
  /** @param counts Those of errors and of warnings, where there are others, too. */
  messages(count: number, counts: string): string
}
