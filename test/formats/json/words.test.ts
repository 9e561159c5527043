/** What the trees of editors call things: types of nodes, marks of leaves, texts beside them. */
import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'

const format = formatOf({ format: 'json-text' })!
const read = (value: unknown): string[] =>
  told(format.parse(JSON.stringify(value))[0]!).map(line => line.replace(/ < [^]*$/, ''))

/** A document of ProseMirror. */
const doc = (...content: unknown[]): unknown => ({ type: 'doc', content })
const text = (words: string, ...marks: unknown[]): unknown => ({ type: 'text', text: words, marks })
const node = (type: string, ...content: unknown[]): unknown => ({ type, content })

describe('types of nodes, whatever their case and their signs', () => {
  const one = (type: string): string => read(doc(node('paragraph', text('О')), node(type, text('раз'))))[1]!
  test.each([
    ...[
      'heading',
      'extendedHeading',
      'title',
      'h1',
      'h6',
      'heading-1',
      'heading6',
      'header1',
      'header_6',
      'heading-one',
    ],
    ...['heading-two', 'heading-three', 'heading-four', 'heading-five', 'heading-six'],
  ])('heading: %s', type => expect(one(type)).toBe('heading: раз'))
  test.each(['listItem', 'list_item', 'li', 'taskItem', 'todo-item', 'todoList', 'checkListItem', 'actionItem'])(
    'item: %s',
    type => expect(one(type)).toBe('list-item: раз'),
  )
  test.each(['tableCell', 'table_header', 'tableHeaderCell', 'headerCell', 'td', 'th'])('cell: %s', type =>
    expect(one(type)).toBe('table-cell: раз'),
  )
  test.each(['caption', 'figcaption', 'imageCaption'])('caption: %s', type => expect(one(type)).toBe('caption: раз'))
  test.each(['tableRow', 'tr'])('row: %s', type => {
    const row = node(type, node('td', text('раз')), node('td', text('два')))
    expect(read(doc(row, row))).toEqual([
      'table-cell row: раз',
      'table-cell: два',
      'table-cell row: раз',
      'table-cell: два',
    ])
  })
  test.each(['codeBlock', 'code', 'code-line', 'pre'])('code: %s', type =>
    expect(read(doc(node(type, text('раз'))))).toEqual(['paragraph: раз', 'code: раз']),
  )
  test.each(['hardBreak', 'lineBreak', 'softBreak', 'break', 'br'])('line break: %s', type =>
    expect(read(doc(node('paragraph', text('раз'), { type }, text('два'))))).toEqual(['paragraph: раз\nдва']),
  )
  test.each([
    ...[
      'document',
      'root',
      'paragraph',
      'p',
      'extendedParagraph',
      'blockquote',
      'quote',
      'extendedQuote',
      'bulletList',
    ],
    ...[
      'bulletedList',
      'orderedList',
      'numbered-list',
      'taskList',
      'decisionList',
      'checkList',
      'list',
      'ul',
      'ol',
      'table',
    ],
    ...['tableBody', 'thead', 'tbody', 'layout', 'layoutSection', 'layoutColumn', 'figure', 'block'],
  ])('what sets its words apart from those beside it: %s', type =>
    expect(read(doc(text('Раз.'), node(type, text('два'))))).toEqual(['paragraph: Раз.', 'paragraph: два']),
  )
  test.each(['mention', 'span', 'custom'])('what does not: %s', type =>
    expect(read(doc(node('paragraph', text('раз '), node(type, text('два')))))).toEqual(['paragraph: раз два']),
  )
})

