/** The words of reports, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ReporterCatalog } from './types.js'

export const reporterCatalogs: Readonly<Record<Language, ReporterCatalog>> = { ru, en }
export type { ReporterCatalog } from './types.js'
