/** Bare numbers open notes where the text calls them, and items of a list everywhere else. */
import { expect, test } from '@jest/globals'
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
