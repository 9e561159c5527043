/** What is read of a text document, how it is mended, and what is refused. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { parseOdt } from '../../../src/formats/odt/document.js'
import { decodeOdt } from '../../../src/formats/odt/index.js'
import { check, mended, mendedBytes } from './mending.js'
import { fodt, odt, type Content } from './make.js'

const style = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const note = (id: string, words: string, mark = ''): string =>
  `<text:note text:id="${id}" text:note-class="footnote"><text:note-citation${mark}>1</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`
/** As LibreOffice writes flat files. */
const indented = (markup: string): string => markup.replace(/(?=<\/?(?:text:note|text:p|draw:))/g, '\n  ')

const blocksIn = (content: Content): string[] => {
  const { text, blocks } = parseOdt(decodeOdt(odt(content)).source)
  return blocks.map(
    ({ kind, start, end, label, opensRow }) =>
      `${opensRow ? 'row ' : ''}${kind}${label === undefined ? '' : ` ${label}`}: ${text.slice(start, end)}`,
  )
}

test('headers of every kind stand behind the text, and what follows them is text again', () => {
  const styles = ['header', 'header-left', 'header-first', 'footer', 'footer-left']
    .map(name => `<style:${name}><text:p>${name}</text:p></style:${name}>`)
    .join('')
  const flat = fodt({ body: '<text:p>Раз.</text:p><text:p>Два.</text:p>' }).replace(
    '<office:body>',
    `<office:master-styles><style:master-page>${styles}</style:master-page></office:master-styles><office:body>`,
  )
  const { text, blocks } = parseOdt(flat)
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'paragraph: Раз.',
    'paragraph: Два.',
    ...['header', 'header-left', 'header-first', 'footer', 'footer-left'].map(name => `meta: ${name}`),
  ])
})

test('notes without a name of their own are called each by its own', () => {
  const nameless = (words: string): string => note('', words).replace(' text:id=""', '')
  expect(blocksIn({ body: `<text:p>Раз${nameless('два')} три${nameless('четыре')}.</text:p>` })).toEqual([
    'paragraph: Раз[^note1] три[^note2].',
    'footnote ^note1: два',
    'footnote ^note2: четыре',
  ])
})

test('what stands between paragraphs belongs to none of them', () => {
  expect(blocksIn({ body: '<text:h>Раз</text:h>лишнее<text:tab/><text:p>Два</text:p>лишнее' })).toEqual([
    'heading: Раз',
    'paragraph: Два',
  ])
})

