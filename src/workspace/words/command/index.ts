/** What the command says of itself, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { CommandCatalog } from './types.js'

export const commandCatalogs: Readonly<Record<Language, CommandCatalog>> = { ru, en }
