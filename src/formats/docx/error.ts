/**
 * A document that is refused, or a part of it that cannot be read: none, damaged, or made to do harm.
 */
import { docxCatalogs } from './words/index.js'
import type { DocxCatalog } from './words/types.js'
import { worded, WordedError, type Worded } from '../../messages/worded.js'

export class DocxError extends WordedError {
  /** What is wrong, without the name of the part. */
  readonly reason: Worded
  /** Whether only a part cannot be read: the others can. */
  readonly isOfPart: boolean
  /** Whether a part was made to do harm: nothing that holds it is read. */
  readonly isHarm: boolean

  /**
   * @param part The part which is at fault; absent: the whole of it.
   * @param isOfPart Whether the others can be read.
   */
  constructor(reason: (words: DocxCatalog) => string, part?: string, isOfPart = part !== undefined) {
    super(worded(docxCatalogs, words => (part === undefined ? reason(words) : words.at(part, reason(words)))))
    this.name = 'DocxError'
    this.reason = worded(docxCatalogs, reason)
    this.isOfPart = isOfPart
    this.isHarm = part !== undefined && !isOfPart
  }
}