test.each<[string, Content, string[]]>([
  [
    'headings, lists, tables, captions',
    {
      body:
        '<text:p text:style-name="P1">Название</text:p><text:h>Глава</text:h>' +
        '<text:list><text:list-item><text:p>Раз</text:p></text:list-item></text:list>' +
        '<table:table><table:table-row><table:table-cell><text:p>А</text:p><text:p>А2</text:p></table:table-cell><table:table-cell><text:p>Б</text:p></table:table-cell></table:table-row></table:table>' +
        '<text:p text:style-name="Figure">Рис. 1</text:p>',
      styles: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
    },
    [
      'heading: Название',
      'heading: Глава',
      'list-item: Раз',
      'row table-cell: А',
      'table-cell: А2',
      'table-cell: Б',
      'caption: Рис. 1',
    ],
  ],
  [
    'notes, frames, headers, pictures',
    {
      body: `<text:p>Раз${note('ftn1', 'Сноска')} два${note('ftn2', 'Своя', ' text:label="*"')}<draw:frame><draw:text-box><text:p>Рамка</text:p></draw:text-box><svg:title>Портрет</svg:title></draw:frame> три.</text:p>`,
      header: '<text:p>Газета</text:p>',
    },
    [
      'paragraph: Раз[^ftn1] два* три.',
      'paragraph: Рамка',
      'alt: Портрет',
      'meta: Газета',
      'footnote ^ftn1: Сноска',
      'footnote *: Своя',
    ],
  ],
  [
    'white space between the elements of notes and frames',
    {
      body: `<text:p>Раз${indented(note('ftn1', 'Сноска')).trim()}<draw:frame>\n <draw:text-box>\n <text:p>Рамка</text:p>\n </draw:text-box>\n </draw:frame>.</text:p>`,
    },
    ['paragraph: Раз[^ftn1].', 'paragraph: Рамка', 'footnote ^ftn1: Сноска'],
  ],
  [
    'white space as it is shown',
    {
      body: '<text:p>\n  Раз <text:span> два</text:span>\n три<text:s text:c="2"/>че<text:tab/>ты<text:line-break/>ре </text:p>',
    },
    ['paragraph: Раз два три  че\tты\nре'],
  ],
  [
    'changes as accepted; what is hidden, annotated or a ruby is none of the text',
    {
      body:
        '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info><dc:creator>Иван</dc:creator></office:change-info><text:p>Талибан</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:p>Раз<text:change text:change-id="a"/><text:change-start text:change-id="b"/> два<text:change-end text:change-id="b"/><office:annotation><dc:creator>Пётр</dc:creator><text:p>Талибан</text:p></office:annotation>' +
        '<text:span text:style-name="H">скрыто</text:span><text:ruby><text:ruby-base> три</text:ruby-base><text:ruby-text>нет</text:ruby-text></text:ruby></text:p>' +
        '<text:section text:display="none"><text:p>Талибан</text:p></text:section>',
      styles: style('H', 'text:display="none"'),
    },
    ['paragraph: Раз два три'],
  ],
  ...['style', 'type'].map((named): [string, Content, string[]] => [
    `struck out by the ${named} of a line`,
    {
      body: '<text:p>Раз<text:span text:style-name="S"> нет</text:span><text:span text:style-name="N"> два</text:span></text:p>',
      styles:
        style('S', `style:text-line-through-${named}="double"`) + style('N', `style:text-line-through-${named}="none"`),
    },
    ['paragraph: Раз два'],
  ]),
  [
    'raised digits',
    {
      body: '<text:p>Медуза<text:span text:style-name="U">1</text:span> пишет.</text:p>',
      styles: style('U', 'style:text-position="super 58%"'),
    },
    ['paragraph: Медуза¹ пишет.'],
  ],
])('%s', (_, content, expected) => expect(blocksIn(content)).toEqual(expected))

test('links are told by their addresses, places by paragraph and character', () => {
  const body = '<text:p/><text:p>Пишет <text:a xlink:href="https://a.example/?a=1&amp;b">Медуза</text:a></text:p>'
  const document = parseOdt(decodeOdt(odt({ body })).source)
  expect(document.links.map(({ url, place }) => [url, document.source.slice(place.start, place.end)])).toEqual([
    ['https://a.example/?a=1&b', 'https://a.example/?a=1&amp;b'],
  ])
  const at = document.source.indexOf('Медуза')
  expect(document.reading!.pointAt(at)).toEqual({ line: 2, column: 7 })
  expect(parseOdt(fodt({ body })).reading).toBeUndefined()
})

const notice = 'признан террористической организацией и запрещён в РФ'
const capital = `П${notice.slice(1)}`

