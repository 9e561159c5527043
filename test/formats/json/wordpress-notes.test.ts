/** The footnotes of WordPress: read with the post, written as its editor writes them, in REST's JSON and in its exports. */
import { expect, test } from '@jest/globals'
import { defaultFixOptions, repair } from '../../../src/fixes/index.js'
import { formatOf } from '../../../src/formats/index.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge, lint, type Report } from '../../../src/library/index.js'
import { isoDate } from '../../../src/registry/date.js'

interface Note {
  readonly id: string
  readonly content: string
}

const knowledge = builtinKnowledge()
const day = isoDate('2024-11-30')
const json = formatOf({ format: 'json-text' })!

const call = (id: string, number: number): string =>
  `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`
const block = '<!-- wp:footnotes /-->'
/** @param footnotes As the field has it. */
const post = (raw: string, footnotes?: string, more: object = {}): string =>
  JSON.stringify({ id: 12, content: { raw }, ...(footnotes !== undefined && { meta: { footnotes } }), ...more })

const check =
  (format: typeof json, on = day) =>
  (source: string): Report =>
    lint(format.parse(source)[0]!, knowledge, { ...defaultSettings, asOf: on }, on)
const told = (source: string, format = json): string[] => check(format)(source).messages.map(({ ruleId }) => ruleId)
const mended = (source: string, format = json, on = day): string =>
  repair(source, check(format, on), format.notation!, { ...defaultFixOptions, style: 'footnote' }).source
const partsOf = (source: string): { raw: string; notes: readonly Note[] } => {
  const { content, meta } = JSON.parse(source) as { content: { raw: string }; meta: { footnotes: string } }
  return { raw: content.raw, notes: JSON.parse(meta.footnotes) as readonly Note[] }
}

const about = { id: 'a', content: 'За <em>год</em>.' }
const status = { id: 'b', content: 'Признан иностранным агентом.' }

test('a note answers for the name that calls it, and for no other', () => {
  const notes = JSON.stringify([about, status])
  expect(told(post(`<p>Рост${call('a', 1)} видел Юрий Дудь${call('b', 2)}.</p>${block}`, notes))).toEqual([])
  expect(told(post(`<p>Рост${call('b', 1)} видел Юрий Дудь${call('a', 2)}.</p>${block}`, notes))).toContain(
    'missing-notice',
  )
})

test('what a note names is read, too', () => {
  const notes = JSON.stringify([{ id: 'a', content: 'Так сказал Юрий Дудь.' }])
  expect(told(post(`<p>Рост${call('a', 1)} велик.</p>${block}`, notes))).toEqual(['missing-notice'])
})

test.each([
  ['no field yet', ''],
  ['an empty list', '[]'],
])('new notes are called, written into the field, and shown: %s', (_, footnotes) => {
  const source = post('<p>Пришли Юрий Дудь и Борис Акунин.</p>', footnotes)
  const { raw, notes } = partsOf(mended(source))
  expect(raw).toBe(
    `<p>Пришли Юрий Дудь${call('plashka-12-1', 1)} и Борис Акунин${call('plashka-12-2', 2)}.</p>\n\n${block}`,
  )
  expect(notes).toEqual([
    { content: 'Признан иностранным агентом', id: 'plashka-12-1' },
    { content: 'Признан иностранным агентом', id: 'plashka-12-2' },
  ])
  expect(told(mended(source))).toEqual([])
  expect(mended(mended(source))).toBe(mended(source))
})

test('notes that are there stay as they are, and new ones follow them', () => {
  const { raw, notes } = partsOf(
    mended(post(`<p>Юрий Дудь видел рост${call('a', 1)}.</p>\n\n${block}`, JSON.stringify([about]))),
  )
  expect(raw).toBe(`<p>Юрий Дудь${call('plashka-12-1', 2)} видел рост${call('a', 1)}.</p>\n\n${block}`)
  expect(notes).toEqual([about, { content: 'Признан иностранным агентом', id: 'plashka-12-1' }])
})

