/** How pages tie notes to their calls, by looks and attributes. */
import { isExponent } from '../../../src/document/footnotes.js'
import { expect, test } from '@jest/globals'
import {
  bareMarker,
  isBackLink,
  isNote,
  isNoteAddress,
  numberOfLetter,
  lettersNotes,
} from '../../../src/formats/html/notes.js'

const of = (attributes: Readonly<Record<string, string>>) => (name: string) => attributes[name]

test.each<[text: string, marker: string | undefined]>([
  ['1', '1'],
  ['[12]', '12'],
  ['⁰⁹', '09'],
  ['¹²', '12'],
  ['³⁴', '34'],
  ['⁵⁶', '56'],
  ['⁷⁸', '78'],
  ['*', '*'],
  ['*****', '*****'],
  ['†', '†'],
  ['‡‡‡', '‡‡‡'],
  ['123', undefined],
  ['¹²³', undefined],
  ['******', undefined],
  ['††††', undefined],
  ['1*', undefined],
  ['а1', undefined],
  ['1а', undefined],
  ['', undefined],
])('%j is the marker %j', (text, marker) => {
  expect(bareMarker(text)).toBe(marker)
})

test.each(['10', 'в 5', 'м', '20 м', 'км', '(см', 'Площадь 5 дм'])('a number raised behind %j is a power', before => {
  expect(isExponent(before)).toBe(true)
})

test.each(['слово', 'Ом', 'раз.', 'м ', '»', ''])('a number raised behind %j is none', before => {
  expect(isExponent(before)).toBe(false)
})

test.each(
  [
    { role: 'doc-footnote' },
    { role: 'doc-endnote' },
    { role: 'doc-endnotes' },
    { class: 'footnotes' },
    { class: 'a footnote b' },
    { class: 'wp-block-footnotes' },
    { class: 'endnotes' },
    { class: 'references' },
    { 'epub:type': 'footnote' },
    { 'epub:type': 'rearnotes', class: 'a' },
  ].filter(attributes => attributes.class !== 'mw-references'),
)('notes: %j', attributes => {
  expect(isNote(of(attributes as Record<string, string>))).toBe(true)
})

test.each([
  {},
  { role: 'doc-footnotes' },
  { role: 'x-doc-footnote' },
  { role: 'doc-endnotesx' },
  { class: 'notes' },
  { class: 'footnote-ref' },
  { class: 'mw-references' },
  { class: 'xfootnotes' },
  { 'epub:type': 'chapter', class: 'footnotes' },
])('no notes: %j', attributes => {
  expect(isNote(of(attributes as Record<string, string>))).toBe(false)
})

test.each([
  { role: 'doc-backlink' },
  { class: 'footnote-backref' },
  { class: 'back-link' },
  { class: 'backlink' },
  { class: 'back-ref' },
  { class: 'a footnote-back' },
  { class: 'reverseFootnote' },
  { href: '#ref1' },
  { href: '#fnref:1' },
  { href: '#back' },
  { href: '#a-link' },
])('back: %j', attributes => {
  expect(isBackLink(of(attributes as Record<string, string>))).toBe(true)
})

test.each([
  {},
  { role: 'link' },
  { class: 'feedback' },
  { href: '#fn1' },
  { href: 'a#ref' },
  { href: '#-link' },
  { href: '#a-links' },
  { href: '#x!ref' },
])('not back: %j', attributes => {
  expect(isBackLink(of(attributes as Record<string, string>))).toBe(false)
})

test.each<[address: string, isOfNote: boolean]>([
  ['#fn1', true],
  ['#_ftn1', true],
  ['#_edn1', true],
  ['#Note-1', true],
  ['#cite_1', true],
  ['#ref1', true],
  ['#snoska1', true],
  [`#${'a'.repeat(20)}fn`, true],
  [`#${'a'.repeat(21)}fn`, false],
  ['fn1', false],
  ['a#fn1', false],
  ['#section', false],
])('%s is the address of a note: %p', (address, isOfNote) => {
  expect(isNoteAddress(address)).toBe(isOfNote)
})

test.each<[text: string, before: string, number: number | undefined]>([
  ['a', 'vsky', 1],
  ['i', 'ера»', 9],
  ['b', '', 2],
  ['e', 'M', undefined],
  ['o', ' 1', undefined],
  ['th', 'word', undefined],
  ['j', 'word', undefined],
])('the raised letter %j behind %j calls the note %j', (text, before, number) => {
  expect(numberOfLetter(text, before)).toBe(number)
})

test.each([
  ['<p>X<sup>a</sup></p><p><sup>a</sup> Y</p>', true],
  ['<p>X<sup>a</sup> Z<sup>1</sup></p><p><sup>a</sup> Y</p>', false],
  ['<p>X<sup>a</sup></p><p>a – Y</p>', false],
])('whether letters call notes: %s', (source, expected) => expect(lettersNotes(source)).toBe(expected))
