/** Which characters of the XML an edit takes and writes. */
import { describe, expect, test } from '@jest/globals'
import type { Document, Span } from '../../../src/document/types.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { docxNotation } from '../../../src/formats/docx/notation.js'
import type { Edit, Revision } from '../../../src/formats/notation.js'
import { docx, paragraph, run, type Content } from './make.js'

const parsed = (content: Content): Document => parseDocx(decodeDocx(docx(content)).source)
const spanOf = ({ text }: Document, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
/** The body of the document once it is edited. */
function edited({ source }: Document, { start, end, text }: Edit): string {
  const written = source.slice(0, start) + text + source.slice(end)
  return /<w:body>([^]*)<w:sectPr>/.exec(written)![1]!
}
const ours = 'w:id="plashka" w:author="plashka"'

describe('words behind an element are in the formatting of the text before it', () => {
  const inserted = (body: string, offset: number): string => {
    const document = parsed({ body })
    return edited(document, docxNotation('plain').insertion!(document, offset, '!')[0]!)
  }
  const link = `<w:hyperlink w:anchor="a">${run('Раз', '<w:u/>')}</w:hyperlink>`

  test.each<[name: string, before: string, formatting: string]>([
    ['in its paragraph', `<w:p>${run('Вот ', '<w:i/>')}`, '<w:i/>'],
    ['not in the one before', `${paragraph(run('Вот.', '<w:i/>'))}<w:p>`, '<w:u/>'],
    ['not of the space at the beginning', `<w:p>${run(' ', '<w:i/>')}`, '<w:u/>'],
    ['of the nearest', `<w:p>${run('Вот ', '<w:i/>')}${run('и ', '<w:b/>')}`, '<w:b/>'],
  ])('%s', (_, before, formatting) => {
    const body = `${before}${link}${run(' два.')}</w:p>`
    const offset = parsed({ body }).text.indexOf('Раз') + 'Раз'.length
    expect(inserted(body, offset)).toBe(body.replace(link, link + run('!', formatting)))
  })

  test('of the element itself, where it stands before all words', () => {
    const tab = '<w:r><w:rPr><w:i/><w:vertAlign w:val="superscript"/></w:rPr><w:tab/></w:r>'
    const body = `<w:p>${tab}${run('Раз.')}</w:p>`
    expect(inserted(body, 1)).toBe(body.replace(tab, tab + run('!', '<w:i/>')))
  })
})

describe('words in the place of others', () => {
  const replaced = (body: string, words: string, text: string, revision: Revision): string => {
    const document = parsed({ body })
    return edited(document, docxNotation(revision).replacement!(document, spanOf(document, words), text))
  }

  test('in the text', () => {
    expect(replaced(paragraph('Раз два три'), 'два', 'пять', 'plain')).toBe(paragraph('Раз пять три'))
    expect(replaced(paragraph('Раз два три'), 'два', '', 'plain')).toBe(paragraph('Раз  три'))
  })

  test('over runs: they stand where the first ones did', () => {
    const body = paragraph(run('Раз д') + run('ва', '<w:b/>') + run(' три'))
    expect(replaced(body, 'два', 'пять', 'plain')).toBe(paragraph(run('Раз пять') + run('', '<w:b/>') + run(' три')))
  })

  const deleted = (text: string): string =>
    `<w:del ${ours}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

  test('as tracked changes', () => {
    expect(replaced(paragraph('Раз два три'), 'два', 'пять', 'tracked')).toBe(
      paragraph(`${run('Раз ')}${deleted('два')}<w:ins ${ours}>${run('пять')}</w:ins>${run(' три')}`),
    )
    expect(replaced(paragraph('Раз два три'), 'два', '', 'tracked')).toBe(
      paragraph(run('Раз ') + deleted('два') + run(' три')),
    )
  })

  test('of an element', () => {
    const tabbed = (tab: string): string => paragraph(`<w:r><w:t>Раз</w:t>${tab}<w:t>два</w:t></w:r>`)
    expect(replaced(tabbed('<w:tab/>'), '\t', '!', 'plain')).toBe(tabbed('<w:t xml:space="preserve">!</w:t>'))
    expect(replaced(tabbed('<w:tab/>'), '\t', '', 'plain')).toBe(tabbed(''))
  })
})

describe('a typed footnote goes', () => {
  const removed = (body: string, words: string, revision: Revision = 'plain'): string => {
    const document = parsed({ body })
    return edited(document, docxNotation(revision).removal(document, spanOf(document, words), true))
  }
  const text = paragraph('Раз*.')
  const note = '* Признан'

  test('with its paragraph', () => {
    expect(removed(text + paragraph(note) + paragraph('Два.'), note)).toBe(text + paragraph('Два.'))
    expect(removed(text + paragraph(run(' * При') + run('знан ', '<w:i/>')), note)).toBe(text)
    expect(removed(text + paragraph('* Признана') + paragraph(note), '* Признана')).toBe(text + paragraph(note))
  })

  test('out of a paragraph that holds more', () => {
    expect(removed(text + paragraph(`${note}. Ещё.`), note)).toBe(text + paragraph('. Ещё.'))
    expect(removed(text + paragraph(`Ещё. ${note}`), note)).toBe(text + paragraph('Ещё. '))
  })

  test.each([
    ['the only one of a cell', `<w:tbl><w:tr><w:tc>${paragraph(note)}</w:tc></w:tr></w:tbl>`],
    ['one that holds a bookmark', paragraph(`<w:bookmarkStart w:id="1" w:name="a"/>${run(note)}`)],
    ['one that ends a section', paragraph(run(note), '<w:sectPr/>')],
  ])('out of its paragraph, %s', (_, holder) => {
    expect(removed(text + holder, note)).toBe(text + holder.replace(note, ''))
  })

  test('as a tracked change, word by word', () => {
    expect(removed(text + paragraph(note), note, 'tracked')).toBe(
      text + paragraph(`<w:del ${ours}><w:r><w:delText xml:space="preserve">${note}</w:delText></w:r></w:del>`),
    )
  })
})
