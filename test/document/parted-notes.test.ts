/** Notes with their marker in a block of its own: cells of a row, a term with its description, two paragraphs. */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'

/** @returns Labels of the notes of a draft, and their words. */
function notesIn(source: string, path: string): [string | undefined, string][] {
  const { text, blocks } = parseDocument(source, { path })!
  return blocks.flatMap(({ kind, label, start, end }) =>
    kind === 'footnote' && label !== undefined ? [[label, text.slice(start, end)]] : [],
  )
}

const one = 'Признан иностранным агентом.'
const two = 'Признана нежелательной организацией.'
const page = (first: string, second: string, notes: string): string =>
  `<p>Роман хвалил Пётр Сомов${first}, а «Аврора»${second} молчала.</p>${notes}`
const rowsOf = (first: string, second: string): string =>
  `<table><tr><td>${first}</td><td>${one}</td></tr><tr><td>${second}</td><td>${two}</td></tr></table>`
const termsOf = (first: string, second: string): string =>
  `<dl><dt>${first}</dt><dd>${one}</dd><dt>${second}</dt><dd>${two}</dd></dl>`
const bold = (first: string, second: string): string =>
  `<div><b>${first}</b></div><div>${one}</div><div><b>${second}</b></div><div>${two}</div>`

describe.each([
  ['a table', rowsOf],
  ['terms', termsOf],
  ['blocks', bold],
])('%s of a page', (_, notes) => {
  test.each<[string, string, string, string, string[]]>([
    ['asterisks', '*', '**', '', ['*', '**']],
    ['other asterisks', '＊', '＊＊', '', ['*', '**']],
    ['daggers', '†', '‡', '', ['†', '‡']],
    ['raised numbers', '<sup>1</sup>', '<sup>2</sup>', '', ['1', '2']],
    ['numbers in brackets', '[1]', '[2]', '', ['1', '2']],
  ])('%s', (_, first, second, _none, labels) => {
    expect(notesIn(page(first, second, notes(first, second)), 'x.html')).toEqual([
      [labels[0], one],
      [labels[1], two],
    ])
  })

  test.each(['1', '1.', '1)'])('bare numbers: %s', number => {
    const source = page('<sup>1</sup>', '[2]', notes(number, number.replace('1', '2')))
    expect(notesIn(source, 'x.html')).toEqual([
      ['1', one],
      ['2', two],
    ])
  })
})

test('a name stands with its marker, and its status beside it: one note', () => {
  for (const notes of [rowsOf, termsOf].map(notes => notes('* Пётр Сомов', '** «Аврора»'))) {
    const { text, blocks } = parseDocument(page('*', '**', notes), { path: 'x.html' })!
    const found = blocks.filter(({ kind }) => kind === 'footnote')
    expect(found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))).toEqual([
      `* Пётр Сомов ${one}`,
      `** «Аврора» ${two}`,
    ])
  }
})

test.each([
  ['words of its own', `<p>* ${one}</p>`],
  ['words about something else', '<p>* Цены на первое мая</p>'],
])('a note with %s takes no item that follows', (_, note) => {
  const { text, blocks } = parseDocument(page('*', '', `${note}<ul><li>${two}</li></ul>`), { path: 'x.html' })!
  const { start, end } = blocks.find(({ kind }) => kind === 'footnote')!
  expect(`<p>${text.slice(start, end)}</p>`).toBe(note)
})

test.each<[string, string]>([
  ['the term', `<dl><dt id="n1"><a href="#r1">1</a></dt><dd>${one}</dd></dl>`],
  ['the term, which only leads back', `<dl><dt id="n1"><a href="#fnref1">1</a></dt><dd>${one}</dd></dl>`],
  ['the description', `<dl><dt><a href="#fnref1">1</a></dt><dd id="n1">${one}</dd></dl>`],
  ['the row', `<table><tr id="n1"><td>1</td><td>${one}</td></tr></table>`],
  ['the cell', `<table><tr><td id="n1">*</td><td>${one}</td></tr></table>`],
])('a link leads to %s', (_, notes) => {
  const call = '<a href="#n1" id="r1">1</a>'
  expect(notesIn(`<p>Роман хвалил Пётр Сомов<sup>${call}</sup>.</p>${notes}`, 'x.html')).toEqual([['1', one]])
})

test('a term that a link leads to lends its note to no later one', () => {
  const notes = `<dl><dt id="n1">1</dt><dd>${one}</dd><dt>Роман</dt><dd>${two}</dd></dl>`
  const source = `<p>Роман хвалил Пётр Сомов<sup><a href="#n1">1</a></sup>.</p>${notes}`
  expect(notesIn(source, 'x.html')).toEqual([['1', one]])
})

test.each<[string, string]>([
  ['md', `| Знак | Статус |\n|---|---|\n| * | ${one} |\n| ** | ${two} |`],
  ['rst', `.. list-table::\n\n   * - \\*\n     - ${one}\n   * - \\*\\*\n     - ${two}`],
  ['adoc', `|===\n|*\n|${one}\n|**\n|${two}\n|===`],
  ['txt', `*\n${one}\n\n**\n${two}`],
])('rows and lines in %s', (extension, notes) => {
  expect(notesIn(`Роман хвалил Пётр Сомов*, а «Аврора»** молчала.\n\n${notes}\n`, `x.${extension}`)).toEqual([
    ['*', one],
    ['**', two],
  ])
})

test('each term of AsciiDoc is one, right below the words of the one before', () => {
  const calls = 'Роман хвалил Пётр Сомов¹, а «Аврора»² молчала.'
  expect(notesIn(`${calls}\n\n1:: ${one}\n2:: ${two}\n`, 'x.adoc')).toEqual([
    ['1', one],
    ['2', two],
  ])
})

test.each<[string, string]>([
  [
    'a place in a table',
    page(
      '<sup>1</sup>',
      '<sup>2</sup>',
      '<table><tr><td>1</td><td>Спартак</td></tr><tr><td>2</td><td>Зенит</td></tr></table>',
    ),
  ],
  ['a mark that tells no status', page('*', '', '<table><tr><td>*</td><td>Лучший роман года</td></tr></table>')],
  ['a mark that nothing calls', page('', '', rowsOf('*', '**'))],
  [
    'a mark at the end of a row',
    page('*', '', `<table><tr><td>Роман</td><td>*</td></tr><tr><td>${one}</td></tr></table>`),
  ],
  ['a number that nothing calls', page('', '', rowsOf('1', '2'))],
  ['a heading', page('*', '', `<h2>*</h2><h3>${one}</h3>`)],
])('no note: %s', (_, source) => {
  expect(notesIn(source, 'x.html')).toEqual([])
})
