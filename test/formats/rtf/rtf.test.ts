/** RTF: what is read of it and as what, and what `--fix` leaves of its bytes. */
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { lint } from '../../../src/engine/check.js'
import { defaultFixOptions, repair } from '../../../src/fixes/index.js'
import { inlineNotation } from '../../../src/formats/notation.js'
import { parseRtf } from '../../../src/formats/rtf/document.js'
import { decodeRtf } from '../../../src/formats/rtf/index.js'
import type { Report } from '../../../src/kernel/linter.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge } from '../../../src/knowledge/artefact.js'
import { isoDate } from '../../../src/registry/date.js'
import { rtf, rtfWords } from './rendering.js'

const read = (body: string): Document => parseRtf(decodeRtf(rtf(body)).source)
const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(
    ({ kind, start, end, label, opensRow }) =>
      `${kind}${label === undefined ? '' : ` ${label}`}${opensRow ? ' |' : ''}: ${text.slice(start, end)}`,
  )
const check = (source: string): Report =>
  lint(parseRtf(source), builtinKnowledge(), defaultSettings, isoDate('2024-11-30'))

function mended(body: string): string {
  const { source, encode } = decodeRtf(rtf(body))
  const after = repair(source, check, inlineNotation, { ...defaultFixOptions, style: 'inline' }).source
  expect(check(after).messages).toEqual([])
  return Buffer.from(encode(after))
    .toString('latin1')
    .slice(Buffer.from(rtf('')).length - 1, -1)
}

describe('characters', () => {
  test.each([
    ['by their number, each with its fallback', '\\u1044?\\uc2\\u1072ab\\uc0\\u1074 x', 'Давx'],
    ['bytes that stand for the same character are passed over', "\\u1044\\'3f\\u1072\\'e0!", 'Да!'],
    ['in the code page of their font', "\\f0\\'c4\\'e0 {\\cpg1252\\f9 }\\'e0", 'Да а'],
    ['in that of the document', "\\plain\\'c4\\'e0", 'Да'],
    ['of which two are one, as in Chinese', "\\f2\\'d6\\'d0 a", '中 a'],
    ['as bytes that are not escaped', '\xC4\xE0', 'Да'],
    ['that have names', '\\emdash  \\ldblquote a\\rdblquote\\~b\\_c\\line d', '— “a”\u00A0b\u2011c\nd'],
    ['of which two make one', '\\u-10179?\\u-8704?', '😀'],
    ['over lines of the source', 'a\r\nb', 'ab'],
  ])('%s', (_, body, text) => {
    expect(read(body).text).toBe(text)
  })

  test('of two bytes', () => {
    const source = "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset128 A;}}\\f0 \\'93\\'fa\\'96\\'7b}"
    expect(parseRtf(source).text).toBe('日本')
  })
})

describe('structure', () => {
  test('headings by their style or their level; lists; tables row by row', () => {
    const body =
      '\\pard\\s1 One\\par\\pard\\outlinelevel1 Two\\par\\pard\\plain Three\\par{\\listtext 1.\\tab}\\ls1 Four\\par' +
      '\\trowd\\pard\\intbl a\\cell b\\cell\\row\\trowd\\pard\\intbl c\\cell d\\cell\\row\\pard End.\\par'
    expect(blocksOf(read(body))).toEqual([
      'heading: One',
      'heading: Two',
      'paragraph: Three',
      'list-item: Four',
      'table-cell |: a',
      'table-cell: b',
      'table-cell |: c',
      'table-cell: d',
      'paragraph: End.',
    ])
  })

  test.each([
    ['by its name', '{\\s2 heading 2;}', 'heading'],
    ['by its name in two groups', '{\\s2{ heading} 2;}', 'heading'],
    ['as the title', '{\\s2 Title;}', 'heading'],
    ['of another name', '{\\s2 subheading 2;}', 'paragraph'],
    ['of the next style', '{\\s2 Normal;}{\\s3 heading 2;}', 'paragraph'],
  ])('a style is one of headings %s', (_, style, kind) => {
    const { source } = decodeRtf(
      Uint8Array.from(Buffer.from(`{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}${style}}\\pard One.\\par\\s2 Two.\\par}`)),
    )
    expect(blocksOf(parseRtf(source))).toEqual(['paragraph: One.', `${kind}: Two.`])
  })

  test('notes stand behind the text, headers are beside it', () => {
    const body =
      '{\\header Paper\\par}Name{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} First.\\par Second.}} and{\\footnote Third.}\\par'
    expect(blocksOf(read(body))).toEqual([
      'paragraph: Name[^1] and[^2]',
      'meta: Paper',
      'footnote ^1: First.\nSecond.',
      'footnote ^2: Third.',
    ])
  })

  test('what is hidden, deleted, or no text is left out; text boxes are read', () => {
    const body =
      'a{\\v b}{\\strike no}{\\striked1 no\\striked0 }{\\strike no\\plain }{\\deleted c}{\\revised d}{\\*\\unknown e}{\\pict 00ff}{\\object{\\*\\objdata f}{\\result g}}\\bin3 }}}h.\\par' +
      '{\\shp{\\*\\shpinst{\\sp{\\sn i}{\\sv j}}{\\shptxt Box\\par}}{\\shprslt{\\*\\do Box}}}'
    expect(blocksOf(read(body))).toEqual(['paragraph: adgh.', 'paragraph: Box'])
  })

  test('links are those of fields', () => {
    const body =
      '{\\field{\\*\\fldinst{HYPERLINK "https://example.org/"}}{\\fldrslt{words}}} and {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}'
    const document = read(body)
    expect(document.text).toBe('words and 7')
    expect(document.links.map(({ url, place }) => [url, document.source.slice(place.start, place.end)])).toEqual([
      ['https://example.org/', 'https://example.org/'],
    ])
    expect(document.inlines?.map(({ kind, start, end }) => [kind, start, end])).toEqual([['link', 0, 5]])
  })

  test('places are told by paragraph and character', () => {
    const { reading, source } = read(`One\\par\\par ${rtfWords('Да, Талибан')}\\par`)
    const at = source.indexOf('\\u1058')
    expect(reading!.pointAt(at)).toEqual({ line: 3, column: 5 })
    expect(reading!.textAt({ start: at, end: source.length })).toBe('Талибан')
  })
})

