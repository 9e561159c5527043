/** What a page says of itself, and which of its days is that of publication. */
import { describe, expect, test } from '@jest/globals'
import { PublicationDay, useOf, type MetaUse } from '../../../src/formats/html/metadata.js'

const dated = ['article:published_time', 'og:published_time', 'mediator_published_time', '@article', 'datepublished', 'dc.date.issued', 'dcterms.issued', 'publish_date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'dc.date', 'dcterms.date', 'date', '@page'] // prettier-ignore

test.each<[use: MetaUse | undefined, keys: readonly string[]]>([
  ['text', ['title', 'description', 'dc.title', 'dc.description']],
  ['text', ['og:title', 'og:description', 'og:image:alt', 'og:site_name']],
  ['text', ['twitter:title', 'twitter:description', 'twitter:image:alt']],
  ['date', dated],
  ['author', ['author', 'article:author', 'dc.creator']],
  [undefined, ['', 'viewport', 'og:image', 'article:modified_time', 'Title']],
])('the content is good for %s: %p', (use, keys) => {
  for (const key of keys) expect([key, useOf(key)]).toEqual([key, use])
})

describe('the day of publication', () => {
  const place = { start: 3, end: 9 }
  const days = ['2021-07-09', '2021-07-10'] as const

  test.each(dated.slice(1).map((key, index) => [dated[index]!, key]))('%s goes before %s', (surer, other) => {
    for (const keys of [
      [surer, other],
      [other, surer],
    ]) {
      const found = new PublicationDay()
      for (const key of keys) found.fromMeta(key, key === surer ? days[0] : days[1], place)
      expect(found.day).toBe(days[0])
    }
  })

  test.each<[name: string, tell: (found: PublicationDay) => void, day: string | undefined, unread: string | undefined]>(
    [
      ['nothing', () => {}, undefined, undefined],
      [
        'any time',
        found => found.fromElement('time', name => (name === 'datetime' ? days[0] : undefined)),
        days[0],
        undefined,
      ],
      [
        'the first of any times',
        found => days.forEach(day => found.fromElement('time', name => (name === 'datetime' ? day : undefined))),
        days[0],
        undefined,
      ],
      [
        'a time of publication, behind any other',
        found => {
          found.fromElement('time', name => (name === 'datetime' ? days[1] : undefined))
          found.fromElement('time', name => ({ datetime: days[0], pubdate: '' })[name])
        },
        days[0],
        undefined,
      ],
      [
        'what the page says, behind a time of publication',
        found => {
          found.fromElement('time', name => ({ datetime: days[1], pubdate: '' })[name])
          found.fromMeta('date', days[0], place)
        },
        days[0],
        undefined,
      ],
      [
        'what cannot be read, not any time',
        found => {
          found.fromElement('time', name => (name === 'datetime' ? days[0] : undefined))
          found.fromMeta('date', 'вчера', place)
        },
        undefined,
        'вчера',
      ],
      [
        'a time of publication, where the page says what cannot be read',
        found => {
          found.fromMeta('date', 'вчера', place)
          found.fromMeta('pubdate', 'сегодня', place)
          found.fromElement('time', name => ({ datetime: days[0], pubdate: '' })[name])
        },
        days[0],
        'вчера',
      ],
      ['what says nothing', found => found.fromMeta('date', ' ', place), undefined, undefined],
      [
        'a time that cannot be read',
        found => found.fromElement('time', name => ({ datetime: 'вчера', pubdate: '' })[name]),
        undefined,
        undefined,
      ],
      [
        'the surer one, where the other is none the less a day',
        found => {
          found.fromMeta('pubdate', days[0], place)
          found.fromMeta('date', days[1], place)
        },
        days[0],
        undefined,
      ],
    ],
  )('%s', (_, tell, day, unread) => {
    const found = new PublicationDay()
    tell(found)
    expect([found.day, found.unread]).toEqual([day, unread === undefined ? undefined : { text: unread, place }])
  })
})
