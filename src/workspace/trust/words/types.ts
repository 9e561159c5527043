/**
 * What is said of code that a config would run.
 */
export interface TrustCatalog {
  /** Code that nobody has trusted yet, or that has changed since. @param modules How people are shown them. */
  trust(config: string, modules: readonly string[]): string
  /** Code of a config, or in a file, that is not of the repository of the working folder. */
  outside(config: string, modules: readonly string[]): string
  /** What `plashka trust` shows before it asks. @param others Files that the modules are made of. */
  wouldRun(config: string, modules: readonly string[], others: readonly string[]): string
  readonly question: string
  /** The answers that mean yes, in lower case. */
  readonly yes: readonly string[]
  noCode(config: string): string
  readonly noConfig: string
  readonly noTerminal: string
  readonly declined: string
  trusted(config: string): string
  removed(config: string): string
  notRecorded(place: string): string
  readonly none: string
  /** An entry of the list. @param state Of its files since. */
  entry(config: string, state: 'same' | 'changed' | 'gone', files: readonly string[]): string
}
