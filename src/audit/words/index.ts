/** The words of an audit, in the languages plashka speaks. */
import type { Catalogs } from '../../messages/worded.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { AuditCatalog } from './types.js'

export const auditCatalogs: Catalogs<AuditCatalog> = { ru, en }
export type { AuditCatalog, ReportWords } from './types.js'
