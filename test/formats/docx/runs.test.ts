/** Runs as they stand in the source. */
import { expect, test } from '@jest/globals'
import { elementEnd, openTag } from '../../../src/formats/package/elements.js'
import { formattingAt } from '../../../src/formats/docx/runs.js'

const before = (source: string): [source: string, offset: number] => {
  const offset = source.indexOf('|')
  return [source.replace('|', ''), offset]
}

test.each([
  ['<w:r><w:rPr><w:b/></w:rPr><w:t>а|б</w:t></w:r>', '<w:rPr><w:b/></w:rPr>'],
  ['<w:r><w:rPr\n><w:b/></w:rPr><w:t>а|б</w:t></w:r>', '<w:rPr\n><w:b/></w:rPr>'],
  ['<w:r><w:rPr/><w:t>а|б</w:t></w:r>', ''],
  ['<w:r><w:t>а|б</w:t></w:r>', ''],
  ['<w:r><w:t>а</w:t><w:rPr><w:b/></w:rPr><w:t>|б</w:t></w:r>', ''],
  ['<w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>а|</w:t></w:r>', '<w:rPr><w:b/></w:rPr>'],
  ['<w:p><w:rPr><w:b/></w:rPr>|</w:p>', ''],
])('the formatting within %j', (source, formatting) => {
  expect(formattingAt(...before(source))).toBe(formatting)
})

test.each<[source: string, opening: string | undefined]>([
  ['<a><b>|</b></a>', '<a>'],
  ['<a 1><a 2>|</a></a>', '<a 2>'],
  ['<a 1><a 2></a>|</a>', '<a 1>'],
  ['<a 1><a 2/>|</a>', '<a 1>'],
  ['<a></a>|', undefined],
  ['<ab>|</ab>', undefined],
  ['<a |1></a>', undefined],
  ['|<a></a>', undefined],
])('the element a that is open in %j', (source, opening) => {
  const [xml, offset] = before(source)
  const tag = openTag(xml, 'a', offset)
  expect(tag && xml.slice(tag.start, tag.end)).toBe(opening)
})

test.each([
  ['<a>1</a>2', '<a>1</a>'],
  ['<a><a>1</a>2</a>3', '<a><a>1</a>2</a>'],
  ['<a><a/>1</a>2', '<a><a/>1</a>'],
  ['<a/>1</a>', '<a/>'],
  ['<a><ab>1</ab>2</a>3', '<a><ab>1</ab>2</a>'],
  ['<a>1', '<a>1'],
])('the element that begins %j', (source, element) => {
  const end = source.indexOf('>') + 1
  expect(source.slice(0, elementEnd(source, 'a', { start: 0, end }))).toBe(element)
})
