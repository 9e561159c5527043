/** Mobiledoc: sections, cards, and mark-up that goes on from one marker to another. */
import { expect, test } from '@jest/globals'
import { defaultFixOptions, repair } from '../../../src/fixes/index.js'
import { formatOf } from '../../../src/formats/index.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge, lint, type Report } from '../../../src/library/index.js'
import { isoDate } from '../../../src/registry/date.js'

const format = formatOf({ format: 'json-text' })!
const day = isoDate('2024-11-30')
const check = (source: string): Report =>
  lint(format.parse(source)[0]!, builtinKnowledge(), { ...defaultSettings, asOf: day }, day)

const doc = (content: object): object => ({
  version: '0.3.1',
  atoms: [],
  cards: [],
  markups: [],
  sections: [],
  ...content,
})
const sectionsOf = (value: object): unknown => {
  const { source } = repair(JSON.stringify(value), check, format.notation!, defaultFixOptions)
  expect(check(source).messages).toEqual([])
  return (JSON.parse(source) as { readonly sections: unknown }).sections
}

test.each([
  ['without a version', { sections: [[1, 'p', [[0, [], 0, 'Раз']]]] }],
  ['of another version', { version: 1, sections: [[1, 'p', [[0, [], 0, 'Раз']]]] }],
  ['without sections', { version: '0.3.1' }],
])('a value %s is of another kind', (_, value) => {
  expect(() => format.parse(JSON.stringify(value))).toThrow('No text is found in this JSON')
})

test('a section of which parts are missing holds nothing', () => {
  const value = doc({ sections: [[1], [1, 'p'], [3, 'ul'], [10], [10, 7], [], [1, 'p', [[0, [], 0, 'Раз']]]] })
  const [{ text }] = format.parse(JSON.stringify(value)) as [ReturnType<typeof format.parse>[number]]
  expect(text).toBe('Раз')
})

test('headings, lists, cards, soft breaks; what is struck out is said to nobody', () => {
  const value = doc({
    atoms: [['soft-return', '', {}]],
    cards: [
      ['image', { src: 'a.jpg', alt: 'Снимок', caption: 'Подпись <b>к</b> нему' }],
      ['hr', {}],
      ['html', { html: '<p>Вставка</p>' }],
      ['markdown', { markdown: '**Разметка**' }],
    ],
    markups: [['s'], ['a', ['href', 'https://example.org/']]],
    sections: [
      [1, 'h2', [[0, [], 0, 'Глава']]],
      [
        1,
        'p',
        [
          [0, [], 0, 'Раз'],
          [1, [], 0, 0],
          [0, [], 0, 'два '],
          [0, [0], 1, 'три'],
          [0, [1], 1, 'там'],
        ],
      ],
      [10, 0],
      [10, 1],
      [3, 'ul', [[[0, [], 0, 'Первое']], [[0, [], 0, 'Второе']]]],
      [10, 2],
      [10, 3],
      [2, 'b.jpg'],
    ],
  })
  const [{ text, blocks, links }] = format.parse(JSON.stringify(value)) as [ReturnType<typeof format.parse>[number]]
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'heading: Глава',
    'paragraph: Раз\nдва там',
    'alt: Снимок',
    'caption: Подпись к нему',
    'list-item: Первое',
    'list-item: Второе',
    'paragraph: Вставка',
    'paragraph: Разметка',
  ])
  expect(links.map(({ url }) => url)).toEqual(['https://example.org/'])
})

test('a notice stands behind a link that two markers make, in the text there or in a marker of its own', () => {
  const markups = [['a', ['href', 'https://example.org/']], ['strong']]
  const link = [
    [0, [0, 1], 1, 'Юрий '],
    [0, [], 1, 'Дудь'],
  ]
  expect(sectionsOf(doc({ markups, sections: [[1, 'p', [...link, [0, [], 0, ' вышел.']]]] }))).toEqual([
    [1, 'p', [...link, [0, [], 0, ' (признан иностранным агентом) вышел.']]],
  ])
  expect(sectionsOf(doc({ markups, sections: [[1, 'p', link]] }))).toEqual([
    [1, 'p', [...link, [0, [], 0, ' (признан иностранным агентом)']]],
  ])
})

test('what is no Mobiledoc is none', () => {
  const isOne = (value: unknown): boolean => format.accepts!(JSON.stringify(value))
  expect([isOne(doc({})), isOne({ version: '1.0', sections: [] }), isOne({ version: '0.3.1' })]).toEqual([
    true,
    false,
    false,
  ])
})

test('what an atom says is judged, and its notice is a marker behind it', () => {
  const value = doc({
    atoms: [['mention', 'Талибан', { id: 1 }]],
    sections: [
      [
        1,
        'p',
        [
          [0, [], 0, 'Об этом сообщил '],
          [1, [], 0, 0],
          [0, [], 0, ' вчера.'],
        ],
      ],
    ],
  })
  expect(sectionsOf(value)).toEqual([
    [
      1,
      'p',
      [
        [0, [], 0, 'Об этом сообщил '],
        [1, [], 0, 0],
        [0, [], 0, ' (признан террористической организацией и запрещён в РФ)'],
        [0, [], 0, ' вчера.'],
      ],
    ],
  ])
})
