/**
 * What a page says of itself: description, day of publication, author.
 */
import type { Span, UnreadDate } from '../../document/types.js'
import type { IsoDate } from '../../registry/types.js'
import { publicationDay } from '../publication-day.js'

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

/** Those which state the day of publication, the surest first. */
const dated = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'publish_date',
  'pubdate',
  'dc.date',
  'date',
]

const signed: ReadonlySet<string> = new Set(['author', 'article:author', 'dc.creator'])

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

  /** @param isPublished Whether the element says that it is the time of publication. */
  fromTime(datetime: string, isPublished: boolean): void {
    this.#take(isPublished ? timeRank.published : timeRank.any, datetime)
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
