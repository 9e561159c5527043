import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { Enclosures, type Enclosure } from '../../src/fixes/enclosures.js'

const enclosure = fc
  .record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ start, length }): Enclosure => ({ kind: 'bracket', start, end: start + length }))

test('enclosures are found by place as if all of them were looked at, whether or not they cross', () => {
  fc.assert(
    fc.property(fc.array(enclosure, { maxLength: 12 }), fc.nat(34), (all, offset) => {
      const byEnd = [...all].sort((one, other) => one.end - other.end || other.start - one.start)
      const enclosures = new Enclosures(all)
      expect([...enclosures.around(offset)]).toEqual(byEnd.filter(({ start, end }) => start < offset && offset < end))
      expect([...enclosures.endingAt(offset)]).toEqual(byEnd.filter(({ end }) => end === offset))
      let out = offset
      for (const { start, end } of byEnd) if (start < out && out < end) out = end
      expect(enclosures.outOf(offset)).toBe(out)
    }),
    { numRuns: 2000 },
  )
})
