/** Which characters tell that a text without a mark is in UTF-32: those of Russian and English texts, and pictures. */
import { expect, test } from '@jest/globals'
import { decodeText } from '../../src/formats/encoding.js'

function written(text: string, isLittle: boolean): Uint8Array {
  const characters = Array.from(text, character => character.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(characters.length * 4)
  characters.forEach((character, index) =>
    isLittle ? bytes.writeUInt32LE(character, index * 4) : bytes.writeUInt32BE(character, index * 4),
  )
  return bytes
}
const encodingOf = (bytes: Uint8Array): string | undefined => {
  try {
    return decodeText(bytes).encoding
  } catch {
    return 'none'
  }
}

test.each([
  ...[' ', '~', '\u00A0', 'ӿ', '\u2000', '⯿', '\uFE00', '\uFEFF', '\u{1F000}', '\u{1FAFF}', '\t', '\n', '\r'],
])('%j is of a text', character => {
  const text = `да${character}нет`
  expect(encodingOf(written(text, true))).toBe('utf-32le')
  expect(encodingOf(written(text, false))).toBe('utf-32be')
})

test.each([
  ...['\0', '\u001F', '\u007F', '\u009F', 'Ԁ', '\u1FFF', 'Ⰰ', '\uFDFF', '\uFF00', '\u{1EFFF}', '\u{1FB00}'],
  ...['\b', '\v', '\f', '\u000E'],
])('%j is not', character => {
  const text = `да${character}нет`
  expect(encodingOf(written(text, true))).not.toBe('utf-32le')
  expect(encodingOf(written(text, false))).not.toBe('utf-32be')
})
