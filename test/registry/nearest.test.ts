import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { nearest } from '../../src/registry/nearest.js'

test.each([
  ['talban', ['azov', 'taliban', 'talibans'], 'taliban'],
  ['extremst', ['terrorist', 'extremist'], 'extremist'],
  ['one', ['one', 'ons'], 'one'],
  ['aa', ['ab', 'ac'], 'ab'],
  ['kind', ['generics'], undefined],
  ['fbk', ['faq'], undefined],
  ['', ['a'], 'a'],
  ['one', [], undefined],
])('%s among %j: %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})

test('a word that is there is found, whatever else is', () => {
  fc.assert(fc.property(fc.array(fc.string()), fc.string(), (words, word) => nearest(word, [...words, word]) === word))
})
