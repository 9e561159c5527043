/** A text that the source writes with escapes, and where its parts stand there. */
import { expect, test } from '@jest/globals'
import { Layer } from '../../../src/formats/feeds/layer.js'

const source = '"раз&amp;два\\u0021"'
const layer = new Layer([
  { kind: 'text', text: 'раз', start: 1, end: 4 },
  { kind: 'fixed', text: '&', start: 4, end: 9 },
  { kind: 'text', text: 'два', start: 9, end: 12 },
  { kind: 'fixed', text: '!', start: 12, end: 18 },
])

test('its text', () => {
  expect(layer.text).toBe('раз&два!')
})

test.each<[start: number, end: number, written: string, pieces: string[]]>([
  [0, 8, 'раз&amp;два\\u0021', ['раз', '&', 'два', '!']],
  [0, 3, 'раз', ['раз']],
  [1, 2, 'а', ['а']],
  [2, 5, 'з&amp;д', ['з', '&', 'д']],
  [3, 4, '&amp;', ['&']],
  [4, 7, 'два', ['два']],
  [7, 8, '\\u0021', ['!']],
  [6, 8, 'а\\u0021', ['а', '!']],
])('from %i to %i', (start, end, written, pieces) => {
  const place = layer.place({ start, end })
  expect(source.slice(place.start, place.end)).toBe(written)
  expect(layer.pieces({ start, end }).map(({ text }) => text)).toEqual(pieces)
})

test.each([
  [0, 1],
  [1, 2],
  [3, 4],
  [4, 9],
  [8, 18],
])('an empty span at %i stands behind the character before it', (at, place) => {
  expect(layer.place({ start: at, end: at })).toEqual({ start: place, end: place })
})

test('a text of nothing', () => {
  expect(new Layer([]).place({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
})
