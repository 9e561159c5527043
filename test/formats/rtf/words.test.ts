/** What the control words of RTF are to a reader of text. */
import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'

const format = formatOf({ path: 'a.rtf' })!
const read = (rtf: string): string[] =>
  told(format.parse(`{\\rtf1\\ansi ${rtf}\\par}`)[0]!).map(line => line.replace(/ < [^]*$/, ''))

describe('characters', () => {
  test.each<[string, string]>([
    ['line', '\n'],
    ['lbr0', '\n'],
    ['tab', '\t'],
    ['emdash', '—'],
    ['endash', '–'],
    ['lquote', '‘'],
    ['rquote', '’'],
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['bullet', '•'],
    ['emspace', '\u2003'],
    ['enspace', '\u2002'],
    ['qmspace', '\u2005'],
    ['zwj', '\u200D'],
    ['zwnj', '\u200C'],
    ['zwbo', '\u200B'],
    ['zwnbo', '\u2060'],
    ['other', ''],
  ])('%s', (name, character) => expect(read(`a\\${name} b`)).toEqual([`paragraph: a${character}b`]))
  test.each<[string, string]>([
    ['\\\\', '\\'],
    ['\\{', '{'],
    ['\\}', '}'],
    ['\\~', '\u00A0'],
    ['\\_', '\u2011'],
    ['\\-', '\u00AD'],
  ])('%s', (symbol, character) => expect(read(`a${symbol}b`)).toEqual([`paragraph: a${character}b`]))
})

describe('groups', () => {
  test.each([
    ...[
      'colortbl',
      'pict',
      'nonshppict',
      'pntext',
      'pnseclvl',
      'annotation',
      'atnid',
      'atnauthor',
      'filetbl',
      'ftnsep',
    ],
    ...[
      'ftnsepc',
      'ftncn',
      'aftnsep',
      'aftnsepc',
      'aftncn',
      'private',
      'xe',
      'tc',
      'rxe',
      'txe',
      'themedata',
      'datafield',
    ],
    ...['formfield', 'template', 'title', 'objdata', 'shprslt', 'sp', 'mhtmltag', 'htmltag', 'fonttbl', 'stylesheet'],
    ...['info', 'fldinst', 'shpinst', 'author'],
  ])('with no text: %s', name =>
    expect(read(`a{\\${name} no}b`).filter(line => /^(?:paragraph|heading|list)/.test(line))).toEqual([
      `${name === 'pntext' ? 'list-item' : 'paragraph'}: ab`,
    ]),
  )
  test.each(['rtf', 'result', 'unknown'])('with text: %s', name =>
    expect(read(`a{\\${name} yes}b`)).toEqual(['paragraph: ayesb']),
  )
  test('what is not known, and may be passed over', () =>
    expect(read('a{\\*\\unknown no}b')).toEqual(['paragraph: ab']))
  test.each(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'])('edges: %s', name =>
    expect(read(`a{\\${name} edge\\par}b`)).toEqual(['paragraph: ab', 'meta: edge']),
  )
  test('who wrote it', () => expect(read('{\\info{\\author Ivan}{\\title no}}a')).toEqual(['paragraph: a', 'by Ivan']))
  test.each(['listtext', 'pntext'])('an item by its number: %s', name =>
    expect(read(`a.\\par{\\${name} 1.\\tab}b`)).toEqual(['paragraph: a.', 'list-item: b']),
  )
})

test.each(['par', 'sect', 'page', 'column'])('a paragraph ends: %s', name =>
  expect(read(`a.\\${name} b`)).toEqual(['paragraph: a.', 'paragraph: b']),
)
test('cells and rows', () =>
  expect(read('\\intbl a\\cell b\\cell\\row\\intbl c\\cell\\row\\pard d')).toEqual([
    'table-cell row: a',
    'table-cell: b',
    'table-cell row: c',
    'paragraph: d',
  ]))
