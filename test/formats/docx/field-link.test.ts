/** Where the fields of Word lead. */
import { expect, test } from '@jest/globals'
import { addressIn, isLink } from '../../../src/formats/docx/field-link.js'

test.each([
  [' HYPERLINK "https://a.example/b" ', 'https://a.example/b'],
  ['HYPERLINK &quot;https://a.example/?b=1&amp;c=2&quot;', 'https://a.example/?b=1&amp;c=2'],
  ['HYPERLINK "https://a.example/?b=1&c=2"', 'https://a.example/?b=1&c=2'],
  ['hyperlink https://a.example \\h', 'https://a.example'],
  ['HYPERLINK \\o "Слова о "  "https://a.example"', 'https://a.example'],
  ['HYPERLINK \\t _blank \\n "https://a.example"', 'https://a.example'],
  ['HYPERLINK "https://a.example" \\l "место"', 'https://a.example'],
  ['HYPERLINK "https://a.example', 'https://a.example'],
  ['HYPERLINK ""  ', undefined],
  ['HYPERLINK \\l "место"', undefined],
  ['HYPERLINK', undefined],
  ['HYPERLINKS "https://a.example"', undefined],
  ['REF "https://a.example"', undefined],
])('%s', (instruction, address) => {
  expect(addressIn(instruction)).toBe(address)
})

test('a field is a link by its name', () => {
  expect([' HYPERLINK "a"', 'Hyperlink "a"', 'PAGEREF HYPERLINK', 'HYPERLINKED'].map(isLink)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
