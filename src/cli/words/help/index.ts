/** The help of the command, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { HelpCatalog } from './types.js'

export const helpCatalogs: Readonly<Record<Language, HelpCatalog>> = { ru, en }
export type { HelpCatalog } from './types.js'