describe('what is mended', () => {
  const body = '<text:p>Отряды <text:span text:style-name="B">Тали</text:span>бана ушли.</text:p>'

  test('stands in the text, and nothing else is changed', () => {
    const found = mended({ body })
    expect([found.rules, found.body]).toEqual([[], body.replace('бана', `бана (${notice})`)])
  })

  test('stands behind a link', () => {
    const link = '<text:a xlink:href="https://a.example/">«Талибан»</text:a>'
    expect(mended({ body: `<text:p>Пишет ${link}, да.</text:p>` }).body).toBe(
      `<text:p>Пишет ${link} (${notice}), да.</text:p>`,
    )
  })

  test('is a real footnote in the style of footnotes', () => {
    const found = mended({ body: `<text:p>Раз${note('ftn1', 'Сноска')}.</text:p>${body}` }, { style: 'footnote' })
    expect([found.rules, found.body]).toEqual([
      [],
      `<text:p>Раз${note('ftn1', 'Сноска')}.</text:p>${body.replace(
        'бана',
        `бана<text:note text:id="ftn2" text:note-class="footnote"><text:note-citation>2</text:note-citation><text:note-body><text:p>${capital}</text:p></text:note-body></text:note>`,
      )}`,
    ])
  })

  test.each([
    [
      'a frame',
      (inner: string) => `<text:p>Раз<draw:frame><draw:text-box>${inner}</draw:text-box></draw:frame>.</text:p>`,
    ],
    [
      'another note',
      (inner: string) =>
        `<text:p>Раз<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${inner}</text:note-body></text:note>.</text:p>`,
    ],
  ])('is no footnote in %s, which can have none', (_, around) => {
    const found = mended({ body: around(body) }, { style: 'footnote' })
    expect(found.body.match(/<text:note /g)?.length ?? 0).toBe(around(body).match(/<text:note /g)?.length ?? 0)
    expect(found.body).toContain(`бана (${notice})`)
  })

  test('is numbered behind all that there are', () => {
    const found = mended(
      { body: `<text:p>Раз${note('ftn12', 'Сноска')}${note('ftn3', 'Ещё')}.</text:p>${body}` },
      { style: 'footnote' },
    )
    expect(found.body).toContain('<text:note text:id="ftn13" text:note-class="footnote"><text:note-citation>3<')
  })

  test('is a tracked change where that is asked for', () => {
    const found = mended({ body }, { docx: 'tracked' })
    expect([found.rules, found.body]).toEqual([
      [],
      '<text:tracked-changes><text:changed-region xml:id="plashka1" text:id="plashka1"><text:insertion><office:change-info><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">plashka</dc:creator><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2024-11-30T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>' +
        body.replace(
          'бана',
          `бана<text:change-start text:change-id="plashka1"/> (${notice})<text:change-end text:change-id="plashka1"/>`,
        ),
    ])
  })

  test('keeps what a tracked change takes out', () => {
    const found = mended(
      { body: '<text:p>Писатель Борис Акунин (признан нежелательной организацией) пишет.</text:p>' },
      { docx: 'tracked' },
    )
    expect(found.rules).toEqual([])
    expect(found.body).toMatch(/<text:deletion>.*<text:p>[^<]*нежелательной[^<]*<\/text:p><\/text:deletion>/)
    expect(found.body).toMatch(/<text:change text:change-id="plashka\d"\/>/)
    expect(found.body.replace(/<text:tracked-changes>.*<\/text:tracked-changes>/, '')).not.toContain('нежелательной')
  })

  test('is an annotation where that is asked for, once', () => {
    const found = mended({ body }, { docx: 'comments' })
    expect(found.body.replace(/<office:annotation>.*<\/office:annotation>/, '')).toBe(body)
    expect(found.body).toContain(`<text:p>Вставить: (${notice})</text:p></office:annotation>`)
    expect(mendedBytes(found.bytes, { docx: 'comments' }).bytes).toEqual(found.bytes)
  })

  test('says in annotations what would be taken out, each once', () => {
    const body = '<text:p>Писатель Борис Акунин (признан нежелательной организацией) пишет о Талибане.</text:p>'
    const found = mended({ body }, { docx: 'comments' })
    expect(found.body.replace(/<office:annotation>.*?<\/office:annotation>/g, '')).toBe(body)
    expect(found.body.match(/<office:annotation>/g)?.length).toBeGreaterThan(1)
    expect(mendedBytes(found.bytes, { docx: 'comments' }).bytes).toEqual(found.bytes)
  })

  test('is a tracked change also where a note stands elsewhere, and not where one stands in it', () => {
    const wrong = 'Писатель Борис Акунин (признан нежелательной организацией) пишет.'
    const tracked = mended(
      { body: `<text:p>Раз${note('ftn1', 'Сноска')}.</text:p><text:p>${wrong}</text:p>` },
      { docx: 'tracked' },
    )
    expect(tracked.body).toContain('<text:deletion>')
    expect(tracked.body).toContain(note('ftn1', 'Сноска'))
    const within = wrong.replace('признан', `признан${note('ftn1', 'Сноска')}`)
    const kept = mended({ body: `<text:p>${within}</text:p>` }, { docx: 'tracked' })
    expect(kept.body.replace(/<text:tracked-changes>.*<\/text:tracked-changes>/, '')).toContain(note('ftn1', 'Сноска'))
  })

  test('takes a false note away with its call', () => {
    const found = mended({
      body: `<text:p>Писатель Борис Акунин${note('ftn1', 'Признан нежелательной организацией.')} пишет.</text:p>`,
    })
    expect(found.body).not.toContain('нежелательной')
    expect(found.rules).toEqual([])
  })

  test('leaves every other part byte for byte, and a whole without findings', () => {
    const bytes = odt({ body, members: { 'Pictures/a.png': new Uint8Array([1, 2, 3]) } })
    const found = mendedBytes(bytes)
    expect(Object.keys(found.members)).toEqual([
      'mimetype',
      'content.xml',
      'styles.xml',
      'META-INF/manifest.xml',
      'Pictures/a.png',
    ])
    expect(Buffer.from(found.bytes.subarray(0, 70))).toEqual(Buffer.from(bytes.subarray(0, 70)))
    const silent = odt({ body: '<text:p>Погода.</text:p>' })
    expect(mendedBytes(silent).bytes).toBe(silent)
  })
})

