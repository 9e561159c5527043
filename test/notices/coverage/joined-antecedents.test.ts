/** Names of one enumeration before a relative clause that tells what somebody did to them. */
import { describe, expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const asOf = '2025-12-01'
const covered = coveredBy({ asOf })

describe('which somebody has declared', () => {
  test.each([
    'She is a member of Amnesty International and Greenpeace, which Russia has declared “undesirable”.',
    'Amnesty International and Greenpeace, which Moscow has labelled as undesirable, protested.',
    'Amnesty International and Greenpeace, which the Kremlin designated undesirable in 2025, protested.',
    'He left Amnesty International, and Greenpeace, which Russian authorities outlawed as undesirable.',
    'They support groups such as Amnesty International and the Greenpeace network, which Russia has designated undesirable.',
  ])('all names of an enumeration: %s', text => {
    expect(covered(text)).toEqual(['Amnesty International', 'Greenpeace'])
  })

  test.each([
    'He joined organisations such as Amnesty International, British Council, Greenpeace, which Moscow has labelled as undesirable.',
    'Amnesty International, British Council and Greenpeace, which Russia has banned, protested.',
    'He worked for Amnesty International, the British Council and Greenpeace, which Russia has outlawed.',
  ])('of three: %s', text => {
    expect(covered(text)).toEqual(['Amnesty International', 'British Council', 'Greenpeace'])
  })

  test.each([
    "Amnesty International's partner, Greenpeace, which Russia has declared undesirable, protested.",
    'Amnesty International and the Russian branch of Greenpeace, which Russia has declared undesirable, protested.',
    'Amnesty International and its ally Greenpeace, which Russia has declared an undesirable organisation, protested.',
  ])('the name before the clause, where no enumeration leads to it: %s', text => {
    expect(covered(text)).toEqual(['Greenpeace'])
  })

  test('a place in brackets may stand behind a name', () => {
    expect(
      covered('Amnesty International (London) and Greenpeace, which Russia has declared undesirable, protested.'),
    ).toEqual(['Amnesty International', 'Greenpeace'])
  })

  test('names that no list has may stand between them', () => {
    expect(covered('Meduza, Reuters and Greenpeace, which Russia has declared undesirable, wrote.')).toEqual([
      'Meduza',
      'Greenpeace',
    ])
  })

  test.each([
    ['a verb', 'Amnesty International praised Greenpeace, which Russia has declared undesirable.'],
    [
      'a second verb',
      'She founded Amnesty International and joined Greenpeace, which Russia has declared undesirable.',
    ],
    ['a preposition', 'He moved from Amnesty International to Greenpeace, which Russia has declared undesirable.'],
    [
      'an article',
      'Amnesty International and Greenpeace, which Russia has declared an undesirable organization, protested.',
    ],
    ['a possessive', "Amnesty International's staff and Greenpeace, which Russia has declared undesirable, protested."],
    ['another status', 'OVD-Info and Greenpeace, which Russia has declared undesirable, protested.'],
  ])('the last name alone: %s', (_, text) => {
    expect(covered(text)).toEqual(['Greenpeace'])
  })
})
