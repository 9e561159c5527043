/** The words of the page by language. */
import type { Language } from '../../../src/engine/index.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { Words } from './types.js'

export type { Words } from './types.js'

export const words: Readonly<Record<Language, Words>> = { ru, en }
