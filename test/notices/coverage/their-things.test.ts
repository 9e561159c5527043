/** Of a thing of a party nothing is told of the party; of its activity it is. */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'

const covered = (text: string): string[] =>
  inspect(text, { asOf: '2025-12-01' })
    .mentions.filter(({ coveredBy }) => coveredBy.length > 0)
    .map(({ text }) => text)

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
