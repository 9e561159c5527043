/** What is wrong with configs, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ConfigCatalog } from './types.js'

export const configCatalogs: Readonly<Record<Language, ConfigCatalog>> = { ru, en }
