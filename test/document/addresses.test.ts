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
  ['', []],
  ['.нет точки', []],
  ['Слово .ru', []],
  ['Ещё! .нет', []],
  ['слово.', []],
  ['a.b', ['a.b']],
  ['конец на example.org', ['example.org']],
  ['5.ru и 2.0', ['5.ru']],
  ['example.org/а…», и', ['example.org/а']],
  ['Ссылка example.org/a).!?', ['example.org/a']],
  ['example.org/a.!?… дальше', ['example.org/a']],
  ['a.org,b.org', ['a.org,b.org']],
  ['a.org b.org', ['a.org', 'b.org']],
  ['...', []],
])('%s', (text, expected) => {
  const found = [...addressesIn(text)]
  expect(found.map(({ url }) => url)).toEqual(expected)
  for (const { url, start, end } of found) expect(text.slice(start, end)).toBe(url)
})

test('a host is no longer than 300 characters, an address than 2000 from its first dot', () => {
  const urls = (text: string): number[] => [...addressesIn(text)].map(({ url }) => url.length)
  expect(urls(`${'a'.repeat(299)}.org`)).toEqual([303])
  expect(urls(`${'a'.repeat(400)}.org`)).toEqual([304])
  expect(urls(`a.${'b'.repeat(1999)}`)).toEqual([2001])
  expect(urls(`a.${'b'.repeat(3000)}`)).toEqual([2001])
})

test('long runs cost no more than they are long', () => {
  expect([...addressesIn('a.b'.repeat(50_000))].length).toBeGreaterThan(0)
  expect([...addressesIn(`${'a'.repeat(100_000)}.`)]).toEqual([])
})
