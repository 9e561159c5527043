/**
 * What the command says of itself: of its arguments, of files that it cannot read, of baselines and plugins.
 */
export interface CommandCatalog {
  readonly noFiles: string
  exclude(one: string, other: string): string
  /** Where standard output holds a mended text or a diff. */
  readonly noReport: string
  /** Of the file that the report was to go to. */
  isDraft(path: string): string
  /** Why a file cannot be checked. */
  readonly file: {
    readonly missing: string
    /** @param isWord It may be a command as well as a file. @param meant What is near, as it would be written. */
    absent(isWord: boolean, meant: readonly string[]): string
    /** Of a link to what is not there. */
    deadLink(target: string): string
    readonly ignored: string
    /** Of a glob. */
    readonly noMatch: string
    readonly unreadableFolder: string
    /** The check itself broke. */
    readonly failed: string
    unknownFormat(extension: string, known: string): string
    /** A packed file ends or breaks behind so many whole lines; they were checked. */
    damaged(lines: number): string
    /** A line of a stream. @param most In megabytes. */
    longLine(most: number): string
    /** Where a packed file would have to be read whole. */
    readonly packed: string
    /** Of an extension that several kinds of files share. */
    unknownKind(extension: string, known: string): string
  }
  /** Errors of the system, by code: of files, and of addresses to serve at. */
  readonly system: Readonly<
    Record<
      | ('ENOENT' | 'ENOTDIR' | 'EISDIR' | 'EACCES' | 'EPERM' | 'EROFS' | 'EBUSY')
      | ('ELOOP' | 'ENAMETOOLONG' | 'ENOSPC' | 'EADDRINUSE'),
      (subject: string) => string
    >
  >
  /** No space is left. */
  readonly full: string
  /** What nobody has thought of. */
  broken(reason: string): string
  /** Of standard output. */
  unwritten(reason: string): string
  /** A config that is no JSON or YAML. */
  unparsable(path: string): string
  readonly baseline: {
    missing(path: string): string
    invalid(path: string, reason: string): string
    version(expected: number): string
    readonly noFindings: string
    wrongCounts(path: string): string
  }
  readonly plugin: {
    unusable(address: string): string
    readonly nothing: string
    readonly noRule: string
    ruleTaken(id: string): string
    readonly noReporter: string
    reporterTaken(name: string): string
    /** Of a reporter that is asked for. @param known Those of the config's plugins; empty: there are none. */
    unknownReporter(name: string, nearest: string | undefined, known: string): string
  }
}
