/** Where a run may be parted behind a character, which stands in `‹›`. */
import { expect, test } from '@jest/globals'
import { cutBehind, isInSection } from '../../../src/formats/docx/cuts.js'

function marked(markup: string): [source: string, start: number, end: number] {
  return [markup.replace(/[‹›]/g, ''), markup.indexOf('‹'), markup.indexOf('›') - 1]
}

/** What stands behind the place, if it is not right behind the character. */
function behind(markup: string): string | undefined {
  const [source, start, end] = marked(markup)
  const cut = cutBehind(source, start, end)
  return typeof cut === 'number' ? source.slice(cut) : cut
}

const choice = (first: string, second = ''): string =>
  `<w:r><mc:AlternateContent><mc:Choice>${first}</mc:Choice>${second}</mc:AlternateContent></w:r>`

test.each<[name: string, markup: string]>([
  ['text', '<w:r><w:t>а‹б›в</w:t></w:r>'],
  ['text behind formatting', '<w:r><w:rPr><w:b/><w:sz w:val="a>b"/></w:rPr><w:t>‹б›</w:t></w:r>'],
  ['text behind slashes in attributes', '<w:r><w:x w:val=\'a/b>\' w:y="/"></w:x><w:t>‹б›</w:t></w:r>'],
  ['text behind a comment and an instruction', '<w:r><!-- <w:x> --><?x <y> ?><w:t>‹б›</w:t></w:r>'],
  ['text behind a comment in it', '<w:r><w:t>а<!-- x -->‹б›</w:t></w:r>'],
  ['text behind a section', '<w:r><w:t><![CDATA[а]]>‹б›</w:t></w:r>'],
  ['an element', '<w:r><w:t>а</w:t>‹<w:tab/>›</w:r>'],
  ['the second run', '<w:r><w:t>а</w:t></w:r><w:r><w:t>‹б›</w:t></w:r>'],
])('here: %s', (_, markup) => {
  expect(behind(markup)).toBe('here')
})

test.each<[name: string, markup: string, rest: string]>([
  ['the end of a section', '<w:r><w:t><![CDATA[а‹б›]]></w:t><w:t>в</w:t></w:r>', '<w:t>в</w:t></w:r>'],
  ['an element within alternatives', choice('‹<w:tab/>›'), '</w:r>'],
  ['text within alternatives', choice('<w:t>‹б›</w:t>'), '</w:r>'],
  ['a copy for old readers', choice('<w:t>‹б›</w:t>', '<mc:Fallback><w:t>б</w:t></mc:Fallback>'), '</w:r>'],
  [
    'a copy for old readers with an attribute',
    choice('<w:t>‹б›</w:t>', '<mc:Fallback x="y"><w:t>б</w:t></mc:Fallback>'),
    '</w:r>',
  ],
  ['what is not seen', choice('<w:t>‹б›</w:t><w:lastRenderedPageBreak/><w:tabs/>'), '</w:r>'],
])('behind the element that holds it: %s', (_, markup, rest) => {
  expect(behind(markup)).toBe(rest)
})

const seen = ['t', 'tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'sym', 'drawing', 'pict', 'object']
test.each<[name: string, markup: string]>([
  ['no run', '<w:p>‹б›</w:p>'],
  ['behind the run', '<w:r><w:t>а</w:t></w:r>‹<w:tab/>›'],
  ['the middle of a section', '<w:r><w:t><![CDATA[‹б›в]]></w:t></w:r>'],
  ['text within another element', '<w:r><w:ruby><w:t>‹б›</w:t></w:ruby></w:r>'],
  ['an element within another element', '<w:r><w:ruby>‹<w:tab/>›</w:ruby></w:r>'],
  ['a tag of text in a comment', '<w:r><w:t>а<!-- <w:t> -->‹б›</w:t></w:r>'],
  ['words behind it in alternatives', choice('<w:t>‹б›в</w:t>')],
  ['the copy for old readers', choice('', '<mc:Fallback><w:t>‹б›</w:t></mc:Fallback><w:br/>')],
  ...[...seen, 'footnoteReference', 'endnoteReference'].flatMap((name): [string, string][] => [
    [`${name} behind it`, choice(`<w:t>‹б›</w:t><w:${name}/>`)],
    [`${name} with an attribute behind it`, choice(`<w:t>‹б›</w:t><w:${name} w:x="1"/>`)],
  ]),
])('nowhere: %s', (_, markup) => {
  expect(behind(markup)).toBeUndefined()
})

test.each<[markup: string, isIn: boolean]>([
  ['<w:r><w:t>‹б›</w:t></w:r>', false],
  ['<w:r><w:t><![CDATA[‹б›]]></w:t></w:r>', true],
  ['<w:r><w:t><![CDATA[а]]>‹б›</w:t></w:r>', false],
  ['<w:r><w:t><![CDATA[а]]><![CDATA[‹б›]]></w:t></w:r>', true],
  ['<w:r>‹<w:tab/>›</w:r>', false],
])('%s stands in a section: %p', (markup, isIn) => {
  const [source, , end] = marked(markup)
  expect(isInSection(source, end)).toBe(isIn)
})
