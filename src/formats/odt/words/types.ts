/**
 * Why a text document of OpenDocument is refused, or not written.
 */
export interface OdtCatalog {
  readonly noDocument: string
  readonly locked: string
  /** @param reason The parser's own words. */
  broken(reason: string): string
  readonly documentType: string
  readonly tooDeep: string
  /** With --fix: a change would break the signature. */
  readonly signed: string
}
