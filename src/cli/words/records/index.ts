/** Words about the records of silence, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { RecordsCatalog } from './types.js'

export const recordsCatalogs: Readonly<Record<Language, RecordsCatalog>> = { ru, en }
