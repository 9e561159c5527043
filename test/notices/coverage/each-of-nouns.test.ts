/** Nouns joined in a subject, each of which takes up one of those whom the sentence before has named. */
import { expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2026-09-01' })

test.each([
  ['«Медуза» и Борис Акунин уехали. И издание, и писатель признаны иноагентами.', ['Медуза', 'Борис Акунин']],
  // Whom one of them takes up is not known: nobody is told of.
  ['Борис Акунин уехал. И издание, и писатель признаны иноагентами.', []],
  ['«Медуза» и Борис Акунин уехали. Издание, писатель признаны иноагентами.', []],
])('%s', (text, names) => {
  expect(covered(text)).toEqual(names)
})
