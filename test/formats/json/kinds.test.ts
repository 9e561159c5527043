/** What each kind of rich text is read as, and that what is mended is still of the kind. */
import { describe, expect, test } from '@jest/globals'
import { defaultFixOptions, repair } from '../../../src/fixes/index.js'
import { formatOf, parseDocuments } from '../../../src/formats/index.js'
import { defaultFormatOptions } from '../../../src/formats/options.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge, lint, type Report } from '../../../src/library/index.js'
import { isoDate } from '../../../src/registry/date.js'

const format = formatOf({ format: 'json-text' })!
const blocksOf = (value: unknown): string[] => {
  const [{ text, blocks }] = format.parse(JSON.stringify(value)) as [ReturnType<typeof format.parse>[number]]
  return blocks.map(({ kind, start, end, opensRow }) => `${opensRow ? 'row ' : ''}${kind}: ${text.slice(start, end)}`)
}

const knowledge = builtinKnowledge()
const day = isoDate('2024-11-30')
const mended = (value: unknown): unknown => {
  const check = (source: string): Report =>
    lint(format.parse(source)[0]!, knowledge, { ...defaultSettings, asOf: day }, day)
  return JSON.parse(repair(JSON.stringify(value), check, format.notation!, defaultFixOptions).source)
}

const text = (words: string, marks?: readonly string[]): object => ({
  type: 'text',
  ...(marks && { marks: marks.map(type => ({ type })) }),
  text: words,
})
const node = (type: string, ...content: object[]): object => ({ type, content })
const element = (type: string, ...children: object[]): object => ({ type, children })

