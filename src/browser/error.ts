/**
 * What a request was refused for, in words.
 */
import { worded, WordedError, type Language } from '../engine/index.js'
import type { FaultCode } from './protocol.js'
import { browserCatalogs, type BrowserCatalog } from './words/index.js'

export class RefusedError extends WordedError {
  readonly code: FaultCode

  constructor(code: FaultCode, say: (words: BrowserCatalog, language: Language) => string) {
    super(worded(browserCatalogs, say))
    this.code = code
    this.name = 'RefusedError'
  }
}
