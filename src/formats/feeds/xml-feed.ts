/**
 * RSS, Atom and RDF feeds → Documents: one for each item, with the day on which it was published.
 */
import type { Document, Span } from '../../document/types.js'
import { escapedXml } from '../escapes.js'
import type { ItemOptions } from '../options.js'
import type { Piece } from '../pieces.js'
import { itemDocument, joined, textOf, type Item, type Stated, type Words, type Written } from './item.js'
import { WordPressNotes } from './wordpress-notes.js'
import { readXml, type Bindings, type XmlElement } from './xml-reader.js'

const opening =
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!DOCTYPE\s+)?(?:[^\s<>/:]+:)?(?:rss|feed|RDF)[\s/>]/

/** Whether the root of an XML source is that of a feed. */
export const isXmlFeed = (source: string): boolean => opening.test(source.slice(0, 65_536))

/**
 * What the fields of an item are read as, by their names in the usual vocabularies; of those in one list the first ones go
 * before the others. Names of Atom are understood without its namespace, too.
 */
const titles = ['title', 'atom:title', 'dc:title', 'dcterms:title', 'itunes:title', 'media:title']
const summaries = [
  'description',
  'summary',
  'atom:summary',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'googleplay:description',
  'media:description',
]
const contents = ['content:encoded', 'content', 'atom:content', 'yandex:full-text', 'turbo:content']
const dates = [
  'pubdate',
  'published',
  'atom:published',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'issued',
  'atom:issued',
  'created',
  'atom:created',
  'updated',
  'atom:updated',
  'modified',
  'atom:modified',
  'dcterms:modified',
]
const ids = ['guid', 'id', 'atom:id', 'dc:identifier']
const authors = ['dc:creator', 'author', 'atom:author', 'itunes:author']
const links = ['link', 'atom:link']
/** Fields of an item may stand within this one. */
const group = 'media:group'
/** What WordPress exports beside the usual fields: each with its name and its value. */
const extra = 'wp:postmeta'
const extras: ReadonlySet<string> = new Set(['wp:meta_key', 'wp:meta_value'])
const known = new Set([...titles, ...summaries, ...contents, ...dates, ...ids, ...authors, ...links])

/** Local names of what is an item. */
export const itemNames: ReadonlySet<string> = new Set(['item', 'entry'])
const items: ReadonlySet<string> = new Set([...itemNames, 'atom:entry'])

/**
 * @param bindings Namespaces around the source, where it is an item that was cut out.
 * @throws Error if the source is no well-formed XML.
 */
export function parseXmlFeed(source: string, how: ItemOptions, bindings: Bindings = {}): Document[] {
  const documents: Document[] = []
  let item: ItemReader | undefined
  const handlers = {
    open(element: XmlElement, around: () => Bindings) {
      if (item) item.open(element)
      else if (items.has(element.name)) item = new ItemReader(source, element, around())
    },
    close(element: XmlElement, inner: Span, end: number) {
      if (element === item?.element) {
        const document = itemDocument(source, { start: element.start, end }, item.read(), how)
        documents.push({ ...document, bindings: item.bindings })
        item = undefined
      } else item?.close(element, inner, end)
    },
    text: (written: Written) => item?.text(written),
  }
  readXml(source, handlers, bindings)
  return documents
}

/** A field of an item as it stands. */
interface Found extends Written {
  readonly element: XmlElement
  readonly inner: Span
  /** Whether elements within it are its mark-up. */
  readonly isRaw: boolean
}

/** A field which is open. */
interface OpenField {
  readonly element: XmlElement
  readonly written: Written[]
  /** Prefixes of elements of XHTML, with their colons: mark-up is read without them. */
  readonly prefixes: Span[]
  /** Of its content, in elements within the item. */
  readonly depth: number
  isNested: boolean
}

class ItemReader {
  readonly element: XmlElement
  readonly bindings: Bindings
  readonly #source: string
  readonly #found = new Map<string, Found[]>()
  #field: OpenField | undefined
  /** Names of the elements that are open within the item. */
  readonly #path: string[] = []

  constructor(source: string, element: XmlElement, bindings: Bindings) {
    this.#source = source
    this.element = element
    this.bindings = bindings
  }

