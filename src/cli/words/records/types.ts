/** What a run says of the records of silence: entries of a config, baselines. */
export interface RecordsCatalog {
  /** @param name The config and the number of the entry. */
  tooManyWarnings(count: number, most: number): string
  unusedEntry(name: string): string
  /** @param names The first of them. */
  written(count: number, names: readonly string[]): string
  baselineWritten(file: string, held: { readonly files: number; readonly findings: number }): string
}
