/** Which characters of the XML a footnote of a .docx takes and writes, and what is said of one in a comment. */
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { docxNotation } from '../../../src/formats/docx/notation.js'
import { signed } from '../../../src/formats/docx/signing.js'
import type { Edit, Revision } from '../../../src/formats/notation.js'
import { day } from './mending.js'
import { docx, paragraph, run, type Content } from './make.js'

const parsed = (content: Content): Document => parseDocx(decodeDocx(docx(content)).source)
const written = ({ source }: Document, { start, end, text }: Edit): string =>
  source.slice(0, start) + text + source.slice(end)

describe('a real note goes', () => {
  const call = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (kind: string, id: number, words: string): string =>
    `<w:${kind} w:id="${id}">${paragraph(words)}${paragraph('Ещё.')}</w:${kind}>`
  const removed = (kind: 'footnote' | 'endnote', revision: Revision): [before: string, after: string] => {
    const notes = note(kind, 1, 'Раз') + note(kind, 2, 'Два')
    const document = parsed({ body: paragraph(run('А') + call(kind, 1) + call(kind, 2)), [`${kind}s`]: notes })
    const start = document.text.indexOf('Раз')
    const edit = docxNotation(revision).removal(document, { start, end: start + 3 }, true)
    return [document.source.replace(note(kind, 1, 'Раз'), ''), written(document, edit)]
  }

  test.each(['footnote', 'endnote'] as const)('as a whole: a %s', kind => {
    const [expected, found] = removed(kind, 'plain')
    expect(found).toBe(expected)
  })

  test.each(['footnote', 'endnote'] as const)('not where its call is only marked as deleted: a %s', kind => {
    const [without, found] = removed(kind, 'tracked')
    expect([found === without, found.includes(note(kind, 1, 'Раз'))]).toEqual([false, true])
  })
})

describe('a typed note leaves its paragraph behind', () => {
  const typed = '* Признан'
  const cell = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`
  test.each<[name: string, body: string, expected: string]>([
    ['that ends a cell', cell(`${paragraph(typed)}\n`), cell(`${paragraph(run(''))}\n`)],
    [
      'but not before another one that ends a cell',
      cell(paragraph(typed) + paragraph('Два.')),
      cell(paragraph('Два.')),
    ],
    ['but not before an empty one', cell(paragraph(typed) + paragraph('')), cell(paragraph(''))],
  ])('%s', (_, body, expected) => {
    const document = parsed({ body })
    const start = document.text.indexOf(typed)
    const edit = docxNotation('plain').removal(document, { start, end: start + typed.length }, true)
    expect(/<w:body>([^]*)<w:sectPr>/.exec(written(document, edit))![1]).toBe(expected)
  })
})

describe('a typed note that is to be added', () => {
  const footnote = { marker: '*', label: '*', words: 'Признан', isFirst: true }
  const commented = (source: string, revision: Revision = 'comments'): string => {
    const document = parseDocx(source)
    const changed = written(document, docxNotation(revision).addition!(document, footnote))
    return signed(source, changed, { revision: 'comments', day })
  }
  const reference = (id: number): string =>
    `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

  test('is said in a comment at the end of the last paragraph', () => {
    const { source } = decodeDocx(docx({ body: paragraph('Раз*.') }))
    const found = commented(source)
    expect(found).toContain(`${run('Раз*.')}${reference(1)}</w:p><w:sectPr>`)
    expect(found).toContain('>Вставить: * Признан</w:t></w:r></w:p></w:comment></w:comments>')
  })

  test('and in a paragraph of its own behind a table', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Раз*.')}</w:tc></w:tr></w:tbl>`
    const { source } = decodeDocx(docx({ body: table }))
    expect(commented(source)).toContain(`${table}<w:p>${reference(1)}</w:p><w:sectPr>`)
  })

  test.each([1, 41])('once, whatever the number of the comment: behind %i', number => {
    const body = `<w:bookmarkStart w:id="${number - 1}" w:name="a"/>${paragraph('Раз*.')}`
    const once = commented(decodeDocx(docx({ body })).source)
    expect(once).toContain(reference(number))
    expect(commented(once)).toBe(once)
  })
})
