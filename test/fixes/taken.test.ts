/** Edits beside each other: which of them can be made together, and where they leave what they do not touch. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits, inOrder, isSame, moving, overlap, settled, TakenEdits, writtenBy } from '../../src/fixes/edits.js'
import type { Edit } from '../../src/fixes/types.js'

const edit = (start: number, end: number, text = ''): Edit => ({ start, end, text })

describe('two edits', () => {
  test.each<[string, Edit, Edit, boolean, boolean]>([
    ['apart', edit(1, 2), edit(3, 4), false, false],
    ['that touch', edit(1, 3), edit(3, 4), false, false],
    ['that share a character', edit(1, 3), edit(2, 4), true, true],
    ['of which one holds the other', edit(1, 9), edit(2, 4), true, true],
    ['of one place', edit(1, 3, 'a'), edit(1, 3, 'b'), true, true],
    ['that are the same', edit(1, 3, 'a'), edit(1, 3, 'a'), true, true],
    ['that insert at one place', edit(2, 2, 'a'), edit(2, 2, 'b'), false, false],
    ['that insert the same at one place', edit(2, 2, 'a'), edit(2, 2, 'a'), false, true],
    ['of which one inserts within the other', edit(1, 3), edit(2, 2, 'a'), true, true],
    ['of which one inserts before the other', edit(1, 3), edit(1, 1, 'a'), false, false],
    ['of which one inserts behind the other', edit(1, 3), edit(3, 3, 'a'), false, false],
    ['that begin at one place', edit(1, 3), edit(1, 2), true, true],
    ['that end at one place', edit(1, 3), edit(2, 3), true, true],
  ])('%s', (_, one, other, overlaps, hinders) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([overlaps, overlaps])
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const taken = new TakenEdits(10)
      taken.take(first)
      expect(taken.hinders(second)).toBe(hinders)
    }
  })

  test('nothing hinders where nothing is taken', () => {
    expect(new TakenEdits(10).hinders(edit(0, 10))).toBe(false)
    expect(new TakenEdits(10).hinders(edit(10, 10, 'a'))).toBe(false)
  })

  test('several that are taken hinder each for itself', () => {
    const taken = new TakenEdits(10)
    for (const one of [edit(1, 3), edit(5, 5, 'a'), edit(5, 5, 'b'), edit(8, 10)]) taken.take(one)
    const hindering = [edit(2, 2, 'x'), edit(4, 6), edit(5, 5, 'b'), edit(9, 10), edit(0, 2), edit(9, 9, 'x')]
    const free = [edit(3, 5), edit(5, 8), edit(5, 5, 'c'), edit(3, 3, 'x'), edit(8, 8, 'x'), edit(10, 10, 'x')]
    expect(hindering.map(one => taken.hinders(one))).toEqual(hindering.map(() => true))
    expect(free.map(one => taken.hinders(one))).toEqual(free.map(() => false))
  })

  test.each<[Edit, Edit, boolean]>([
    [edit(1, 2, 'a'), edit(1, 2, 'a'), true],
    [edit(1, 2, 'a'), edit(1, 2, 'b'), false],
    [edit(1, 2, 'a'), edit(1, 3, 'a'), false],
    [edit(1, 3, 'a'), edit(2, 3, 'a'), false],
  ])('the same: %j, %j: %s', (one, other, expected) => expect(isSame(one, other)).toBe(expected))
})

describe('in order', () => {
  test.each<[string, readonly Edit[], readonly Edit[]]>([
    ['by beginning', [edit(3, 4), edit(1, 2)], [edit(1, 2), edit(3, 4)]],
    ['by end where they begin alike', [edit(1, 3), edit(1, 1, 'a')], [edit(1, 1, 'a'), edit(1, 3)]],
    ['as given where they are alike', [edit(1, 1, 'b'), edit(1, 1, 'a')], [edit(1, 1, 'b'), edit(1, 1, 'a')]],
    ['a line behind what ends one', [edit(1, 1, '\n* a'), edit(1, 1, '*')], [edit(1, 1, '*'), edit(1, 1, '\n* a')]],
    ['the same of Windows', [edit(1, 1, '\r\n* a'), edit(1, 1, '*')], [edit(1, 1, '*'), edit(1, 1, '\r\n* a')]],
    ['not a line within', [edit(1, 1, 'a\nb'), edit(1, 1, '*')], [edit(1, 1, 'a\nb'), edit(1, 1, '*')]],
    ['not what is replaced by a line', [edit(1, 2, '\na'), edit(1, 2, 'b')], [edit(1, 2, '\na'), edit(1, 2, 'b')]],
  ])('%s', (_, edits, expected) => expect(inOrder(edits)).toEqual(expected))
})

test.each<[string, readonly Edit[], readonly Edit[] | undefined]>([
  ['apart', [edit(3, 4), edit(1, 2)], [edit(1, 2), edit(3, 4)]],
  ['what is taken out twice', [edit(1, 4), edit(3, 6)], [edit(1, 6)]],
  ['within what is taken out', [edit(1, 6), edit(3, 4)], [edit(1, 6)]],
  ['the same twice', [edit(1, 2, 'a'), edit(1, 2, 'a')], [edit(1, 2, 'a')]],
  ['two words for one place', [edit(1, 2, 'a'), edit(1, 2, 'b')], undefined],
  ['taken out and replaced', [edit(1, 3), edit(2, 4, 'a')], undefined],
  ['two that insert', [edit(1, 1, 'a'), edit(1, 1, 'b')], [edit(1, 1, 'a'), edit(1, 1, 'b')]],
  ['none', [], []],
])('settled: %s', (_, edits, expected) => expect(settled(edits)).toEqual(expected))

test.each<[string, readonly Edit[], string]>([
  ['none', [], 'абвгд'],
  ['in any order', [edit(4, 5, 'Д'), edit(0, 1, 'А')], 'АбвгД'],
  ['inserted at both ends', [edit(0, 0, '<'), edit(5, 5, '>')], '<абвгд>'],
  ['that touch', [edit(1, 2, 'x'), edit(2, 3)], 'аxгд'],
])('applied: %s', (_, edits, expected) => expect(applyEdits('абвгд', edits)).toBe(expected))

test.each<[string, readonly Edit[]]>([
  ['that overlap', [edit(1, 3), edit(2, 4)]],
  ['that run backward', [edit(3, 2)]],
  ['beyond the end', [edit(5, 6)]],
])('not applied: %s', (_, edits) => expect(() => applyEdits('абвгд', edits)).toThrow(RangeError))

test('where offsets stand once edits are applied', () => {
  const edits = [edit(1, 1, 'xx'), edit(3, 5, 'y'), edit(7, 8)]
  const moved = moving(edits)
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(moved)).toEqual([0, 3, 4, 5, 6, 6, 7, 8, 8, 9])
  expect([0, 5].map(moving([]))).toEqual([0, 5])
  expect(writtenBy(edits)).toEqual([
    { start: 1, end: 3 },
    { start: 5, end: 6 },
    { start: 8, end: 8 },
  ])
})
