/** Why a file of InDesign is refused, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { IndesignCatalog } from './types.js'

export const indesignCatalogs: Readonly<Record<Language, IndesignCatalog>> = { ru, en }
