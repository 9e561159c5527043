/** Numbers of lists that Word counts itself: they stand in no text, and call notes all the same. */
import { expect, test } from '@jest/globals'
import { parseDocument } from '../../../src/formats/index.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { docx, paragraph, run, type Content } from './make.js'

const level = (index: number, format: string, start = 1): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const list = (id: number, of: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`
const item = (text: string, id = 1, at = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

const numbering = [
  definition(0, level(0, 'decimal'), level(1, 'decimal', 4)),
  definition(1, level(0, 'bullet')),
  list(1, 0),
  list(2, 1),
  list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
].join('')

const parsed = (content: Content) => {
  const { source } = decodeDocx(docx({ numbering, ...content }))
  return parseDocument(source, { path: 'x.docx' })!
}

const numbersIn = (body: string, more: Partial<Content> = {}): unknown[] => {
  const { text, blocks } = parsed({ body, ...more })
  return blocks.map(({ start, end, number }) => [text.slice(start, end), number])
}

test('items are counted, by level, by definition, and anew where a list says so', () => {
  const body = [
    item('а'),
    item('б'),
    item('в', 1, 1),
    item('г', 1, 1),
    item('д'),
    item('е', 1, 1),
    item('ж', 2),
    item('з', 3),
    item('и', 3),
    item('', 3),
    item('к', 3),
    item('л', 9),
    item('м', 0),
    item('н', 1, 8),
  ]
  expect(numbersIn(body.join(''))).toEqual([
    ['а', 1],
    ['б', 2],
    ['в', 4],
    ['г', 5],
    ['д', 3],
    ['е', 4],
    ['ж', undefined],
    ['з', 1],
    ['и', 2],
    ['к', 4],
    ['л', undefined],
    ['м', undefined],
    ['н', undefined],
  ])
})

test('a style numbers its paragraphs', () => {
  const styles =
    '<w:style w:styleId="N"><w:name w:val="Note"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="M"><w:name w:val="More"/><w:basedOn w:val="N"/></w:style>'
  const body =
    paragraph('а', '<w:pStyle w:val="N"/>') +
    paragraph('б', '<w:pStyle w:val="M"/>') +
    paragraph('в', '<w:pStyle w:val="M"/><w:numPr><w:ilvl w:val="0"/></w:numPr>') +
    paragraph('г', '<w:pStyle w:val="M"/><w:numPr><w:numId w:val="0"/></w:numPr>')
  expect(numbersIn(body, { styles })).toEqual([
    ['а', 4],
    ['б', 5],
    ['в', 1],
    ['г', undefined],
  ])
})

test('the notes of a text may be a list', () => {
  const call = (number: string): string => run(number, '<w:vertAlign w:val="superscript"/>')
  const body =
    paragraph(run('Сказал «Дождь»') + call('1') + run(' и «Лавр»') + call('2') + run('.')) +
    item('Признан иноагентом.') +
    item('Роман.')
  const { blocks, text } = parsed({ body })
  const notes = blocks.filter(({ kind }) => kind === 'footnote')
  expect(notes.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ['1', 'Признан иноагентом.'],
    ['2', 'Роман.'],
  ])
})

test('broken numbering is told, and the text is read', () => {
  const { text, unread } = parsed({ body: item('Слово.'), numbering: '<w:num>' })
  expect(text).toBe('Слово.')
  expect(unread).toHaveLength(1)
})
