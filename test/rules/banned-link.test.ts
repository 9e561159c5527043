/** Where links are told. */
import { expect, test } from '@jest/globals'
import { check } from '../reports.js'

/** What the messages of the rule stand at, in their order. */
const toldAt = (source: string, path: string): string[] =>
  check(source, { path, asOf: '2026-07-20' })
    .messages.filter(({ ruleId }) => ruleId === 'banned-link')
    .map(({ start, end }) => source.slice(start, end))

test('links that are written differently and lead to the same address are told each at its place', () => {
  const source =
    'Это [раз](https://meduza.io&#47;x), [два](<https://meduza.io/a b>), [три](https://meduza\\.io/x), [ещё](https://meduza.io/x) и [четыре](tg://resolve?domain=meduzalive).\n'
  expect(toldAt(source, 'a.md')).toEqual([
    'https://meduza.io&#47;x',
    'https://meduza.io/a b',
    'https://meduza\\.io/x',
    'https://meduza.io/x',
    'tg://resolve?domain=meduzalive',
  ])
})

test('so are addresses of the text', () => {
  expect(toldAt('Читайте meduza.io/a. И снова: meduza.io/a\n', 'a.txt')).toEqual(['meduza.io/a', 'meduza.io/a'])
})

test.each([
  ['a.md', 'Тут: [https://meduza.io/a](https://meduza.io/a)\n'],
  ['a.md', 'Тут: <https://meduza.io/a>\n'],
  ['a.html', '<p>Тут: <a href="https://meduza.io/a">https://meduza.io/a</a></p>\n'],
])('a link whose words are its address is told once, at the link: %s %s', (path, source) => {
  expect(toldAt(source, path)).toEqual([expect.stringContaining('https://meduza.io/a')])
})
