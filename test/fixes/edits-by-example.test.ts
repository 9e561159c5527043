/** Edits: their order, what may be applied together, and where an offset stands behind them. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits, inOrder, isSame, moving, overlap, settled, writtenBy } from '../../src/fixes/edits.js'
import type { Edit } from '../../src/fixes/types.js'

const edit = (start: number, end: number, text = ''): Edit => ({ start, end, text })

test('order goes by the beginning, then by the end; what is inserted at one place stays as it was given', () => {
  const given = [edit(5, 9), edit(2, 2, 'b'), edit(5, 6), edit(2, 2, 'a'), edit(0, 1)]
  expect(inOrder(given)).toEqual([edit(0, 1), edit(2, 2, 'b'), edit(2, 2, 'a'), edit(5, 6), edit(5, 9)])
  expect(given[0]).toEqual(edit(5, 9))
})

test.each([
  ['two insertions at one place', edit(3, 3, 'a'), edit(3, 3, 'b'), false],
  ['the same characters', edit(3, 5), edit(3, 5), true],
  ['what touches', edit(1, 3), edit(3, 5), false],
  ['what shares a character', edit(1, 4), edit(3, 5), true],
  ['one within the other', edit(1, 9), edit(3, 5), true],
  ['one with the beginning of the other', edit(3, 4), edit(3, 5), true],
  ['one with the end of the other', edit(3, 5), edit(4, 5), true],
  ['an insertion within', edit(3, 5), edit(4, 4, 'a'), true],
  ['an insertion before', edit(3, 5), edit(3, 3, 'a'), false],
  ['an insertion behind', edit(3, 5), edit(5, 5, 'a'), false],
])('overlapping: %s', (_, one, other, expected) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected])
})

test.each([
  ['all alike', edit(1, 2, 'a'), true],
  ['another beginning', edit(0, 2, 'a'), false],
  ['another end', edit(1, 3, 'a'), false],
  ['other words', edit(1, 2, 'b'), false],
])('the same edit: %s', (_, other, expected) => {
  expect(isSame(edit(1, 2, 'a'), other)).toBe(expected)
})

describe('the edits of one fix', () => {
  test.each<[string, readonly Edit[], readonly Edit[] | undefined]>([
    ['none', [], []],
    ['are put in order', [edit(4, 5), edit(1, 2)], [edit(1, 2), edit(4, 5)]],
    ['stay two where they touch', [edit(1, 2), edit(2, 4)], [edit(1, 2), edit(2, 4)]],
    ['are one where both take away', [edit(1, 4), edit(3, 6)], [edit(1, 6)]],
    ['are one where the second lies in the first', [edit(1, 6), edit(3, 4)], [edit(1, 6)]],
    ['are one where three take away', [edit(1, 4), edit(3, 6), edit(5, 8)], [edit(1, 8)]],
    ['are one where they are the same', [edit(1, 4, 'a'), edit(1, 4, 'a')], [edit(1, 4, 'a')]],
    ['want different words in one place', [edit(1, 4, 'a'), edit(1, 4, 'b')], undefined],
    ['take away what is rewritten', [edit(1, 4, 'a'), edit(2, 3)], undefined],
    ['rewrite what is taken away', [edit(1, 4), edit(2, 3, 'a')], undefined],
    ['insert two things in one place', [edit(1, 1, 'a'), edit(1, 1, 'b')], [edit(1, 1, 'a'), edit(1, 1, 'b')]],
  ])('%s', (_, edits, expected) => expect(settled(edits)).toEqual(expected))
})

test.each([
  ['none', [], 'абвгд'],
  ['out of order', [edit(4, 5, '!'), edit(0, 1, 'А')], 'Абвг!'],
  ['at the ends', [edit(5, 5, '.'), edit(0, 0, '«')], '«абвгд.'],
  ['which touch', [edit(1, 2, 'x'), edit(2, 3, 'y')], 'аxyгд'],
  ['which take all away', [edit(0, 5)], ''],
])('edits are applied: %s', (_, edits, expected) => expect(applyEdits('абвгд', edits)).toBe(expected))

test.each([
  ['overlap', [edit(1, 3), edit(2, 4)]],
  ['begin before the source', [edit(-1, 1)]],
  ['end before they begin', [edit(3, 2)]],
  ['end behind the source', [edit(4, 6)]],
])('edits are not applied which %s', (_, edits) => {
  expect(() => applyEdits('абвгд', edits)).toThrow(new RangeError('Edits overlap or leave the source'))
})

test.each([
  ['before it: by what they add', [edit(0, 1, 'abc')], 4, 6],
  ['before it: by what they take away', [edit(0, 3, 'a')], 4, 2],
  ['right before it', [edit(3, 4, '')], 4, 3],
  ['at it', [edit(4, 4, 'ab')], 4, 6],
  ['around it', [edit(3, 5, 'abcdef')], 4, 4],
  ['behind it', [edit(5, 6, 'abc')], 4, 4],
  ['several', [edit(0, 0, 'ab'), edit(1, 3, ''), edit(9, 9, 'c')], 4, 4],
])('an offset moves with the edits %s', (_, edits, offset, expected) => expect(moving(edits)(offset)).toBe(expected))

test('what is written stands where the edits before it have moved it', () => {
  const edits = [edit(6, 8, 'бвг'), edit(0, 2, 'а'), edit(4, 4, '*'), edit(4, 4, '\n'), edit(9, 9)]
  expect(writtenBy(edits)).toEqual([
    { start: 0, end: 1 },
    { start: 3, end: 4 },
    { start: 4, end: 5 },
    { start: 7, end: 10 },
    { start: 11, end: 11 },
  ])
})

test('what is replaced has moved no farther than what stands there now', () => {
  const moved = moving([edit(2, 6, 'ab'), edit(8, 9, 'cdef')])
  expect(Array.from({ length: 11 }, (_, offset) => moved(offset))).toEqual([0, 1, 2, 3, 4, 4, 4, 5, 6, 10, 11])
})
