/**
 * A text document that is refused, or a part of it that cannot be read.
 */
import { worded } from '../../messages/worded.js'
import { PackageError } from '../package/error.js'
import { odtCatalogs } from './words/index.js'
import type { OdtCatalog } from './words/types.js'

export class OdtError extends PackageError {
  /** @param part The part which is at fault; absent: the whole of it. */
  constructor(reason: (words: OdtCatalog) => string, part?: string) {
    super(worded(odtCatalogs, reason), part)
    this.name = 'OdtError'
  }
}
