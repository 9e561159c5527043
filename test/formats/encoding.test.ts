import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
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

function widest(text: string, isLittle: boolean): Uint8Array {
  const characters = Array.from(text, character => character.codePointAt(0)!)
  const bytes = Buffer.alloc(characters.length * 4)
  characters.forEach((character, index) =>
    isLittle ? bytes.writeUInt32LE(character, index * 4) : bytes.writeUInt32BE(character, index * 4),
  )
  return bytes
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
    ['what the Mac had', encoded(text, 'x-mac-cyrillic'), undefined, 'x-mac-cyrillic', text],
    [
      'ISO 8859-5',
      encoded(text.replace(/[«»]/g, ''), 'iso-8859-5'),
      undefined,
      'iso-8859-5',
      text.replace(/[«»]/g, ''),
    ],
    ['what the Mac had, declared', encoded('Да', 'x-mac-cyrillic'), 'x-mac-cyrillic', 'x-mac-cyrillic', 'Да'],
    ['UTF-32LE', widest(`\uFEFF${text} 😀`, true), undefined, 'utf-32le', `\uFEFF${text} 😀`],
    ['UTF-32BE', widest(`\uFEFF${text} 😀`, false), undefined, 'utf-32be', `\uFEFF${text} 😀`],
    ['UTF-32LE without a mark', widest(`${text} 😀`, true), undefined, 'utf-32le', `${text} 😀`],
    ['UTF-32BE without a mark', widest('да', false), undefined, 'utf-32be', 'да'],
    ['UTF-32 with nothing in it', widest('\uFEFF', true), undefined, 'utf-32le', '\uFEFF'],
    [
      'windows-1251 with marks between words',
      encoded('СССР\u00A0— Россия', 'windows-1251'),
      undefined,
      'windows-1251',
      'СССР\u00A0— Россия',
    ],
    ['UTF-8 that was windows-1251 once', Buffer.from(text), 'windows-1251', undefined, text],
    ['windows-1251 that is said to be UTF-8', encoded(text, 'windows-1251'), 'utf-8', 'windows-1251', text],
    ['nothing', new Uint8Array(), undefined, undefined, ''],
    ['two characters of UTF-16', wide('да', true), undefined, 'utf-16le', 'да'],
    ['tabs and lines of UTF-16', wide('\tда\r\nнет', false), undefined, 'utf-16be', '\tда\r\nнет'],
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
    [
      'surrogates in UTF-32',
      Buffer.concat([widest('\uFEFFда', true), Buffer.of(0, 0xd8, 0, 0)]),
      undefined,
      'UTF-32LE',
    ],
    [
      'what is beyond Unicode',
      Buffer.concat([widest('\uFEFFда', false), Buffer.of(0, 0x11, 0, 0)]),
      undefined,
      'UTF-32BE',
    ],
    ['UTF-32 of controls', widest('да\u0001', true), undefined, 'This is a binary file'],
    ['what no letters tell', encoded('Müller, Gruß', 'windows-1252'), undefined, 'neither UTF-8 nor of a Cyrillic'],
    [
      'a text with letters that Russian has not',
      encoded('Његова ћерка је љубоморна на џез, па ђаво зна ко је њен љубимац. '.repeat(3), 'windows-1251'),
      undefined,
      'neither UTF-8 nor of a Cyrillic',
    ],
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

const sentences = readFileSync(new URL('../proof/ordinary/ru.txt', import.meta.url), 'utf8')
  .replace(/\{\w+\}/g, 'Воронеж')
  .split('\n')
  .filter(line => /[а-я]/.test(line))
const cyrillic = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5']
const charactersOf = new Map(cyrillic.map(encoding => [encoding, new Set(new TextDecoder(encoding).decode(everyByte))]))
const writable = (source: string, encoding: string): string =>
  Array.from(source)
    .filter(character => charactersOf.get(encoding)!.has(character))
    .join('')

/** @returns The text as read; nothing if it cannot be told. */
function readAgain(source: string, encoding: string): string | undefined {
  try {
    return decodeText(encoded(source, encoding)).source
  } catch (error) {
    expect(String(error)).toContain('neither UTF-8 nor of a Cyrillic encoding that can be told')
    return undefined
  }
}

describe.each(cyrillic)('a text in %s is read as it was written', encoding => {
  test.each<[string, (sentence: string, index: number) => string, number]>([
    ['a paragraph', (_, index) => [0, 7, 50].map(step => sentences[(index + step) % sentences.length]!).join('\n'), 1],
    ['a sentence', sentence => sentence, 0.95],
    ['capitals', sentence => sentence.toUpperCase(), 0.8],
    ['twelve characters', sentence => sentence.slice(0, 12), 0.8],
  ])('%s, or it is said that it cannot be told', (_, cut, least) => {
    const texts = sentences.map((sentence, index) => writable(cut(sentence, index), encoding))
    const results = texts.map(source => [source, readAgain(source, encoding)] as const)
    const told = results.filter(([, found]) => found !== undefined)
    for (const [source, found] of told) expect(found).toBe(source)
    expect(told.length / results.length).toBeGreaterThanOrEqual(least)
  })
})

describe('a text that is the same in windows-1251 and on the Mac', () => {
  const bytes = encoded('это сказано вчера, и больше ни слова', 'x-mac-cyrillic')

  test('is read, and written as far as both have it', () => {
    const decoded = decodeText(bytes)
    expect(decoded.source).toBe('это сказано вчера, и больше ни слова')
    expect([...decoded.encode(decoded.source.replace('вчера', 'на днях'.replace('я', 'е')))]).toEqual([
      ...encoded('это сказано на днех, и больше ни слова', 'windows-1251'),
    ])
  })

  test('takes nothing that they have at different places', () => {
    expect(() => decodeText(bytes).encode('признан в РФ')).toThrow(
      '“Р” cannot be written, as the text may be in windows-1251 or x-mac-cyrillic: save the file as UTF-8, then fix it',
    )
  })
})

describe('a text in several encodings is refused, with the place where they meet', () => {
  const [one, other] = [sentences.slice(0, 3).join('\n'), sentences.slice(10, 14).join('\n')].map(
    part => `${part}\n`,
  ) as [string, string]

  test.each<[string, Uint8Array[], string]>([
    [
      'UTF-8 and a word of windows-1251',
      [Buffer.from('Начало.\r\nСлово '), encoded('Талибан', 'windows-1251'), Buffer.from(' и конец')],
      'UTF-8 only in part: the byte 0xD2 in line 2, column 7 is not',
    ],
    [
      'windows-1251 and a word of UTF-8',
      [encoded(`${one}Слово `, 'windows-1251'), Buffer.from('Талибан')],
      'UTF-8 only in part: the byte 0xC2 in line 1, column 1 is not',
    ],
    ['halves', [Buffer.from(one), encoded(other, 'koi8-r')], 'UTF-8 only in part: the byte'],
    ['UTF-8 that is cut', [Buffer.from('Талибан').subarray(0, -1)], 'the byte 0xD0 in line 1, column 7 is not'],
    [
      'windows-1251 and KOI8-R',
      [encoded(one, 'windows-1251'), encoded(one, 'windows-1251'), encoded(other, 'koi8-r')],
      'more than one encoding, another one begins in line 7, column 1',
    ],
    [
      'what DOS had and what the Mac had',
      [encoded(writable(one, 'ibm866'), 'ibm866'), encoded(other, 'x-mac-cyrillic')],
      'more than one encoding',
    ],
  ])('%s', (_, parts, reason) => {
    expect(() => decodeText(Buffer.concat(parts))).toThrow(reason)
  })

  test('whatever it declares', () => {
    const bytes = Buffer.concat([encoded('Начало ', 'windows-1251'), Buffer.from('Талибан')])
    expect(() => decodeText(bytes, 'windows-1251')).toThrow('UTF-8 only in part')
  })

  test('a ruled line is no text', () => {
    const page = `${one}${'═'.repeat(100)}\n${'─'.repeat(100)}\n${other}`
    expect(decodeText(encoded(writable(page, 'ibm866'), 'ibm866'))).toMatchObject({ encoding: 'ibm866' })
  })
})

test.each([
  ['<?xml version="1.0" encoding="windows-1251"?><rss/>', 'windows-1251'],
  ["\uFEFF<?xml version='1.0'\n encoding='utf-8' ?>", 'utf-8'],
  ['<?xml version="1.0"?><rss encoding="koi8-r"/>', undefined],
  ['<rss/>', undefined],
])('%s declares %s', (opening, declared) => {
  expect(declaredInXml(Buffer.from(opening))).toBe(declared)
})

test('UTF-16 without a mark is told from two characters on', () => {
  expect(decodeText(Buffer.from('Да', 'utf16le'))).toMatchObject({ source: 'Да', encoding: 'utf-16le' })
  expect(() => decodeText(Buffer.from('A', 'utf16le'))).toThrow('binary file')
})

test('tabs and line breaks are text in UTF-16, too', () => {
  for (const source of ['а\t\t\t\tб', 'а\r\r\r\rб', 'а\n\n\n\nб'])
    expect(decodeText(Buffer.from(source, 'utf16le'))).toMatchObject({ source, encoding: 'utf-16le' })
})

test('what is declared to be in an encoding of more than 256 characters is refused, and says so', () => {
  const bytes = encoded('Талибан', 'windows-1251')
  for (const label of ['big5', 'shift_jis', 'no-such-one']) expect(() => decodeText(bytes, label)).toThrow(label)
})

test('zeros at odd places in an odd number of bytes are no UTF-16', () => {
  expect(() => decodeText(Buffer.from('a\0b\0c'))).toThrow('binary')
})

describe.each([true, false])('UTF-16 without a mark is told by its characters; little-endian: %p', isLittle => {
  const told = (character: string): boolean => {
    const source = `да${character.repeat(40)}`
    try {
      const decoded = decodeText(wide(source, isLittle))
      return decoded.encoding === (isLittle ? 'utf-16le' : 'utf-16be') && decoded.source === source
    } catch {
      return false
    }
  }

  test.each(
    [
      ['\t', '\n', '\r', ' ', '~', '\u00A0', '\u00FF', '\u0400', '\u04FF', '\u2000', '\u206F'].map(
        character => [character.charCodeAt(0).toString(16), character] as const,
      ),
    ].flat(),
  )('U+%s is of a text', (_, character) => expect(told(character)).toBe(true))

  test.each(
    [
      ['\b', '\v', '\f', '\u000E', '\u001F', '\u007F', '\u009F', '\u0100', '\u03FF', '\u0500', '\u1FFF', '\u2070'].map(
        character => [character.charCodeAt(0).toString(16), character] as const,
      ),
    ].flat(),
  )('U+%s tells of none', (_, character) => expect(told(character)).toBe(false))
})

test('one character in twenty may be another one in UTF-16, and no more', () => {
  const bytes = (count: number): Uint8Array => wide(`${'д'.repeat(100 - count)}${'\u0500'.repeat(count)}`, true)
  expect(decodeText(bytes(5))).toMatchObject({ encoding: 'utf-16le' })
  expect(() => decodeText(bytes(6))).toThrow('binary file')
})
