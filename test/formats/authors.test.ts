/** Who wrote a document, by the properties that word processors keep. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { decodedFile } from '../../src/formats/index.js'
import { fodt, odt } from './odt/make.js'
import { docx, paragraph } from './docx/make.js'

const authorsOf = (bytes: Uint8Array, path: string): readonly string[] => {
  const { format, decoded } = decodedFile(bytes, { path })!
  // What is not changed is the very same file.
  expect(decoded.encode(decoded.source)).toBe(bytes)
  return format.parse(decoded.source)[0]!.authors
}

const rtf = (info: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi\\ansicpg1251{\\info${info}}Text.\\par}`, 'latin1')

describe('RTF', () => {
  test.each([
    [
      "{\\title T}{\\author \\u1041?\\u1086?\\u1088?\\u1080?\\u1089? \\'c0}{\\operator Other}{\\creatim\\yr2019}",
      ['Борис А'],
    ],
    ['{\\author One; Two}', ['One', 'Two']],
    ['{\\author }', []],
    ['{\\subject {\\author One}}{\\*\\company House}', ['One']],
  ])('%s', (info, authors) => {
    expect(authorsOf(rtf(info), 'a.rtf')).toEqual(authors)
  })

  test('nothing of it is text', () => {
    const [document] = decodedFile(rtf('{\\title T}{\\author One}{\\doccomm C}'), { path: 'a.rtf' })!.format.parse(
      Buffer.from(rtf('{\\title T}{\\author One}{\\doccomm C}')).toString('latin1'),
    )
    expect(document!.text).toBe('Text.')
  })
})

const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const meta = 'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'

describe('OpenDocument', () => {
  const inMeta = (elements: string): Uint8Array =>
    odt({
      body: '<text:p>Text.</text:p>',
      members: {
        'meta.xml': strToU8(
          `<office:document-meta ${office} ${meta} ${dc}><office:meta>${elements}</office:meta></office:document-meta>`,
        ),
      },
    })

  test.each([
    ['<meta:initial-creator>One &amp; Co</meta:initial-creator><dc:creator>Other</dc:creator>', ['One & Co']],
    ['<dc:creator>Other</dc:creator>', ['Other']],
    ['<dc:title>Title</dc:title>', []],
  ])('%s', (elements, authors) => {
    expect(authorsOf(inMeta(elements), 'a.odt')).toEqual(authors)
  })

  test('in a flat file', () => {
    const flat = fodt({ body: '<text:p>Text.</text:p>' }).replace(
      '<office:automatic-styles>',
      `<office:meta><meta:initial-creator ${meta}>One</meta:initial-creator></office:meta><office:automatic-styles>`,
    )
    const { format, decoded } = decodedFile(Buffer.from(flat), { path: 'a.fodt' })!
    const [document] = format.parse(decoded.source)
    expect([document!.authors, document!.text]).toEqual([['One'], 'Text.'])
  })
})

describe('Word', () => {
  const withProperties = (creator: string): Uint8Array => {
    const members = unzipSync(docx({ body: paragraph('Text.') }))
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    members['_rels/.rels'] = strToU8(
      strFromU8(members['_rels/.rels']!).replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/></Relationships>`,
      ),
    )
    members['docProps/core.xml'] = strToU8(
      `<cp:coreProperties xmlns:cp="urn:cp" ${dc}>${creator}<cp:lastModifiedBy>Other</cp:lastModifiedBy></cp:coreProperties>`,
    )
    return zipSync(members)
  }

  test.each([
    ['<dc:creator>Борис Акунин; Дмитрий Быков</dc:creator>', ['Борис Акунин', 'Дмитрий Быков']],
    ['<dc:creator></dc:creator>', []],
    ['', []],
  ])('%j', (creator, authors) => {
    expect(authorsOf(withProperties(creator), 'a.docx')).toEqual(authors)
  })
})
