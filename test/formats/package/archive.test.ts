/** Zip archives, read and written byte for byte. */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { Archive } from '../../../src/formats/package/archive.js'

const central = 'PK\x01\x02'
const local = 'PK\x03\x04'
const ending = 'PK\x05\x06'
const positionOf = (bytes: Uint8Array, signature: string, from = 0): number =>
  Buffer.from(bytes).indexOf(signature, from, 'latin1')

/** Bytes with numbers of 16 bits written behind the first such signature. */
function patched(bytes: Uint8Array, signature: string, fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (const [field, value] of Object.entries(fields))
    view.setUint16(positionOf(copy, signature) + Number(field), value, true)
  return copy
}

function together(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

const textOf = (archive: Archive, name: string): string | undefined => {
  const bytes = archive.read(name)
  return bytes && strFromU8(bytes)
}

const words = strToU8('раз '.repeat(50))
const packed = zipSync({ 'word/Раз.xml': words, b: strToU8('два') })
const stored = zipSync({ a: words }, { level: 0 })

describe('reads', () => {
  test('members by name, or by their name in other letters', () => {
    const archive = new Archive(packed)
    expect([archive.has('b'), archive.has('B'), archive.has('c')]).toEqual([true, false, false])
    expect(['b', 'B', 'WORD/рАЗ.XML', 'c'].map(name => archive.named(name))).toEqual([
      'b',
      'b',
      'word/Раз.xml',
      undefined,
    ])
    expect(['b', 'B', 'word/Раз.xml'].map(name => textOf(archive, name))).toEqual(['два', undefined, strFromU8(words)])
  })

  test.each<[name: string, bytes: Uint8Array]>([
    ['packed', zipSync({ a: words })],
    ['stored', stored],
    ['with an extra field', zipSync({ a: [words, { extra: { 7: new Uint8Array(5) } }] })],
    ['with a comment of the member', zipSync({ a: [words, { comment: 'раз' }], b: words })],
    ['with a comment', together(patched(stored, ending, { 20: 3 }), strToU8('abc'))],
    ['with the longest comment', together(patched(stored, ending, { 20: 65_535 }), new Uint8Array(65_535))],
    [
      'with a comment that looks like an end',
      together(patched(stored, ending, { 20: 30 }), strToU8(`${ending}${'x'.repeat(26)}`)),
    ],
    ['as a part of more bytes', together(new Uint8Array(9), stored, new Uint8Array(9)).subarray(9, 9 + stored.length)],
  ])('an archive %s', (_, bytes) => {
    expect(textOf(new Archive(bytes), 'a')).toBe(strFromU8(words))
  })

  test('an empty member, and an archive of nothing', () => {
    expect(textOf(new Archive(zipSync({ a: new Uint8Array(0) })), 'a')).toBe('')
    expect(new Archive(zipSync({})).has('a')).toBe(false)
  })

  test('no more than the limit, counted over all members', () => {
    const two = zipSync({ a: [words, { level: 0 }], b: words })
    const archive = new Archive(two, 2 * words.length)
    expect([archive.read('a'), archive.read('b')]).toEqual([words, words])
    expect(() => archive.read('b')).toThrow('b: the archive unpacks to more than 0 MB')
    expect(() => new Archive(two, words.length - 1).read('a')).toThrow('a: the archive unpacks to more than 0 MB')
    expect(() => new Archive(two, words.length - 1).read('b')).toThrow('b: the archive unpacks to more than 0 MB')
  })
})

describe('refuses', () => {
  test.each<[message: string, name: string, bytes: Uint8Array]>([
    ['no zip archive', 'nothing', new Uint8Array(0)],
    ['no zip archive', 'three bytes', strToU8('PK\x03')],
    ['no zip archive', 'other bytes', new Uint8Array(100)],
    ['the archive is cut short or broken', 'a beginning alone', stored.slice(0, 40)],
    ['the archive is cut short or broken', 'a signature alone', strToU8(local)],
    ['the archive is cut short or broken', 'bytes behind its end', together(stored, new Uint8Array(1))],
    ['the archive is cut short or broken', 'a comment that is cut', patched(stored, ending, { 20: 1 })],
    ['the archive is cut short or broken', 'no central record', patched(stored, central, { 0: 0 })],
    ['the archive is cut short or broken', 'more records than it has', patched(stored, ending, { 10: 2 })],
    ['the archive is cut short or broken', 'as many as may be', patched(stored, ending, { 10: 20_000 })],
    ['the archive has 20001 members', 'too many', patched(stored, ending, { 10: 20_001 })],
    ['within each other', 'no local record', patched(stored, local, { 0: 0 })],
    [
      'within each other',
      'a member that reaches into the directory',
      patched(stored, central, { 20: words.length + 2 }),
    ],
    ['password', 'an encrypted member', patched(stored, central, { 8: 1 })],
  ])('%s: %s', (message, _, bytes) => {
    expect(() => new Archive(bytes)).toThrow(message)
  })

  test.each<[message: string, bytes: Uint8Array]>([
    ['a: packed in an unknown way', patched(stored, central, { 10: 9 })],
    ['a: damaged', patched(stored, central, { 16: 0 })],
    ['a: damaged', patched(stored, central, { 10: 8 })],
    ['a: damaged', patched(zipSync({ a: words }), central, { 10: 0 })],
    ['a: its record in the archive is broken', patched(stored, local, { 28: 1 })],
    ['a: its record in the archive is broken', patched(stored, local, { 26: 2 })],
  ])('%s', (message, bytes) => {
    const archive = new Archive(bytes)
    expect(() => archive.read('a')).toThrow(message)
  })

  test.each(['..', '../a', 'a/..', 'a/../b', 'a\\..', '/a', '\\a', 'a\\b', 'C:', 'c:a', 'a\0b'])(
    'the name %j',
    name => {
      expect(() => new Archive(zipSync({ [name]: words }))).toThrow(
        `unsafe name in the archive: ${JSON.stringify(name)}`,
      )
    },
  )

  test.each(['...', 'a..b/c', '..a', 'a../b', 'ab:c', '1:a', 'a/b'])('not the name %j', name => {
    expect(new Archive(zipSync({ [name]: words })).has(name)).toBe(true)
  })
})

/** The numbers of a record, by what APPNOTE calls them. */
function fieldsOf(bytes: Uint8Array, signature: string, name: string) {
  const isLocal = signature === local
  const length = isLocal ? 30 : 46
  let at = positionOf(bytes, signature)
  while (strFromU8(bytes.subarray(at + length, at + length + name.length), true) !== name)
    at = positionOf(bytes, signature, at + 1)
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  const first = isLocal ? 4 : 6
  return {
    version: view.getUint16(first, true),
    flags: view.getUint16(first + 2, true),
    method: view.getUint16(first + 4, true),
    time: view.getUint16(first + 6, true),
    date: view.getUint16(first + 8, true),
    crc: view.getUint32(first + 10, true),
    packed: view.getUint32(first + 14, true),
    size: view.getUint32(first + 18, true),
    nameLength: view.getUint16(first + 22, true),
    extraLength: view.getUint16(first + 24, true),
  }
}

/** An archive that was written in one go: sizes stand behind the members. */
function streamed(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [name, bytes] of Object.entries(members)) {
    const member = new ZipDeflate(name)
    zip.add(member)
    member.push(bytes, true)
  }
  zip.end()
  return together(...chunks)
}

