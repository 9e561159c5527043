/** Why an audit cannot go on. */
import { worded, WordedError } from '../messages/worded.js'
import { auditCatalogs } from './words/index.js'
import type { AuditCatalog } from './words/types.js'

export class AuditError extends WordedError {
  constructor(reason: (words: AuditCatalog['errors']) => string) {
    super(worded(auditCatalogs, ({ errors }) => reason(errors)))
    this.name = 'AuditError'
  }
}
