import { expect, test } from '@jest/globals'
import { byNumber } from '../../src/document/numbered.js'

test('an item is had by its number', () => {
  expect(byNumber(['a', 'b'], 1)).toBe('b')
})

test.each([2, -1, 0.5])('%d is the number of nobody', number => {
  expect(() => byNumber(['a', 'b'], number)).toThrow(new RangeError(`Nothing has the number ${number} of 2`))
})
