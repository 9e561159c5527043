/**
 * What a request is refused for.
 */
import { worded, WordedError, type Worded } from '../messages/worded.js'
import type { Refusal } from './question.js'
import { serverCatalogs, type ServerCatalog } from './words/index.js'

export class RefusedError extends WordedError {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: Worded) {
    super(message)
    this.status = status
    this.code = code
    this.name = 'RefusedError'
  }

  static of({ status, code, message }: Refusal): RefusedError {
    return new RefusedError(status, code, message)
  }
}

export const refused = (status: number, code: string, say: (words: ServerCatalog) => string): RefusedError =>
  new RefusedError(status, code, worded(serverCatalogs, say))
