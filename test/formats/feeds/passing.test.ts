/** Records of which nothing can be told are passed over; of which something may be told, or which hold more, are read. */
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { recordsOf, type TextOptions } from '../../../src/formats/feeds/fields.js'
import { passedRecord } from '../../../src/formats/feeds/passing.js'
import { formatOf } from '../../../src/formats/index.js'
import { defaultFormatOptions } from '../../../src/formats/options.js'
import type { Sift } from '../../../src/kernel/sift.js'

/** A word with `!` may be worth it, and is with `!!`; so is a footnote `*`, and a link to `a.example`. */
const sift: Sift = Object.assign((text: string, marked: string) => text.includes('!') || marked.includes('*'), {
  link: (url: string) => url.includes('a.example'),
  document: ({ text, comments }: Document) => text.includes('!!') || comments.length > 0,
})
const passed = (record: unknown, options: TextOptions = {}) =>
  passedRecord(record, recordsOf(options), sift, defaultFormatOptions.html)

const text = 'Ушли все.'
const silent = { id: undefined, date: undefined }

describe('passed over', () => {
  test.each<[name: string, record: object, known?: object]>([
    ['a text', { text }],
    ['a title, a lead and a text', { title: 'Раз', summary: 'Два', text }],
    ['the first id that says something', { id: '', _id: 'б', guid: 'в', text }, { id: 'б' }],
    ['a number for an id', { id: 7, text }, { id: '7' }],
    [
      'the first day that is one',
      { published: '2024-12-01', published_at: '2024-12-02', text },
      { date: '2024-12-01' },
    ],
    ['seconds for a day', { date: 1_733_000_400, text }, { date: '2024-12-01' }],
    ['no day behind a blank', { date: ' ', text }],
    ['a link that leads nowhere', { url: 'https://b.example', text }],
    ['a number for a link', { url: 7, text }],
    ['other fields, whatever they hold', { text, other: { a: ['Талибан!!'] }, n: null }],
    ['a word that may be worth it and is not', { text: 'Ушли все!' }],
    ['a page whose mark-up alone might be worth it', { text: '<p class="a!!">Ушли все.</p>' }],
    ['a second text, which nobody reads', { text, body: 'Ушли!!' }],
    ['a blank text before the one', { text: ' ', body: text }],
    ['a field that a record has from elsewhere', { text, constructor: 1 }],
  ])('%s', (_, record, known = {}) => {
    expect(passed(record)).toEqual({ ...silent, ...known })
  })
})

describe('read, as something may be told', () => {
  test.each<[name: string, record: object]>([
    ['of the text', { text: 'Ушли все!!' }],
    ['of the title', { title: 'Раз!!', text }],
    ['of the lead', { summary: 'Раз!!', text }],
    ['of a page', { text: '<p>Ушли все!!</p>' }],
    ['of a word put together in a page', { text: '<p>Ушли все!<b>!</b></p>' }],
    ['of a word written in references', { text: '<br>Ушли все&#33;&#33;' }],
    ['of a comment in a page', { text: '<p>Ушли все.</p><!-- plashka-disable -->' }],
    ['of a link', { url: 'https://a.example', text }],
    ['of a day that cannot be read', { date: 'вчера', text }],
    ['of one such day among others', { date: '2024-12-01', published: 'вчера', text }],
  ])('%s', (_, record) => {
    expect(passed(record)).toBe(false)
  })

  test('a mark of a footnote in Markdown', () => {
    expect(passed({ text: 'Ушли все\\*!!' }, { kind: 'markdown' })).toBe(false)
  })

  test.each(['Ушли все* [там](https://b.example)', 'Ушли **все***'])(
    'a mark in a text that is told to be Markdown: %s',
    source => {
      expect(passed({ text: `${source} !!` })).toBe(false)
    },
  )
})

describe('read, as only reading tells', () => {
  test.each<[name: string, record: unknown, options?: TextOptions]>([
    ['nothing', null],
    ['a text by itself', text],
    ['no text', { title: 'Раз', id: 7 }],
    ['a blank text', { text: ' \n' }],
    ['a number for a text', { text: 7 }],
    ['a list of texts', { text: [text] }],
    ['a text in parts', { text: { rendered: text } }],
    ['a title in parts', { title: { rendered: 'Раз' }, text }],
    ['a lead in parts', { summary: ['Раз'], text }],
    ['ids in an object', { _id: { $oid: 'а' }, text }],
    ['days in an object', { date: { $date: '2024-12-01' }, text }],
    ['links in a list', { url: ['https://a.example'], text }],
    ['a message within', { message: { text: 'Раз' }, text }],
    ['the tree of an editor for a text', { text: ' {"ops":[]}' }],
    ['the tree of an editor for a title', { title: '[1]', text }],
    ['the tree of an editor for a lead', { summary: '\n[', text }],
    ['notes of WordPress', { text, meta: { footnotes: '[]' } }],
    ['what the tree of an editor holds', { text }, { kind: 'prosemirror' }],
  ])('%s', (_, record, options = {}) => {
    expect(passed(record, options)).toBeUndefined()
  })
})

test.each<[name: string, record: object, options?: TextOptions]>([
  ['no notes of WordPress', { text, meta: { footnotes: '' } }],
  ['other words about a record', { text, meta: { a: 'footnotes' } }],
  ['no words about a record', { text, meta: null }],
  ['bold within a text', { text: 'Ушли **все**.' }],
  ['the fields that the config names', { text: 'Ушли!!', note: text }, { path: 'note' }],
])('passed over: %s', (_, record, options = {}) => {
  expect(passed(record, options)).toEqual(silent)
})

describe('of lines of NDJSON', () => {
  const format = formatOf({ format: 'ndjson' })!
  const read = (source: string) => format.parse(source, { ...defaultFormatOptions, sift })

  test('what is passed over stands with its id, day and place, without its words', () => {
    const line = JSON.stringify({ id: 'а', date: '2024-12-01', text })
    const source = `${line}\n${JSON.stringify({ text: 'Ушли все!!' })}`
    const [first, second] = read(source)
    expect(first).toMatchObject({ id: 'а', date: '2024-12-01', item: { start: 0, end: line.length }, isSilent: true })
    expect([first?.text, second?.text, second?.isSilent]).toEqual(['', 'Ушли все!!', undefined])
  })

  test.each([
    ['white space before a record', ` ${JSON.stringify({ text })}`],
    ['a text in parts', JSON.stringify({ text: { rendered: text } })],
    ['a list of texts', JSON.stringify({ text: [text, text] })],
  ])('what is read field by field is passed over likewise: %s', (_, source) => {
    expect(read(source)[0]?.isSilent).toBe(true)
  })

  test.each([
    ['a text in parts', JSON.stringify({ text: { rendered: 'Ушли все!!' } })],
    ['a day that cannot be read', JSON.stringify({ date: ['вчера'], text: [text] })],
    ['a link', JSON.stringify({ url: 'https://a.example', text: [text] })],
    ['no words at all', JSON.stringify({ id: 7 })],
    ['the second of several texts', JSON.stringify({ text: [text, 'Ушли все!!'] })],
  ])('what is read field by field is kept: %s', (_, source) => {
    expect(read(source)[0]?.isSilent).toBeUndefined()
  })
})
