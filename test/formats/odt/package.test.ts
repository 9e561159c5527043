/** Which archives are text documents, which of their parts are read, and who has written them. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { Archive } from '../../../src/formats/package/archive.js'
import { parseOdt } from '../../../src/formats/odt/document.js'
import { decodeOdt, fodt as fodtFormat, odt as odtFormat } from '../../../src/formats/odt/index.js'
import { isSigned, partsOf, readSource } from '../../../src/formats/odt/package.js'
import { isoDate } from '../../../src/registry/date.js'
import { fodt, odt } from './make.js'

const archiveOf = (members: Readonly<Record<string, string>>): Archive =>
  new Archive(zipSync(Object.fromEntries(Object.entries(members).map(([name, xml]) => [name, strToU8(xml)]))))
const type = 'application/vnd.oasis.opendocument.text'

describe('is a text document', () => {
  const body = '<a/>'
  test.each<[name: string, members: Readonly<Record<string, string>>]>([
    ['by its type', { mimetype: type, 'content.xml': body }],
    ['by its type, with white space around it', { mimetype: ` ${type}\n`, 'content.xml': body }],
    ['as a template', { mimetype: `${type}-template`, 'content.xml': body }],
    ['as a master', { mimetype: `${type}-master`, 'content.xml': body }],
    ['as a page of the web', { mimetype: `${type}-web`, 'content.xml': body }],
    ['by its text', { 'content.xml': '<office:text>' }],
    ['by its text, of another prefix or none', { 'content.xml': '<my-o:text a="b"><text >' }],
    ['by its text, whatever its type', { mimetype: 'a', 'content.xml': '<text>' }],
  ])('%s', (_, members) => {
    expect(readSource(archiveOf(members))).toBe(`\u001Cbody content.xml\n${members['content.xml']}`)
  })

  test.each<[name: string, members: Readonly<Record<string, string>>]>([
    ['without a body', { mimetype: type }],
    ['of a like type', { mimetype: `${type}-other`, 'content.xml': body }],
    ['of a type that holds the name', { mimetype: `a ${type}`, 'content.xml': body }],
    ['with elements of like names', { 'content.xml': '<office:textual/><a-b:c:text2>' }],
  ])('not %s', (_, members) => {
    expect(() => readSource(archiveOf(members))).toThrow('no OpenDocument text')
  })

  test.each([
    ['<encryption-data>', true],
    ['<manifest:encryption-data a="b">', true],
    ['<my-m:encryption-data\n>', true],
    ['<manifest:encryption-database>', false],
    ['encryption-data', false],
  ])('behind a password: %s: %p', (xml, isLocked) => {
    const read = () => readSource(archiveOf({ mimetype: type, 'content.xml': body, 'META-INF/manifest.xml': xml }))
    if (isLocked) expect(read).toThrow('protected by a password: save it without one')
    else expect(read()).toContain(body)
  })
})

test('styles are read before the text, properties behind it', () => {
  const source = readSource(
    archiveOf({ 'meta.xml': '<м/>', 'content.xml': '<office:text >', 'styles.xml': '<с/>', 'settings.xml': '<н/>' }),
  )
  expect(source).toBe(
    '\u001Cstyles styles.xml\n<с/>\u001Cbody content.xml\n<office:text >\u001Cproperties meta.xml\n<м/>',
  )
  expect(partsOf(source).map(({ role, start, end }) => [role, source.slice(start, end)])).toEqual([
    ['styles', '<с/>'],
    ['body', '<office:text >'],
    ['properties', '<м/>'],
  ])
  expect(partsOf('<а/>')).toEqual([{ role: 'body', name: '', start: 0, end: 4 }])
})

test.each([
  ['META-INF/documentsignatures.xml', true],
  ['META-INF/macrosignatures.xml', false],
])('signed by %s: %p', (name, expected) => {
  expect(isSigned(archiveOf({ [name]: '<a/>' }))).toBe(expected)
})

describe('who has written it', () => {
  const meta = (content: string): string =>
    `<office:meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">${content}</office:meta>`
  const first = '<meta:initial-creator>Анна Иванова</meta:initial-creator>'
  const last = '<dc:creator>Пётр Петров</dc:creator>'
  const annotated =
    '<text:p>Раз<office:annotation><dc:creator>Редактор Редакторов</dc:creator></office:annotation></text:p>'
  const authorsIn = (source: string): readonly string[] => parseOdt(source).authors

  test.each<[content: string, authors: string[]]>([
    [last + first, ['Анна Иванова']],
    [last, ['Пётр Петров']],
    ['', []],
  ])('%s', (content, authors) => {
    const packed = odt({ body: annotated, members: { 'meta.xml': strToU8(meta(content)) } })
    expect(authorsIn(decodeOdt(packed).source)).toEqual(authors)
    const flat = fodt({ body: annotated }).replace('<office:automatic-styles>', found => meta(content) + found)
    expect(authorsIn(flat)).toEqual(authors)
  })

  test('is not told where no properties are, as little by who has annotated it', () => {
    expect(authorsIn(decodeOdt(odt({ body: annotated })).source)).toEqual([])
    expect(authorsIn(fodt({ body: annotated }))).toEqual([])
  })
})

describe('what is written', () => {
  const how = { revision: 'plain', day: isoDate('2024-11-30') } as const
  const bytes = odt({ body: '<text:p>Раз</text:p>', header: '<text:p>Шапка</text:p>' })

  test('is the parts that have changed, whatever is asked for', () => {
    const { source, encode } = decodeOdt(bytes)
    for (const asked of [undefined, how]) {
      expect(encode(source, asked)).toBe(bytes)
      const { source: again } = decodeOdt(encode(source.replace('Раз', 'Два').replace('Шапка', 'Колонтитул'), asked))
      expect([again.includes('Два'), again.includes('Колонтитул'), again.includes('Раз')]).toEqual([true, true, false])
    }
  })

  test('is nothing into a document that is signed, and editors are told why', () => {
    const members = { 'META-INF/documentsignatures.xml': strToU8('<a/>') }
    const { source, encode } = decodeOdt(odt({ body: '<text:p>Раз</text:p>', members }))
    expect(() => encode(source, how)).not.toThrow()
    expect(() => encode(source.replace('Раз', 'Два'), how)).toThrow(
      'The document is signed, and a change would break the signature: save a copy without it, and mend that',
    )
  })
})

test.each([
  [odtFormat, 'odt', ['.odt', '.ott'], true],
  [fodtFormat, 'fodt', ['.fodt'], undefined],
])('%# the format is told by its name and its files', (format, name, extensions, isBinary) => {
  expect([format.name, format.extensions, format.isBinary]).toEqual([name, extensions, isBinary])
})
