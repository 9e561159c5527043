/** Which lines open a footnote. */
import { expect, test } from '@jest/globals'
import { opensEmphasis, opensFootnote } from '../../src/document/footnotes.js'

test.each([
  [true, '*запрещён'],
  [true, '* запрещён'],
  [true, '*****запрещён'],
  [false, '******запрещён'],
  [true, '✱ — «Талибан»'],
  [true, '†запрещён'],
  [true, '‡‡‡ запрещён'],
  [true, '¹²запрещён'],
  [true, '[1] запрещён'],
  [true, '[12]запрещён'],
  [false, '[123] запрещён'],
  [true, '[***] запрещён'],
  [false, '[****] запрещён'],
  [true, '(* запрещён'],
  [true, '_*запрещён_'],
  [true, '(_(_* запрещён'],
  [false, '(((((*запрещён'],
  [true, '*- запрещён'],
  [true, '*--запрещён'],
  [false, '*---запрещён'],
  [true, '*: 5 человек'],
  [true, '* @channel'],
  [true, '* #тег'],
  [true, '* [ссылка]'],
  [true, '* (ссылка)'],
  [false, '* [ ] дело'],
  [false, '* [x] дело'],
  [false, '*[х] дело'],
  [true, '* [x](ссылка)'],
  [true, '* [] дело'],
  [true, `*${' '.repeat(16)}запрещён`],
  [false, `*${' '.repeat(17)}запрещён`],
  [true, '*\u200Bзапрещён'],
  [false, '* * *'],
  [false, '*'],
  [false, 'запрещён*'],
  [false, '**Кабул** пал'],
  [true, '**Кабул пал'],
  [true, '**Кабул*** пал'],
  [true, '*Кабул* пал'],
])('%s: %s', (expected, line) => {
  expect(opensFootnote(line, { start: 0, end: line.length })).toBe(expected)
  const within = `Слово\n${line}`
  expect(opensFootnote(within, { start: 6, end: within.length })).toBe(expected)
})

test('words behind the line are not its own', () => {
  expect(opensFootnote('* запрещён', { start: 0, end: 2 })).toBe(false)
  expect(opensFootnote('* запрещён', { start: 0, end: 3 })).toBe(true)
  expect(opensFootnote('**Кабул** пал', { start: 0, end: 6 })).toBe(true)
})

test.each([
  [true, '**', 'Кабул** пал'],
  [true, '***', 'Кабул*** пал'],
  [false, '**', 'Кабул *** пал'],
  [false, '**', 'Кабул * пал'],
  [false, '**', 'Кабул ** пал'],
  [false, '*', 'Кабул* пал'],
  [false, '[**]', 'Кабул** пал'],
  [false, '**†', 'Кабул**† пал'],
  [true, '**', `${'а'.repeat(398)}**`],
  [false, '**', `${'а'.repeat(400)}**`],
])('emphasis: %s, %s%s', (expected, marker, behind) => {
  expect(opensEmphasis(behind, marker, { start: 0, end: behind.length })).toBe(expected)
})
