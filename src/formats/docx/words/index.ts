/** Why a .docx is refused or not written, in the languages plashka speaks. */
import type { Language } from '../../../language/language.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { DocxCatalog } from './types.js'

export const docxCatalogs: Readonly<Record<Language, DocxCatalog>> = { ru, en }
