/**
 * Kinds of sentences by which newsrooms tell a status, made of parts: whom each answers for is known by how it is made. P, and
 * where two are named Q, stand for parties that are undesirable; A and B for people who are foreign agents.
 */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

const asOf = '2025-12-01'

const organisations = [
  ['Meduza', 'Bellingcat'],
  ['Greenpeace', 'Amnesty International'],
  ['The Insider', 'Freedom House'],
] as const
const people = [
  ['Boris Akunin', 'Maxim Katz'],
  ['Ekaterina Schulmann', 'Dmitry Bykov'],
] as const

/** Names for which a notice answers that tells of a status, `over` where it tells that it has ended. */
function told(draft: string, over = false): readonly string[] {
  const { mentions, notices } = inspect(draft, { asOf })
  const telling = notices.filter(({ statements }) => statements.every(({ ended = false }) => ended === over))
  const covered = new Set(telling.flatMap(({ covers }) => covers))
  return mentions.filter((_, index) => covered.has(index)).map(({ text }) => text)
}

const made = (template: string): readonly (readonly [draft: string, first: string, second: string])[] => [
  ...(/\bP\b/u.test(template)
    ? organisations.map(([p, q]) => [template.replace(/\bP\b/u, p).replace(/\bQ\b/u, q), p, q] as const)
    : people.map(([a, b]) => [template.replace(/\bA\b/u, a).replace(/\bB\b/u, b), a, b] as const)),
]

/** What an article before a name belongs to is no part of the comparison. */
const named = (names: readonly string[]): readonly string[] => names.map(name => name.replace(/^the /iu, ''))

const ofOne: Readonly<Record<string, readonly string[]>> = {
  'a status that stands still': [
    'P, still banned in Russia, published a report.',
    'P, still outlawed in Russia, published a report.',
    'P is still banned in Russia.',
    'A, who is still a foreign agent, spoke in Riga.',
    'A, still a foreign agent, spoke in Riga.',
  ],
  'a status that a sentence concedes first': [
    'Though designated undesirable, P published a report.',
    'Although designated an undesirable organization, P published a report.',
    'Though banned in Russia, P published a report.',
    'While banned in Russia, P is read there.',
    'Though designated a foreign agent, A teaches in Berlin.',
    'Although a foreign agent, A teaches in Berlin.',
  ],
  'a status that comes to somebody': [
    'Foreign-agent status went to A.',
    'The status of foreign agent went to A.',
    'On Friday the foreign agent label went to A.',
    'This week the label of a foreign agent has gone to A.',
  ],
  'a clause behind a place without a comma': [
    'A, a senior fellow in Berlin who carries the label of a foreign agent himself, spoke.',
    'A, a writer in London who is designated as a foreign agent, spoke.',
    'A, a lecturer in Riga who was declared a foreign agent, spoke.',
  ],
  'a sentence in brackets': [
    'P wrote about it. (Undesirable organization in Russia.)',
    'P wrote about it. (Undesirable organization.)',
    'A spoke about it. (Foreign agent.)',
    'A spoke about it. (Designated a foreign agent in Russia.)',
  ],
}

const ofBoth: Readonly<Record<string, readonly string[]>> = {
  'a participle behind two names': [
    'P and Q, designated undesirable by Moscow, published a report.',
    'P and Q, declared undesirable in Russia, published a report.',
    'P and Q, outlawed in Russia, published a report.',
    'The report names P and Q, designated undesirable in Russia.',
  ],
  'a status that comes to two': [
    'Foreign-agent status went to A and B.',
    'The foreign agent label has gone to A and B.',
    'Labels of foreign agents went to A and B.',
  ],
}

const ofLast = [
  'P and Q, an undesirable organization, published a report.',
  'P and Q (an undesirable organization) published a report.',
]

const over = [
  'A has left the list of foreign agents.',
  'A is off the list of foreign agents.',
  'A is now off the register of foreign agents.',
  'A came off the register of foreign agents.',
]

const ofNobody = [
  'A went to Riga. Foreign agents pay taxes.',
  'A left the room before the list of foreign agents was read.',
  'The prize went to A. The register of foreign agents has grown.',
  'P and Q met in Riga. (Photo: agency.)',
  'P and Q met in Riga. (Undesirable organization.)',
]

describe.each(Object.entries(ofOne))('%s', (_, templates) => {
  test.each(templates.flatMap(made))('%s', (draft, first) => expect(named(told(draft))).toEqual(named([first])))
})

describe.each(Object.entries(ofBoth))('%s', (_, templates) => {
  test.each(templates.flatMap(made))('%s', (draft, ...both) => expect(named(told(draft))).toEqual(named(both)))
})

describe('what tells of one by its number is the last one’s', () => {
  test.each(ofLast.flatMap(made))('%s', (draft, _, last) => expect(named(told(draft))).toEqual(named([last])))
})

describe('a list that is left', () => {
  test.each(over.flatMap(made))('%s', (draft, first) => {
    expect(named(told(draft, true))).toEqual([first])
    expect(told(draft)).toEqual([])
  })
})

describe('nobody is told to have a status', () => {
  test.each(ofNobody.flatMap(made))('%s', draft => expect(told(draft)).toEqual([]))
})
