/** Setting up and changes in git, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { GateCatalog } from './types.js'

export const gateCatalogs: Readonly<Record<Language, GateCatalog>> = { ru, en }
