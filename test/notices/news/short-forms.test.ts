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
    'Mikhail Shats is a foreign agent. Maxim Katz, an agent since 2021, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz, an agent since May, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz, an agent too, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz was listed as an agent.',
    "Mikhail Shats is a foreign agent. Maxim Katz stands in the agents' register.",
    'Mikhail Shats is a foreign agent. Maxim Katz stands in the register of agents.',
    'Mikhail Shats is a foreign agent. Maxim Katz got the agent label.',
    'Mikhail Shats is a foreign agent. Maxim Katz has been in the register since 2021.',
    'Mikhail Shats is a foreign agent. Maxim Katz is on the list.',
    'Mikhail Shats is a foreign agent. Maxim Katz, considered the same, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz, similarly designated in 2022, reads daily.',
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
    'Mikhail Shats is a foreign agent. Maxim Katz, a German agent, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz, an agent as well as a friend, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz is on a list.',
    'Mikhail Shats is a foreign agent. Maxim Katz is on the list of speakers.',
    'Mikhail Shats is a foreign agent. Maxim Katz (also on the list of speakers) reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz (also on the list in London) reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz reads the same.',
    'Mikhail Shats is a foreign agent. Maxim Katz wants the same label as Mikhail Shats.',
    'Mikhail Shats is a foreign agent. Maxim Katz, similarly designated painters and all, reads daily.',
    'Mikhail Shats is a foreign agent. Maxim Katz likewise reads daily.',
  ])('%s', text => {
    expect(covered(text)).toEqual(['Mikhail Shats'])
  })

  test('without a status before it nothing is taken up', () => {
    expect(covered('Mikhail Shats fills halls. Maxim Katz, also an agent, explains the weather.')).toEqual([])
  })
})
