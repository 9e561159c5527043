import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/fixes/index.js'
import { parseDocument } from '../../src/formats/index.js'
import { fix } from '../../src/index.js'

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
