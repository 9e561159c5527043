/** The fast ways tell what the slow ones tell: of every text, in every format of items, however a name is written. */
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import type { Document } from '../../src/document/types.js'
import { lint } from '../../src/kernel/linter.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import { siftFor, type Sift } from '../../src/kernel/sift.js'
import type { AnyRule } from '../../src/kernel/types.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { formats } from '../../src/formats/index.js'
import { defaultFormatOptions } from '../../src/formats/options.js'
import { findMentions, judgeAll } from '../../src/mentions/index.js'
import { frozenWeights } from '../../src/mentions/evidence/weights.js'
import { parseText } from '../../src/formats/text.js'
import { isoDate } from '../../src/registry/date.js'
import { rules } from '../../rules/index.js'
import { extent } from '../sweep.js'

const knowledge = builtinKnowledge()
const settings = { ...defaultSettings, asOf: isoDate('2024-11-30') }
const sift = siftFor(rules, settings, knowledge)!

/** Names and their halves, with all that may stand in them and between them. */
const names = [
  'Талибан',
  'Тали',
  'бан',
  'Tалибан',
  'ТАЛИБАН',
  'талибан',
  'Медуза',
  'Медузе',
  'Исламское',
  'государство',
  'Юрий',
  'Дудь',
  'Быков',
  'Голос',
  'голос',
  'Meta',
  'Левада',
  'Центр',
  'group',
  'Group',
]
const marks = [
  '**',
  '*',
  '_',
  '__',
  '~~',
  '`',
  '[',
  ']',
  '](https://t.me/x)',
  '[1]',
  '[^1]',
  '](https://meduza.io/a "Талибан")',
  '&shy;',
  '&nbsp;',
  '&#1058;',
  '&amp;',
  '&#42; ',
  '<b>',
  '</b>',
  '<br>',
  '</p><p>',
  '<img alt="Талибан">',
  '<!-- plashka ignore -->',
  '\u00AD',
  '\u200B',
  '\\',
  '\\*',
  '«',
  '»',
  '"',
  '{{x}}',
  '> ',
  '# ',
  '- ',
  '1. ',
  '* ',
  '† ',
  '|',
  '+',
  '-',
  '’ом',
  '\uFE0F',
  '[x](tg://resolve?domain=meduzalive)',
  '\n--- | ---\n',
  '<i class="a">',
  '</i>',
  '<a href="https://meduza.io/a" target="_blank">',
  '<a href="tg://resolve?domain=meduzalive">',
  '<a href="#fn1">',
  '</a>',
  '<span class="sr-only">',
  '<p style="display: none">',
  '<p style="text-align: left" class="b">',
  '<p>',
  '</p>',
  '<li>',
  '<h2>',
  '<s>',
  '</s>',
  '<sup>1</sup>',
  '<code>',
  '</code>',
  '<td>',
  '<!-- wp:paragraph -->',
  '<img src="https://meduza.io/a.png" title="Исламское государство">',
  '&laquo;',
  '\t',
  '$',
  '<',
  '{',
  '%%',
]
const others = [
  ' ',
  ' ',
  '\n',
  '\n\n',
  ', ',
  '. ',
  'сообщил',
  'издание',
  'группировка',
  'Сегодня тепло',
  'признан иноагентом',
  'запрещён в России',
  'иноагент',
  'https://meduza.io/a',
  'meduza.io',
  't.me/meduzalive',
  'в реестр внесли',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...marks), fc.constantFrom(...others), fc.constant(' ')), {
    maxLength: 9,
  })
  .map(parts => parts.join(''))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const sources: readonly (readonly [string, (title: string, text: string) => string])[] = [
  ['ndjson', (title, text) => JSON.stringify({ id: 1, title, text, date: '2024-11-30' })],
  [
    'ndjson',
    (title, text) =>
      JSON.stringify({ id: 1, summary: title, text: ['Вот ', { type: 'bold', text }], date: 'нет' }).replaceAll(
        'Т',
        '\\u0422',
      ),
  ],
  [
    'ndjson',
    (title, text) =>
      ` ${JSON.stringify({ message: { text, date: 'скоро' }, title: 7, url: `https://${title}`, authors: [title] })}`,
  ],
  [
    'ndjson',
    (title, text) => JSON.stringify({ url: 'https://meduza.io/a', body: `<p>${title}</p>`, text: { raw: text } }),
  ],
  [
    'ndjson',
    (title, text) => JSON.stringify({ text: ' ', lead: `{"a":"${title}"}`, other: text, published: 1732924800 }),
  ],
  [
    'ndjson',
    (title, text) => JSON.stringify({ title: `<b>${title}</b>`, text: `<p>Вот и всё.</p>\n<p>${title} ${text}</p>` }),
  ],
  [
    'json-feed',
    (title, text) =>
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ title, content_text: text }] }),
  ],
  [
    'telegram',
    (title, text) =>
      JSON.stringify({
        type: 'public_channel',
        messages: [{ id: 1, from: title, text: [text, { type: 'bold', text: title }] }],
      }),
  ],
  [
    'feed',
    (title, text) =>
      `<rss><channel><item><title>${escaped(title)}</title><description>${escaped(text)}</description></item></channel></rss>`,
  ],
]

