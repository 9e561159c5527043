/**
 * The package document of a book: of which files it consists, in which order they are read, who wrote it, and when it came
 * out.
 *
 * Source: EPUB 3.3, 5 (package document); Open Packaging Format 2.0.1, 2 (of EPUB 2).
 */
import { resolved, unescapedName } from '../package/names.js'
import { elementsIn, type Described } from '../package/described.js'

/** A file of the book. */
export interface Item {
  /** In the archive. */
  readonly name: string
  readonly type: string
}

export interface PackageDocument {
  /** Files with text in the order of reading; behind those of the spine what it does not name. */
  readonly chapters: readonly Item[]
  /** The table of contents: a page of EPUB 3, or the list of EPUB 2. */
  readonly navigation: Item | undefined
  /** Elements of the metadata, by their names. */
  readonly metadata: (name: string) => readonly Described[]
}

const readable = /^(?:application\/xhtml\+xml|text\/html|image\/svg\+xml)$/
const page = 'application/xhtml+xml'
const contents = 'application/x-dtbncx+xml'

/** @param text Of the package document. @param name Its own, which others are relative to. */
export function packageDocument(text: string, name: string): PackageDocument {
  const elements = elementsIn(text)
  const items = new Map<string, Item & { readonly isNavigation: boolean }>()
  for (const { name: element, attribute } of elements)
    if (element === 'item')
      items.set(attribute('id') ?? '', {
        name: resolved(unescapedName((attribute('href') ?? '').replace(/#.*$/, '')), name),
        type: attribute('media-type')?.toLowerCase() ?? '',
        isNavigation: attribute('properties')?.split(/\s+/).includes('nav') ?? false,
      })
  const spine = elements
    .filter(({ name: element }) => element === 'itemref')
    .flatMap(({ attribute }) => items.get(attribute('idref') ?? '') ?? [])
  const all = [...items.values()]
  const texts = [...spine, ...all.filter(({ type, isNavigation }) => type === page && !isNavigation)]
  return {
    chapters: [...new Map(texts.map(item => [item.name, item])).values()],
    navigation: all.find(({ isNavigation }) => isNavigation) ?? all.find(({ type }) => type === contents),
    metadata: sought => elements.filter(({ name: element }) => element === sought),
  }
}

/** Whether a file of a book is read. */
export const isReadable = ({ type }: Item): boolean => readable.test(type)

/** The name of the package document, as the container gives it. */
export const rootFileIn = (container: string): string | undefined =>
  elementsIn(container)
    .find(({ name }) => name === 'rootfile')
    ?.attribute('full-path')

/** Names of the files which the archive's list of encrypted ones gives. Fonts among them hinder nobody. */
export const encryptedIn = (list: string): ReadonlySet<string> =>
  new Set(
    elementsIn(list).flatMap(({ name, attribute }) =>
      name === 'cipherreference' ? unescapedName(attribute('uri') ?? '') : [],
    ),
  )
