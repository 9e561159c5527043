/** Lists of notes that nothing but their numbers tie to the text. */
import { expect, test } from '@jest/globals'
import { NumberedList, numberedNotes, wholeNumber, type Item } from '../../../src/formats/html/numbered.js'

/** Items with one block each, 10, 20 … in the text; a number is the value that an item states, `called`: by a link. */
function listOf(items: readonly (number | 'called' | '')[], start?: number, isReversed = false, isNotes = false) {
  const list = new NumberedList(start, isReversed, isNotes)
  items.forEach((item, index) => {
    const value = typeof item === 'number' ? item : undefined
    list.items.push({ value, isCalled: item === 'called', blocks: [10 * (index + 1)] } satisfies Item)
  })
  return list
}

test.each<[string, NumberedList, number[]]>([
  ['from one on', listOf(['', '', '']), [1, 2, 3]],
  ['from its start on', listOf(['', ''], 5), [5, 6]],
  ['from nought on', listOf(['', ''], 0), [0, 1]],
  ['backwards to one', listOf(['', '', ''], undefined, true), [3, 2, 1]],
  ['backwards from its start', listOf(['', ''], 9, true), [9, 8]],
  ['on from what an item says', listOf(['', 7, '']), [1, 7, 8]],
  ['on from nought', listOf([0, '']), [0, 1]],
  ['backwards from what an item says', listOf([7, ''], undefined, true), [7, 6]],
  ['of nothing', listOf([]), []],
])('numbers %s', (_, list, numbers) => {
  expect(list.numbers).toEqual(numbers)
})

const three = listOf(['', '', ''])
const four = listOf(['', '', '', ''])
test.each<[string, NumberedList[], number[], [number, string][]]>([
  ['two calls of three items', [three], [1, 3], [[10, '1'], [20, '2'], [30, '3']]], // prettier-ignore
  ['half of the items', [four], [2, 4], [[10, '1'], [20, '2'], [30, '3'], [40, '4']]], // prettier-ignore
  ['less than half', [four], [2], []],
  ['a call that the list does not answer', [three], [1, 2, 4], []],
  ['no calls', [three], [], []],
  ['a list that is not the last', [three, four], [1, 2, 3], [[10, '1'], [20, '2'], [30, '3'], [40, '4']]], // prettier-ignore
  ['two lists, of which the last answers nothing', [three, listOf([8])], [1, 2, 3], []],
  ['a list of notes without calls', [listOf(['', ''], 3, false, true)], [], [[10, '3'], [20, '4']]], // prettier-ignore
  ['a list of notes before another list', [listOf([''], 1, false, true), four], [], [[10, '1']]],
  ['beside what a link calls', [listOf(['called', '', 'called'])], [], [[20, '2']]],
])('notes by %s', (_, lists, calls, labels) => {
  expect([...numberedNotes(lists, new Set(calls))]).toEqual(labels)
})

test('all blocks of an item are the note', () => {
  const list = new NumberedList(undefined, false, true)
  list.items.push({ value: undefined, isCalled: false, blocks: [4, 9] }, { value: 5, isCalled: false, blocks: [] })
  expect([...numberedNotes([list], new Set())]).toEqual([
    [4, '1'],
    [9, '1'],
  ])
})

test.each<[string | undefined, number | undefined]>([
  ['12', 12],
  [' 12', 12],
  ['+3', 3],
  ['-3', -3],
  ['7.', 7],
  ['012', 12],
  ['', undefined],
  ['a1', undefined],
  ['- 1', undefined],
  [undefined, undefined],
])('the whole number of %j is %p', (value, number) => {
  expect(wholeNumber(value)).toBe(number)
})
