/** Bare numbers open notes where the text calls them, and items of a list everywhere else. */
import { expect, test } from '@jest/globals'
import { identityDocument } from '../../src/document/builder.js'
import { withNumberedNotes } from '../../src/document/numbered-notes.js'
import type { Block } from '../../src/document/types.js'
import { parseDocument } from '../../src/formats/index.js'

/** @returns Label of the notes of a draft, and their words without the number. */
function notesIn(source: string, path: string): [string | undefined, string][] {
  const { text, blocks } = parseDocument(source, { path })!
  return blocks
    .filter(({ kind }) => kind === 'footnote')
    .map(({ label, start, end }) => [label, text.slice(start, end).replace(/^\d+[^\p{L}]+/u, '')])
}

const called = 'Журнал «Дождь»¹ спросил автора «Лавра»² о планах.\n\nОн ответил.\n\n'
const inBrackets = called.replace('¹', '[1]').replace('²', '[2]')
const notes: [string, string][] = [
  ['1', 'признан иноагентом.'],
  ['2', 'роман.'],
]

test.each(['txt', 'md', 'mdx'])('numbers with what parts them from the words, in %s', extension => {
  for (const text of [called, inBrackets])
    for (const mark of [' — ', ' – ', ' - ', ': ', '. ', ') ', ' '])
      expect(notesIn(`${text}1${mark}признан иноагентом.\n2${mark}роман.\n`, `x.${extension}`)).toEqual(notes)
})

test('paragraphs of a page, and lines of one', () => {
  const page = (rest: string): string => `<p>Журнал «Дождь»¹ спросил автора «Лавра»².</p><p>Он ответил.</p>${rest}`
  expect(notesIn(page('<p>1 — признан иноагентом.</p><p>2 — роман.</p>'), 'x.html')).toEqual(notes)
  expect(notesIn(page('<p>1. признан иноагентом.<br>2. роман.</p>'), 'x.html')).toEqual(notes)
})

test('a text of a feed', () => {
  const item = `<item><title>Т</title><description><![CDATA[<p>«Дождь»¹ молчит.</p><p>1 — иноагент.</p>]]></description></item>`
  expect(notesIn(`<rss><channel>${item}</channel></rss>`, 'x.rss')).toEqual([['1', 'иноагент.']])
})

test.each([
  ['one note of a number that is not the first', 'Сказал «Дождь»⁷ вчера.\n\n7 — признан.', [['7', 'признан.']]],
  ['lines without a full stop', `${called}1 — признан\n2 — роман`, [['1', 'признан'], ['2', 'роман']]], // prettier-ignore
  ['the last ones, with words behind them', `${called}1 — признан иноагентом.\n\n2 — роман.\n\nКонец.`, notes],
  ['less than two for each call', `Сказал «Дождь»¹ вчера.\n\n1. Иноагент.\n2. Роман.`, [['1', 'Иноагент.'], ['2', 'Роман.']]], // prettier-ignore
])('%s', (_, source, found) => {
  expect(notesIn(source, 'x.txt')).toEqual(found)
  expect(notesIn(source, 'x.md')).toEqual(found)
})

test.each([
  ['a list that nothing calls', 'Журнал «Дождь» спросил.\n\n1. Признан.\n2. Роман.'],
  ['more items than twice the calls', 'Журнал «Дождь»¹ спросил.\n\n1. Один.\n2. Два.\n3. Три.'],
  ['a call that it does not answer', 'Журнал «Дождь»¹ и «Лавр»³ спросили.\n\n1. Признан.\n2. Роман.'],
  ['a power', 'Дом в 40 м² и 10² рублей.\n\n1. Признан.\n2. Роман.'],
  ['calls within the list', 'Вот что было.\n\n1. Сказал «Дождь»¹ вчера.\n2. Роман.'],
  ['a number of a year', 'Сказал «Дождь»¹ вчера.\n\n2020 — год.'],
  ['a number with nothing behind it', 'Сказал «Дождь»¹ вчера.\n\n1'],
])('%s is no note', (_, source) => {
  expect(notesIn(source, 'x.txt')).toEqual([])
  expect(notesIn(source, 'x.md')).toEqual([])
})

test('a call that a note with a marker answers asks for none', () => {
  const source = 'Сказал «Дождь»¹ вчера.\n\n1. Один.\n2. Два.\n\n¹ Признан.'
  expect(notesIn(source, 'x.txt')).toEqual([[undefined, '¹ Признан.']])
  expect(notesIn(source.replace('¹ П', '[1] П'), 'x.txt')).toEqual([[undefined, '[1] Признан.']])
})

test('of two lists the last one counts, whose numbers follow one another', () => {
  const source = `${called}1. Один.\n2. Два.\n\nКонец.\n\n1 — признан иноагентом.\n2 — роман.`
  expect(notesIn(source, 'x.txt')).toEqual(notes)
  expect(notesIn(`${called}1 — признан.\n3 — роман.`, 'x.txt')).toEqual([])
})

test.each(['1. 1.', '1. 7.', '1) 1)'])('a list of Markdown counts from its first number: %s', numbers => {
  const [first, second] = numbers.split(' ')
  expect(notesIn(`${called}${first} признан иноагентом.\n${second} роман.`, 'x.md')).toEqual(notes)
})

test('a list of Markdown that begins with another number', () => {
  expect(notesIn('Сказал «Дождь»³ вчера.\n\n3. Признан.\n3. Роман.', 'x.md')).toEqual([
    ['3', 'Признан.'],
    ['4', 'Роман.'],
  ])
  expect(notesIn('Сказал «Дождь»¹ вчера.\n\n> 1. Признан.\n>\n>    Ещё.\n>\n> 1. Роман.', 'x.md')).toEqual([])
})

