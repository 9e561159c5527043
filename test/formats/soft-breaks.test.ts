/** Line breaks of Markdown: a space, unless the text breaks the line or each of its lines is a paragraph. */
import { expect, test } from '@jest/globals'
import { parseMarkdown } from '../../src/formats/markdown.js'
import { inspect } from '../../src/library/index.js'

const blocksOf = (source: string): [string, string][] => {
  const { text, blocks } = parseMarkdown(source)
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

/** The source of each mention of Boris Akunin. */
const mentioned = (source: string): string[] =>
  inspect(source, { path: 'a.md', asOf: '2024-11-30' })
    .mentions.filter(({ entity }) => entity === 'boris-akunin')
    .map(({ start, end }) => source.slice(start, end))

test.each([
  ['a paragraph', 'Сегодня пишет Борис\nАкунин, как и вчера.', 'Борис\nАкунин'],
  ['a paragraph with inline mark-up', 'Сегодня `x` пишет Борис\nАкунин, как и вчера.', 'Борис\nАкунин'],
  ['carriage returns', 'Сегодня пишет Борис\r\nАкунин.', 'Борис\r\nАкунин'],
  ['a list item', '- раз\n- пишет Борис\n  Акунин тут', 'Борис\n  Акунин'],
  ['a list item, lazily', '1. пишет Борис\nАкунин тут', 'Борис\nАкунин'],
  ['a quotation', '> Слово Бориса\n> Акунина тут.', 'Бориса\n> Акунина'],
  ['a quotation in an item', '- > Слово Бориса\n  > Акунина тут.', 'Бориса\n  > Акунина'],
  ['a heading underlined', 'Слово Бориса\nАкунина\n====', 'Бориса\nАкунина'],
  ['bold', 'Пишет **Борис\nАкунин** тут.', 'Борис\nАкунин'],
  ['the text of a link', 'Пишет [Борис\nАкунин](https://example.org) тут.', 'Борис\nАкунин'],
  ['a line longer than any that is wrapped', `${'Слова и слова '.repeat(12)}пишет Борис\nАкунин.`, 'Борис\nАкунин'],
  ['a note', 'Слово[^1].\n\n[^1]: Пишет Борис\n    Акунин.', 'Борис\n    Акунин'],
  ['HTML', '<div>\nПишет Борис\nАкунин тут.\n</div>', 'Борис\nАкунин'],
  ['an initial', 'Сегодня пишет Б.\nАкунин, как и вчера.', 'Б.\nАкунин'],
])('a name over a line break in %s', (_, source, name) => {
  expect(mentioned(source)).toEqual([name])
})

test.each(['Пишет Борис  \nАкунин тут.', 'Пишет Борис\\\nАкунин тут.', 'Пишет `x` Борис  \nАкунин тут.'])(
  'a line that the text breaks: %j',
  source => {
    expect(blocksOf(source)).toHaveLength(2)
  },
)

test('lines that are paragraphs of their own, as messengers write them', () => {
  expect(
    blocksOf('Суд оштрафовал блогера.\nИск подали соседи.\n🔵 рэпер\n— Да.\n— Нет.\n¹ Признан иноагентом\nПодпишитесь'),
  ).toEqual([
    ['paragraph', 'Суд оштрафовал блогера.'],
    ['paragraph', 'Иск подали соседи.'],
    ['paragraph', '🔵 рэпер'],
    ['paragraph', '— Да.'],
    ['paragraph', '— Нет.'],
    ['footnote', '¹ Признан иноагентом'],
    ['paragraph', 'Подпишитесь'],
  ])
})
