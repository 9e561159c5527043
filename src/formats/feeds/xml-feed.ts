/**
 * RSS, Atom and RDF feeds → Documents: one for each item, with the day on which it was published.
 */
import type { Document, Span } from '../../document/types.js'
import type { IsoDate } from '../../registry/types.js'
import { escapedXml } from '../escapes.js'
import type { HtmlOptions } from '../options.js'
import { publicationDay } from '../publication-day.js'
import { itemDocument, textOf, type Field, type Item, type Written } from './item.js'
import { readXml, type XmlElement } from './xml-reader.js'

const opening =
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!DOCTYPE\s+)?(?:[\w-]+:)?(?:rss|feed|RDF)[\s/>]/

/** Whether the root of an XML source is that of a feed. */
export const isXmlFeed = (source: string): boolean => opening.test(source.slice(0, 65_536))

/** What the fields of an item are read as; of those in one list the first ones go before the others. */
const titles = ['title', 'atom:title', 'dc:title']
const summaries = ['description', 'summary', 'atom:summary', 'dc:description']
const contents = ['content:encoded', 'content', 'atom:content', 'yandex:full-text', 'turbo:content']
const dates = [
  'pubdate',
  'published',
  'atom:published',
  'dc:date',
  'dcterms:created',
  'issued',
  'updated',
  'atom:updated',
]
const ids = ['guid', 'id', 'atom:id']
const authors = ['dc:creator', 'author', 'atom:author', 'itunes:author']
const links = ['link', 'atom:link']
const known = new Set([...titles, ...summaries, ...contents, ...dates, ...ids, ...authors, ...links])

/** @throws Error if the source is no well-formed XML. */
export function parseXmlFeed(source: string, html: HtmlOptions): Document[] {
  const documents: Document[] = []
  let item: ItemReader | undefined
  readXml(source, {
    open(element) {
      if (item) item.open(element)
      else if (/^(?:\w+:)?(?:item|entry)$/.test(element.name)) item = new ItemReader(source, element)
    },
    close(element, inner, end) {
      if (element === item?.element) {
        documents.push(itemDocument(source, { start: element.start, end }, item.read(), html))
        item = undefined
      } else item?.close(element, inner)
    },
    text: written => item?.text(written),
  })
  return documents
}

/** A field of an item as it stands. */
interface Found extends Written {
  readonly element: XmlElement
  readonly inner: Span
  /** Whether elements within it are its mark-up. */
  readonly isRaw: boolean
}

class ItemReader {
  readonly element: XmlElement
  readonly #source: string
  readonly #found = new Map<string, Found[]>()
  #field: { readonly element: XmlElement; readonly written: Written[]; isNested: boolean } | undefined
  /** Names of the elements that are open within the item. */
  readonly #path: string[] = []

  constructor(source: string, element: XmlElement) {
    this.#source = source
    this.element = element
  }

  open(element: XmlElement): void {
    this.#path.push(element.name)
    if (this.#field) this.#field.isNested = true
    else if (this.#path.length === 1 && known.has(element.name)) this.#field = { element, written: [], isNested: false }
  }

  text(written: Written): void {
    if (this.#path.length <= 1 || /^(?:atom:)?name$/.test(this.#path.at(-1)!)) this.#field?.written.push(written)
  }

  close(element: XmlElement, inner: Span): void {
    this.#path.pop()
    if (this.#field?.element !== element) return
    const { written, isNested } = this.#field
    this.#field = undefined
    const isRaw = isNested && !authors.includes(element.name)
    const found = { element, inner, isRaw, ...(isRaw ? this.#raw(inner) : joined(written)) }
    const same = this.#found.get(element.name)
    if (same) same.push(found)
    else this.#found.set(element.name, [found])
  }

  read(): Item {
    const [title] = this.#all(titles)
    const content = this.#first(contents)
    const summary = this.#first(summaries)
    const id = this.#texts(ids)[0] ?? this.element.attributes['rdf:about']
    const date = this.#date()
    const fields = [
      ...(title ? [fieldOf(title, 'heading')] : []),
      ...(summary ? [fieldOf(summary, content ? 'meta' : 'paragraph')] : []),
      ...(content ? [fieldOf(content, 'paragraph')] : []),
    ]
    return {
      ...(id !== undefined && { id }),
      ...(date && { date }),
      authors: this.#texts(authors),
      links: this.#links(),
      fields,
    }
  }

  /** Elements within a field are mark-up which is not escaped. */
  #raw(inner: Span): Written {
    const text = this.#source.slice(inner.start, inner.end)
    return { pieces: [{ kind: 'text', text, ...inner }], sections: [{ ...inner, escape: words => words }] }
  }

  #all(names: readonly string[]): readonly Found[] {
    return names.flatMap(name => this.#found.get(name) ?? [])
  }

  #first = (names: readonly string[]): Found | undefined => this.#all(names).find(found => textOf(found).trim() !== '')

  #texts = (names: readonly string[]): string[] =>
    this.#all(names)
      .map(found => textOf(found).replace(/\s+/gu, ' ').trim())
      .filter(Boolean)

  #date(): IsoDate | undefined {
    for (const text of this.#texts(dates)) {
      const day = publicationDay(text)
      if (day) return day
    }
    return undefined
  }

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

const joined = (written: readonly Written[]): Written => ({
  pieces: written.flatMap(({ pieces }) => pieces),
  sections: written.flatMap(({ sections }) => sections),
})

/** In RSS every text may be escaped mark-up; Atom says so. */
function fieldOf(found: Found, kind: Field['kind']): Field {
  const type = found.element.attributes['type']
  return { ...found, kind, isMarkup: found.isRaw || type === undefined || /html|xml/i.test(type) }
}
