/** Files of other kinds that were put into a document as a whole: read where they stand, told if they cannot be, never written. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { styles } from '../../../src/fixes/types.js'
import { revisions } from '../../../src/formats/notation.js'
import { windows1251 } from '../../importer/windows-1251.js'
import { docx, paragraph } from './make.js'
import { check, mendedBytes } from './mending.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface File {
  readonly name: string
  readonly content: Uint8Array | string
  /** As the package says; absent: it does not say. */
  readonly type?: string
}

const around = `${paragraph('Раз.')}<w:altChunk r:id="c"/>${paragraph('Два.')}`

/** A document with one file in it. */
function holding({ name, content, type }: File, body = around, members: Zippable = {}): Uint8Array {
  const types = `<Types><Default Extension="xml" ContentType="application/xml"/>${type === undefined ? '' : `<Override PartName="/word/${name}" ContentType="${type}"/>`}</Types>`
  return docx({
    body,
    members: {
      '[Content_Types].xml': strToU8(types),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships><Relationship Id="c" Type="${office}/aFChunk" Target="${name}"/></Relationships>`,
      ),
      [`word/${name}`]: typeof content === 'string' ? strToU8(content) : content,
      ...members,
    },
  })
}

const parsed = (bytes: Uint8Array): Document => parseDocx(decodeDocx(bytes).source)
const blocksOf = ({ text, blocks }: Document): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const page = '<html><body><h1>Имя</h1><p>Поэт &laquo;ушёл&raquo; <b>тихо</b>.</p><ul><li>пункт</li></ul></body></html>'
const message = (head: string, body: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html";\r\n\tboundary="--=_edge"\r\n\r\nпустое\r\n----=_edge\r\n${head}\r\n\r\n${body}\r\n----=_edge--\r\n----=_edge\r\n\r\nпозади`
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\r\n')
const quoted = (bytes: Uint8Array): string =>
  [...bytes].map((byte, index) => `=${byte.toString(16).toUpperCase()}${index % 20 === 19 ? '=\r\n' : ''}`).join('')

describe('what is read', () => {
  test.each<[string, File, string[]]>([
    [
      'a page, its kinds of blocks kept',
      { name: 'a.htm', content: page, type: 'text/html' },
      ['heading: Имя', 'paragraph: Поэт «ушёл» тихо.', 'list-item: пункт'],
    ],
    ['a page by its name', { name: 'a.XHTML', content: '<p>Имя</p>' }, ['paragraph: Имя']],
    [
      'a page in the encoding that it names',
      { name: 'a.html', content: windows1251('<meta charset="windows-1251"><p>Щука пришла</p>'), type: 'text/html' },
      ['paragraph: Щука пришла'],
    ],
    [
      'a table',
      { name: 'a.html', content: '<table><tr><td>а</td><td>б</td></tr></table>' },
      ['table-cell: а', 'table-cell: б'],
    ],
    [
      'a text',
      { name: 'a.bin', content: 'Имя.\n\nРаз & два < три.', type: 'text/plain; charset=utf-8' },
      ['paragraph: Имя.', 'paragraph: Раз & два < три.'],
    ],
    [
      'a text in windows-1251',
      { name: 'a.txt', content: windows1251('Мы пришли домой.') },
      ['paragraph: Мы пришли домой.'],
    ],
    [
      'an archive in base64',
      {
        name: 'a.mht',
        content: message(
          'Content-Type: text/html;\r\n charset="utf-8"\r\nContent-Transfer-Encoding: base64',
          base64(page),
        ),
        type: 'message/rfc822',
      },
      ['heading: Имя', 'paragraph: Поэт «ушёл» тихо.', 'list-item: пункт'],
    ],
    [
      'an archive in quoted-printable, of an encoding that its part names',
      {
        name: 'a.mhtml',
        content: message(
          'content-type: text/html; charset=windows-1251\r\ncontent-transfer-encoding: Quoted-Printable',
          `<p>${quoted(windows1251('Щука пришла, и все рады ей'))}</p>`,
        ),
      },
      ['paragraph: Щука пришла, и все рады ей'],
    ],
    [
      'an archive as it is, in parts within a part',
      {
        name: 'a.mht',
        content: `Content-Type: multipart/related; boundary=out\n\n--out\nContent-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain\n\nЛишнее\n--in\nContent-Type: text/html\n\n<p>Имя</p>\n--in--\n--out\nContent-Type: image/png\n\nPNG\n--out--\n`,
      },
      ['paragraph: Имя'],
    ],
    ['an archive of one text', { name: 'a.mht', content: 'Content-Type: text/plain\n\nИмя.' }, ['paragraph: Имя.']],
    [
      'another document',
      {
        name: 'a.docx',
        content: docx({ body: paragraph('Имя', '<w:outlineLvl w:val="0"/>') + paragraph('Он ушёл.') }),
      },
      ['heading: Имя', 'paragraph: Он ушёл.'],
    ],
  ])('%s', (_, file, expected) => {
    const document = parsed(holding(file))
    expect(blocksOf(document)).toEqual(['paragraph: Раз.', ...expected, 'paragraph: Два.'])
    expect(document.unread).toBeUndefined()
  })

  test('its links', () => {
    const file = { name: 'a.html', content: '<p><a href="https://example.org/a?b=1&amp;c=2">Имя</a></p>' }
    expect(parsed(holding(file)).links.map(({ url }) => url)).toEqual(['https://example.org/a?b=1&c=2'])
  })

  test('once, however often it is put in', () => {
    const twice = `${paragraph('Раз.')}<w:altChunk r:id="c"/>${paragraph('Два.')}<w:altChunk r:id="c"/>`
    expect(blocksOf(parsed(holding({ name: 'a.txt', content: 'Имя.' }, twice)))).toEqual([
      'paragraph: Раз.',
      'paragraph: Имя.',
      'paragraph: Два.',
    ])
  })

  test('from a note as well', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('Раз.')}<w:altChunk r:id="c"/></w:footnote>`
    const bytes = docx({
      body: paragraph('<w:r><w:t>Слово</w:t><w:footnoteReference w:id="2"/></w:r>'),
      footnotes,
      members: {
        'word/_rels/footnotes.xml.rels': strToU8(
          `<Relationships><Relationship Id="c" Type="${office}/aFChunk" Target="/word/a.txt"/></Relationships>`,
        ),
        'word/a.txt': strToU8('Имя.'),
      },
    })
    expect(blocksOf(parsed(bytes))).toEqual(['heading: Слово[^2]', 'footnote: Раз.', 'paragraph: Имя.'])
  })
})

describe('what is told', () => {
  const reason = (name: string): string =>
    `A part of the document was not read, “${name}”: it is a file of another kind, put in as a whole: open the document in Word and save it anew. What it says was not checked`

  test.each<[string, File]>([
    ['a file in RTF', { name: 'a.rtf', content: String.raw`{\rtf1 a}`, type: 'application/rtf' }],
    ['a document that is none', { name: 'a.docx', content: 'PK' }],
    ['a text in no encoding', { name: 'a.txt', content: new Uint8Array([0x98, 0x00, 0x98, 0x81]) }],
    ['an archive without text', { name: 'a.mht', content: 'Content-Type: image/png\n\nPNG' }],
  ])('%s', (_, file) => {
    const { source } = decodeDocx(holding(file))
    expect(check(source).messages.map(message => message.reason)).toEqual([reason(file.name)])
    expect(blocksOf(parseDocx(source))).toEqual(['paragraph: Раз.', 'paragraph: Два.'])
  })

  test('what a document within holds once more', () => {
    const inner = docx({ body: `${paragraph('Имя.')}<w:altChunk r:id="x"/>` })
    const { source } = decodeDocx(holding({ name: 'a.docx', content: inner }))
    expect(check(source).messages.map(message => message.reason)).toEqual([reason('word/a.docx')])
    expect(blocksOf(parseDocx(source))).toEqual(['paragraph: Раз.', 'paragraph: Имя.', 'paragraph: Два.'])
  })

  test('a document within a document that unpacks to more than one may is refused with it', () => {
    const bomb = zipSync({ '_rels/.rels': new Uint8Array(65 * 1024 * 1024) })
    expect(() => decodeDocx(holding({ name: 'a.docx', content: bomb }))).toThrow('unpacks to more than 64 MB')
  })
})

describe('what it says is checked, and left alone', () => {
  const bytes = holding({
    name: 'a.html',
    content: '<p>Вчера Олег Кашин спел.</p><p>Певица Земфира (запрещена) спела.</p>',
  })
  const { source } = decodeDocx(bytes)

  test('with its place among the paragraphs', () => {
    expect(check(source).messages.map(({ ruleId, reason }) => `${ruleId} ${reason.slice(0, 14)}`)).toEqual([
      'missing-notice "Олег Кашин" h',
      expect.stringContaining('Zemfira'),
    ])
  })

  test.each(styles.flatMap(style => revisions.map(docx => [style, docx] as const)))(
    'in the style %s, as %s',
    (style, docx) => expect(mendedBytes(bytes, { style, docx }).bytes).toBe(bytes),
  )
})
