/** Finding one's way in what is in order. */
import { describe, expect, test } from '@jest/globals'
import { firstBehind, firstWhere, firstWithin, merged, spanAround } from '../../src/document/search.js'
import type { Span } from '../../src/document/types.js'

const spans = (...pairs: readonly (readonly [number, number])[]): Span[] =>
  pairs.map(([start, end]) => ({ start, end }))

test.each([
  ['in the middle', 0, 10, 4, 4],
  ['the first number of all', 0, 10, 0, 0],
  ['the last one', 0, 10, 9, 9],
  ['the end, where there is none', 0, 10, 10, 10],
  ['not before the beginning', 5, 10, 2, 5],
  ['not behind the end', 5, 10, 12, 10],
  ['in a stretch of one', 3, 4, 3, 3],
  ['in a stretch of none', 3, 3, 0, 3],
])('the first number of which something holds: %s', (_, start, end, first, expected) =>
  expect(firstWithin({ start, end }, number => number >= first)).toBe(expected),
)

test.each<[string, readonly number[], number]>([
  ['the first', [5, 6], 0],
  ['one between', [1, 4, 5, 9], 2],
  ['none', [1, 2], 2],
  ['of nothing', [], 0],
])('the first item that is at least five: %s', (_, items, expected) =>
  expect(firstWhere(items, item => item >= 5)).toBe(expected),
)

describe('the first span that ends behind an offset', () => {
  const places = spans([1, 3], [3, 3], [5, 8])
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 2],
    [4, 2],
    [5, 2],
    [7, 2],
    [8, 3],
    [9, 3],
  ])('%i: %i', (offset, expected) => expect(firstBehind(places, offset)).toBe(expected))
})

test.each<[string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]]>([
  ['none', [], []],
  ['one', [[1, 2]], [[1, 2]]],
  ['two apart', [[1, 2], [3, 4]], [[1, 2], [3, 4]]], // prettier-ignore
  ['two that touch', [[1, 2], [2, 4]], [[1, 4]]], // prettier-ignore
  ['two that overlap', [[1, 3], [2, 4]], [[1, 4]]], // prettier-ignore
  ['one within another', [[1, 9], [2, 4]], [[1, 9]]], // prettier-ignore
  ['what touches the outer one', [[1, 9], [2, 4], [9, 10]], [[1, 10]]], // prettier-ignore
  ['twice two', [[1, 2], [2, 3], [5, 6], [6, 7]], [[1, 3], [5, 7]]], // prettier-ignore
])('as one: %s', (_, given, expected) => expect(merged(spans(...given))).toEqual(spans(...expected)))

describe('the span around another one', () => {
  const places = spans([1, 3], [5, 8])
  test.each<[string, readonly [number, number], number | undefined]>([
    ['its like', [1, 3], 0],
    ['its beginning', [1, 2], 0],
    ['its end', [2, 3], 0],
    ['the second', [6, 7], 1],
    ['its end, empty', [8, 8], undefined],
    ['its beginning, empty', [5, 5], 1],
    ['one character further', [1, 4], undefined],
    ['one character before', [0, 2], undefined],
    ['between', [3, 5], undefined],
    ['over both', [1, 8], undefined],
    ['behind all', [8, 9], undefined],
  ])('%s', (_, [start, end], expected) =>
    expect(spanAround(places, { start, end })).toBe(expected === undefined ? undefined : places[expected]),
  )
})
