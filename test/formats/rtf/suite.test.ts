/** RTF through what is asked of every format. */
import { describe } from '@jest/globals'
import { suite } from '../suite.js'
import { rtf, rtfBytes, rtfDraft, rtfWords } from './rendering.js'

const cyrillic = new TextDecoder('windows-1251')

const reread = (source: string): string =>
  source
    .replace(/\\'([0-9a-f]{2})/g, (_, byte: string) => cyrillic.decode(Uint8Array.of(parseInt(byte, 16))))
    .replace(/\\u(-?\d+)\?/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replaceAll('\\~', '\u00A0')
    .replace(/\{\\\*\\fldinst [^}]*\}|(?<!\\)\\[a-z]+-?\d* ?|(?<!\\)[{}]/g, '')
    .replace(/\\([\\{}])/g, '$1')

describe.each([
  ['by their numbers', (text: string) => rtfWords(text)],
  ['in a code page', rtfBytes],
] as const)('characters %s', (_, written) => {
  suite({
    name: 'rtf',
    render: rtfDraft(written),
    reread,
    hasOwnNotes: true,
    // Words of notices that are put in the place of others are written by their numbers.
    lasting: source => source.replace(/\\'[0-9a-f]{2}/g, ''),
    hostile: {
      'ten thousand groups within each other': () => rtf('{'.repeat(10_000) + 'Taliban' + '}'.repeat(10_000)),
      'ten thousand ends of groups': () => rtf('Taliban' + '}'.repeat(10_000)),
      'ten thousand footnotes that do not end': () => rtf('{\\footnote '.repeat(10_000) + 'Taliban'),
      'ten thousand fields that do not end': () => rtf('{\\field{\\fldrslt '.repeat(10_000) + 'Taliban'),
      'fallbacks that never end': () => rtf('\\uc99999999\\u1058?'.repeat(10_000) + 'Taliban'),
      'binary data that never ends': () => rtf('Taliban\\bin2147483647 a'),
      'ten thousand backslashes': () => rtf('\\'.repeat(10_001)),
    },
  })
})
