/**
 * What is said of archives.
 */
export interface StreamsCatalog {
  /** Behind which byte of an archive something is wrong. */
  at(byte: number, reason: string): string
  readonly cut: string
  readonly noHeader: string
  readonly noRecord: string
  /** @param length In bytes. */
  wrongLength(length: number): string
  /** Of an element of a stream. @param most In megabytes. */
  longItem(most: number): string
  /** @param most In megabytes. */
  longMember(most: number): string
  /** Of a member, or a page. */
  readonly damaged: string
  readonly encrypted: string
  readonly overlap: string
  readonly archive: string
}
