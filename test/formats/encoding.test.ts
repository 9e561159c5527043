import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { declaredInXml, decodeText } from '../../src/formats/encoding.js'

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

function encoded(text: string, encoding: string): Uint8Array {
  const codes = new Map(Array.from(new TextDecoder(encoding).decode(everyByte), (character, byte) => [character, byte]))
  return Uint8Array.from(Array.from(text), character => codes.get(character)!)
}

const wide = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}

const text = 'Талибан сообщил об этом «ночью».\r\nThe end №5'

describe('decodes and encodes byte for byte', () => {
  test.each<[string, Uint8Array, string | undefined, string | undefined, string]>([
    ['UTF-8', Buffer.from(text), undefined, undefined, text],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), undefined, undefined, `\uFEFF${text}`],
    ['UTF-16LE with one', wide(`\uFEFF${text}`, true), undefined, 'utf-16le', `\uFEFF${text}`],
    ['UTF-16BE with one', wide(`\uFEFF${text}`, false), undefined, 'utf-16be', `\uFEFF${text}`],
    ['UTF-16LE without', wide(text, true), undefined, 'utf-16le', text],
    ['UTF-16BE without', wide(text, false), undefined, 'utf-16be', text],
    ['UTF-16 without ASCII', wide('Талибан', false), undefined, 'utf-16be', 'Талибан'],
    ['UTF-16 of Latin text', wide('Taliban', true), undefined, 'utf-16le', 'Taliban'],
    ['windows-1251', encoded(text, 'windows-1251'), undefined, 'windows-1251', text],
    ['windows-1251, declared', encoded('Да', 'windows-1251'), 'CP1251', 'windows-1251', 'Да'],
    ['KOI8-R', encoded(text.replace(/[«»№]/g, ''), 'koi8-r'), undefined, 'koi8-r', text.replace(/[«»№]/g, '')],
    ['KOI8-R, declared', encoded('Да', 'koi8-r'), 'KOI8-R', 'koi8-r', 'Да'],
    ['what DOS had', encoded(text.replace(/[«»]/g, ''), 'ibm866'), undefined, 'ibm866', text.replace(/[«»]/g, '')],
    ['UTF-8 that was windows-1251 once', Buffer.from(text), 'windows-1251', undefined, text],
    ['windows-1251 that is said to be UTF-8', encoded(text, 'windows-1251'), 'utf-8', 'windows-1251', text],
    ['nothing', new Uint8Array(), undefined, undefined, ''],
  ])('%s', (_, bytes, declared, encoding, source) => {
    const decoded = decodeText(bytes, declared)
    expect([decoded.encoding, decoded.source]).toEqual([encoding, source])
    expect(Buffer.from(decoded.encode(source))).toEqual(Buffer.from(bytes))
  })

  test('any bytes that it takes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(undefined, 'windows-1251', 'koi8-r'),
        (bytes, label) => {
          let decoded
          try {
            decoded = decodeText(bytes, label)
          } catch {
            return
          }
          expect([...decoded.encode(decoded.source)]).toEqual([...bytes])
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('refuses', () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ['what is no text', Uint8Array.of(0x89, 0x50, 0, 0, 1, 2), undefined, 'This is a binary file, not a text'],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x10), undefined, 'no valid UTF-16LE: save it as UTF-8'],
    ['a lone surrogate', wide('\uFEFFда\uD800', true), undefined, 'no valid UTF-16LE'],
    ['what no letters tell', encoded('Müller, Gruß', 'windows-1252'), undefined, 'neither UTF-8 nor of a Cyrillic'],
    ['an encoding that nobody knows', encoded(text, 'windows-1251'), 'x-none', 'declares the encoding “x-none”'],
    ['an encoding of several bytes', encoded(text, 'windows-1251'), 'gbk', 'declares the encoding “gbk”'],
  ])('%s', (_, bytes, declared, reason) => {
    expect(() => decodeText(bytes, declared)).toThrow(reason)
  })

  test('to write what an encoding has not', () => {
    const decoded = decodeText(encoded(text, 'windows-1251'))
    expect(() => decoded.encode(`${text}²`)).toThrow('“²” cannot be written in windows-1251: save the file as UTF-8')
  })
})

test('tells the Cyrillic encodings apart, or says that it cannot', () => {
  const file = readFileSync(new URL('../proof/ordinary/ru.txt', import.meta.url), 'utf8')
  const sentences = file.split('\n').filter(line => /[а-я]/.test(line))
  for (const encoding of ['windows-1251', 'koi8-r', 'ibm866'])
    for (const sentence of sentences) {
      const known = sentence.replace(/[^\p{L}\s.,!?-]/gu, '')
      for (const cased of [known, known.toUpperCase(), known.slice(0, 12)]) {
        let found: string | undefined
        try {
          found = decodeText(encoded(cased, encoding)).encoding
        } catch {
          continue
        }
        expect([cased, found]).toEqual([cased, encoding])
      }
    }
})

test.each([
  ['<?xml version="1.0" encoding="windows-1251"?><rss/>', 'windows-1251'],
  ["\uFEFF<?xml version='1.0'\n encoding='utf-8' ?>", 'utf-8'],
  ['<?xml version="1.0"?><rss encoding="koi8-r"/>', undefined],
  ['<rss/>', undefined],
])('%s declares %s', (opening, declared) => {
  expect(declaredInXml(Buffer.from(opening))).toBe(declared)
})
