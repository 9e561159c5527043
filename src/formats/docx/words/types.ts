/**
 * Why a .docx is refused, or not written.
 */
export interface DocxCatalog {
  readonly protectedOrOld: string
  readonly noDocument: string
  /** @param reason The parser's own words. */
  broken(reason: string): string
  readonly documentType: string
  readonly tooDeep: string
  /** With --fix: a change would break the signature. */
  readonly signed: string
  readonly chunk: string
  readonly subdocument: string
  missingPart(part: string): string
}
