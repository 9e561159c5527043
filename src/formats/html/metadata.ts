/**
 * What a page says of itself: description, day of publication, author.
 */
import type { Span, UnreadDate } from '../../document/types.js'
import type { IsoDate } from '../../registry/types.js'
import { publicationDay } from '../publication-day.js'
import { daysIn } from './linked-data.js'
import type { Attributes } from './notes.js'

/** Names and properties of `<meta>` whose content is read as text. */
const described: ReadonlySet<string> = new Set([
  'title',
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
  'dc.title',
  'dc.description',
])

/** Those which state the day of publication, the surest first; `@` is what the page says for machines. */
const dated = [
  'article:published_time',
  'og:published_time',
  'mediator_published_time',
  '@article',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'dc.date',
  'dcterms.date',
  'date',
  '@page',
]

const signed: ReadonlySet<string> = new Set(['author', 'article:author', 'dc.creator'])

/** Classes by which a `<time>` says that it is that of the publication: WordPress, hAtom, h-entry; or that it is not. */
const published = /(?:^|\s)(?:(?:dt-)?published|entry-date|post-date)(?:\s|$)/
const changed = /(?:^|\s)(?:dt-)?(?:updated|modified)(?:\s|$)/

/** How sure a `<time>` is: that of the publication, or any other, which may be about something else. */
const timeRank = { published: 50, any: 99 }

export type MetaUse = 'text' | 'date' | 'author'

/** What the content of a `<meta>` is good for. @param key Its name, property or itemprop, in lower case. */
export function useOf(key: string): MetaUse | undefined {
  if (described.has(key)) return 'text'
  if (dated.includes(key)) return 'date'
  return signed.has(key) ? 'author' : undefined
}

/** The day of publication: of all that is stated, the surest. */
export class PublicationDay {
  #rank = Infinity
  #day: IsoDate | undefined
  #unread: UnreadDate | undefined

  /** The first date of a `<meta>` that cannot be read. */
  get unread(): UnreadDate | undefined {
    return this.#unread
  }

  /** Any time of the page does not stand for a day that is stated and cannot be read. */
  get day(): IsoDate | undefined {
    return this.#unread && this.#rank === timeRank.any ? undefined : this.#day
  }

  /** @param key Of a `<meta>`. @param place Of its content, in the source. */
  fromMeta(key: string, content: string, place: Span): void {
    const isRead = this.#take(dated.indexOf(key), content)
    if (!isRead && content.trim() !== '') this.#unread ??= { text: content, place }
  }

  /** @param json Of a script that is JSON-LD. @param place Of it, in the source. */
  fromLinkedData(json: string, { start, end }: Span): void {
    for (const { of, text } of daysIn(json)) {
      const at = json.indexOf(text)
      const place = at < 0 ? { start, end } : { start: start + at, end: start + at + text.length }
      this.fromMeta(`@${of}`, text, place)
    }
  }

  /** What an element says of itself: `<time datetime>`, or anything with `itemprop="datePublished"`. */
  fromElement(name: string, attribute: Attributes): void {
    const property = attribute('itemprop')?.split(/\s+/) ?? []
    const kind = attribute('class') ?? ''
    const isPublished = property.includes('datePublished') || attribute('pubdate') !== undefined
    const isTime = name === 'time' && !property.includes('dateModified')
    if (isPublished || (isTime && published.test(kind)))
      this.#take(timeRank.published, attribute('datetime') ?? attribute('content') ?? '')
    else if (isTime && !changed.test(kind)) this.#take(timeRank.any, attribute('datetime') ?? '')
  }

  /** @returns Whether it is a day. */
  #take(rank: number, value: string): boolean {
    const day = publicationDay(value)
    if (!day || rank >= this.#rank) return day !== undefined
    this.#rank = rank
    this.#day = day
    return true
  }
}
