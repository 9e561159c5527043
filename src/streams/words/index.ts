/**
 * Words of archives, in both languages.
 */
import { worded, WordedError, type Catalogs } from '../../messages/worded.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { StreamsCatalog } from './types.js'

export const streamsCatalogs: Catalogs<StreamsCatalog> = { ru, en }

/** What is wrong with an archive, or with something in it. */
export class ArchiveError extends WordedError {
  constructor(say: (words: StreamsCatalog) => string) {
    super(worded(streamsCatalogs, say))
    this.name = 'ArchiveError'
  }
}