test.each<[string, unknown, string[]]>([
  [
    'ProseMirror: lists, tables, breaks, what is struck out, code, pictures',
    node(
      'doc',
      node('heading', text('Заголовок')),
      node('bullet_list', node('list_item', node('paragraph', text('Раз'), { type: 'hard_break' }, text('два')))),
      node(
        'table',
        node(
          'tableRow',
          node('tableCell', node('paragraph', text('А'))),
          node('tableCell', node('paragraph', text('Б'))),
        ),
        node('tableRow', node('tableHeader', node('paragraph', text('В')))),
      ),
      node('paragraph', text('Не '), text('было', ['strike']), text('стало')),
      { type: 'image', attrs: { alt: 'Портрет', src: 'a.png' } },
      { type: 'callout', attrs: { doc: 1 }, content: [node('paragraph', text('Свой блок'))] },
    ),
    [
      'heading: Заголовок',
      'list-item: Раз\nдва',
      'row table-cell: А',
      'table-cell: Б',
      'row table-cell: В',
      'paragraph: Не стало',
      'alt: Портрет',
      'paragraph: Свой блок',
    ],
  ],
  ['the state of an editor', { doc: node('doc', node('paragraph', text('Раз'))), selection: {} }, ['paragraph: Раз']],
  [
    'Lexical: items within items, cards of Ghost, blocks of one’s own',
    {
      root: element(
        'root',
        { ...element('extended-heading', text('Заголовок')), tag: 'h2' },
        element(
          'list',
          element('listitem', text('Раз'), { type: 'linebreak' }, text('и два')),
          element('listitem', element('list', element('listitem', text('Внутри')))),
        ),
        { type: 'image', altText: 'Портрет', caption: '<span>Подпись</span>' },
        { type: 'html', html: '<p>Один</p><p>Другой</p>' },
        { type: 'markdown', markdown: '## Под\n\nТекст' },
        {
          type: 'block',
          fields: { blockName: 'x', content: { root: element('root', element('paragraph', text('Блок'))) } },
        },
      ),
    },
    [
      'heading: Заголовок',
      'list-item: Раз\nи два',
      'list-item: Внутри',
      'alt: Портрет',
      'caption: Подпись',
      'paragraph: Один',
      'paragraph: Другой',
      'heading: Под',
      'paragraph: Текст',
      'paragraph: Блок',
    ],
  ],
  [
    'Slate: names without a standard',
    [
      element('h1', { text: 'Заголовок' }),
      element('ul', element('li', element('lic', { text: 'Раз' }))),
      element('p', { text: 'Пишет ' }, { type: 'mention', children: [{ text: 'Иван' }] }, { text: ' сам' }),
      { type: 'image', url: 'a.png', caption: [{ text: 'Подпись' }], children: [{ text: '' }] },
    ],
    ['heading: Заголовок', 'list-item: Раз', 'paragraph: Пишет Иван сам', 'caption: Подпись'],
  ],
  [
    'Quill: the break tells what the line is',
    {
      ops: [
        { insert: 'Заголовок' },
        { insert: '\n', attributes: { header: 2 } },
        { insert: 'Раз\nДва ' },
        { insert: 'три', attributes: { bold: true } },
        { insert: { image: 'a.png' } },
        { insert: '\nПункт' },
        { insert: '\n', attributes: { list: 'bullet' } },
        { insert: 'А' },
        { insert: '\n', attributes: { table: 'r1' } },
        { insert: 'Б' },
        { insert: '\n', attributes: { table: 'r1' } },
        { insert: 'Конец' },
      ],
    },
    [
      'heading: Заголовок',
      'paragraph: Раз',
      'paragraph: Два три',
      'list-item: Пункт',
      'row table-cell: А',
      'table-cell: Б',
      'paragraph: Конец',
    ],
  ],
  [
    'Editor.js: its usual tools',
    {
      blocks: [
        { type: 'header', data: { text: 'Заго&shy;ловок', level: 1 } },
        { type: 'paragraph', data: { text: 'Раз <b>два</b><br>три' } },
        { type: 'list', data: { items: ['Пункт', { content: 'Другой', items: [{ content: 'Внутри', items: [] }] }] } },
        { type: 'checklist', data: { items: [{ text: 'Дело', checked: true }] } },
        { type: 'table', data: { content: [['А', 'Б'], ['В']] } },
        { type: 'quote', data: { text: 'Слова', caption: 'Автор' } },
        { type: 'image', data: { file: { url: 'a.png' }, caption: 'Подпись' } },
        { type: 'code', data: { code: 'Талибан' } },
        { type: 'raw', data: { html: '<h2>Под</h2><p>Текст</p>' } },
      ],
    },
    [
      'heading: Заго\u00ADловок',
      'paragraph: Раз два\nтри',
      'list-item: Пункт',
      'list-item: Другой',
      'list-item: Внутри',
      'list-item: Дело',
      'row table-cell: А',
      'table-cell: Б',
      'row table-cell: В',
      'paragraph: Слова',
      'caption: Автор',
      'caption: Подпись',
      'heading: Под',
      'paragraph: Текст',
    ],
  ],
  [
    'Portable Text: styles, items, pictures',
    [
      { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Заголовок' }] },
      { _type: 'block', listItem: 'bullet', level: 1, children: [{ _type: 'span', text: 'Раз' }] },
      { _type: 'image', alt: 'Портрет', caption: 'Подпись' },
      { _type: 'aside', body: [{ _type: 'block', children: [{ _type: 'span', text: 'Врезка' }] }] },
    ],
    ['heading: Заголовок', 'list-item: Раз', 'alt: Портрет', 'caption: Подпись', 'paragraph: Врезка'],
  ],
  [
    'Contentful: lists and tables',
    {
      nodeType: 'document',
      data: {},
      content: [
        {
          nodeType: 'unordered-list',
          content: [
            {
              nodeType: 'list-item',
              content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'Раз' }] }],
            },
          ],
        },
        {
          nodeType: 'table',
          content: [
            {
              nodeType: 'table-row',
              content: [
                {
                  nodeType: 'table-cell',
                  content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'А' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
    ['list-item: Раз', 'row table-cell: А'],
  ],
  [
    'Draft.js: kinds of blocks, what is struck out',
    {
      blocks: [
        { text: 'Заголовок', type: 'header-two' },
        { text: 'Раз', type: 'unordered-list-item' },
        {
          text: 'Не было стало',
          type: 'unstyled',
          inlineStyleRanges: [{ offset: 3, length: 5, style: 'STRIKETHROUGH' }],
        },
      ],
      entityMap: {},
    },
    ['heading: Заголовок', 'list-item: Раз', 'paragraph: Не стало'],
  ],
])('%s', (_, value, expected) => expect(blocksOf(value)).toEqual(expected))

test('emphasis of every kind of a Delta stands where it stood', () => {
  const marked = (attributes: object): string[] => {
    const ops = [{ insert: 'Раз ' }, { insert: 'два', attributes }, { insert: ' три\n' }]
    const [{ text, inlines = [] }] = format.parse(JSON.stringify({ ops })) as [ReturnType<typeof format.parse>[number]]
    return inlines.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  }
  for (const name of ['bold', 'italic', 'underline']) {
    expect(marked({ [name]: true })).toEqual(['emphasis: два'])
    expect(marked({ [name]: false })).toEqual([])
  }
  expect(marked({ color: 'red' })).toEqual([])
})

test.each<[string, object]>([
  ['without children', { _type: 'block', style: 'normal' }],
  ['of another type', { _type: 'note', children: [{ _type: 'span', text: 'Раз' }] }],
])('what is no block of Portable Text, %s, is no text of it', (_, value) => {
  const block = { _type: 'block', children: [{ _type: 'span', text: 'Два' }] }
  expect(blocksOf([block])).toEqual(['paragraph: Два'])
  expect(() => blocksOf([value])).toThrow()
})

test('only the first cell of a row opens it, whatever else stands in the row', () => {
  const cell = (...content: object[]): object => node('table_cell', ...content)
  const row = node('table_row', cell(node('paragraph', text('Раз'))), cell(node('paragraph', text('два'))))
  const rows = blocksOf(
    node('doc', node('heading', text('О')), node('table', row, row), node('paragraph', text('три'))),
  )
  expect(rows).toEqual([
    'heading: О',
    'row table-cell: Раз',
    'table-cell: два',
    'row table-cell: Раз',
    'table-cell: два',
    'paragraph: три',
  ])
})

describe('what is mended', () => {
  test('gets a leaf of its own behind a link, in every tree', () => {
    const notice = ' (признана иностранным агентом и нежелательной организацией в РФ)'
    const link = { type: 'link', attrs: { href: 'https://a.example' } }
    const leaf = { type: 'text', marks: [link], text: '«Медуза»' }
    const doc = node('doc', node('paragraph', leaf))
    expect(mended(doc)).toEqual(node('doc', node('paragraph', leaf, { type: 'text', text: notice })))

    const lexical = element('link', text('«Медуза»'))
    const root = { root: element('root', element('paragraph', { ...lexical, url: 'a' })) }
    expect(mended(root)).toMatchObject({
      root: { children: [{ children: [{ type: 'link' }, { type: 'text', text: notice, format: 0, version: 1 }] }] },
    })

    const ops = [{ insert: '«Медуза»', attributes: { link: 'a' } }, { insert: '\n' }]
    expect(mended({ ops })).toEqual({ ops: [ops[0], { insert: notice }, ops[1]] })

    const span = { _type: 'span', _key: 's', marks: ['l'], text: '«Медуза»' }
    const block = { _type: 'block', markDefs: [{ _key: 'l', _type: 'link', href: 'a' }], children: [span] }
    expect(mended([block])).toEqual([
      {
        ...block,
        children: [span, { _type: 'span', _key: expect.stringMatching(/^plashka/), marks: [], text: notice }],
      },
    ])
  })

  test('is written into the text behind a link, where there is one', () => {
    const link = { type: 'link', url: 'a', children: [{ text: '«Медуза»' }] }
    expect(mended([element('p', { text: '' }, link, { text: ' пишет.' })])).toEqual([
      element('p', { text: '' }, link, {
        text: ' (признана иностранным агентом и нежелательной организацией в РФ) пишет.',
      }),
    ])
  })

  test('loses a leaf of ProseMirror and an insertion of Quill with their text, which may not be empty', () => {
    const false1 = ' (признан нежелательной организацией)'
    const doc = mended(
      node('doc', node('paragraph', text('Погода в городе. Писатель Пушкин'), text(false1, ['em']), text(' умер.'))),
    )
    expect(JSON.stringify(doc)).not.toContain('"text":""')
    const ops = mended({
      ops: [
        { insert: 'Писатель Борис Акунин' },
        { insert: ' (признан нежелательной организацией)', attributes: { italic: true } },
        { insert: ' пишет.\n' },
      ],
    })
    expect(JSON.stringify(ops)).not.toContain('"insert":""')
    expect(JSON.stringify(ops)).not.toContain('нежелательной')
  })

  test('moves the ranges of Draft.js, which count code points', () => {
    const found = mended({
      blocks: [
        {
          key: 'a',
          text: '😀 Талибан занял город, пишет «Медуза» и смолкает.',
          type: 'unstyled',
          inlineStyleRanges: [
            { offset: 2, length: 7, style: 'BOLD' },
            { offset: 16, length: 5, style: 'ITALIC' },
          ],
          entityRanges: [{ offset: 29, length: 8, key: 0 }],
        },
      ],
      entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://a.example' } } },
    }) as { blocks: { text: string; inlineStyleRanges: Range[]; entityRanges: Range[] }[] }
    const [{ text: words, inlineStyleRanges, entityRanges }] = found.blocks as [(typeof found.blocks)[number]]
    const points = Array.from(words)
    expect(words).toMatch(/^😀 Талибан \(признан[^)]*\) занял город, пишет «Медуза» \(признана[^)]*\) и смолкает\.$/u)
    expect(
      [...inlineStyleRanges, ...entityRanges].map(({ offset, length }) =>
        points.slice(offset, offset + length).join(''),
      ),
    ).toEqual(['Талибан', 'город', '«Медуза»'])
  })
})

interface Range {
  readonly offset: number
  readonly length: number
}

describe('records', () => {
  const titled = (source: object, options?: object): unknown[] =>
    parseDocuments(
      JSON.stringify(source),
      { path: 'a.json' },
      { html: { attributes: [], exclude: [] }, ndjson: {}, ...options },
    )!.map(({ id, date, text: words }) => [id, date, words])

  test('of content systems, each of its own day', () => {
    const post = (id: number, day: string): object => ({
      id,
      date: `${day}T10:00:00`,
      title: { rendered: 'Раз' },
      content: { rendered: `<p>Номер ${id}</p>` },
    })
    expect(titled([post(1, '2024-11-29'), post(2, '2024-11-30')])).toEqual([
      ['1', '2024-11-29', 'Раз\n\nНомер 1'],
      ['2', '2024-11-30', 'Раз\n\nНомер 2'],
    ])
    const leaf = element('paragraph', text('Текст'))
    expect(titled({ docs: [{ id: 'p', title: 'Раз', layout: { root: element('root', leaf) } }] })).toEqual([
      ['p', undefined, 'Раз\n\nТекст'],
    ])
    const strapi = { id: 4, attributes: { title: 'Раз', content: '**Два** три', publishedAt: '2024-11-30' } }
    expect(titled({ data: [strapi], meta: {} })).toEqual([['4', '2024-11-30', 'Раз\n\nДва три']])
  })

  test('named in the config, as those of NDJSON', () => {
    const own = { x: { y: [{ n: 'Раз', t: { root: element('root', element('paragraph', text('Два'))) } }] } }
    const json = { items: 'x.y', path: 't', kind: 'lexical', fields: { title: 'n' } }
    expect(titled(own, { json })).toEqual([[undefined, undefined, 'Раз\n\nДва']])
    expect(titled(own, { json: { ...json, kind: 'slate' } })).toEqual([[undefined, undefined, 'Раз']])
    const line = `${JSON.stringify(own.x.y[0])}\n`
    const ndjson = { path: 't', kind: 'lexical', fields: { title: 'n' } } as const
    const options = { html: { attributes: [], exclude: [] }, ndjson }
    expect(parseDocuments(line, { path: 'a.ndjson' }, options)!.map(({ text: words }) => words)).toEqual(['Раз\n\nДва'])
  })

  test('in NDJSON hold trees without any word in the config', () => {
    const line = JSON.stringify({ title: 'Раз', content: node('doc', node('paragraph', text('Два'))) })
    expect(parseDocuments(line, { path: 'a.ndjson' })!.map(({ text: words }) => words)).toEqual(['Раз\n\nДва'])
  })
})

test.each([
  ['{"type":"doc","content":[', 'line 1, column 26'],
  ['{"ops":[\n{"insert":"а",}]}', 'line 2, column 15'],
  ['{"name":"plashka"}', 'known are ProseMirror (TipTap), Lexical, Slate, Quill Delta'],
  ['[]', 'No text is found'],
  ['7', 'No text is found'],
])('%s is refused', (source, expected) => {
  expect(() => format.parse(source)).toThrow(expected)
})

test('what is nested too deep is told of', () => {
  const deep = `${'{"type":"doc","content":['.repeat(200)}{"type":"text","text":"Да"}${']}'.repeat(200)}`
  expect(format.parse(deep)[0]!.unread).toEqual([expect.objectContaining({ kind: 'part', name: 'JSON' })])
})

test('other JSON under the same extension is none', () => {
  for (const source of ['{"name":"plashka","version":"1.0.0"}', '{"compilerOptions":{},}', '[1,2]', '{'])
    expect(parseDocuments(source, { path: 'a.json' })).toBeUndefined()
})

test('what is struck out in Lexical is said to nobody', () => {
  const word = (words: string, format: number): object => ({ type: 'text', text: words, format })
  const root = {
    type: 'root',
    children: [element('paragraph', word('Раз ', 0), word('нет ', 4), word('два', 5), word('три', 1))],
  }
  expect(blocksOf({ root })).toEqual(['paragraph: Раз три'])
})

describe('what is looked for in JSON', () => {
  const textsIn = (value: unknown, json: object = {}): string[] => {
    const found = parseDocuments(
      JSON.stringify(value),
      { path: 'a.json', format: 'json-text' },
      {
        ...defaultFormatOptions,
        json,
      },
    )
    return (found ?? []).map(({ text }) => text)
  }

  test.each<[name: string, value: unknown, json: object, texts: string[]]>([
    ['a field that is named', { слово: 'Ушли все.' }, { path: 'слово' }, ['Ушли все.']],
    ['a field of each of several', [{ a: 'Раз.' }, { a: 'Два.' }], { fields: { text: 'a' } }, ['Раз.', 'Два.']],
    ['a field, where the whole might be a tree', { ops: [{ insert: 'Нет\n' }], a: 'Раз.' }, { path: 'a' }, ['Раз.']],
    ['what is said to be a page', { text: '<b>Раз</b>.', more: 1 }, { kind: 'html' }, ['Раз.']],
    ['records under a name', { list: [{ text: 'Раз.' }] }, { items: 'list', path: 'text' }, ['Раз.']],
    ['one record under a name', { list: { text: 'Раз.' } }, { items: 'list', path: 'text' }, ['Раз.']],
  ])('%s', (_, value, json, texts) => {
    expect(textsIn(value, json)).toEqual(texts)
  })

  test.each<[name: string, value: unknown, json?: object]>([
    ['insertions among which something is none', [{ insert: 'Раз\n' }, { retain: 1 }]],
    ['no insertions', { ops: [] }],
    ['no blocks, of nobody knows which editor', { blocks: [] }],
    ['a text that nobody named', { слово: 'Ушли все.' }],
    ['nothing under a name', { list: [] }, { items: 'list' }],
    ['no objects', ['Раз.'], { path: 'a' }],
  ])('nothing is found in %s', (_, value, json = {}) => {
    expect(() => textsIn(value, json)).toThrow()
  })

  test('Mobiledoc without cards, atoms or marks, and with marks that nobody defines', () => {
    const section = (...markers: unknown[]): unknown[] => [1, 'p', markers]
    expect(blocksOf({ version: '0.3.2', markups: [], sections: [section([0, [], 0, 'Раз'])] })).toEqual([
      'paragraph: Раз',
    ])
    expect(
      blocksOf({
        ...{ version: '0.3.2', atoms: [], cards: [], markups: [['em']] },
        sections: [section([0, [9], 1, 'Раз '], [0, [0], 1, 'два'])],
      }),
    ).toEqual(['paragraph: Раз два'])
  })

  test('ranges of Draft.js that say not where they begin or end change nothing', () => {
    const block = (ranges: object[]): object => ({
      blocks: [{ text: 'Раз два', type: 'unstyled', inlineStyleRanges: ranges, entityRanges: [] }],
      entityMap: {},
    })
    for (const range of [{ length: 3 }, { offset: 0 }, { offset: -1, length: 3 }, { offset: 0, length: -1 }])
      expect(blocksOf(block([{ ...range, style: 'STRIKETHROUGH' }]))).toEqual(['paragraph: Раз два'])
    expect(blocksOf(block([{ offset: 0, length: 4, style: 'STRIKETHROUGH' }]))).toEqual(['paragraph: два'])
  })
})
