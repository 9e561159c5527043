/** When something is shown, and which lines. */
import { expect, test } from '@jest/globals'
import { cuesOf } from '../../src/formats/cues.js'
import type { SubtitleSyntax } from '../../src/formats/subtitles.js'

type Found = [from: number, to: number, ...lines: string[]]

const found = (source: string, syntax: SubtitleSyntax): Found[] =>
  cuesOf(source, syntax).map(({ from, to, lines }) => [
    from,
    to,
    ...lines.map(line => source.slice(line.start, line.end)),
  ])

test.each<[name: string, source: string, cues: Found[]]>([
  ['no cue', 'Раз\n', []],
  ['hours, minutes, seconds', '1\n01:02:03,004 --> 10:20:30,400\nРаз', [[3_723_004, 37_230_400, 'Раз']]],
  ['no hours', '1\n02:03,5 --> 02:04,25\nРаз', [[123_500, 124_250, 'Раз']]],
  ['a full stop in the time', '1\n00:00:01.000 --> 00:00:02.000\nРаз', [[1000, 2000, 'Раз']]],
  ['hours of four digits', '1\n1000:00:00,000 --> 1000:00:00,001\nРаз', [[3.6e9, 3.6e9 + 1, 'Раз']]],
  ['short numbers', '1\n0:1:2,3-->0:1:3,4\nРаз', [[62_300, 63_400, 'Раз']]],
  ['space about a timing', '1\n  00:01,000 --> 00:02,000  \nРаз', [[1000, 2000, 'Раз']]],
  ['places behind a timing', '1\n00:01,000 --> 00:02,000 X1:40 Y1:2\nРаз', [[1000, 2000, 'Раз']]],
  ['words stuck to a timing', '1\n00:01,000 --> 00:02,000X\nРаз', []],
  [
    'words before a timing',
    '1\n00:01,000 --> 00:02,000\nв 00:03,000 --> 00:04,000',
    [[1000, 2000, 'в 00:03,000 --> 00:04,000']],
  ],
  ['white space about lines', '1\n00:01,000 --> 00:02,000\n  Раз \r\n\tдва', [[1000, 2000, 'Раз', 'два']]],
  ['carriage returns alone', '1\r00:01,000 --> 00:02,000\rРаз\rдва', [[1000, 2000, 'Раз', 'два']]],
  ['text behind a blank line', '1\n00:01,000 --> 00:02,000\nРаз\n \nдва', [[1000, 2000, 'Раз', 'два']]],
  [
    'a cue without text',
    '1\n00:01,000 --> 00:02,000\n\n2\n00:03,000 --> 00:04,000\nРаз',
    [
      [1000, 2000],
      [3000, 4000, 'Раз'],
    ],
  ],
  [
    'a number right below a cue',
    '1\n00:01,000 --> 00:02,000\nРаз\n2\n00:03,000 --> 00:04,000\nдва',
    [
      [1000, 2000, 'Раз'],
      [3000, 4000, 'два'],
    ],
  ],
  [
    'words right above a timing are said',
    '1\n00:01,000 --> 00:02,000\nРаз\n\nв 2\n00:03,000 --> 00:04,000\nдва',
    [
      [1000, 2000, 'Раз', 'в 2'],
      [3000, 4000, 'два'],
    ],
  ],
  [
    'a number with words is said',
    '1\n00:01,000 --> 00:02,000\nРаз\n2 дня\n00:03,000 --> 00:04,000',
    [
      [1000, 2000, 'Раз', '2 дня'],
      [3000, 4000],
    ],
  ],
  ['a number that no timing follows is said', '1\n00:01,000 --> 00:02,000\nРаз\n2', [[1000, 2000, 'Раз', '2']]],
  [
    'words of WebVTT are said in SubRip',
    '1\n00:01,000 --> 00:02,000\n\nNOTE раз\nSTYLE',
    [[1000, 2000, 'NOTE раз', 'STYLE']],
  ],
])('SubRip: %s', (_, source, cues) => {
  expect(found(source, 'srt')).toEqual(cues)
})

const head = 'WEBVTT\n\n'
const cue = '00:01.000 --> 00:02.000\nРаз\n'
test.each<[name: string, source: string, cues: Found[]]>([
  ['a head with words', `WEBVTT раз\nдва\n\n${cue}`, [[1000, 2000, 'Раз']]],
  ['a head that is missing', `раз\n\n${cue}`, [[1000, 2000, 'Раз']]],
  ['a timing right below the head', `WEBVTT\n${cue}`, [[1000, 2000, 'Раз']]],
  [
    'any line above a timing',
    `${head}${cue}\nпролог\n00:03.000 --> 00:04.000\nдва`,
    [
      [1000, 2000, 'Раз'],
      [3000, 4000, 'два'],
    ],
  ],
  [
    'a line above a timing within a cue is said',
    `${head}${cue}два\n00:03.000 --> 00:04.000\nтри`,
    [
      [1000, 2000, 'Раз', 'два'],
      [3000, 4000, 'три'],
    ],
  ],
  [
    'notes, styles, regions',
    `${head}${cue}\nNOTE\nнет\n\nSTYLE\nнет\n\nREGION\tнет\nнет\n\nдва`,
    [[1000, 2000, 'Раз', 'два']],
  ],
  ['a word that begins like a note', `${head}${cue}\nNOTES раз\n`, [[1000, 2000, 'Раз', 'NOTES раз']]],
  ['a note within a cue is said', `${head}${cue}NOTE два\nтри`, [[1000, 2000, 'Раз', 'NOTE два', 'три']]],
  ['a note in the middle of a line', `${head}${cue}\nраз NOTE`, [[1000, 2000, 'Раз', 'раз NOTE']]],
])('WebVTT: %s', (_, source, cues) => {
  expect(found(source, 'vtt')).toEqual(cues)
})
