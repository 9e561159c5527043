/** The encodings of parts: told by their first bytes, and kept. */
import { expect, test } from '@jest/globals'
import { decodedPart, encodedPart } from '../../../src/formats/package/part-text.js'

const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const small = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8', small],
  ['UTF-16LE', little],
  ['UTF-16BE', big],
])('%s, with a byte order mark and without', (_, encoded) => {
  for (const text of ['<а>да</а>', '\uFEFF<а>да</а>']) {
    const bytes = encoded(text)
    expect(decodedPart(bytes, 'a')).toBe(text)
    expect(encodedPart(text, bytes)).toEqual(bytes)
    expect(encodedPart(`${text}\n`, bytes)).toEqual(encoded(`${text}\n`))
  }
})

test('a new part is in UTF-8', () => {
  expect(encodedPart('да', undefined)).toEqual(small('да'))
})

test.each([
  ['half a character', [0xff, 0xfe, 0x41]],
  ['a single first byte of a mark', [0xff, 0x3c]],
  ['a mark the wrong way round', [0xfe, 0xfe]],
  ['no UTF-8', [0x3c, 0xe0]],
])('%s is refused', (_, bytes) => {
  expect(() => decodedPart(Uint8Array.from(bytes), 'word/a.xml')).toThrow('word/a.xml: neither valid UTF-8 nor UTF-16')
})
