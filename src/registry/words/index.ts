/** What is wrong with a list, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ListProblemsCatalog } from './types.js'

export const listProblemsCatalogs: Readonly<Record<Language, ListProblemsCatalog>> = { ru, en }
