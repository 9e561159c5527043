/** Why a draft cannot be read or written, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { FormatsCatalog } from './types.js'

export const formatsCatalogs: Readonly<Record<Language, FormatsCatalog>> = { ru, en }
