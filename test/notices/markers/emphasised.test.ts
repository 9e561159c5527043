/** Markers with emphasis typed around them, as messengers export it. */
import { expect, test } from '@jest/globals'
import { check } from '../../../src/library/index.js'

const rules = (draft: string): readonly string[] =>
  check(draft, { asOf: '2025-12-01', path: 'post.txt' }).messages.map(({ ruleId }) => ruleId)

type Row = readonly [what: string, draft: string, expected: readonly string[]]

test.each<Row>([
  ['around the marker', '❗️Певица Монеточка__*__ поёт.\n\n__* признана в РФ иноагентом__', []],
  ['behind a quotation mark', 'Издание «Верстка»__*__ вышло.\n\n__* признано в РФ иноагентом__', []],
  ['of one line', 'Издание «Верстка»_*_ вышло.\n\n_* признано в РФ иноагентом_', []],
  ['of two asterisks', 'Издание «Верстка»__**__ вышло.\n\n__** признано в РФ иноагентом__', []],
  ['that is not closed is none', 'Издание «Верстка»__*_ вышло.', ['missing-notice']],
  ['within a name of a file is none', 'Издание «Верстка»__*__pdf вышло.', ['missing-notice']],
])('emphasis %s', (_, draft, expected) => expect(rules(draft)).toEqual(expected))
