/**
 * A .docx that is refused, or a part of it that cannot be read.
 */
import { docxCatalogs } from './words/index.js'
import type { DocxCatalog } from './words/types.js'
import { worded } from '../../messages/worded.js'
import { PackageError } from '../package/error.js'

export class DocxError extends PackageError {
  /**
   * @param part The part which is at fault; absent: the whole of it.
   * @param isOfPart Whether the others can be read.
   */
  constructor(reason: (words: DocxCatalog) => string, part?: string, isOfPart?: boolean) {
    super(worded(docxCatalogs, reason), part, isOfPart)
    this.name = 'DocxError'
  }
}
