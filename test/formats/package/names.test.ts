/** Names of parts, written relative to each other; and changes as remarks tell them. */
import { expect, test } from '@jest/globals'
import { resolved, unescapedName } from '../../../src/formats/package/names.js'
import { proposal } from '../../../src/formats/package/proposal.js'

test.each([
  ['b.xml', 'word/a.xml', 'word/b.xml'],
  ['./b.xml', 'word/a.xml', 'word/b.xml'],
  ['media/./b.png', 'word/a.xml', 'word/media/b.png'],
  ['../b.xml', 'word/a.xml', 'b.xml'],
  ['../../b.xml', 'word/a.xml', 'b.xml'],
  ['/b.xml', 'word/a.xml', 'b.xml'],
  ['/x//b.xml', 'word/a.xml', 'x/b.xml'],
  ['b.xml', 'a.xml', 'b.xml'],
  ['.b.xml', 'word/a.xml', 'word/.b.xml'],
  ['', 'word/a.xml', 'word'],
])('%j of %s is %s', (target, from, name) => expect(resolved(target, from)).toBe(name))

test.each([
  ['a%20b.xml', 'a b.xml'],
  ['%D0%B0.xml', 'а.xml'],
  ['a%.xml', 'a%.xml'],
  ['a.xml', 'a.xml'],
])('%s is %s', (written, name) => expect(unescapedName(written)).toBe(name))

test('a change is told in the language of its words, without the white space around them', () => {
  expect(proposal(' раз ', '')).toBe(proposal('раз', ''))
  expect(proposal('', ' раз ')).toBe(proposal('', 'раз'))
  expect(proposal(' раз ', ' два ')).toBe(proposal('раз', 'два'))
  const told = [
    proposal('раз', ''),
    proposal('', 'раз'),
    proposal('раз', 'два'),
    proposal('one', ''),
    proposal('one', 'два'),
  ]
  expect(new Set(told).size).toBe(5)
  for (const remark of [told[0]!, told[1]!, told[2]!]) expect(remark).toContain('раз')
  expect(told[2]).toContain('два')
  expect(told[3]).toMatch(/^[^а-яё]*$/i)
})
