/** Addresses in running text. */
import { expect, test } from '@jest/globals'
import { addressesIn } from '../../src/document/addresses.js'

test.each([
  ['Пишите: https://example.org/a?b=1, потом (t.me/example).', ['https://example.org/a?b=1', 't.me/example']],
  ['Сайт example.org. Дальше.', ['example.org']],
  ['«www.example.org/путь»!', ['www.example.org/путь']],
  ['почта: name@example.org', ['name@example.org']],
  ['Т.е. так, и т.д. В 12.30 пришли.Ушли.', ['Т.е', 'т.д', 'пришли.Ушли']],
  ['Без точек', []],
  ['...', []],
])('%s', (text, expected) => {
  const found = [...addressesIn(text)]
  expect(found.map(({ url }) => url)).toEqual(expected)
  for (const { url, start, end } of found) expect(text.slice(start, end)).toBe(url)
})

test('long runs cost no more than they are long', () => {
  expect([...addressesIn('a.b'.repeat(50_000))].length).toBeGreaterThan(0)
  expect([...addressesIn(`${'a'.repeat(100_000)}.`)]).toEqual([])
})
