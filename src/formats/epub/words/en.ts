import type { EpubCatalog } from './types.js'

export const en: EpubCatalog = {
  noContainer: 'this archive is no EPUB: it has no META-INF/container.xml',
  noPackage: 'META-INF/container.xml names no package document that is there',
  noChapters: 'the package document names no chapters',
  protected: 'the book is protected: its chapters are encrypted',
  signed: 'The book is signed, and a change would break the signature: save a copy without it, and mend that',
  otherKind: type => `of a kind that is not read: ${type}`,
}