const told = (documents: readonly Document[], asked: readonly AnyRule[] = rules): unknown =>
  documents.map(document =>
    lint(document, knowledge, settings, asked, settings.asOf).messages.map(({ ruleId, start, end, reason }) => [
      ruleId,
      start,
      end,
      reason,
    ]),
  )

const read = (name: string, source: string, by?: Sift): readonly Document[] =>
  formats.find(format => format.name === name)!.parse(source, { ...defaultFormatOptions, ...(by && { sift: by }) })

describe('what is sifted out', () => {
  test.each(sources)('of %s is nothing that a check would tell', (name, sourceOf) => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const source = sourceOf(title, text)
        expect(told(read(name, source, sift))).toEqual(told(read(name, source)))
      }),
      { numRuns: extent(300, 60) },
    )
  })

  test.each([
    ['a name in plain words', 'Талибан сообщил.', true],
    ['a name with a soft hyphen', 'Тали\u00ADбан сообщил.', true],
    ['a name with letters that look alike', 'Tалибан сообщил.', true],
    ['an address of a party', 'Читайте на meduza.io.', true],
    ['a note about a status', 'Тепло.\n\n* признан иноагентом', true],
    ['an ordinary word', 'Подал голос, потом в школе дали звонок.', false],
    ['a part of a name alone', 'Компания X5 Group открыла магазин.', false],
    ['an address of somebody else', 'Читайте на example.org и t.me/example.', false],
    ['a star without a status', 'Тепло.\n\n* по данным синоптиков', false],
  ])('%s', (_, text, isWorthIt) => {
    expect(sift(text, text)).toBe(isWorthIt)
  })

  test.each([
    ['an ordinary word with a capital', 'Весной в городе тепло.', false],
    ['a lone surname', 'Быков забил два гола.', false],
    ['a weak name that something speaks for', 'Движение «Весна» провело акцию.', true],
    ['a name', 'Талибан сообщил.', true],
    ['an address of a party', 'Весной читайте на meduza.io.', true],
    ['a note about a status', 'Весной тепло.\n\n* признан иноагентом', true],
  ])('once more: %s', (_, text, isWorthIt) => {
    expect(sift.document(parseText(text))).toBe(isWorthIt)
  })

  test('is no document with a directive, or with something unread', () => {
    const document = parseText('Весной тепло.')
    const place = { start: 0, end: 0 }
    expect(sift.document({ ...document, comments: [{ text: 'plashka ignore', place }] })).toBe(true)
    expect(sift.document({ ...document, comments: [{ text: 'wp:paragraph', place }] })).toBe(false)
    expect(sift.document({ ...document, unread: [{ kind: 'record', place }] })).toBe(true)
    expect(sift.document({ ...document, unreadDate: { text: 'скоро', place } })).toBe(true)
    expect(sift.document({ ...document, links: [{ url: 'https://meduza.io/a', place }] })).toBe(true)
  })

  test('most of what only bears a name is passed over', () => {
    const [document] = read('ndjson', JSON.stringify({ text: 'Весной в городе тепло, Азов замёрз.' }), sift)
    expect(document?.isSilent).toBe(true)
  })

  test('is nothing where a rule looks at every text', () => {
    const any: AnyRule = { id: 'house/any', severity: 'error', check: () => [] }
    expect(siftFor([...rules, any], settings, knowledge)).toBeUndefined()
    const own = { 'own-material': { options: { outlet: ['meduza'] } } }
    expect(siftFor(rules, { rules: own }, knowledge)).toBeUndefined()
  })
})

describe('what is not asked', () => {
  test('is no rule that would have found something', () => {
    const asking = rules.map((rule): AnyRule => {
      if (!('check' in rule)) return rule
      return { ...rule, needs: () => undefined }
    })
    fc.assert(
      fc.property(texts, text => {
        const documents = [parseText(text)]
        expect(told(documents)).toEqual(told(documents, asking))
      }),
      { numRuns: extent(400, 100) },
    )
  })

  test('is no name for which anything speaks', () => {
    fc.assert(
      fc.property(texts, text => {
        const document = parseText(text)
        const entities = (id: string) => knowledge.registry.get(id)
        const isNamed = judgeAll(document, knowledge.lexicons, entities, frozenWeights).some(
          ({ certainty }) => certainty !== 'none',
        )
        expect(findMentions(document, knowledge.lexicons, entities).length > 0).toBe(isNamed)
      }),
      { numRuns: extent(600, 150) },
    )
  })
})
