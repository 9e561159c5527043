/** What of a page is text, and how it hangs together. */
import { expect, test } from '@jest/globals'
import { parseDocument } from '../../../src/formats/index.js'

const blocksIn = (source: string): string[] => {
  // A heading in front: no first line is taken for the headline.
  const { text, blocks } = parseDocument(`<h1>О</h1>${source}`, { path: 'a.html' })!
  return blocks
    .slice(1)
    .map(({ kind, start, end, label }) => `${kind}${label === undefined ? '' : ` ${label}`}: ${text.slice(start, end)}`)
}
const inlinesIn = (source: string): string[] => {
  const { text, inlines } = parseDocument(source, { path: 'a.html' })!
  return inlines!.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test.each([
  [
    'behind a word',
    '<p>Раз<sup>a</sup> два.</p><p><sup>a</sup> Три.</p>',
    ['paragraph: Раз¹ два.', 'footnote: ¹ Три.'],
  ],
  [
    'after a space',
    '<p>Раз <sup>a</sup> два.</p><p><sup>a</sup> Три.</p>',
    ['paragraph: Раз a два.', 'footnote: ¹ Три.'],
  ],
  [
    'that is no single one',
    '<p>Раз<sup>th</sup> два.</p><p><sup>a</sup> Три.</p>',
    ['paragraph: Разth два.', 'footnote: ¹ Три.'],
  ],
])('a raised letter %s', (_, source, blocks) => {
  expect(blocksIn(source)).toEqual(blocks)
})

test.each([
  '<del/>',
  '<div hidden="">\n</div>',
  '<span aria-hidden="true"/>',
  '<script src="a"/>',
  '<iframe src="a"/>',
  '<title/>',
  '<style/>',
])('on a page that is XML, %s takes nothing of what follows with it', element => {
  const words = (source: string): string => parseDocument(source, { path: 'a.xhtml' })!.text
  const page = `<html><body><p>Раз.</p>${element}<p>Два.</p></body></html>`
  expect(words(`<?xml version="1.0" encoding="utf-8"?>\n${page}`)).toMatch(/Раз\.\s+Два\.\s*$/)
  expect(words(`\uFEFF<?xml version="1.0"?>${page}`)).toMatch(/Раз\.\s+Два\.\s*$/)
})

test('in HTML, an element that is never closed takes what follows', () => {
  expect(parseDocument('<p>Раз.</p><div hidden/><p>Два.</p>', { path: 'a.html' })!.text).not.toContain('Два')
})

test('a text field shows its lines as they are, and what follows it is read as elsewhere', () => {
  const lines = (source: string): string => parseDocument(source, { path: 'a.html' })!.text.trim()
  expect(lines('<p>Ноль.</p><textarea>Раз\nдва</textarea>')).toMatch(/Раз\nдва/)
  expect(lines('<p>Ноль.</p><div>Раз\nдва</div>')).toMatch(/Раз два/)
  expect(lines('<p>Ноль.</p><textarea>нет</textarea><div>Раз\nдва</div>')).toMatch(/Раз два/)
})

test.each([
  ['a power behind a word in parts', '<p>Дом в 40 <b>к</b>м<sup>2</sup>.</p>', ['paragraph: Дом в 40 км².']],
  [
    'a link with a number calls a note',
    '<p>Раз<a href="#n1">12</a>.</p><p id="n1">12 Два.</p>',
    ['paragraph: Раз¹².', 'footnote 12: 12 Два.'],
  ],
  [
    'one with more than a number does not',
    '<p>Раз <a href="#n1">глава 5</a>, <a href="#n2">5 глав</a>.</p><p id="n1">Два.</p><p id="n2">Три.</p>',
    ['paragraph: Раз глава 5, 5 глав.', 'paragraph: Два.', 'paragraph: Три.'],
  ],
  [
    'nor does one with a long number',
    '<p>Раз<a href="#n1">123</a>.</p><p id="n1">Два.</p>',
    ['paragraph: Раз123.', 'paragraph: Два.'],
  ],
])('%s', (_, source, blocks) => {
  expect(blocksIn(source)).toEqual(blocks)
})

test.each([
  ['texts of a drawing', '<svg><text>Раз</text><text x="1">два</text></svg>', ['paragraph: Раз', 'paragraph: два']],
  ['what a drawing holds of a page', '<svg><foreignObject><p>Раз</p></foreignObject></svg>', ['paragraph: Раз']],
  [
    'words of a formula',
    '<p>Раз <math><mi>х</mi></math> два.</p>',
    ['paragraph: Раз', 'paragraph: х', 'paragraph: два.'],
  ],
  [
    'elements of a drawing that close themselves',
    '<svg><g/><text>Раз</text></svg><p>Два.</p>',
    ['paragraph: Раз', 'paragraph: Два.'],
  ],
  ['elements of a page that do not', '<p>Раз<b/>два</p>.', ['paragraph: Раздва', 'paragraph: .']],
  [
    'blocks within a note',
    '<div class="footnotes"><ul><li>Раз.</li></ul><p>Два.</p></div>',
    ['footnote: Раз.', 'footnote: Два.'],
  ],
  [
    'a heading within notes',
    '<div class="footnotes"><h2>Раз</h2><p>Два.</p></div>',
    ['heading: Раз', 'footnote: Два.'],
  ],
  [
    'powers, and the first item of a list',
    '<p>Дом в 40 м<sup>1</sup>.</p><ol><li>Раз.</li></ol>',
    ['paragraph: Дом в 40 м¹.', 'list-item: Раз.'],
  ],
])('%s', (_, source, blocks) => {
  expect(blocksIn(source)).toEqual(blocks)
})

test.each([
  ['a link over two blocks', '<a href="x"><p>Раз</p><p>два</p></a>', ['link: Раз', 'link: два']],
  ['a link within a block', '<p>Раз <a href="x">два</a> три</p><p>четыре</p>', ['link: два']],
  ['emphasis that goes on', '<p>Раз <b>два</p><p>три</b> четыре</p>', ['emphasis: два']],
  ['a link of a drawing', '<svg><text>Раз <a href="x">два</a> <tspan>три</tspan></text></svg>', ['link: два']],
  ['hidden ones', '<p>Раз <b hidden>два</b> <i>три</i>.</p>', ['emphasis: три']],
])('elements within blocks: %s', (_, source, inlines) => {
  expect(inlinesIn(source)).toEqual(inlines)
})

test('code is a part of the text in which no name counts', () => {
  const { text, opaque } = parseDocument('<p>Раз <code>два</code> три <kbd>четыре</kbd></p>', { path: 'a.html' })!
  expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual(['два', 'четыре'])
})

test('runs of white space count as one space, each of them', () => {
  expect(blocksIn('<p> Раз  два\n \tтри <b> четыре</b>  </p>')).toEqual(['paragraph: Раз два три четыре'])
  expect(blocksIn('<pre>Раз  два</pre>')).toEqual(['paragraph: Раз  два'])
})

test('a page without a day has none', () => {
  expect(parseDocument('<p>Раз</p>', { path: 'a.html' })).not.toHaveProperty('date')
})
