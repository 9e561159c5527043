/** The words of the language server, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { LanguageServerCatalog } from './types.js'

export const languageServerCatalogs: Readonly<Record<Language, LanguageServerCatalog>> = { ru, en }
export type { LanguageServerCatalog } from './types.js'
