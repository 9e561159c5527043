/** Where a part of Markdown is parted for the tokenizer, and what each stretch knows of what stands before it. */
import { describe, expect, test } from '@jest/globals'
import { stretchesOf } from '../../src/formats/markdown-stretches.js'

/** `+`: goes on with a list or a quote; `12:`: behind so many characters that are read once more; `!`: is not read. */
function stretched(source: string, length: number, lines: number): string[] {
  const stretches = [...stretchesOf(source, { start: 0, end: source.length }, { length, lines })]
  expect(stretches.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
  return stretches.map(({ start, end, goesOn, lead, events }) =>
    [goesOn ? '+' : '', lead > 0 ? `${lead}:` : '', events ? '' : '!', source.slice(start, end)].join(''),
  )
}

test.each<[source: string, length: number, lines: number, stretches: string[]]>([
  ['', 1, 1, []],
  ['Раз.\n\nДва.\n\nТри.\n', 1, 1, ['Раз.\n\n', 'Два.\n\nТри.\n']],
  ['Раз.\n\nДва.\n\nТри.\n', 100, 2, ['Раз.\n\n', 'Два.\n\nТри.\n']],
  ['Раз.\n\nДва.\n\nТри.\n', 5, 100, ['Раз.\n\n', 'Два.\n\nТри.\n']],
  ['Раз.\n\nДва.\n\nТри.\n', 100, 100, ['Раз.\n\nДва.\n\nТри.\n']],
  ['Раз.\r\n\r\nДва.\r\rТри.', 1, 1, ['Раз.\r\n\r\n', 'Два.\r\rТри.']],
  ['Раз\nдва\nтри\nчетыре\n\nПять.\n', 1, 1, ['Раз\nдва\nтри\nчетыре\n\nПять.\n']],
  ['# Раз\nДва\n===\n***\n```\nх\n```\n<div>\n', 1, 1, ['# Раз\n', 'Два\n===\n', '***\n', '```\nх\n```\n<div>\n']],
  ['1. раз\n2. два\n\n   три\n3. четыре\n', 1, 1, ['1. раз\n', '+2. два\n\n', '+5:   три\n3. четыре\n']],
  ['- раз\n- два\n\n  три\n- четыре\n', 1, 1, ['- раз\n', '+- два\n\n', '+4:  три\n- четыре\n']],
  [
    '> раз\n>\n> два\n>\n> три\n>\n> четыре\n>\n> пять\n',
    1,
    1,
    ['> раз\n>\n', '+> два\n>\n', '+> три\n>\n', '+> четыре\n>\n> пять\n'],
  ],
  ['Раз[^1].\n\n[^1]: Два.\n\n    Три.\n\nЧетыре.\n', 1, 1, ['Раз[^1].\n\n', '[^1]: Два.\n\n    Три.\n\nЧетыре.\n']],
  [`${'> '.repeat(100)}раз\n\nДва.\n`, 1, 1, [`!${'> '.repeat(100)}раз\n`, '\nДва.\n']],
  [`${'> '.repeat(99)}раз\n\nДва.\n`, 1, 1, [`${'> '.repeat(99)}раз\n\nДва.\n`]],
])('%j in %i characters or %i lines', (source, length, lines, stretches) => {
  expect(stretched(source, length, lines)).toEqual(stretches)
})

test('a long table is parted between its rows, with its head before them', () => {
  const rows = (count: number): string => '|1|2|\n'.repeat(count)
  expect(stretched(`|а|б|\n|-|-|\n${rows(30)}Конец.\n`, 1, 1)).toEqual([
    `|а|б|\n|-|-|\n${rows(8)}`,
    `12:${rows(10)}`,
    `12:${rows(10)}`,
    `12:${rows(2)}Конец.\n`,
  ])
})

describe('a stretch begins with a table', () => {
  const table = `|а|б|\n|-|-|\n|1|${'2'.repeat(200)}|\n`
  const rest = `\n${'Конец.\n\n'.repeat(9)}`
  const parted = (before: string): string[] => stretched(before + table + rest, 1000, 1)

  test.each(['Раз.\n\n', 'Раз.\n \t\n', 'Раз.\r\n\r\n', `${'Раз. '.repeat(40)}\n\n`])('behind %j', before => {
    expect(parted(before).slice(0, 2)).toEqual([before, expect.stringMatching(/^\|а\|б\|/)])
  })

  test.each(['Раз.\n', 'Раз.\n'.repeat(40), 'Раз.\n\nДва.\n'])('not where it interrupts a paragraph: %j', before => {
    expect(parted(before).find(stretch => stretch.includes('|1|'))).toContain(`.\n${table}`)
  })
})

describe('a paragraph longer than any that is written is parted', () => {
  const parts = (source: string) => [...stretchesOf(source, { start: 0, end: source.length })]

  test.each([
    ['of a quote', '> `слово` тут\n'],
    ['of lines that go on with a quote without its mark', '> `слово` тут\nи там\n'],
    ['by itself', '`слово` тут\nи там\n'],
  ])('%s: each part is tokenized once more at most', (_, lines) => {
    const source = lines.repeat(8000)
    const found = parts(`начало\n${source}`)
    expect(found.length).toBeGreaterThan(2)
    expect(found.every(({ start }) => start === 0 || /^[ >]*[\p{L}`]/u.test(`начало\n${source}`.slice(start)))).toBe(
      true,
    )
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThan(source.length / 3)
  })

  test('not before a line that says what the one above it is', () => {
    const source = `${'слово\n'.repeat(2047)}===\n${'слово\n'.repeat(2047)}`
    expect(parts(source).some(({ start }) => source.startsWith('===', start))).toBe(false)
  })
})
