import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/fixes/index.js'
import { parseDocument } from '../../src/formats/index.js'
import { fix } from '../reports.js'

const blocks = (path: string, source: string) => {
  const { text, blocks } = parseDocument(source, { path })!
  return blocks.map(({ start, end }) => text.slice(start, end))
}

describe('reads', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a sentence over cues',
      'a.srt',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Вчера «Исламское</i>\r\n\r\n2\r\n00:00:02,500 --> 00:00:03,000\r\n{\\an8}государство»\r\nпало.\r\n\r\n3\r\n00:00:03,100 --> 00:00:04,000\r\nПотом.\r\n',
      ['Вчера «Исламское государство» пало.', 'Потом.'],
    ],
    [
      'a pause',
      'a.srt',
      '1\n00:00:01,000 --> 00:00:02,000\nРаз\n\n2\n00:00:10,000 --> 00:00:11,000\nдва',
      ['Раз', 'два'],
    ],
    [
      'cues without blank lines between them',
      'a.srt',
      '\uFEFF1\n00:00:01,000 --> 00:00:02,000\nВ 2022 г.\n2\n00:00:02,000 --> 00:00:03,000\nсуд\n\nрешил',
      ['В 2022 г. суд решил'],
    ],
    ['numbers that are said', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\n100\n200', ['100 200']],
    ['a footnote', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\n* запрещён в РФ', ['* запрещён в РФ']],
    [
      'a footnote within a sentence, which ends with its cue',
      'a.srt',
      '1\n00:00:01,000 --> 00:00:02,000\nАкунин*\n*признан\n\n2\n00:00:02,000 --> 00:00:03,000\nуехал\n\n3\n00:00:03,000 --> 00:00:04,000\nвчера',
      ['Акунин*', '*признан', 'уехал вчера'],
    ],
    ['nothing', 'a.srt', '', []],
    [
      'WebVTT',
      'a.vtt',
      'WEBVTT - Талибан\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE Талибан\n\nintro\n00:01.000 --> 00:02.000 line:0 align:start\n<v Иван><c.loud>Раз</c> &lt;два&gt; R&amp;D <00:01.500>три\n\n00:00:02.000 --> 00:00:03.000\nчетыре',
      ['Раз <два> R&D три четыре'],
    ],
  ])('%s', (_, path, source, expected) => {
    expect(blocks(path, source)).toEqual(expected)
  })

  const said = (lines: string, path = 'a.srt'): string[] =>
    blocks(path, `${path.endsWith('vtt') ? 'WEBVTT\n\n' : ''}00:00:01.000 --> 00:00:02.000\n${lines}`)

  test.each<[lines: string, ...blocks: string[]]>([
    ['<font color="red">Раз</font> <b>два</b>', 'Раз два'],
    ['{b}Раз{/b} {\\an8}{\\pos(1,2)}два{I}', 'Раз два'],
    ['5 < 6 и <7>', '5 < 6 и <7>'],
    ['{x} {Раз}', '{x} {Раз}'],
    ['<00:01.500>Раз <1:00:01.500>два', 'Раз два'],
    ['Раз &amp; два', 'Раз &amp; два'],
    ['Раз\n<i></i>\nдва', 'Раз два'],
    ['Раз.\nДва.', 'Раз.', 'Два.'],
    ['Раз. Два\nтри. Четыре', 'Раз. Два три. Четыре'],
    ['Раз.\n<i>- Два</i>.', 'Раз.', '- Два.'],
    ['Акунин*\nуехал\n*признан иноагентом\nв РФ', 'Акунин* уехал', '*признан иноагентом в РФ'],
  ])('%j as %j', (lines, ...expected) => {
    expect(said(lines)).toEqual(expected)
  })

  test('entities in WebVTT', () => {
    expect(said('Раз &amp; &lt;два&gt;', 'a.vtt')).toEqual(['Раз & <два>'])
  })

  test.each<[from: string, ...blocks: string[]]>([
    ['07,000', 'Раз два'],
    ['07,001', 'Раз', 'два'],
  ])('words behind a pause of five seconds, from %s on', (from, ...expected) => {
    expect(blocks('a.srt', `1\n00:01,000 --> 00:02,000\nРаз\n\n2\n00:${from} --> 00:09,000\nдва`)).toEqual(expected)
  })

  test('no space where a cue ends, and the break within it where it stands', () => {
    const source = '1\n00:01,000 --> 00:02,000\nРаз\nдва\n\n2\n00:02,000 --> 00:03,000\nтри'
    const document = parseDocument(source, { path: 'a.srt' })!
    expect(document.text).toBe('Раз два три')
    const written = [3, 7].map(start => document.toSource({ start, end: start + 1 }))
    expect(written.map(({ start, end }) => source.slice(start, end))).toEqual(['\n', ''])
  })

  test('a footnote as one, and notes of WebVTT where they stand', () => {
    const source = 'WEBVTT\n\nNOTE \t раз\nNOTE\nNOTEдва\n\n00:01.000 --> 00:02.000\n* запрещён в РФ'
    const document = parseDocument(source, { path: 'a.vtt' })!
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['footnote'])
    expect(document.comments.map(({ text, place }) => [text, source.slice(place.start, place.end)])).toEqual([
      ['раз', 'NOTE \t раз'],
    ])
    expect(parseDocument('NOTE раз\n', { path: 'a.srt' })!.comments).toEqual([])
  })

  test('a note of WebVTT as a comment', () => {
    const { comments } = parseDocument('WEBVTT\n\nNOTE plashka ignore taliban\n', { path: 'a.vtt' })!
    expect(comments.map(({ text }) => text)).toEqual(['plashka ignore taliban'])
  })
})

describe('fixes', () => {
  const cue = (number: number, ...lines: string[]): string =>
    `${number}\n00:00:0${number},000 --> 00:00:0${number + 1},000\n${lines.join('\n')}\n\n`

  test('leave timings alone where a notice runs over cues', () => {
    const source =
      cue(1, 'Писатель Борис Акунин', '(признан нежелательной') + cue(2, 'организацией) выпустил', 'книгу.')
    const { source: mended, report } = fix(source, { path: 'a.srt', asOf: '2024-11-30' })
    expect(report.messages).toEqual([])
    expect(mended).toBe(
      cue(1, 'Писатель Борис Акунин', '(признан иностранным агентом)') + cue(2, ' выпустил', 'книгу.'),
    )
  })

  test('leave no blank line within a cue, which would end it', () => {
    const source = cue(1, 'Раз', 'два', 'три')
    const document = parseDocument(source, { path: 'a.srt' })!
    const without = (line: string): string => {
      const start = source.indexOf(line)
      return applyEdits(source, document.rewritten!({ start, end: start + line.length, text: '' }))
    }
    expect(without('Раз')).toBe(cue(1, 'два', 'три'))
    expect(without('два')).toBe(cue(1, 'Раз', 'три'))
    expect(without('три')).toBe(cue(1, 'Раз', 'два'))
  })
})

test.each([
  ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nРаз', 'Раз&amp;&lt;'],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nРаз', 'Раз&<'],
])('what is put into %s is escaped as it wants it', (path, source, end) => {
  const document = parseDocument(source, { path })!
  const edits = document.rewritten!({ start: source.length, end: source.length, text: '&<' })
  expect(applyEdits(source, edits)).toBe(source.replace(/Раз$/, end))
})