describe('what is refused', () => {
  const reading = (bytes: Uint8Array) => () => parseOdt(decodeOdt(bytes).source)

  test.each<[string, Uint8Array, string]>([
    ['no archive', strToU8('Талибан'), 'no zip archive'],
    ['another archive', zipSync({ a: strToU8('a') }), 'no OpenDocument text'],
    [
      'a table',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
      'no OpenDocument text',
    ],
    [
      'a password',
      odt({ body: '', members: { 'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data a="b"/></m>') } }),
      'protected by a password',
    ],
    ['broken XML', odt({ body: '<text:p>' }), 'content.xml: broken XML'],
    [
      'a document type',
      odt({ body: '', members: { 'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><office:text/>') } }),
      'document type',
    ],
    [
      'a bomb',
      odt({ body: '', members: { 'styles.xml': new Uint8Array(70_000_000).fill(32) } }),
      'unpacks to more than',
    ],
  ])('%s', (_, bytes, expected) => expect(reading(bytes)).toThrow(expected))

  test('to mend what is signed', () => {
    const body = '<text:p>Талибан ушёл.</text:p>'
    const bytes = odt({ body, members: { 'META-INF/documentsignatures.xml': strToU8('<a/>') } })
    expect(() => mendedBytes(bytes)).toThrow('signature')
  })
})

test('a flat file is read and mended as a text', () => {
  const { messages } = check(fodt({ body: '<text:p>Талибан ушёл.</text:p>' }))
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
})

test('places in a package are told by its part, too, and by the offset in that', () => {
  const { source } = decodeOdt(odt({ body: '<text:p>Талибан.</text:p>' }))
  const at = source.indexOf('Талибан')
  const part = parseOdt(source).reading!.partAt!(at)!
  expect([part.name, source.slice(part.start, part.start + 5)]).toEqual(['content.xml', '<?xml'])
  expect(parseOdt(fodt({ body: '<text:p>Талибан.</text:p>' })).reading).toBeUndefined()
})
