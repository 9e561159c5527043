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
  readonly notUtf8: string
  readonly badCharacter: string
  /** @param reason The parser's own words. */
  broken(reason: string): string
  readonly documentType: string
  readonly tooDeep: string
  missingPart(part: string): string
  /** With --fix. */
  readonly fromStdin: string
  copyDiffers(path: string): string
}
