/** Why files of registers are refused, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ExportsCatalog } from './types.js'

export const exportsCatalogs: Readonly<Record<Language, ExportsCatalog>> = { ru, en }
