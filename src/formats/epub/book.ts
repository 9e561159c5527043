/**
 * The files of a book as one source: its package document, its chapters in the order of reading, its table of contents.
 *
 * Source: EPUB Open Container Format 3.3, 4 (META-INF); EPUB 3.3, 3.
 */
import { worded, type Worded } from '../../messages/worded.js'
import type { Archive } from '../package/archive.js'
import { PackageError, packageError } from '../package/error.js'
import { memberOf } from '../package/names.js'
import { partText } from '../package/part-text.js'
import { partsIn, sourceOf, type PackagePart, type WrittenPart } from '../package/parts.js'
import { EpubError } from './error.js'
import { encryptedIn, isReadable, packageDocument, rootFileIn, type Item } from './package-document.js'
import { epubCatalogs } from './words/index.js'

/**
 * What a part is. `navigation`: the table of contents, a page or, in EPUB 2, a list. `unread`: why a file cannot be read,
 * in all languages; it stays as it is in the archive.
 */
export type Role = 'package' | 'chapter' | 'navigation' | 'unread'

export type BookPart = PackagePart<Role>

export const bookParts = (source: string): BookPart[] => partsIn<Role>(source)

/** @throws PackageError if the archive is no book, or one that is encrypted. */
export function readBook(archive: Archive): string {
  const container = partText(archive, 'META-INF/container.xml')
  if (container === undefined) throw new EpubError(words => words.noContainer)
  const root = rootFileIn(container)
  const name = root === undefined ? undefined : memberOf(archive, root)
  const text = name === undefined ? undefined : partText(archive, name)
  if (name === undefined || text === undefined) throw new EpubError(words => words.noPackage)
  const { chapters, navigation } = packageDocument(text, name)
  if (chapters.length === 0) throw new EpubError(words => words.noChapters)
  const encrypted = encryptedIn(partText(archive, 'META-INF/encryption.xml') ?? '')
  if (chapters.some(chapter => encrypted.has(chapter.name))) throw new EpubError(words => words.protected)
  const parts = chapters.map(item => partOf(archive, item, item === navigation ? 'navigation' : 'chapter'))
  const isApart = navigation && !chapters.includes(navigation)
  return sourceOf([
    { role: 'package', name, text },
    ...parts,
    ...(isApart ? [partOf(archive, navigation, 'navigation')] : []),
  ])
}

/** What cannot be read keeps nobody from reading the rest. @throws PackageError if it is made to do harm. */
function partOf(archive: Archive, item: Item, role: Role): WrittenPart<Role> {
  const name = memberOf(archive, item.name)
  const unread = (reason: Worded): WrittenPart<Role> => ({ role: 'unread', name, text: JSON.stringify(reason) })
  if (role === 'chapter' && !isReadable(item)) return unread(worded(epubCatalogs, words => words.otherKind(item.type)))
  try {
    const text = partText(archive, name)
    if (text === undefined) throw packageError(words => words.absent, name)
    return { role, name, text }
  } catch (error) {
    if (!(error instanceof PackageError) || !error.isOfPart) throw error
    return unread(error.reason)
  }
}
