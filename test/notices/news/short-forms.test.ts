/** What stands for a status once the text has told it. */
import { describe, expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2025-09-20', path: 'draft.txt', language: 'en' })

describe('behind a status that was told', () => {
  test.each([
    'Mikhail Shats (foreign agent) fills halls in Limassol. Texts by Maxim Katz, an agent as well, are turned into monologues.',
    'Mikhail Shats (foreign agent) fills halls. Maxim Katz, also an agent, explains the weather.',
    'Mikhail Shats, a foreign agent, fills halls. Maxim Katz, likewise an agent, is building a party.',
    'Mikhail Shats (listed as a foreign agent) receives friends. Maxim Katz, who has the same status, receives nobody.',
    'Mikhail Shats, whom the authorities consider a foreign agent, sings. By telephone speaks Maxim Katz, who is considered the same.',
    'Mikhail Shats (foreign agent) has moved. Maxim Katz, himself an agent, has not.',
    'Mikhail Shats is listed as a foreign agent. Maxim Katz, who bears the same label, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz — same status — reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz (ditto) reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz (also on the list) reads daily.',
    'Mikhail Shats is a foreign agent. The politician Maxim Katz, on the same list since 2022, reads daily.',
    'Mikhail Shats is a foreign agent, a designation he shares with Maxim Katz.',
    'Mikhail Shats is a foreign agent. Maxim Katz, similarly designated, closed his comments.',
  ])('%s', text => {
    expect(covered(text)).toEqual(['Mikhail Shats', 'Maxim Katz'])
  })
})

describe('what says something else', () => {
  test.each([
    'Mikhail Shats is a foreign agent. Maxim Katz, an estate agent by training, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz, an agent of change, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz wants the same status as any newspaper.',
    'Mikhail Shats is a foreign agent. Maxim Katz reads the same books.',
  ])('%s', text => {
    expect(covered(text)).toEqual(['Mikhail Shats'])
  })

  test('without a status before it nothing is taken up', () => {
    expect(covered('Mikhail Shats fills halls. Maxim Katz, also an agent, explains the weather.')).toEqual([])
  })
})
