/** Several parties of whom one sentence says what they are, behind those that named them. */
import { describe, expect, test } from '@jest/globals'
import { rulesTold } from '../rules-told.js'

const missing = (...ids: readonly string[]): string[] => ids.map(id => `missing-notice ${id}`)

describe('by a noun that tells no more than that they are people', () => {
  test.each([
    'Marina Litvinovich met Maria Andreyeva. Both women were declared foreign agents.',
    'Marina Litvinovich met Maria Andreyeva. The two women have been declared foreign agents.',
    'Пришли Борис Акунин и Дмитрий Быков. Оба мужчины признаны иноагентами.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })

  test('not what they wrote', () => {
    expect(rulesTold('Пришли Борис Акунин и Дмитрий Быков. Оба письма признаны экстремистскими.')).toEqual(
      missing('boris-akunin', 'dmitry-bykov'),
    )
  })
})

describe('by what all of them are, in a clause of its own', () => {
  test.each([
    'OpenText and Recorded Future lost customers. Both are companies whose work has been declared undesirable in Russia.',
    'OpenText and Recorded Future lost customers. They are organisations whose activities are recognised as undesirable in Russia.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })
})

describe('by the register that the sentence before has told of', () => {
  test.each(['is on the list too.', 'is on the list, too.', 'is there, too, says the ministry.'])('%s', behind => {
    expect(
      rulesTold(`The ministry added Alexander Gabuev to the register of foreign agents. Magomed Gadzhiev ${behind}`),
    ).toEqual([])
  })

  test('not without a register', () => {
    expect(rulesTold('The guests came in at noon. Magomed Gadzhiev is there, too.')).toEqual([
      'ambiguous-mention magomed-gadzhiev',
    ])
  })
})

test('to each of whom the preposition leads anew', () => {
  expect(
    rulesTold('The status of foreign agent was given to Boris Akunin, to Dmitry Bykov and to Anna Mongait.'),
  ).toEqual([])
})
