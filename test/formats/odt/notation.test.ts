/** Which characters of the XML an edit of a text document takes and writes. */
import { describe, expect, test } from '@jest/globals'
import type { Document, Span } from '../../../src/document/types.js'
import { parseOdt } from '../../../src/formats/odt/document.js'
import { decodeOdt } from '../../../src/formats/odt/index.js'
import { odtNotation } from '../../../src/formats/odt/notation.js'
import type { Edit, Revision } from '../../../src/formats/notation.js'
import { odt, type Content } from './make.js'

const parsed = (content: Content): Document => parseOdt(decodeOdt(odt(content)).source)
const spanOf = ({ text }: Document, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
/** The source once it is edited: inside of the header or of the text. */
const written = ({ source }: Document, { start, end, text }: Edit, within = 'office:text'): string =>
  new RegExp(`<${within}>([^]*)</${within}>`).exec(source.slice(0, start) + text + source.slice(end))![1]!

const paragraph = (content: string): string => `<text:p>${content}</text:p>`
const note = (content: string, id = 'ftn1'): string =>
  `<text:note text:id="${id}" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${content}</text:note-body></text:note>`
const frame = (content: string): string =>
  `<draw:frame><draw:text-box>${paragraph(content)}</draw:text-box></draw:frame>`
const pending = 'text:change-id="plashka"'
const put = (words: string): string => `<text:change-start ${pending}/>${words}<text:change-end ${pending}/>`
const gone = (markup: string): string => `<text:change ${pending} text:gone="${markup}"/>`

describe('words behind others', () => {
  const inserted = (body: string, behind: string, text: string, revision: Revision): string => {
    const document = parsed({ body })
    return written(document, odtNotation(revision).insertion!(document, spanOf(document, behind).end, text)[0]!)
  }
  const link = '<text:a xlink:href="https://a.example/">два</text:a>'
  const bold = (text: string): string => `<text:span text:style-name="B">${text}</text:span>`

  test.each<[where: string, before: string, behind: string, after: string]>([
    ['in the text', 'Раз', 'Раз', ' два.'],
    ['in the formatting of the words', bold('Раз').replace('</text:span>', ''), 'Раз', '</text:span> два.'],
    ['past a link', `Раз ${link}`, 'два', ' три.'],
    ['in a link, but not at its end', 'Раз <text:a xlink:href="https://a.example/">дв', 'дв', 'а</text:a> три.'],
    ['past a note', `Раз${note(paragraph('Сноска'))}`, '[^ftn1]', ' два.'],
    ['behind an escaped character', 'Раз &amp;', '&', ' два.'],
    ['behind a CDATA section', '<![CDATA[Раз]]> ', 'Раз ', 'два.'],
    ['before a CDATA section', 'Раз ', 'Раз ', '<![CDATA[два]]>.'],
  ])('%s', (_, before, behind, after) => {
    const body = paragraph(before + after)
    expect(inserted(body, behind, '!', 'plain')).toBe(paragraph(`${before}!${after}`))
    expect(inserted(body, behind, '!', 'tracked')).toBe(paragraph(before + put('!') + after))
    expect(inserted(body, behind, '!', 'comments')).toBe(paragraph(before + put('!') + after))
    expect(inserted(body, behind, '', 'tracked')).toBe(body)
    const call = note(paragraph('Признан'), 'ftn9')
    expect(inserted(body, behind, call, 'tracked')).toBe(paragraph(before + call + after))
  })

  test.each(['plain', 'tracked'] as const)('not in a CDATA section, %s', revision => {
    const body = paragraph('Раз <![CDATA[два]]> три.')
    expect(inserted(body, 'дв', '!', revision)).toBe(body)
    expect(inserted(body, 'два', '!', revision)).toBe(body)
  })

  test.each([
    ['a note', paragraph(`Раз${note(paragraph('Сноска'))}.`), 'Сноска'],
    ['a frame', paragraph(`Раз${frame('Рамка')}.`), 'Рамка'],
  ])('no call of a note in %s, where words may stand', (_, body, behind) => {
    expect(inserted(body, behind, note('', 'ftn9'), 'plain')).toBe(body)
    expect(inserted(body, behind, '!', 'plain')).toBe(body.replace(behind, `${behind}!`))
    expect(inserted(body, behind, '!', 'tracked')).toBe(body.replace(behind, behind + put('!')))
  })

  test('in a header as they are, for no changes are tracked there, and no call of a note', () => {
    const document = parsed({ body: paragraph('Раз.'), header: paragraph('Шапка') })
    const header = (text: string): string => {
      const at = spanOf(document, 'Шапка').end
      return written(document, odtNotation('tracked').insertion!(document, at, text)[0]!, 'style:header')
    }
    expect(header('!')).toBe(paragraph('Шапка!'))
    expect(header(note('', 'ftn9'))).toBe(paragraph('Шапка'))
  })

  test('not before the text, where styles stand', () => {
    const styles = `<style:style style:name="S"><text:p>Образец</text:p></style:style>`
    const document = parsed({ body: paragraph('Раз.'), styles })
    const at = spanOf(document, 'Образец').end
    const [edit] = odtNotation('tracked').insertion!(document, at, '!')
    expect([edit!.text, document.source.slice(edit!.start - 7, edit!.start)]).toEqual(['!', 'Образец'])
    expect(odtNotation('plain').insertion!(document, at, note(''))[0]!.text).toBe('')
  })
})

describe('words in the place of others', () => {
  const replaced = (body: string, words: string, text: string, revision: Revision): string => {
    const document = parsed({ body })
    return written(document, odtNotation(revision).replacement!(document, spanOf(document, words), text))
  }
  const parted = paragraph('Раз д<text:span text:style-name="B">ва</text:span> три')
  const call = note(paragraph('Признан'), 'ftn9')

  test.each<[name: string, body: string, words: string, text: string, plain: string, tracked: string]>([
    [
      'in the text',
      paragraph('Раз два три'),
      'два',
      'пять',
      paragraph('Раз пять три'),
      paragraph(`Раз ${gone('два')}${put('пять')} три`),
    ],
    ['none', paragraph('Раз два три'), 'два', '', paragraph('Раз  три'), paragraph(`Раз ${gone('два')} три`)],
    [
      'over mark-up, which stays: they stand where the first ones did',
      parted,
      'два',
      'пять',
      paragraph('Раз пять<text:span text:style-name="B"></text:span> три'),
      paragraph(`Раз ${gone('д')}${put('пять')}<text:span text:style-name="B">${gone('ва')}</text:span> три`),
    ],
    [
      'of an element',
      paragraph('Раз<text:tab/>два'),
      '\t',
      ' ',
      paragraph('Раз два'),
      paragraph(`Раз${gone('&lt;text:tab/&gt;')}${put(' ')}два`),
    ],
    [
      'by a call of a note, which is no tracked change',
      paragraph('Раз*.'),
      '*',
      call,
      paragraph(`Раз${call}.`),
      paragraph(`Раз${gone('*')}${call}.`),
    ],
    [
      'with a note, which goes with its call: no tracked change can hold it',
      paragraph(`Раз${note(paragraph('Сноска'))} два.`),
      '[^ftn1]',
      '*',
      paragraph('Раз* два.'),
      paragraph('Раз* два.'),
    ],
    [
      'around a note',
      paragraph(`Раз${note(paragraph('Сноска'))} два.`),
      'Раз[^ftn1]',
      'Три',
      paragraph('Три два.'),
      paragraph('Три два.'),
    ],
  ])('%s', (_, body, words, text, plain, tracked) => {
    expect(replaced(body, words, text, 'plain')).toBe(plain)
    expect(replaced(body, words, text, 'tracked')).toBe(tracked)
  })

  test('not in a CDATA section', () => {
    const body = paragraph('Раз <![CDATA[два]]> три')
    expect(replaced(body, 'два', 'пять', 'plain')).toBe(body)
  })

  test('of none are put in behind what stands before', () => {
    const document = parsed({ body: paragraph('Раз два') })
    const notation = odtNotation('plain')
    expect(written(document, notation.replacement!(document, { start: 3, end: 3 }, '!'))).toBe(paragraph('Раз! два'))
  })

  test.each([
    ['a note', paragraph(`Раз${note(paragraph('Сноска*'))}.`)],
    ['a frame', paragraph(`Раз${frame('Рамка*')}.`)],
  ])('no call of a note in %s', (_, body) => {
    expect(replaced(body, '*', call, 'plain')).toBe(body)
    expect(replaced(body, '*', '', 'plain')).toBe(body.replace('*', ''))
  })

  test('in a header without a tracked change', () => {
    const document = parsed({ body: paragraph('Раз.'), header: paragraph('Шапка два') })
    const edit = odtNotation('tracked').replacement!(document, spanOf(document, 'два'), 'три')
    expect(written(document, edit, 'style:header')).toBe(paragraph('Шапка три'))
  })
})

describe('a footnote goes', () => {
  const removed = (content: Content, words: string, revision: Revision = 'plain', within?: string): string => {
    const document = parsed(content)
    return written(document, odtNotation(revision).removal(document, spanOf(document, words), true), within)
  }
  const text = paragraph('Раз*.')
  const typed = '* Признан'

  test.each(['plain', 'tracked'] as const)('with its call, if it is a real one: %s', revision => {
    const body = `${paragraph(`Раз${note(paragraph('Сноска'))}${note(paragraph('Вторая'), 'ftn2')}.`)}${text}`
    expect(removed({ body }, 'Сноска', revision)).toBe(body.replace(note(paragraph('Сноска')), ''))
    expect(removed({ body }, 'Вторая', revision)).toBe(body.replace(note(paragraph('Вторая'), 'ftn2'), ''))
  })

  test('with its paragraph, if it is typed', () => {
    expect(removed({ body: text + paragraph(typed) + paragraph('Два.') }, typed)).toBe(text + paragraph('Два.'))
    expect(removed({ body: text + paragraph(` * При<text:span>знан</text:span> `) }, typed)).toBe(text)
  })

  test('out of a paragraph that holds more', () => {
    expect(removed({ body: text + paragraph(`${typed}. Ещё.`) }, typed)).toBe(text + paragraph('. Ещё.'))
    expect(removed({ body: text + paragraph(`Ещё. ${typed}`) }, typed)).toBe(text + paragraph('Ещё. '))
  })

  test.each([
    [
      'the last of a cell',
      `<table:table><table:table-row><table:table-cell>${paragraph(typed)} </table:table-cell></table:table-row></table:table>`,
    ],
    ['the last of a frame', paragraph(frame(typed))],
    ['the last of an item', `<text:list><text:list-item>${paragraph(typed)}\n</text:list-item></text:list>`],
    ['one with a bookmark', paragraph(`<text:bookmark text:name="a"/>${typed}`)],
    ['one with the beginning of a bookmark', paragraph(`<text:bookmark-start text:name="a"/>${typed}`)],
    ['one with a change', paragraph(`<text:change text:change-id="a"/>${typed}`)],
    ['one with a picture', paragraph(`<draw:frame><draw:image xlink:href="a.png"/></draw:frame>${typed}`)],
  ])('out of its paragraph, %s', (_, holder) => {
    expect(removed({ body: text + holder }, typed)).toBe(text + holder.replace(typed, ''))
  })

  test('out of the last paragraph of a header', () => {
    expect(removed({ body: text, header: paragraph(typed) }, typed, 'plain', 'style:header')).toBe(paragraph(''))
  })

  test('with its paragraph where another one follows in the cell', () => {
    const cell = (content: string): string =>
      `<table:table><table:table-row><table:table-cell>${content}</table:table-cell></table:table-row></table:table>`
    expect(removed({ body: cell(paragraph(typed) + text) }, typed)).toBe(cell(text))
  })

  test('as a tracked change, word by word', () => {
    expect(removed({ body: text + paragraph(typed) }, typed, 'tracked')).toBe(text + paragraph(gone(typed)))
  })
})

describe('a footnote is added', () => {
  const typed = { marker: '*', label: '*', words: 'Признан', isFirst: true }

  test('as a paragraph at the end of the text', () => {
    const body = paragraph('Раз*.')
    const document = parsed({ body })
    const added = (revision: Revision): string => written(document, odtNotation(revision).addition!(document, typed))
    expect(added('plain')).toBe(body + paragraph('* Признан'))
    expect(added('tracked')).toBe(body + paragraph(put('* Признан')))
  })

  const named = '<style:style style:name="Footnote" style:family="paragraph"/>'
  test.each<[name: string, content: Content, taken: number[], id: number, number: number, style: string]>([
    ['the first', { body: paragraph('Раз.') }, [], 1, 1, ''],
    ['behind two that are being added', { body: paragraph('Раз.') }, [1, 2], 3, 3, ''],
    ['in the style of footnotes', { body: '', styles: named }, [], 1, 1, ' text:style-name="Footnote"'],
    ['behind one of a greater number', { body: paragraph(note('', 'ftn7') + note('', 'ftn5')) }, [], 8, 3, ''],
    ['beside one of another name', { body: paragraph(note('', 'my7')) }, [4], 2, 3, ''],
    [
      'in no style of a like name',
      { body: '', styles: named.replace('"Footnote"', '"Footnote_20_Text"') },
      [],
      1,
      1,
      '',
    ],
  ])('as a note: %s', (_, content, taken, id, number, style) => {
    const document = parsed(content)
    expect(odtNotation('tracked').note!(document, 'Признан', taken, 0)).toEqual({
      marker: `<text:note text:id="ftn${id}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p${style}>Признан</text:p></text:note-body></text:note>`,
      edits: [],
    })
  })
})

test('a call is written as its whole note, or as what is typed', () => {
  const document = parsed({ body: paragraph(`Раз${note(paragraph('Сноска'))} два*.`) })
  const call = (words: string): string => odtNotation('plain').call!(document, spanOf(document, words))
  expect([call('[^ftn1]'), call('*')]).toEqual([note(paragraph('Сноска')), '*'])
})

test('words are escaped, markers are as they are', () => {
  const notation = odtNotation('plain')
  expect([notation.words('<А & Б>'), notation.marker('*')]).toEqual(['&lt;А &amp; Б&gt;', '*'])
})

test('nothing is written into a document that calls its namespaces otherwise', () => {
  const document = parsed({ body: paragraph('Раз два') })
  const other = { ...document, source: document.source.replaceAll('<office:text', '<o:text') }
  const notation = odtNotation('plain')
  const nothing = { start: other.source.length, end: other.source.length, text: '' }
  expect([
    notation.insertion!(other, 3, '!'),
    notation.replacement!(other, { start: 0, end: 3 }, '!'),
    notation.removal(other, { start: 0, end: 3 }, true),
    notation.addition!(other, { marker: '*', label: '*', words: 'а', isFirst: true }),
  ]).toEqual([[nothing], nothing, nothing, nothing])
})
