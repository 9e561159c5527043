/** Of a thing of a party nothing is told of the party; of its activity it is. */
import { describe, expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2025-12-01' })

describe('a thing', () => {
  test.each([
    '«Азов» (его символика признана экстремистской и запрещена в РФ) воевал.',
    '«Азов» (символика признана экстремистской и запрещена в РФ) воевал.',
    'Символика «Азова» признана экстремистской.',
    'На флаге «Азова» был знак, его символика признана экстремистской.',
  ])('%s', text => {
    expect(covered(text)).toEqual([])
  })
})

describe('the activity', () => {
  test.each(['организации', 'движения'])('деятельность %s', noun => {
    expect(
      covered(`Суд занялся «Аллатра». В 2023 году деятельность ${noun} в России была признана нежелательной.`),
    ).toEqual(['Аллатра'])
  })
})
