/**
 * Drafts made at random from a seed, as many as `npm test` has time for. `npm run fuzz` makes hundreds of thousands.
 * PLASHKA_SEED tells from which one on.
 */
import { expect, test } from '@jest/globals'
import { extent } from '../sweep.js'
import { faultOfSeed, fuzzedFormats } from './trial.js'

const documents = extent(2000, 400) / fuzzedFormats.length
const firstSeed = Number(process.env['PLASHKA_SEED'] ?? 1)

test.each(fuzzedFormats)('%s', name => {
  const faults: string[] = []
  for (let seed = firstSeed; seed < firstSeed + documents; seed++) {
    const fault = faultOfSeed(name, seed)
    if (fault !== undefined) faults.push(`seed ${seed}: ${fault}`)
  }
  expect(faults.slice(0, 5)).toEqual([])
})
