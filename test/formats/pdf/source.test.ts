/** The source of a PDF, written and read again: what a line is, to which page it belongs, and why a page holds none. */
import { expect, test } from '@jest/globals'
import { pagesIn, written, type WrittenPage } from '../../../src/formats/pdf/source.js'

test.each<[string, WrittenPage['unread']]>([
  ['of which the text is drawn', 'drawn'],
  ['that is broken', 'broken'],
  ['that is blank', undefined],
])('a page %s says so', (_, unread) => {
  const source = written([{ lines: [] }, { ...(unread && { unread }), lines: [] }])
  expect(pagesIn(source).map(page => [page.page, page.unread, page.lines])).toEqual([
    [1, undefined, []],
    [2, unread, []],
  ])
})

test('of what cannot be read only those two are known', () => {
  expect(pagesIn(written([{ lines: [] }]).replace('1 ', '1 other')).map(({ unread }) => unread)).toEqual([undefined])
})

test('lines are counted on their page, addresses are those of the line before', () => {
  const source = written([
    {
      lines: [
        { role: 'h', text: 'Раз' },
        { role: 'l', text: 'https://a.example/' },
        { role: '+', isNote: true, text: 'два' },
      ],
    },
    {
      lines: [
        { role: 'l', text: 'https://b.example/' },
        { role: '=', text: '' },
      ],
    },
  ])
  const lines = pagesIn(source).flatMap(page => page.lines)
  expect(lines.map(({ role, isNote, page, line }) => [role, isNote, page, line])).toEqual([
    ['h', false, 1, 1],
    ['l', false, 1, 1],
    ['+', true, 1, 2],
    ['l', false, 2, 1],
    ['=', false, 2, 1],
  ])
  expect(lines.map(({ start, end }) => source.slice(start, end))).toEqual([
    'Раз',
    'https://a.example/',
    'два',
    'https://b.example/',
    '',
  ])
})
