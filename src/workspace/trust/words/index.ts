/** Code that configs would run, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { TrustCatalog } from './types.js'

export const trustCatalogs: Readonly<Record<Language, TrustCatalog>> = { ru, en }
