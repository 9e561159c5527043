/** Items by what they have in common. */
import { expect, test } from '@jest/globals'
import { groupedBy } from '../../src/document/grouped.js'

test('items of each key in their order, keys as they come, those without one left out', () => {
  const groups = groupedBy(['bb', 'a', '', 'cc', 'd'], ({ length }) => (length > 0 ? length : undefined))
  expect([...groups]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a', 'd']],
  ])
})

test('a key may be told by the place', () =>
  expect([...groupedBy(['a', 'b', 'c'], (_, index) => index % 2)]).toEqual([
    [0, ['a', 'c']],
    [1, ['b']],
  ]))
