/** The library mends as the command does: every item of a feed. */
import { expect, test } from '@jest/globals'
import { fix } from '../../src/library/index.js'

const item = (text: string): string =>
  `<item><title>Новость</title><description>${text}</description><pubDate>Sat, 30 Nov 2024 10:00:00 +0300</pubDate></item>`
const feed = (...texts: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Лента</title>${texts.map(item).join('')}</channel></rss>\n`

const named = 'Талибан открыл посольство.'
const noticed = 'Талибан (признан террористической организацией и запрещён в РФ) открыл посольство.'

test('all items of a feed are mended, and reported', () => {
  const { source, reports, fixed, before, report } = fix(feed(named, 'Ничего.', named), {
    path: 'feed.rss',
    language: 'ru',
  })
  expect(source).toBe(feed(noticed, 'Ничего.', noticed))
  expect(fixed).toBe(2)
  expect(reports.map(({ messages }) => messages.length)).toEqual([0, 0, 0])
  expect(before.messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
  expect(report.messages).toEqual([])
})

test('a feed without items is refused', () => {
  expect(() => fix(feed(), { path: 'feed.rss' })).toThrow(RangeError)
})
