/** Why a .odt is refused or not written, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { OdtCatalog } from './types.js'

export const odtCatalogs: Readonly<Record<Language, OdtCatalog>> = { ru, en }
