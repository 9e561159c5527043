/** Items of lists that are typed by hand. */
import { expect, test } from '@jest/globals'
import { endsItem, partsOf } from '../../../src/notices/news/items.js'

const parts = (text: string): [string, boolean][] =>
  partsOf(text, { kind: 'paragraph', start: 0, end: text.length }).map(({ start, end, isItem }) => [
    text.slice(start, end).trimEnd(),
    isItem,
  ])

test.each([['— '], ['- '], ['• '], ['🔵 '], ['🔵'], ['▪️ '], ['❗️'], ['1. '], ['2) '], ['–\u00A0']])(
  'opened by “%s”',
  bullet => {
    expect(parts(`Внесены:\n${bullet}один;\n${bullet}два.`)).toEqual([
      ['Внесены:', false],
      [`${bullet}один;`, true],
      [`${bullet}два.`, true],
    ])
  },
)

test.each(['Внесены:\nодин;\nдва.', 'Вышел в 2020 году.\n2021 год был другим.', 'Кто-то\n-то'])('%s has none', text => {
  expect(parts(text)).toEqual([[text, false]])
})

test.each([
  ['издание «Верстка»;', true],
  ['издание «Верстка»; ', true],
  ['издание «Верстка».', false],
  ['Кац; Яшин', false],
])('others follow %s: %s', (text, follow) => {
  expect(endsItem(text, { start: 0, end: text.length })).toBe(follow)
})