/** Blocks are marked as `[kind words]`, with `=label` and `#number` behind the kind; what stands between them is no block. */
function notesOf(marked: string): string[] {
  const blocks: Block[] = []
  let text = ''
  let behind = 0
  for (const found of marked.matchAll(/\{([a-z-]+)(?:=(\S+))?(?:#(\d+))? ([^}]*)\}/g)) {
    text += marked.slice(behind, found.index)
    const [, kind, label, number, words] = found
    const start = text.length
    text += words!
    blocks.push({
      kind: kind as Block['kind'],
      start,
      end: text.length,
      ...(label !== undefined && { label }),
      ...(number !== undefined && { number: Number(number) }),
    })
    behind = found.index + found[0].length
  }
  const document = withNumberedNotes(identityDocument(text, blocks))
  return document.blocks
    .filter(({ kind }) => kind === 'footnote')
    .map(({ label, start, end }) => `${label ?? ''}: ${text.slice(start, end)}`)
}

test.each<[string, string, readonly string[]]>([
  ['an item behind its number', '{paragraph «Дождь»¹}\n1. {list-item Признан}', ['1: 1. Признан']],
  ['a number of two digits', '{paragraph «Дождь»¹²}\n12) {list-item Признан}', ['12: 12) Признан']],
  ['wide white space behind it', '{paragraph «Дождь»¹}\n1. \t\u00A0 {list-item Признан}', ['1: 1. \t\u00A0 Признан']],
  ['white space before it', '{paragraph «Дождь»¹}\n\t1. {list-item Признан}', ['1: 1. Признан']],
  ['a carriage return before it', '{paragraph «Дождь»¹}\r1. {list-item Признан}', ['1: 1. Признан']],
  ['not a number that a word ends with', '{paragraph «Дождь»¹}\nп1. {list-item Признан}', []],
  ['not one of three digits', '{paragraph «Дождь»¹}\n101. {list-item Признан}', []],
  ['not one without a sign', '{paragraph «Дождь»¹}\n1 {list-item Признан}', []],
  ['not one with a sign and nothing between', '{paragraph «Дождь»¹}\n1.{list-item Признан}', []],
  ['not a number before a paragraph', '{paragraph «Дождь»¹}\n1. {paragraph Признан}', []],
  ['an item that the list numbers', '{paragraph «Дождь»¹}\n{list-item#1 Признан}', ['1: Признан']],
  ['which goes before what stands there', '{paragraph «Дождь»¹}\n2. {list-item#1 Признан}', ['1: Признан']],
  ['not an item of another number', '{paragraph «Дождь»¹}\n{list-item#2 Признан}', []],
  [
    'a paragraph, and a heading',
    '{paragraph «Дождь»¹ «Лавр»²}\n{paragraph 1. Да}\n{heading 2. Нет}',
    ['1: 1. Да', '2: 2. Нет'],
  ],
  ['not a cell', '{paragraph «Дождь»¹}\n{table-cell 1. Признан}', []],
  ['not a number alone', '{paragraph «Дождь»¹}\n{paragraph 1. }Признан', []],
  [
    'not one that a note of the format answers',
    '{paragraph «Дождь»¹}\n{footnote=1 Да}\n{paragraph 1. Признан}',
    ['1: Да'],
  ],
  [
    'a note of the format of another name answers nothing',
    '{paragraph «Дождь»¹}\n{footnote=^a Да}\n{paragraph 1. Признан}',
    ['^a: Да', '1: 1. Признан'],
  ],
  [
    'not one that a typed note answers',
    '{paragraph «Дождь»¹⁰}\n{footnote ¹⁰ Да}\n{paragraph 10. Признан}',
    [': ¹⁰ Да'],
  ],
  [
    'nor one that answers in brackets',
    '{paragraph «Дождь»¹}\n{footnote ([1] Да)}\n{paragraph 1. Признан}',
    [': ([1] Да)'],
  ],
  [
    'half of the notes called',
    '{paragraph «Дождь»¹}\n{paragraph 1. Да}\n{paragraph 2. Нет}',
    ['1: 1. Да', '2: 2. Нет'],
  ],
  ['less than half', '{paragraph «Дождь»¹}\n{paragraph 1. Да}\n{paragraph 2. Нет}\n{paragraph 3. Или}', []],
  ['a call without its note', '{paragraph «Дождь»¹ «Лавр»³}\n{paragraph 1. Роман}', []],
  [
    'unless every note tells a status',
    '{paragraph «Дождь»¹ «Лавр»³}\n{paragraph 1. Признан иноагентом}',
    ['1: 1. Признан иноагентом'],
  ],
  ['every one', '{paragraph «Дождь»¹ «Лавр»³}\n{paragraph 1. Признан иноагентом}\n{paragraph 2. Роман}', []],
])('%s', (_, marked, expected) => expect(notesOf(marked)).toEqual(expected))

test.each<[string, boolean]>([
  ['«Дождь»¹ вчера', true],
  ['«Дождь»[1] вчера', true],
  ['Дождь¹ вчера', true],
  ['5 раз.¹ Да', true],
  ['Дождь)¹, да', true],
  ['Дождь…¹', true],
  ['Дождь!¹', true],
  ['Дождь ¹ вчера', false],
  ['Дождь¹ого', false],
  ['Дождь[1]ого', false],
  ['Дождь[123]', false],
  ['Дождь¹⁰', false],
  ['Дождь⁰', false],
  ['40 м¹', false],
  ['10¹', false],
  ['Дождь, 10[1]', true],
])('%s calls the first note: %s', (words, isCalled) =>
  expect(notesOf(`{paragraph ${words}}\n{paragraph 1. Признан}`)).toEqual(isCalled ? ['1: 1. Признан'] : []),
)
