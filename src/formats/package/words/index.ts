/** Why a package is refused or not written, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { PackageCatalog } from './types.js'

export const packageCatalogs: Readonly<Record<Language, PackageCatalog>> = { ru, en }
