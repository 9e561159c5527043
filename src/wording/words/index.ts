/** The words in both languages. */
import type { Catalogs } from '../../messages/worded.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { Catalog } from './types.js'

export const catalogs: Catalogs<Catalog> = { ru, en }
export type { Catalog } from './types.js'
