/** Notices that stand beside the text: in tooltips, tables, captions, footnotes of their format. */
import { expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

/** Each notice with the names that it answers for. */
const told = (source: string, path: string): string[] => {
  const { notices, mentions } = inspect(source, { asOf: '2024-11-30', path })
  return notices.map(
    ({ kind, text, covers }) => `${kind} ${text}: ${covers.map(index => mentions[index]!.text).join(', ')}`,
  )
}

test.each<[string, string, string[]]>([
  [
    'a tooltip at a name',
    '<p><abbr title="запрещён в РФ">Талибан</abbr> ушёл.</p>',
    ['attribute запрещён в РФ: Талибан'],
  ],
  [
    'a tooltip behind a name',
    '<p>Талибан <abbr title="запрещён в РФ">*</abbr> ушёл.</p>',
    ['attribute запрещён в РФ: Талибан'],
  ],
  ['a tooltip at another word', '<p>Талибан ушёл в <abbr title="запрещён в РФ">горы</abbr>.</p>', []],
  ['a tooltip about something else', '<p><abbr title="движение">Талибан</abbr> ушёл.</p>', []],
  [
    'rows of a table',
    '<table><tr><td>Талибан</td><td>запрещён в РФ</td></tr><tr><td>Максим Кац</td><td>иноагент</td></tr></table>',
    ['prose запрещён в РФ: Талибан', 'clause иноагент: Максим Кац'],
  ],
  [
    'a row does not go on behind its table',
    '<table><tr><td>Талибан</td></tr></table><p>Запрещён в РФ</p>',
    ['prose Запрещён в РФ: Талибан'],
  ],
  [
    'what a picture shows is no sentence before',
    '<p>Максим Кац ушёл.</p><img alt="Талибан" src="a.png"><p>Он признан иноагентом.</p>',
    ['prose Он признан иноагентом: Максим Кац'],
  ],
  ['a picture takes nobody up', '<p>Максим Кац ушёл.</p><img alt="Он признан иноагентом" src="a.png"><p>Ушёл.</p>', []],
])('%s', (_, source, expected) => {
  expect(told(source, 'draft.html')).toEqual(expected)
})

test('a footnote of Markdown', () => {
  expect(told('Талибан[^1] ушёл.\n\n[^1]: Запрещён в РФ\n', 'draft.md')).toEqual(['footnote Запрещён в РФ: Талибан'])
})

test('a bracket behind the call of a note is said of the name before it', () => {
  expect(told('Максим Кац[^к] (иноагент) ушёл.\n\n[^к]: Политик.\n', 'draft.md')).toEqual([
    'bracket (иноагент): Максим Кац',
  ])
})
