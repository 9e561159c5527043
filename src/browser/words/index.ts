import type { Catalogs } from '../../engine/index.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { BrowserCatalog } from './types.js'

export type { BrowserCatalog } from './types.js'
export const browserCatalogs: Catalogs<BrowserCatalog> = { ru, en }
