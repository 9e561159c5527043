/** The library on files: bytes in, bytes out. */
import { expect, test } from '@jest/globals'
import { reportOf } from '../../src/library/drafts.js'
import { check, decode, fix } from '../../src/library/index.js'
import { isoDate } from '../../src/registry/date.js'
import { docx, paragraph, run } from '../formats/docx/make.js'

const asOf = '2024-11-30'

test('a Word document is decoded, mended, and encoded', () => {
  const path = 'draft.docx'
  const bytes = docx({ body: paragraph(run('Утром «Талибан» сообщил об этом.')) })
  const { source, encode } = decode(bytes, { path })
  expect(encode(source)).toEqual(bytes)
  expect(check(source, { path, asOf }).messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
  const mended = encode(fix(source, { path, asOf }).source)
  const again = decode(mended, { path }).source
  expect(check(again, { path, asOf }).messages).toEqual([])
  expect(reportOf(again, { path, asOf }).analysis.document.text).toBe(
    'Утром «Талибан» (признан террористической организацией и запрещён в РФ) сообщил об этом.',
  )
})

test('its changes can be tracked', () => {
  const path = 'draft.docx'
  const { source, encode } = decode(docx({ body: paragraph(run('Талибан сообщил.')) }), { path })
  const { source: mended } = fix(source, { path, asOf, fix: { docx: 'tracked' } })
  expect(decode(encode(mended, { revision: 'tracked', day: isoDate(asOf) }), { path }).source).toContain('<w:ins ')
})

test('a text keeps its encoding', () => {
  const letters = 'Талибан сообщил об этом, и жители города вернулись.\r\n'
  const bytes = Uint8Array.from(letters, letter =>
    letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  )
  const { source, encoding, encode } = decode(bytes)
  expect([source, encoding]).toEqual([letters, 'windows-1251'])
  const mended = encode(fix(source, { asOf }).source)
  expect(decode(mended).source).toMatch(/^Талибан \(признан .*\) сообщил об этом, и жители города вернулись\.\r\n$/)
})

test('what is of no format known, or not of its format, is refused', () => {
  expect(() => decode(new Uint8Array(), { path: 'draft.unknown' })).toThrow(RangeError)
  expect(() => decode(new Uint8Array(), { path: 'draft.pages' })).toThrow('save it as .docx')
  expect(() => decode(new TextEncoder().encode('Талибан'), { path: 'draft.docx' })).toThrow(/Word|ZIP|archive/i)
})

test('extensions name formats of further files', () => {
  const options = { path: 'chapter.Qmd', asOf, extensions: { '.qmd': 'markdown' } }
  const bytes = Buffer.from('`Талибан` и [Талибан](/t)\n')
  const { source } = decode(bytes, options)
  expect(check(source, options).messages.map(({ start }) => start)).toEqual([source.lastIndexOf('Талибан')])
  expect(fix(source, options).source).toContain('[Талибан](/t) (')
  expect(() => check(source, { ...options, extensions: { '.qmd': 'quarto' } })).toThrow(
    new RangeError(
      '.qmd: unknown format quarto, known are text, markdown, docx, odt, fodt, idml, icml, epub, rtf, mdx, asciidoc, rst, html, srt, vtt, feed, json-feed, telegram, telegram-html, json-text, ndjson, pdf',
    ),
  )
})
