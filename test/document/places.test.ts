/** Lines and columns of sources that ask in turn. */
import { expect, test } from '@jest/globals'
import { placesIn } from '../../src/document/places.js'

test('each source has its own, that of one is kept', () => {
  const places = placesIn('раз\nдва')
  expect(places.toPoint(5)).toEqual({ line: 2, column: 2, offset: 5 })
  expect(placesIn('раз\nдва')).toBe(places)
  expect(placesIn('раз два').toPoint(5)).toEqual({ line: 1, column: 6, offset: 5 })
  expect(placesIn('раз\nдва').toPoint(5)).toEqual({ line: 2, column: 2, offset: 5 })
})
