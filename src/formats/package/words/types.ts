/**
 * Why a package is refused, or not written: a zip archive whose members make a document together.
 */
export interface PackageCatalog {
  readonly encrypted: string
  readonly noArchive: string
  readonly archiveBroken: string
  readonly recordsOverlap: string
  tooManyMembers(count: number): string
  /** @param name Of the member, within quotation marks. */
  unsafeName(name: string): string
  /** Something is wrong in a part. @param part Its name. */
  at(part: string, reason: string): string
  readonly twice: string
  readonly brokenRecord: string
  readonly unknownPacking: string
  readonly damaged: string
  unpacksTo(megabytes: number): string
  /** Neither of the encodings that a package may use. */
  readonly notUnicode: string
  readonly badCharacter: string
  /** Of a part that another one refers to. */
  readonly absent: string
  /** With --fix. */
  readonly fromStdin: string
  copyDiffers(path: string): string
  /** What a remark proposes. @param words Escaped. */
  removes(words: string): string
  inserts(words: string): string
  replaces(words: string, others: string): string
  aFootnote(words: string): string
}
