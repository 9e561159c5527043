/** Subtitles through what is asked of every format. */
import { describe } from '@jest/globals'
import { decodeString } from 'micromark-util-decode-string'
import { subtitles } from './renderings.js'
import { suite } from './suite.js'

const words = (source: string): string =>
  source.replace(/\n\n\d+\n[^\n]*-->[^\n]*\n/g, '\n').replace(/<\/?[a-z]>|\{\\an8\}/g, '')

const many = 10_000

describe('SubRip', () => {
  suite({
    name: 'srt',
    render: draft => subtitles(draft, 'srt'),
    reread: words,
    hostile: {
      'ten thousand tags': () => `1\n00:00:01,000 --> 00:00:02,000\n${'<i>{\\an8}<'.repeat(many)}`,
      'ten thousand timings': () => '00:00:01,000 --> 00:00:02,000\n'.repeat(many),
      'ten thousand cues': () => '1\n00:00:01,000 --> 00:00:02,000\nТалибан\n\n'.repeat(many),
    },
  })
})

describe('WebVTT', () => {
  suite({
    name: 'vtt',
    render: draft => subtitles(draft, 'vtt'),
    reread: source => words(source).replace(/&\w+;/g, reference => decodeString(reference)),
    hostile: {
      'ten thousand notes': () => `WEBVTT\n\n${'NOTE x\n\n'.repeat(many)}`,
      'ten thousand voices': () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v Иван>Да &lt;'.repeat(many)}`,
    },
  })
})