  open(element: XmlElement): void {
    if (this.#field) {
      this.#field.isNested = true
      this.#notePrefix(element, element.start + '<'.length)
    } else if (this.#isField(element))
      this.#field = { element, written: [], prefixes: [], depth: this.#path.length + 1, isNested: false }
    this.#path.push(element.name)
  }

  #isField({ name }: XmlElement): boolean {
    if (this.#path.length === 1 && this.#path[0] === extra) return extras.has(name)
    return this.#path.every(around => around === group) && known.has(name)
  }

  /** @param start Behind the opening of a tag. */
  #notePrefix({ name, prefix }: XmlElement, start: number): void {
    if (prefix !== '' && name.startsWith('xhtml:'))
      this.#field?.prefixes.push({ start, end: start + prefix.length + ':'.length })
  }

  text(written: Written): void {
    if (this.#path.length === this.#field?.depth || /^(?:atom:|itunes:)?name$/.test(this.#path.at(-1) ?? ''))
      this.#field?.written.push(written)
  }

  /** @param end Behind the closing tag. */
  close(element: XmlElement, inner: Span, end: number): void {
    this.#path.pop()
    if (this.#field?.element !== element) {
      if (end > inner.end) this.#notePrefix(element, inner.end + '</'.length)
      return
    }
    const { written, prefixes, isNested } = this.#field
    this.#field = undefined
    const isRaw = isNested && !authors.includes(element.name)
    const found = { element, inner, isRaw, ...(isRaw ? this.#raw(inner, prefixes) : joined(written)) }
    const same = this.#found.get(element.name)
    if (same) same.push(found)
    else this.#found.set(element.name, [found])
  }

  read(): Item {
    const title = this.#first(titles) ?? this.#all(titles)[0]
    const content = this.#first(contents)
    const summary = this.#first(summaries)
    const id = this.#texts(ids)[0] ?? this.element.attributes['rdf:about']
    const text = content && wordsOf(content)
    const footnotes = this.#extra('footnotes')
    const notes = text && footnotes && WordPressNotes.of(footnotes, text, postOf(id))
    return {
      ...(id !== undefined && { id }),
      dates: this.#dates(),
      authors: this.#texts(authors),
      links: this.#links(),
      ...(title && { title: wordsOf(title) }),
      ...(summary && { lead: wordsOf(summary) }),
      texts: text ? [text] : [],
      ...(notes && { notes }),
    }
  }

  /** What stands under a name beside the usual fields. */
  #extra(name: string): Written | undefined {
    const [keys, values] = [this.#all(['wp:meta_key']), this.#all(['wp:meta_value'])]
    const index = keys.findIndex(key => textOf(key).trim() === name)
    return keys.length === values.length ? values[index] : undefined
  }

  /** Elements within a field are mark-up which is not escaped. */
  #raw(inner: Span, prefixes: readonly Span[]): Written {
    const ends = [...prefixes, { start: inner.end, end: inner.end }]
    const pieces = ends.map(({ start: end }, index): Piece => {
      const start = prefixes[index - 1]?.end ?? inner.start
      return { kind: 'text', text: this.#source.slice(start, end), start, end }
    })
    return { pieces, sections: [{ ...inner, escape: words => words }] }
  }

  #all(names: readonly string[]): readonly Found[] {
    return names.flatMap(name => this.#found.get(name) ?? [])
  }

  #first = (names: readonly string[]): Found | undefined => this.#all(names).find(found => textOf(found).trim() !== '')

  #texts = (names: readonly string[]): string[] =>
    this.#all(names)
      .map(found => textOf(found).replace(/\s+/gu, ' ').trim())
      .filter(Boolean)

  #dates = (): Stated[] => this.#all(dates).map(found => ({ text: textOf(found).trim(), place: found.inner }))

  #links(): Item['links'] {
    return this.#all(links).flatMap(found => {
      const { href } = found.element.attributes
      if (href === undefined) return { url: textOf(found).trim(), place: found.inner }
      const tag = this.#source.slice(found.element.start, found.element.inner)
      const at = found.element.start + Math.max(tag.indexOf(escapedXml(href)), 0)
      return { url: href, place: { start: at, end: at + escapedXml(href).length } }
    })
  }
}

/** The number of a post by its address in the site, `https://example.org/?p=12`. */
const postOf = (id = ''): string => /[?&]p=(\d+)$/.exec(id)?.[1] ?? ''

/** In RSS every text may be escaped mark-up; Atom says so. */
function wordsOf(found: Found): Words {
  const type = found.element.attributes['type']
  return { ...found, format: found.isRaw || type === undefined || /html|xml/i.test(type) ? 'html' : 'text' }
}
