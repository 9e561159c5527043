/**
 * A document that is refused: none, damaged, or made to do harm.
 */
import { docxCatalogs } from '../../messages/docx/index.js'
import type { DocxCatalog } from '../../messages/docx/types.js'
import { worded, WordedError } from '../../messages/worded.js'

export class DocxError extends WordedError {
  /** @param part The part which is at fault; absent: the whole of it. */
  constructor(reason: (words: DocxCatalog) => string, part?: string) {
    super(worded(docxCatalogs, words => (part === undefined ? reason(words) : words.at(part, reason(words)))))
    this.name = 'DocxError'
  }
}
