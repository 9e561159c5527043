/**
 * Why an EPUB is refused, or not written.
 */
export interface EpubCatalog {
  readonly noContainer: string
  readonly noPackage: string
  readonly noChapters: string
  readonly protected: string
  readonly signed: string
  /** Of a file that is to be read as a chapter, and is none. @param type Its media type. */
  otherKind(type: string): string
}
