/** Archives and XML that were made to do harm, or were damaged on their way. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from '@jest/globals'
import { Archive } from '../../../src/formats/package/archive.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { docx, paragraph } from './make.js'
import { mended } from './mending.js'

const plain = docx({ body: paragraph('Отряды Талибана ушли.') })
const reading = (bytes: Uint8Array) => () => parseDocx(decodeDocx(bytes).source)

/** Bytes with another number written at a place. */
function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(at, value, true)
  return copy
}
const lastOf = (bytes: Uint8Array, signature: string): number =>
  Buffer.from(bytes).lastIndexOf(signature, undefined, 'latin1')
const firstOf = (bytes: Uint8Array, signature: string): number => Buffer.from(bytes).indexOf(signature, 0, 'latin1')

test('a bomb is not unpacked: the limit counts what comes out, not what the archive says', () => {
  const zeros = new Uint8Array(3_000_000).fill(32)
  const bomb = zipSync({ a: zeros, b: zeros })
  const archive = new Archive(bomb, 5_000_000)
  expect(archive.read('a')!.length).toBe(3_000_000)
  expect(() => archive.read('b')).toThrow('unpacks to more than 5 MB')
  const record = lastOf(bomb, 'PK\x01\x02')
  expect(() => new Archive(patched(bomb, record + 24, 10), 1_000_000).read('b')).toThrow('unpacks to more than 1 MB')
})

test('a document of 70 MB in 100 KB is refused', () => {
  const bytes = docx({
    body: '',
    footnotes: '',
    members: { 'word/footnotes.xml': new Uint8Array(70_000_000).fill(32) },
  })
  expect(bytes.length).toBeLessThan(100_000)
  expect(reading(bytes)).toThrow('unpacks to more than 64 MB')
})

test.each(['../evil.xml', 'word/../../evil.xml', '/etc/evil', 'C:evil', 'word\\evil.xml', '..\\evil.xml'])(
  'a member called %s is refused',
  name => {
    expect(reading(docx({ body: '', members: { [name]: new Uint8Array(1) } }))).toThrow('unsafe name')
  },
)

test('targets that climb out of the package find nothing', () => {
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="../../../etc/passwd"/></Relationships>`
  expect(reading(zipSync({ '_rels/.rels': strToU8(relationships) }))).toThrow('no Word document')
})

test('document types are refused, so that no entity is ever expanded', () => {
  const laughs = `<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document><w:body>&b;</w:body></w:document>`
  const outside = `<!DOCTYPE w:document SYSTEM "file:///etc/passwd"><w:document/>`
  for (const xml of [laughs, outside])
    expect(reading(docx({ body: '', members: { 'word/document.xml': strToU8(xml) } }))).toThrow('document type')
})

test('undeclared entities, broken XML, other encodings', () => {
  const withBody = (xml: string | Uint8Array) =>
    docx({ body: '', members: { 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml } })
  expect(reading(withBody('<a>&b;</a>'))).toThrow('word/document.xml: broken XML')
  expect(reading(withBody('<a><b></a>'))).toThrow('broken XML')
  expect(reading(withBody(new Uint8Array([0x3c, 0xe0, 0x2f, 0x3e])))).toThrow('neither valid UTF-8 nor UTF-16')
  expect(reading(withBody('<a>\u001Cbody x\n</a>'))).toThrow('does not allow')
})

test('tables nested ten thousand deep are read and mended', () => {
  const depth = 10_000
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('Отряды Талибана ушли.')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
  const { rules, text } = mended({ body })
  expect(rules).toEqual([])
  expect(text).toContain('Талибана (признан')
})

test('runs and text boxes nested ten thousand deep', () => {
  const depth = 10_000
  const body = `${'<w:p><w:r><w:txbxContent>'.repeat(depth)}${paragraph('Талибан')}${'</w:txbxContent></w:r></w:p>'.repeat(depth)}`
  expect(parseDocx(decodeDocx(docx({ body })).source).text).toBe('Талибан')
})

test('an archive that was cut short anywhere is refused', () => {
  for (let length = 0; length < plain.length; length += 7) expect(reading(plain.slice(0, length))).toThrow()
})

test('a byte changed anywhere gives an error that says so, or the same text', () => {
  const text = parseDocx(decodeDocx(plain).source).text
  for (let at = 0; at < plain.length; at += 3) {
    const copy = plain.slice()
    copy[at] = copy[at]! ^ 0x55
    let found = text
    try {
      found = parseDocx(decodeDocx(copy).source).text
    } catch (error) {
      expect((error as Error).message).not.toMatch(/Offset is outside|undefined|not a function/)
    }
    expect(found).toBe(text)
  }
})

test('records within each other, twice the same name, a password, an old .doc', () => {
  const twice = zipSync({ 'word/a': new Uint8Array(9), 'word/b': new Uint8Array(9) })
  const second = lastOf(twice, 'PK\x01\x02')
  const same = twice.slice()
  same[second + 46 + 5] = 'a'.charCodeAt(0)
  expect(() => new Archive(same)).toThrow('twice')
  expect(() => new Archive(patched(twice, second + 42, 4))).toThrow('within each other')
  expect(() => new Archive(patched(twice, second + 42, 0))).toThrow('within each other')
  const locked = plain.slice()
  locked[firstOf(plain, 'PK\x01\x02') + 8]! |= 1
  expect(reading(locked)).toThrow('password')
  expect(reading(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toThrow('old .doc')
  expect(reading(strToU8('Отряды Талибана ушли.'))).toThrow('no zip archive')
})

test('a zip that is no document', () => {
  expect(reading(zipSync({ 'a.txt': strToU8('x') }))).toThrow('no Word document')
})

test('mark-up is read a hundred thousand elements deep, and no deeper', () => {
  const deep = (depth: number): string => '<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth)
  // Within the document and its body.
  expect(() => parseDocx(decodeDocx(docx({ body: deep(99_998) })).source)).not.toThrow()
  expect(() => parseDocx(decodeDocx(docx({ body: deep(99_999) })).source)).toThrow('nested')
})