describe('marks', () => {
  const inline = { isEmphasised: ['emphasis: раз'], isCode: ['code: раз'], isRaised: [], isStruck: [] } as const
  const lines = (words: string, ...more: string[]): string[] => [`paragraph: ${words}да`, ...more]

  test.each(['bold', 'strong', 'italic', 'em', 'underline', 'highlight', 'BOLD'])('ProseMirror: emphasis, %s', type =>
    expect(read(doc(node('paragraph', text('раз', { type }), text('да'))))).toEqual(
      lines('раз', ...inline.isEmphasised),
    ),
  )
  test('ProseMirror: code, struck out, raised', () => {
    const marked = (words: string, mark: unknown): string[] =>
      read(doc(node('paragraph', text(words, mark), text('да'))))
    expect(marked('раз', { type: 'code' })).toEqual(lines('раз', 'code: раз'))
    expect(marked('раз', { type: 'strike' })).toEqual(lines(''))
    expect(marked('раз', { type: 'strikethrough' })).toEqual(lines(''))
    expect(marked('1', { type: 'superscript' })[0]).toBe('paragraph: ¹да')
    expect(marked('1', { type: 'subsup', attrs: { type: 'sup' } })[0]).toBe('paragraph: ¹да')
    expect(marked('1', { type: 'subsup', attrs: { type: 'sub' } })[0]).toBe('paragraph: 1да')
    expect(marked('1', { type: 'other', attrs: { type: 'sup' } })[0]).toBe('paragraph: 1да')
    expect(marked('раз', { type: 'link', attrs: { href: 'https://a.example' } })).toEqual(
      lines('раз', 'link https://a.example', 'link: раз'),
    )
  })

  const slate = (words: string, marks: object): string[] =>
    read([{ type: 'p', children: [{ text: words, ...marks }, { text: 'да' }] }])
  test.each(['bold', 'italic', 'underline', 'strong', 'em', 'highlight'])('Slate: emphasis, %s', mark => {
    expect(slate('раз', { [mark]: true })).toEqual(lines('раз', 'emphasis: раз'))
    expect(slate('раз', { [mark]: false })).toEqual(lines('раз'))
  })
  test.each(['strikethrough', 'strike'])('Slate: struck out, %s', mark =>
    expect(slate('раз', { [mark]: true })).toEqual(lines('')),
  )
  test.each(['superscript', 'sup'])('Slate: raised, %s', mark =>
    expect(slate('1', { [mark]: true })[0]).toBe('paragraph: ¹да'),
  )
  test('Slate: code', () => expect(slate('раз', { code: true })).toEqual(lines('раз', 'code: раз')))

  const lexical = (words: string, format: number): string[] =>
    read({
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              { text: words, format },
              { text: 'да', format: 0 },
            ],
          },
        ],
      },
    })
  test.each<[number, string, string[]]>([
    [1, 'раз', ['emphasis: раз']],
    [2, 'раз', ['emphasis: раз']],
    [8, 'раз', ['emphasis: раз']],
    [128, 'раз', ['emphasis: раз']],
    [3, 'раз', ['emphasis: раз']],
    [16, 'раз', ['code: раз']],
    [32, 'раз', []],
    [4, '', []],
    [5, '', []],
  ])('Lexical: %i', (bits, words, more) => expect(lexical('раз', bits)).toEqual(lines(words, ...more)))
  test('Lexical: raised', () => expect(lexical('1', 64)[0]).toBe('paragraph: ¹да'))

  const sanity = (words: string, mark: string): string[] =>
    read([
      {
        _type: 'block',
        children: [
          { _type: 'span', text: words, marks: [mark] },
          { _type: 'span', text: 'да' },
        ],
      },
    ])
  test.each<[string, string, string[]]>([
    ['strong', 'раз', ['emphasis: раз']],
    ['em', 'раз', ['emphasis: раз']],
    ['underline', 'раз', ['emphasis: раз']],
    ['highlight', 'раз', ['emphasis: раз']],
    ['code', 'раз', ['code: раз']],
    ['strike-through', '', []],
    ['other', 'раз', []],
  ])('Portable Text: %s', (mark, words, more) => expect(sanity('раз', mark)).toEqual(lines(words, ...more)))
  test('Portable Text: raised', () => expect(sanity('1', 'sup')[0]).toBe('paragraph: ¹да'))

  const contentful = (words: string, type: string): string[] =>
    read({
      nodeType: 'document',
      content: [
        {
          nodeType: 'paragraph',
          content: [
            { nodeType: 'text', value: words, marks: [{ type }] },
            { nodeType: 'text', value: 'да', marks: [] },
          ],
        },
      ],
    })
  test.each<[string, string, string[]]>([
    ['bold', 'раз', ['emphasis: раз']],
    ['italic', 'раз', ['emphasis: раз']],
    ['underline', 'раз', ['emphasis: раз']],
    ['code', 'раз', ['code: раз']],
    ['strikethrough', '', []],
    ['other', 'раз', []],
  ])('Contentful: %s', (type, words, more) => expect(contentful('раз', type)).toEqual(lines(words, ...more)))
  test('Contentful: raised', () => expect(contentful('1', 'superscript')[0]).toBe('paragraph: ¹да'))

  const dato = (mark: string): string[] =>
    read({
      value: {
        schema: 'dast',
        document: {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'span', value: 'раз', marks: [mark] },
                { type: 'span', value: 'да' },
              ],
            },
          ],
        },
      },
    })
  test.each<[string, string, string[]]>([
    ['strong', 'раз', ['emphasis: раз']],
    ['emphasis', 'раз', ['emphasis: раз']],
    ['underline', 'раз', ['emphasis: раз']],
    ['highlight', 'раз', ['emphasis: раз']],
    ['code', 'раз', ['code: раз']],
    ['strikethrough', '', []],
    ['other', 'раз', []],
  ])('DatoCMS: %s', (mark, words, more) => expect(dato(mark)).toEqual(lines(words, ...more)))
})

