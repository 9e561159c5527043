/** What the library gives is plain data. */
import { expect, test } from '@jest/globals'
import { check, checkAll } from '../../src/library/index.js'

const draft = 'Талибан сообщил об этом.'

test('a result goes through JSON as it is, and is small', () => {
  const result = check(draft, { asOf: '2024-11-30', language: 'ru' })
  const json = JSON.stringify(result)
  expect(JSON.parse(json)).toEqual(result)
  expect(json.length).toBeLessThan(3000)
  expect(result).toMatchObject({
    asOf: '2024-11-30',
    language: 'ru',
    messages: [
      { ruleId: 'missing-notice', severity: 'error', entity: 'taliban', line: 1, column: 1, start: 0, end: 7 },
    ],
  })
})

test('each item of a feed has its result', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Лента',
    items: ['a', 'b'].map(id => ({ id, content_text: draft, date_published: '2024-11-30T10:00:00Z' })),
  })
  const results = checkAll(feed, { path: 'feed.json' })
  expect(results.map(({ item, messages }) => [item, messages.length])).toEqual([
    ['a', 1],
    ['b', 1],
  ])
})
