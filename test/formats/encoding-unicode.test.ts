/** Bytes that are UTF-8 in part, and UTF-32. */
import { expect, test } from '@jest/globals'
import { decodeUtf32, encodeUtf32, utf32Of } from '../../src/formats/encoding-utf32.js'
import { utf8Part } from '../../src/formats/encoding-utf8.js'

const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part)] : [part])))

test.each<[name: string, bytes: Uint8Array, badAt: number, hasWords: boolean, share: number]>([
  ['nothing', bytesOf(), 0, false, 0],
  ['ASCII', bytesOf('abc'), 3, false, 0],
  ['a word', bytesOf('кони'), 8, true, 1],
  ['a short word', bytesOf('кот'), 6, false, 1],
  ['short words', bytesOf('кот рад'), 13, false, 1],
  ['letters that are not Cyrillic', bytesOf('éééé'), 8, false, 1],
  ['a word behind a bad byte', bytesOf('a', 0xff, 'кони'), 1, true, 8 / 9],
  ['two bad bytes', bytesOf(0xe0, 'ю', 0xff), 0, false, 2 / 4],
  ['bad bytes alone', bytesOf('a', 0xf0, 0xf1), 1, false, 0],
])('of UTF-8: %s', (_, bytes, badAt, hasWords, share) => {
  expect(utf8Part(bytes)).toEqual({ badAt, hasWords, share })
})

test.each([
  [0xc2, 0x80],
  [0xdf, 0xbf],
  [0xe0, 0xa0, 0x80],
  [0xe1, 0x80, 0x80],
  [0xed, 0x9f, 0xbf],
  [0xef, 0xbf, 0xbf],
  [0xf0, 0x90, 0x80, 0x80],
  [0xf4, 0x8f, 0xbf, 0xbf],
])('a character of UTF-8: %i %i', (...bytes) => {
  expect(utf8Part(bytesOf(...bytes, 'a'))).toEqual({ badAt: bytes.length + 1, hasWords: false, share: 1 })
})

test.each([
  [0x80, 0x80],
  [0xc1, 0xbf],
  [0xc2, 0x7f],
  [0xc2, 0xc0],
  [0xe0, 0x9f, 0xbf],
  [0xe1, 0x80, 0x7f],
  [0xe1, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x8f, 0xbf, 0xbf],
  [0xf1, 0x80, 0x80, 0xc0],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
])('no character of UTF-8: %i %i', (...bytes) => {
  expect(utf8Part(bytesOf(...bytes)).badAt).toBe(0)
})

test.each(['le', 'be'] as const)('UTF-32, %s, with its byte order mark', order => {
  for (const text of ['\uFEFFДа 😀', `\uFEFF${'я'.repeat(20_000)}`]) {
    const bytes = encodeUtf32(text, order)
    expect(bytes.length).toBe(4 * Array.from(text).length)
    expect(utf32Of(bytes)).toBe(order)
    expect(decodeUtf32(bytes, order)).toBe(text)
  }
})

test.each<[string, 'le' | 'be', number[]]>([
  ['from', 'le', [0x41, 0, 0, 0, 0x10, 4, 0, 0]],
  ['from its highest byte', 'be', [0, 0, 0, 0x41, 0, 0, 4, 0x10]],
])('UTF-32 without its mark, %s', (_, order, bytes) => {
  expect(utf32Of(Uint8Array.from(bytes))).toBe(order)
})

test.each([
  ['nothing', []],
  ['UTF-16', [0xff, 0xfe, 0x41, 0]],
  ['controls', [0x41, 0, 0, 0, 1, 0, 0, 0]],
  ['UTF-16 of Latin text', [0x41, 0, 0x42, 0]],
  ['a byte that stands elsewhere', [0, 0x41, 0, 0]],
])('no UTF-32: %s', (_, bytes) => {
  expect(utf32Of(Uint8Array.from(bytes))).toBeUndefined()
})

test.each<[codePoint: number, isCharacter: boolean]>([
  [0xd7ff, true],
  [0xd800, false],
  [0xdfff, false],
  [0xe000, true],
  [0x10ffff, true],
  [0x110000, false],
])('%i is a character of UTF-32: %p', (codePoint, isCharacter) => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, codePoint)
  expect(decodeUtf32(bytes, 'be')).toBe(isCharacter ? String.fromCodePoint(codePoint) : undefined)
})

test.each(['le', 'be'] as const)(
  'UTF-32, %s, that was cut off within a character is told, and not taken for UTF-16',
  order => {
    const bytes = encodeUtf32('\uFEFFТалибан', order).slice(0, -2)
    expect(utf32Of(bytes)).toBe(order)
    expect(decodeUtf32(bytes, order)).toBeUndefined()
  },
)
