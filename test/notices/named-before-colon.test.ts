/** Behind a colon: whom a noun with "the" takes up that the sentence has named; a status in the appositions of nonprofits. */
import { expect, test } from '@jest/globals'
import { check } from '../../src/library/index.js'

const rules = (text: string, path = 'draft.txt'): string[] =>
  check(text, { asOf: '2026-06-10', path }).messages.map(({ ruleId }) => ruleId)

test.each<[text: string, expected: string[]]>([
  [
    "The Open Society Foundations are missed: the Prosecutor General's Office declared the foundation's activity undesirable in 2015.",
    [],
  ],
  // Its list does not call Meduza so: another's activity is meant.
  [
    "Meduza wrote of it: the Prosecutor General's Office declared the foundation's activity undesirable in 2015.",
    ['missing-notice'],
  ],
  [
    "The Open Society Foundations left. The Prosecutor General's Office declared the fund's activity undesirable in 2015.",
    [],
  ],
  ['Some used to read Recorded Future. The Boston company became the first to be declared undesirable in Russia.', []],
  ['Some read Recorded Future, an American analytical company declared undesirable in Russia.', []],
  ['Greenpeace International, which prosecutors declared undesirable nineteen years afterwards, left.', []],
  [
    "Jehovah's Witnesses prayed. It comes amid a crackdown on the group, which Russia branded extremist and banned from operating in the country.",
    [],
  ],
  [
    'With others, who governed the city, the ministry recognised as foreign agents TV presenter Anna Mongait, lawyer Ilya Novikov and others.',
    [],
  ],
  [
    'The list of undesirable organisations was extended by IREX, an American body, by the think tank RAND Corporation and by Amnesty International.',
    [],
  ],
  [
    'Legend: organisations followed by a dagger (†) have been recognised as extremist and are banned in Russia.\n\nThe first was the National Bolshevik Party†.',
    [],
  ],
  ['The Levada Center, a non-profit performing the functions of a foreign agent, published its figures.', []],
])('%s', (text, expected) => expect(rules(text)).toEqual(expected))

test('raised letters call notes', () => {
  const page =
    '<p>Then came Stanislav Kozlovsky<sup>a</sup> with Zemfira.</p><p><sup>a</sup> Declared a foreign agent in Russia.</p>'
  expect(check(page, { asOf: '2026-06-10', path: 'page.html' }).messages.map(({ entity }) => entity)).toEqual([
    'zemfira',
  ])
})