describe('writes', () => {
  test('nothing anew if nothing is changed', () => {
    for (const bytes of [packed, stored, streamed({ a: words, b: words })])
      expect(new Archive(bytes).with(new Map())).toEqual(bytes)
  })

  test('every other record as it was, the comment, and what stands before the archive', () => {
    const members = { a: words, b: strToU8('два'), c: strToU8('три') }
    const source = together(patched(zipSync(members), ending, { 20: 3 }), strToU8('abc'))
    const written = new Archive(source).with(new Map([['b', strToU8('четыре')]]))
    expect(unzipSync(written)).toEqual({ ...members, b: strToU8('четыре') })
    expect(strFromU8(written.slice(-3))).toBe('abc')
    const [before, after] = [source, written].map(bytes => ({
      first: bytes.slice(0, positionOf(bytes, local, 1)),
      last: bytes.slice(positionOf(bytes, 'c') - 30, positionOf(bytes, central)),
    }))
    expect(after).toEqual(before)
  })

  test('a changed member without the sizes behind it, and without its extra field', () => {
    const source = streamed({ a: words, b: words })
    const changed = strToU8('четыре')
    const written = new Archive(source).with(new Map([['a', changed]]))
    expect(unzipSync(written)).toEqual({ a: changed, b: words })
    const { crc, packed: length } = fieldsOf(written, central, 'a')
    for (const signature of [local, central])
      expect(fieldsOf(written, signature, 'a')).toMatchObject({
        flags: 0,
        method: 8,
        crc,
        packed: length,
        size: changed.length,
        extraLength: 0,
      })
    expect(textOf(new Archive(written), 'a')).toBe('четыре')
    const extra = zipSync({ a: [words, { extra: { 7: new Uint8Array(5) } }] })
    const bare = new Archive(extra).with(new Map([['a', changed]]))
    expect(fieldsOf(bare, local, 'a').extraLength).toBe(0)
    expect(unzipSync(bare)).toEqual({ a: changed })
  })

  test('a new member behind the others, dated as the first day that a zip knows', () => {
    const added = strToU8('три')
    const written = new Archive(packed).with(new Map([['c.xml', added]]))
    expect(unzipSync(written)).toEqual({ ...unzipSync(packed), 'c.xml': added })
    const { crc, packed: length } = fieldsOf(written, central, 'c.xml')
    const fields = { version: 20, flags: 0x0800, method: 8, time: 0, date: 33, crc, packed: length, size: 6, nameLength: 5, extraLength: 0 } // prettier-ignore
    expect(fieldsOf(written, local, 'c.xml')).toEqual(fields)
    expect(fieldsOf(written, central, 'c.xml')).toEqual(fields)
    const view = new DataView(written.buffer)
    const end = positionOf(written, ending)
    expect([view.getUint16(end + 8, true), view.getUint16(end + 10, true)]).toEqual([3, 3])
    expect(view.getUint32(end + 16, true) + view.getUint32(end + 12, true)).toBe(end)
    expect(textOf(new Archive(written), 'c.xml')).toBe('три')
    expect(new Archive(packed).with(new Map([['c.xml', added]]))).toEqual(written)
  })

  test('nothing into the archive that was read', () => {
    const source = packed.slice()
    new Archive(Buffer.from(source.buffer)).with(new Map([['b', strToU8('четыре')]]))
    expect(source).toEqual(packed)
  })
})
