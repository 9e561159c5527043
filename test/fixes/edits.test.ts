import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { applyEdits, inOrder, isSame, moving, overlap, TakenEdits, writtenBy } from '../../src/fixes/edits.js'
import type { Edit } from '../../src/fixes/index.js'

const length = 16
const edit = fc
  .tuple(fc.nat(length), fc.nat(4), fc.constantFrom('', 'а', 'бв'))
  .map(([start, width, text]): Edit => ({ start, end: Math.min(length, start + width), text }))

/** Taken one by one, such that none overlaps with another. */
function together(edits: readonly Edit[]): Edit[] {
  const taken: Edit[] = []
  for (const one of edits) if (!taken.some(other => overlap(one, other) || isSame(one, other))) taken.push(one)
  return taken
}

test('an edit hinders one that wants the same characters, and one that says the same in the same place', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), edit, (edits, next) => {
      const taken = together(edits)
      const marks = new TakenEdits(length)
      for (const one of taken) marks.take(one)
      expect(marks.hinders(next)).toBe(taken.some(one => overlap(next, one) || isSame(next, one)))
    }),
    { numRuns: 5000 },
  )
})

test('what is written stands where it is said to, and the rest has moved as it is said to', () => {
  const source = 'абвгдежзиклмнопр'
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), edits => {
      const taken = together(edits)
      const after = applyEdits(source, taken)
      expect(writtenBy(taken).map(({ start, end }) => after.slice(start, end))).toEqual(
        inOrder(taken).map(({ text }) => text),
      )
      const moved = moving(taken)
      const stayed = Array.from({ length }, (_, offset) => offset).filter(
        offset => !taken.some(({ start, end }) => start <= offset && offset < end),
      )
      expect(stayed.map(offset => after[moved(offset)])).toEqual(stayed.map(offset => source[offset]))
      const all = Array.from({ length: length + 1 }, (_, offset) => moved(offset))
      expect(all).toEqual([...all].sort((one, other) => one - other))
      expect(all.at(-1)).toBe(after.length)
    }),
    { numRuns: 2000 },
  )
})
