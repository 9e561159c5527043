/** On what grounds a status is told of that is not in force. */
import { expect, test } from '@jest/globals'
import { check } from '../reports.js'

/** The registers that the notes of the rule name, in their order. */
const registersTold = (source: string, asOf: string): string[] =>
  check(source, { path: 'a.txt', asOf, language: 'en' })
    .messages.filter(({ ruleId }) => ruleId === 'outdated-notice')
    .flatMap(({ note = '' }) => note.split('\n').map(line => line.replace(/;[\s\S]*/, '')))

test.each<[why: string, source: string, asOf: string, expected: string[]]>([
  [
    'of what it says, and of what is owed in its stead',
    'Deutsche Welle (an undesirable organization) closed its bureau.\n',
    '2025-03-25',
    ['list of undesirable organizations (Ministry of Justice)', 'register of foreign agents (Ministry of Justice)'],
  ],
  [
    'of what it says alone where nothing is owed',
    'The Taliban (a terrorist organization banned in Russia) closed its bureau.\n',
    '2025-06-25',
    ['list of terrorist organizations (FSB)'],
  ],
])('%s', (_, source, asOf, expected) => {
  expect(registersTold(source, asOf)).toEqual(expected)
})
