/** What holds of any document: fixes are proved, minimal, and leave alone what they do not touch. */
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { applyEdits, defaultFixOptions, fixesOf, styles } from '../../src/fixes/index.js'
import { check } from '../reports.js'
import { extent } from '../sweep.js'
import { mending, notationOf, pathOf, type FixFormat } from './mend.js'

const numRuns = extent(60, 5)

const names = {
  ru: [
    'Талибан',
    '«Талибана»',
    'движением «Талибан»',
    'талибы',
    'ИГИЛ',
    'Борис Акунин',
    'Дмитрию Быкову',
    'Земфиру',
    'Instagram',
    'инстаграм-канал',
    '«Медузы»',
    'телеканал «Дождь»',
    'Фонд борьбы с коррупцией (ФБК)',
    'Аль-Каида',
    'Свидетели Иеговы',
    'Meta',
  ],
  en: [
    'the Taliban',
    "the Taliban's men",
    'Boris Akunin',
    'Meduza',
    'TV Rain',
    'Hizb ut-Tahrir',
    'Facebook',
    'the Columbine movement',
  ],
}
const notices = {
  ru: [
    ' (запрещён в РФ)',
    ' (признан иностранным агентом)',
    ', признанный иностранным агентом,',
    ' (террористическая организация)',
    '*',
    '**',
    '[1]',
    ' (нежелательная организация)',
    ' (признана ООН террористической)',
  ],
  en: [
    ' (banned in Russia)',
    ' (a foreign agent)',
    ', designated a foreign agent in Russia,',
    '*',
    ' (a terrorist group)',
  ],
}
const words = {
  ru: ['вчера', 'сообщил об этом', 'и', 'в городе', 'по словам врача', 'нашли книгу', 'ушли из села'],
  en: ['said on Monday', 'and', 'in the city', 'left the town', 'according to a doctor', 'found a book'],
}
const footnotes = {
  ru: [
    '* Признан иностранным агентом',
    '** Запрещена в РФ',
    '* Данные за год',
    '[1] Признаны террористическими и запрещены в РФ',
  ],
  en: ['* Designated a foreign agent in Russia', '** Banned in Russia', '* Data for the year'],
}
const around: Readonly<Record<FixFormat, readonly (readonly [string, string])[]>> = {
  text: [
    ['', ''],
    ['', ''],
    ['«', '»'],
    ['(', ')'],
    ['“', '”'],
  ],
  markdown: [
    ['', ''],
    ['**', '**'],
    ['_', '_'],
    ['[', '](https://example.org/a)'],
    ['«', '»'],
    ['(', ')'],
    ['> ', ''],
  ],
  asciidoc: [
    ['', ''],
    ['*', '*'],
    ['_', '_'],
    ['https://example.org/a[', ']'],
    ['«', '»'],
    ['(', ')'],
  ],
  html: [
    ['', ''],
    ['<b>', '</b>'],
    ['<i><span class="x">', '</span></i>'],
    ['<a href="https://example.org/a">', '</a>'],
    ['<a href="#x"> ', ' </a>'],
    ['«', '»'],
    ['(', ')'],
    ['<b>', ''],
    ['', '</i><br>'],
  ],
}

const blockIn = (format: FixFormat, text: string): string => (format === 'html' ? `<p>${text}</p>` : text)

const document = (language: 'ru' | 'en', format: FixFormat): fc.Arbitrary<string> => {
  const word = fc.constantFrom(...words[language])
  const named = fc
    .tuple(fc.constantFrom(...names[language]), fc.option(fc.constantFrom(...notices[language]), { nil: '', freq: 2 }))
    .map(parts => parts.join(''))
  const phrase = fc
    .tuple(fc.constantFrom(...around[format]), fc.array(fc.oneof(word, named), { minLength: 1, maxLength: 4 }))
    .map(([[open, close], inside]) => `${open.startsWith('>') ? '' : open}${inside.join(' ')}${close}`)
  const sentence = fc
    .tuple(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.constantFrom('.', '.', '!', '…'))
    .map(([phrases, end]) => phrases.join(', ').replace(/\p{Ll}/u, letter => letter.toUpperCase()) + end)
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(sentences => sentences.join(' '))
  return fc
    .tuple(
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      fc.option(fc.constantFrom(...footnotes[language]), { nil: '' }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(
      ([paragraphs, note, end, isClosed]) =>
        [...paragraphs, ...(note ? [note] : [])].map(text => blockIn(format, text)).join(end + end) +
        (isClosed ? end : ''),
    )
}

describe.each(['ru', 'en'] as const)('%s', language => {
  describe.each(['text', 'markdown', 'html', 'asciidoc'] as const)('%s', format => {
    const draft = document(language, format)
    const style = fc.constantFrom(...styles)
    const day = fc.constantFrom('2021-07-09', '2024-11-30', '2025-06-01')

    test('mending twice changes nothing, and no message is new', () => {
      fc.assert(
        fc.property(draft, style, day, (source, style, asOf) => {
          const { source: mended, before, report } = mending(source, { format, style, asOf })
          expect(mending(mended, { format, style, asOf }).source).toBe(mended)
          const known = new Set(before.messages.map(({ ruleId, entity }) => `${ruleId} ${entity?.id ?? ''}`))
          const wasFalse = new Set(before.messages.map(({ entity }) => entity?.id))
          for (const { ruleId, entity } of report.messages)
            if (!known.has(`${ruleId} ${entity?.id ?? ''}`)) expect(wasFalse).toContain(entity?.id)
          if (before.messages.length === 0) expect(mended).toBe(source)
        }),
        { numRuns },
      )
    })

    test('mending leaves no more messages than there were', () => {
      fc.assert(
        fc.property(draft, style, day, (source, style, asOf) => {
          const path = pathOf(format)
          const before = check(source, { asOf, path }).messages.length
          const { report } = mending(source, { format, style, asOf })
          expect(report.messages.length).toBeLessThanOrEqual(before)
        }),
        { numRuns },
      )
    })

    test('edits lie apart, and all around them stays', () => {
      fc.assert(
        fc.property(draft, style, (source, style) => {
          const path = pathOf(format)
          const fixes = fixesOf(check(source, { asOf: '2024-11-30', path }), notationOf(format), {
            ...defaultFixOptions,
            style,
          })
          const edits = fixes
            .flatMap(fix => fix.edits)
            .sort((one, other) => one.start - other.start || one.end - other.end)
          const mended = applyEdits(source, edits)
          let from = 0
          let at = 0
          for (const { start, end, text } of edits) {
            const kept = source.slice(from, start)
            expect(start).toBeGreaterThanOrEqual(from)
            expect(mended.slice(at, at + kept.length + text.length)).toBe(kept + text)
            at += kept.length + text.length
            from = end
          }
          expect(mended.slice(at)).toBe(source.slice(from))
        }),
        { numRuns },
      )
    })
  })
})
