/**
 * A change as a remark tells it to somebody who is to make it.
 */
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { packageCatalogs } from './words/index.js'

/**
 * @param gone Words that go. @param put Words that come: as they stand in the source, escaped.
 * @returns What is to be done, in the language of the words.
 */
export function proposal(gone: string, put: string): string {
  const words = packageCatalogs[hasCyrillic(gone + put) ? 'ru' : 'en']
  if (put === '') return words.removes(gone.trim())
  return gone === '' ? words.inserts(put.trim()) : words.replaces(gone.trim(), put.trim())
}

/** A footnote that comes. @param words Of it, escaped. */
export const proposedNote = (words: string): string =>
  packageCatalogs[hasCyrillic(words) ? 'ru' : 'en'].aFootnote(words.trim())
