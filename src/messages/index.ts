/** The languages plashka speaks. */
import type { Language } from '../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { Catalog } from './types.js'

export const catalogs: Readonly<Record<Language, Catalog>> = { ru, en }
export type { Catalog } from './types.js'
