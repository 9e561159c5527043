/**
 * An EPUB that is refused, or a part of it that cannot be read.
 */
import { worded } from '../../messages/worded.js'
import { PackageError } from '../package/error.js'
import { epubCatalogs } from './words/index.js'
import type { EpubCatalog } from './words/types.js'

export class EpubError extends PackageError {
  /** @param part The part which is at fault; absent: the whole of it. */
  constructor(reason: (words: EpubCatalog) => string, part?: string) {
    super(worded(epubCatalogs, reason), part)
    this.name = 'EpubError'
  }
}
