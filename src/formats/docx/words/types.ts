/**
 * Why a .docx is refused, or not written.
 */
export interface DocxCatalog {
  readonly protectedOrOld: string
  readonly encrypted: string
  readonly noArchive: string
  readonly archiveBroken: string
  readonly recordsOverlap: string
  tooManyMembers(count: number): string
  /** @param name Of the member, within quotation marks. */
  unsafeName(name: string): string
  readonly noDocument: string
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
  /** @param reason The parser's own words. */
  broken(reason: string): string
  readonly documentType: string
  readonly tooDeep: string
  /** Of a part that another one refers to. */
  readonly absent: string
  /** With --fix: a change would break the signature. */
  readonly signed: string
  /** What a comment proposes. @param words Escaped. */
  removes(words: string): string
  inserts(words: string): string
  replaces(words: string, others: string): string
  aFootnote(words: string): string
  readonly chunk: string
  readonly subdocument: string
  missingPart(part: string): string
  /** With --fix. */
  readonly fromStdin: string
  copyDiffers(path: string): string
}