describe('mending', () => {
  const notice = (text: string, fallback = '?'): string => rtfWords(` (${text})`, fallback)
  const taliban = rtfWords('Талибан')
  const banned = 'признан террористической организацией и запрещён в РФ'

  test('a notice stands behind the name, and every other byte as it was', () => {
    const name = rtfWords('Тали') + '{\\b ' + rtfWords('бан') + '}'
    const around = (mention: string): string => `\\pard ${rtfWords('Город занял ')}${mention}.\\par\xFF{\\pict 00}`
    expect(mended(around(name))).toBe(around(name.slice(0, -1) + notice(banned) + '}'))
  })

  test.each([
    ['none', '\\uc0 ', (text: string) => rtfWords(text, ' ')],
    ['two characters', '\\uc2 ', (text: string) => rtfWords(text, '??')],
  ])('old readers are given as many characters as hold there: %s', (_, set, written) => {
    const body = `${set}${written('Город занял Талибан.')}\\par`
    expect(mended(body)).toBe(body.replace(written('Талибан'), found => found + written(` (${banned})`)))
  })

  test('a control word does not go on with the notice', () => {
    const body = `${rtfWords('Город занял «Талибан')}\\u187?\\b\\i ${rtfWords('вчера.')}\\par`
    expect(mended(`${rtfWords('Пишет ')}\\ldblquote ${taliban}\\rdblquote\\par`)).toContain('\\rdblquote  (')
    expect(read(mended(body)).text).toBe(`Город занял «Талибан» (${banned})вчера.`)
  })

  test('nothing to mend: the very same bytes', () => {
    const bytes = rtf('\\pard Nothing.\\par')
    const { source, encode } = decodeRtf(bytes)
    expect(encode(source)).toBe(bytes)
  })
})

test.each([
  ['nothing', ''],
  ['a text', 'Талибан'],
  ['an old document', '\xD0\xCF\x11\xE0'],
])('%s is no RTF', (_, text) => {
  expect(() => decodeRtf(Uint8Array.from(Buffer.from(text, 'latin1')))).toThrow('This is no RTF')
})

test('a sign before a line break ends a paragraph, as \\par does', () => {
  expect(blocksOf(read('A.\\\nB.\\\rC.\\par D.'))).toEqual([
    'paragraph: A.',
    'paragraph: B.',
    'paragraph: C.',
    'paragraph: D.',
  ])
})

test('bytes that are not escaped stand where they are', () => {
  const document = read('ab \xC4\xE0 cd')
  const places = ['Д', 'а'].map(character => {
    const start = document.text.indexOf(character)
    const place = document.toSource({ start, end: start + 1 })
    return document.source.slice(place.start, place.end)
  })
  expect(places).toEqual(['\xC4', '\xE0'])
})

test.each([
  ['{\\listtext 1.\\tab}A.\\par B.', ['list-item: A.', 'paragraph: B.']],
  ['{\\pntext 1.\\tab}A.\\par\\pard B.', ['list-item: A.', 'paragraph: B.']],
  ['{\\*\\listtext 1.\\tab}A.\\par\\pard B.', ['list-item: A.', 'paragraph: B.']],
])('the sign of an item is no text, and tells what it is: %s', (body, blocks) => {
  expect(blocksOf(read(`O.\\par\\pard ${body}`)).slice(1)).toEqual(blocks)
})
