/** Of whom a status is told only across sentences, and perhaps not. */
import { expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'

const asked = (draft: string, asOf: string): readonly string[] =>
  inspect(draft, { asOf })
    .doubts.filter(({ ground }) => ground === 'told-across')
    .map(({ text, mention }) => `${mention}: ${text}`)

type Row = readonly [what: string, draft: string, expected: readonly string[]]

test.each<Row>([
  [
    'a noun behind two who may be meant',
    'Фонд «Свободная Россия» и «Верстка» провели встречу. Организация признана террористической.',
    ['1: признана террористической'],
  ],
  [
    'a pronoun behind two who may be meant',
    'The Wilson Center and Amnesty International published a report. It was declared a foreign agent.',
    ['1: It was declared a foreign agent'],
  ],
  [
    'an item of a list, whose title may tell the end',
    'OUT of the register of foreign agents:\n- Levada Center\n- Greenpeace',
    ['1: of the register of foreign agents'],
  ],
  ['one party alone, which is meant', 'Amnesty International published a report. It was declared a foreign agent.', []],
  [
    'a sentence that names the party itself',
    'Golos and Amnesty International were here. Amnesty International was declared a foreign agent.',
    [],
  ],
])('%s', (_, draft, expected) => expect(asked(draft, '2025-12-01')).toEqual(expected))
