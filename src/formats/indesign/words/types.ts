/**
 * Why a file of InDesign is refused.
 */
export interface IndesignCatalog {
  readonly noDocument: string
  /** @param reason The parser's own words. */
  broken(reason: string): string
  readonly documentType: string
  readonly tooDeep: string
}