describe('links', () => {
  const link = { url: 'https://a.example', fields: {} }
  test.each<[string, unknown]>([
    [
      'Slate, link',
      [{ type: 'p', children: [{ type: 'link', ...link, children: [{ text: 'раз' }] }, { text: 'да' }] }],
    ],
    ['Slate, a', [{ type: 'p', children: [{ type: 'a', ...link, children: [{ text: 'раз' }] }, { text: 'да' }] }]],
    ...['link', 'autolink'].map((type): [string, unknown] => [
      `Lexical, ${type}`,
      {
        root: {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type, ...link, children: [{ text: 'раз' }] }, { text: 'да' }] }],
        },
      },
    ]),
    [
      'Contentful',
      {
        nodeType: 'document',
        content: [
          {
            nodeType: 'paragraph',
            content: [
              {
                nodeType: 'hyperlink',
                data: { uri: link.url },
                content: [{ nodeType: 'text', value: 'раз', marks: [] }],
              },
              { nodeType: 'text', value: 'да', marks: [] },
            ],
          },
        ],
      },
    ],
    [
      'DatoCMS',
      {
        schema: 'dast',
        document: {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'link', url: link.url, children: [{ type: 'span', value: 'раз' }] },
                { type: 'span', value: 'да' },
              ],
            },
          ],
        },
      },
    ],
  ])('%s', (_, value) => expect(read(value)).toEqual(['paragraph: разда', 'link https://a.example', 'link: раз']))
})

describe('texts beside the nodes', () => {
  const card = (type: string, own: object): string[] =>
    read({
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ text: 'О.', format: 0 }] },
          { type, ...own },
        ],
      },
    }).slice(1)
  test.each<[string, object, string[]]>([
    [
      'image',
      { altText: 'Флаг', alt: 'Стяг', caption: 'Под <b>ним</b>' },
      ['alt: Флаг', 'alt: Стяг', 'caption: Под ним', 'emphasis: ним'],
    ],
    ['video', { caption: 'Под ним' }, ['caption: Под ним']],
    ['gallery', { caption: 'Под ним' }, ['caption: Под ним']],
    ['embed', { caption: 'Под ним' }, ['caption: Под ним']],
    ['bookmark', { caption: 'Под ним' }, ['caption: Под ним']],
    ['callout', { calloutText: 'Вот' }, ['paragraph: Вот']],
    ['toggle', { heading: 'Раз', content: 'Два' }, ['heading: Раз', 'paragraph: Два']],
    ['header', { heading: 'Раз', subheading: 'Два' }, ['heading: Раз', 'paragraph: Два']],
    ['html', { html: '<p>Раз</p><p>Два</p>' }, ['paragraph: Раз', 'paragraph: Два']],
    ['markdown', { markdown: 'Раз\n\nДва' }, ['paragraph: Раз', 'paragraph: Два']],
    ['upload', { value: { alt: 'Флаг' }, fields: { caption: 'Под ним' } }, ['alt: Флаг', 'caption: Под ним']],
    ['other', { caption: 'Под ним' }, []],
  ])('Lexical, %s', (type, own, expected) => expect(card(type, own)).toEqual(expected))

  test.each(['image', 'media', 'figure'])('ProseMirror, %s', type =>
    expect(read(doc(node('paragraph', text('О.')), { type, attrs: { alt: 'Флаг', title: 'Стяг' } })).slice(1)).toEqual([
      'alt: Флаг',
      'alt: Стяг',
    ]),
  )
  test('ProseMirror, panel', () =>
    expect(
      read(
        doc(node('paragraph', text('О.')), {
          type: 'panel',
          attrs: { title: 'Раз' },
          content: [node('paragraph', text('Два.'))],
        }),
      ),
    ).toEqual(['paragraph: О.', 'paragraph: Раз', 'paragraph: Два.']))

  test.each(['image', 'img', 'mediaEmbed'])('Slate, %s', type =>
    expect(
      read([
        { type: 'p', children: [{ text: 'О.' }] },
        {
          type,
          alt: 'Флаг',
          caption: 'Под ним',
          image: { alternativeText: 'Стяг', caption: 'Под тем' },
          children: [{ text: '' }],
        },
      ]).slice(1),
    ).toEqual(['alt: Флаг', 'caption: Под ним', 'alt: Стяг', 'caption: Под тем']),
  )
  test.each(['image', 'figure'])('Portable Text, %s', type =>
    expect(
      read([
        { _type: 'block', children: [{ _type: 'span', text: 'О.' }] },
        { _type: type, alt: 'Флаг', caption: 'Под ним' },
      ]).slice(1),
    ).toEqual(['alt: Флаг', 'caption: Под ним']),
  )
})
