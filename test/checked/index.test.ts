/** What is known to be there is given as it is; what is missing after all is told where it is missed. */
import { expect, test } from '@jest/globals'
import { entryOf, groupOf, itemAt, lastOf, matchOf, numberAt, sure } from '../../src/checked/index.js'

test('what is there is given', () => {
  expect(itemAt(['а', 'б'], 1)).toBe('б')
  expect(itemAt([0, false, ''], 2)).toBe('')
  expect(numberAt(Uint8Array.of(7, 0), 1)).toBe(0)
  expect(lastOf(['а', 'б'])).toBe('б')
  expect(entryOf(new Map([['а', 0]]), 'а')).toBe(0)
  expect(matchOf(/\d*/u, 'нет')[0]).toBe('')
  expect(groupOf(matchOf(/(\p{L}+)(?<year>\d*)/u, 'май2024'), 1)).toBe('май')
  expect(groupOf(matchOf(/(\p{L}+)(?<year>\d*)/u, 'май'), 'year')).toBe('')
  expect(sure(0)).toBe(0)
})

test.each([
  ['an index behind the end', () => itemAt(['а'], 1), 'nothing at 1 of 1 items'],
  ['an index before the start', () => itemAt(['а'], -1), 'nothing at -1 of 1 items'],
  ['an index between two', () => itemAt(['а', 'б'], 0.5), 'nothing at 0.5 of 2 items'],
  ['a number behind the end', () => numberAt(new Uint8Array(2), 2), 'nothing at 2 of 2 items'],
  ['the last of none', () => lastOf([]), 'nothing at -1 of 0 items'],
  ['a key that is not there', () => entryOf(new Map<string, number>(), 'а'), 'missing'],
  ['no match', () => matchOf(/\d/u, 'нет'), 'missing'],
  ['a group that took no part', () => groupOf(matchOf(/а(б)?/u, 'а'), 1), 'group 1 took no part in «а»'],
  ['a group by a name that none has', () => groupOf(matchOf(/а/u, 'а'), 'year'), 'group year took no part in «а»'],
  ['null', () => sure(null), 'missing'],
])('%s is an error', (_, ask, message) => {
  expect(ask).toThrow(message)
})
