import type { Catalogs } from '../../messages/worded.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { ServerCatalog } from './types.js'

export type { ServerCatalog } from './types.js'
export const serverCatalogs: Catalogs<ServerCatalog> = { ru, en }
