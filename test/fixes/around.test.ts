/** What stands around a place, found fast, against the same found slowly. */
import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { Enclosures, type Enclosure } from '../../src/fixes/enclosures.js'

const enclosure = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Enclosure => ({ start, end: start + length, kind: 'bracket' }))

const inner = (one: Enclosure, other: Enclosure): number => one.end - other.end || other.start - one.start
const placesOf = (found: Iterable<Enclosure>): [number, number][] => Array.from(found, ({ start, end }) => [start, end])

test('those that open before an offset and close behind it, and those that close there, inner ones first', () => {
  fc.assert(
    fc.property(fc.array(enclosure, { maxLength: 17 }), all => {
      const enclosures = new Enclosures(all)
      for (let offset = 0; offset <= 21; offset++) {
        const around = all.filter(({ start, end }) => start < offset && offset < end).sort(inner)
        expect(placesOf(enclosures.around(offset))).toEqual(placesOf(around))
        const ending = all.filter(({ end }) => end === offset).sort(inner)
        expect(placesOf(enclosures.endingAt(offset))).toEqual(placesOf(ending))
      }
    }),
  )
})

test('the nearest place that none holds in', () => {
  fc.assert(
    fc.property(fc.array(enclosure, { maxLength: 9 }), all => {
      const enclosures = new Enclosures(all)
      for (let offset = 0; offset <= 21; offset++) {
        let free = offset
        while (all.some(({ start, end }) => start < free && free < end)) free += 1
        expect(enclosures.outOf(offset)).toBe(free)
      }
    }),
  )
})
