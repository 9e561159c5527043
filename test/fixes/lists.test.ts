/** The law of fixes in lists: of an item no word goes but those of its notice, in every style and on every day. */
import { describe, expect, test } from '@jest/globals'
import { styles } from '../../src/fixes/types.js'
import { mend, type FixFormat } from './mend.js'

/** Sentences that name somebody and say his status, or only that somebody has one. */
const sentences = [
  'Минюст признал иноагентом певицу Земфиру.',
  'Прокуратура объявила нежелательным издание «Медуза».',
  'Борис Акунин (признан иностранным агентом) издал роман.',
  'Суд запретил движение «Талибан» как террористическое.',
  'Талибан запрещён в России.',
  'Организация признана террористической и запрещена в России.',
  'Писатель Дмитрий Быков, иностранный агент, прочёл лекцию.',
  'Иноагент Екатерина Шульман дала интервью.',
  'The ministry added to its register of foreign agents Boris Akunin.',
  'Запрещённый в РФ Талибан ушёл.',
]
const lists: readonly (readonly [name: string, format: FixFormat, item: (words: string) => string])[] = [
  ['Markdown, *', 'markdown', words => `* ${words}\n`],
  ['Markdown, -', 'markdown', words => `- ${words}\n`],
  ['text, *', 'text', words => `* ${words}\n`],
  ['text, [1]', 'text', words => `[1] ${words}\n`],
  ['text, ✱', 'text', words => `✱ ${words}\n`],
  ['HTML, paragraphs', 'html', words => `<p>* ${words}</p>\n`],
  ['HTML, a list', 'html', words => `<ul><li>* ${words}</li></ul>\n`],
]

describe.each(lists)('an item of a list stays: %s', (_, format, item) => {
  test.each(sentences)('%s', sentence => {
    for (const style of styles)
      for (const asOf of ['2021-07-09', '2024-11-30', '2026-09-24'])
        for (const [before, behind] of [
          ['Что было за неделю:\n\n', item('Умер художник Петров.')],
          ['', ''],
        ] as const) {
          const source = before + item(sentence) + behind
          const words = (text: string): string[] => text.match(/\p{L}+/gu)!
          const left = words(mend(source, { format, style, asOf }))
          const isNotice = /^(?:признан\p{L}*|иностранн\p{L}+|агент\p{L}*|иноагент|запрещ\p{L}+|в|РФ)$/iu
          for (const word of words(source)) if (!isNotice.test(word)) expect(left).toContain(word)
        }
  })
})
