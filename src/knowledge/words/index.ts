/** What `plashka lists` says, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ListsCatalog } from './types.js'

export const listsCatalogs: Readonly<Record<Language, ListsCatalog>> = { ru, en }
