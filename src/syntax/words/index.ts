/** Faults of JSON and YAML, in the languages plashka speaks. */
import type { Language } from '../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { SyntaxCatalog } from './types.js'

export const syntaxCatalogs: Readonly<Record<Language, SyntaxCatalog>> = { ru, en }
