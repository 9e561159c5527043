/** The words of the report, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ReportCatalog } from './types.js'

export const reportCatalogs: Readonly<Record<Language, ReportCatalog>> = { ru, en }
export type { ReportCatalog } from './types.js'