test('JSON in which everything is escaped stays so', () => {
  const ascii = (text: string): string =>
    text.replace(/[^\x20-\x7E]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const source = post('<p>Пришёл «Юрий Дудь».</p>', JSON.stringify([about]))
  expect(mended(ascii(source))).toBe(ascii(mended(source)))
  expect(partsOf(mended(source)).notes).toHaveLength(2)
})

test('a note that says what is false says what is true', () => {
  const wrong = { id: 'b', content: 'Признана террористической организацией.' }
  const { raw, notes } = partsOf(
    mended(post(`<p>Рост${call('a', 1)}. Пела Земфира${call('b', 2)}.</p>${block}`, JSON.stringify([about, wrong]))),
  )
  expect(raw).toBe(`<p>Рост${call('a', 1)}. Пела Земфира${call('b', 2)}.</p>${block}`)
  expect(notes).toEqual([about, { id: 'b', content: 'Признана иностранным агентом.' }])
})

test('a note that is true no longer goes with its call', () => {
  const over = { id: 'b', content: 'Движение запрещено в РФ как террористическое.' }
  const source = post(
    `<p>Пришёл «Талибан»${call('b', 1)}. Рост${call('a', 2)} велик.</p>${block}`,
    JSON.stringify([over, about]),
  )
  const { raw, notes } = partsOf(mended(source, json, isoDate('2026-01-01')))
  expect(raw).toBe(`<p>Пришёл «Талибан». Рост${call('a', 2)} велик.</p>${block}`)
  expect(notes).toEqual([about])
})

test.each([
  ['the record has no field for notes', post('<p>Пришёл Юрий Дудь.</p>')],
  ['the field holds something else', post('<p>Пришёл Юрий Дудь.</p>', '{"a":1}')],
  ['it is broken', post('<p>Пришёл Юрий Дудь.</p>', '[{')],
])('a bracket is written where %s', (_, source) => {
  expect(mended(source)).toBe(source.replace('Дудь', 'Дудь (признан иностранным агентом)'))
})

test('a bracket is written into a page as readers get it, of which the notes are no field', () => {
  const source = JSON.stringify({
    id: 12,
    content: { rendered: '<p>Пришёл Юрий Дудь.</p>' },
    meta: { footnotes: '' },
  })
  expect(mended(source)).toBe(source.replace('Дудь', 'Дудь (признан иностранным агентом)'))
})

test('a title calls no note', () => {
  const source = post('<p>Всё.</p>', '', { title: { raw: 'Юрий Дудь пришёл' } })
  const { raw, notes } = partsOf(mended(source).replace('"footnotes":""', '"footnotes":"[]"'))
  expect([raw, notes]).toEqual(['<p>Всё.</p>', []])
})

test('exports of WordPress have the same field', () => {
  const feed = formatOf({ format: 'feed' })!
  const exported = (raw: string, footnotes: string): string =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><guid isPermaLink="false">https://example.org/?p=12</guid><content:encoded><![CDATA[${raw}]]></content:encoded><wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key><wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key><![CDATA[footnotes]]></wp:meta_key><wp:meta_value><![CDATA[${footnotes}]]></wp:meta_value></wp:postmeta></item></channel></rss>`
  const said = { content: 'Признан иностранным агентом', id: 'plashka-12-1' }
  expect(told(exported(`<p>Юрий Дудь${call('b', 1)} пришёл.</p>`, JSON.stringify([status])), feed)).toEqual([])
  for (const [before, after] of [
    [JSON.stringify([about]), JSON.stringify([about, said])],
    ['', JSON.stringify([said])],
  ] as const) {
    const number = before === '' ? 1 : 2
    expect(mended(exported('<p>Юрий Дудь пришёл.</p>', before), feed)).toBe(
      exported(`<p>Юрий Дудь${call('plashka-12-1', number)} пришёл.</p>\n\n${block}`, after),
    )
  }
})

test('what WordPress keeps is HTML, without a paragraph and in titles, too', () => {
  const source = post('Пришёл <del>Юрий</del> Юрий Дудь<br>', '', { title: { rendered: 'Юрий&nbsp;Дудь', raw: 'x' } })
  const textOf = (record: string): string => json.parse(record)[0]!.text
  expect(textOf(source)).toContain('Пришёл Юрий Дудь')
  const rendered = JSON.stringify({ id: 1, title: { rendered: 'Юрий&nbsp;Дудь' }, content: { rendered: '<dl></dl>' } })
  expect(textOf(rendered)).toContain('Юрий\u00A0Дудь')
})
