/**
 * A draft that cannot be read or written as its format asks, and a plugin whose format cannot be one.
 */
import { formatsCatalogs } from './words/index.js'
import type { FormatsCatalog } from './words/types.js'
import { worded, WordedError } from '../messages/worded.js'

export class FormatError extends WordedError {
  constructor(reason: (words: FormatsCatalog) => string, options?: ErrorOptions) {
    super(worded(formatsCatalogs, reason), options)
    this.name = 'FormatError'
  }
}
