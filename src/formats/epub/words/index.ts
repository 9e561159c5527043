/** Why an EPUB is refused or not written, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { EpubCatalog } from './types.js'

export const epubCatalogs: Readonly<Record<Language, EpubCatalog>> = { ru, en }
