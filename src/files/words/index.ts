/** Why a file cannot be read or written, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { FilesCatalog } from './types.js'

export const filesCatalogs: Readonly<Record<Language, FilesCatalog>> = { ru, en }
