import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import width from '../../src/cli/string-width.js'

test.each([
  ['draft.md', 8],
  ['Талибан', 7],
  ['Талиба\u0301н', 7],
  ['漢字', 4],
  ['👩‍👩‍👧 и 1️⃣', 7],
  ['\u001B[31mошибка\u001B[39m', 6],
])('%j takes as many columns as string-width says: %d', (text, columns) => {
  expect([width(text), stringWidth(text)]).toEqual([columns, columns])
})

test('a long text takes as many columns as its parts', () => {
  expect(width('漢я'.repeat(3000))).toBe(9000)
})
