/** The words of reports, in the languages plashka speaks. */
import type { Language } from '../../registry/types.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ReportsCatalog } from './types.js'

export const reportsCatalogs: Readonly<Record<Language, ReportsCatalog>> = { ru, en }
export type { ReportsCatalog } from './types.js'
