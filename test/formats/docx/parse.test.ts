import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { docx, paragraph, run, type Content } from './make.js'

const parsed = (content: Content): Document => parseDocx(decodeDocx(docx(content)).source)
const blocksOf = (content: Content): string[] => {
  const { blocks, text } = parsed(content)
  return blocks.map(({ kind, start, end, label }) => `${kind}${label ? ` ${label}` : ''}: ${text.slice(start, end)}`)
}
const bodyOf = (...paragraphs: string[]): Content => ({ body: paragraphs.join('') })

test('a paragraph is a block, whatever its runs', () => {
  expect(
    blocksOf(bodyOf(paragraph(run('Мед') + run('уза', '<w:b/>') + '<w:r><w:t> пишет.</w:t></w:r>'), paragraph(''))),
  ).toEqual(['paragraph: Медузапишет.'])
})

test('tabs, breaks and hyphens are characters, references are resolved', () => {
  const content = `<w:r><w:t>ОВД</w:t><w:noBreakHyphen/><w:t>Инфо</w:t><w:tab/><w:t>R&amp;D &#171;</w:t><w:br/><w:t>Ме</w:t><w:softHyphen/><w:t>дуза</w:t></w:r>`
  expect(parsed(bodyOf(`<w:p>${content}</w:p>`)).text).toBe('ОВД\u2011Инфо\tR&D «\nМе\u00ADдуза')
})

test('a paragraph is taken out of the list of its style, or stays in it', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
  const styles =
    '<w:style w:styleId="l"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>'
  const styled = (text: string, own = ''): string => paragraph(text, `<w:pStyle w:val="l"/>${own}`)
  const { blocks, text } = parsed({
    numbering,
    styles,
    body:
      paragraph('О.') +
      styled('раз') +
      styled('два', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('три', '<w:numPr><w:numId/></w:numPr>') +
      styled('пять', '<w:numPr><w:numId w:val="5"/></w:numPr>'),
  })
  expect(blocks.slice(1).map(({ kind, number, start, end }) => [kind, number, text.slice(start, end)])).toEqual([
    ['list-item', 1, 'раз'],
    ['paragraph', undefined, 'два'],
    ['list-item', undefined, 'три'],
    ['list-item', 2, 'пять'],
  ])
})

test('text that stands in no paragraph is none', () => {
  expect(blocksOf({ body: `${run('Нет')}${paragraph('Раз.')}<w:t>Нет</w:t>` })).toEqual(['paragraph: Раз.'])
})

test.each([
  [
    'a line break in the text is a space, as word processors show it',
    '<w:r><w:t>раз\nдва\rтри</w:t></w:r>',
    'раз два три',
  ],
  ['text that stands in no run', '<w:t>раз</w:t><w:r><w:t>два</w:t></w:r>', 'раздва'],
  ['white space that does not count', '<w:r><w:t> раз </w:t></w:r><w:r><w:t>два</w:t></w:r>', 'раздва'],
  ['white space that counts', '<w:r><w:t xml:space="preserve"> раз </w:t></w:r><w:r><w:t>два</w:t></w:r>', ' раз два'],
  ['white space around a comment', '<w:r><w:t> раз<!-- нет --> два </w:t></w:r>', 'раз два'],
  ['what is raised', '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>', '¹²'],
  ['what is lowered', '<w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>12</w:t></w:r>', '12'],
  ['text as it is', '<w:r><w:t><![CDATA[a &amp; b]]></w:t></w:r>', 'a &amp; b'],
])('%s', (_, content, text) => {
  expect(parsed(bodyOf(`<w:p>${content}</w:p>`)).text.replace(/^\n|\n$/g, '')).toBe(text)
})

test('kinds come from styles, whatever their ids, and from lists and tables', () => {
  const styles = `<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a5"><w:name w:val="Своя"/><w:basedOn w:val="1"/></w:style>
    <w:style w:styleId="c"><w:name w:val="caption"/></w:style><w:style w:styleId="o"><w:name w:val="Глава"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:styleId="y"><w:basedOn w:val="x"/></w:style>`
  const styled = (id: string): string => paragraph(id, `<w:pStyle w:val="${id}"/>`)
  const list = (id: number): string => paragraph('пункт', `<w:numPr><w:numId w:val="${id}"/></w:numPr>`)
  const table = `<w:tbl><w:tr><w:tc>${paragraph('ячейка')}${paragraph('вторая')}</w:tc></w:tr></w:tbl>`
  expect(
    blocksOf({
      styles,
      body: ['1', 'a5', 'c', 'o', 'x'].map(styled).join('') + list(3) + list(0) + table + paragraph('* Признан'),
    }),
  ).toEqual([
    'heading: 1',
    'heading: a5',
    'caption: c',
    'heading: o',
    'paragraph: x',
    'list-item: пункт',
    'paragraph: пункт',
    'table-cell: ячейка',
    'table-cell: вторая',
    'footnote: * Признан',
  ])
})

test('a first line which ends like no sentence is a headline where no style names one', () => {
  expect(blocksOf(bodyOf(paragraph('День города'), paragraph('Все ушли.')))[0]).toBe('heading: День города')
})

test('headers and footers stand behind the body, notes behind them', () => {
  expect(
    blocksOf({
      body: paragraph(
        run('Медуза') +
          '<w:r><w:footnoteReference w:id="2"/></w:r>' +
          run(' и Дождь') +
          '<w:r><w:endnoteReference w:id="2"/></w:r>',
      ),
      header: paragraph('Газета'),
      footer: paragraph('16+'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>' + run(' Признана'))}${paragraph('Вторая')}</w:footnote><w:footnote w:id="3">${paragraph('не вызвана')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph('Конец')}</w:endnote>`,
    }),
  ).toEqual([
    'paragraph: Медуза[^2] и Дождь[^e2]',
    'meta: Газета',
    'meta: 16+',
    'footnote ^2: Признана\nВторая',
    'footnote ^e2: Конец',
  ])
})

test('a note with a mark of its own is called by it', () => {
  const mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
  const symbol =
    '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:sym w:font="Symbol" w:char="F02A"/></w:r>'
  expect(
    blocksOf({
      body: paragraph(run('Медуза') + mark + run(' и Дождь') + symbol),
      footnotes: `<w:footnote w:id="2">${paragraph('* Признана')}</w:footnote><w:footnote w:id="3">${paragraph('Признан')}</w:footnote>`,
    }),
  ).toEqual(['paragraph: Медуза* и Дождь*', 'footnote *: * Признана', 'footnote *: Признан'])
})

test.each([
  ['raised', run('1', '<w:vertAlign w:val="superscript"/><w:b/>'), 'Раз¹ два'],
  ['hidden', run('1', '<w:vanish/><w:b w:val="1"/>'), 'Раз два'],
])('text that is %s stays so, whatever else is said of it', (_, marked, text) => {
  expect(parsed(bodyOf(paragraph(run('Раз') + marked + run(' два')))).text).toBe(text)
})

test('a hidden run hides the end of no paragraph', () => {
  const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>нет</w:delText></w:r></w:del>'
  const hidden = run('нет', '<w:vanish/>')
  const row = `<w:tbl><w:tr><w:trPr><w:del w:id="2" w:author="a"/></w:trPr><w:tc>${paragraph('Три')}</w:tc></w:tr></w:tbl>`
  expect(
    blocksOf({ body: paragraph(run('Раз.') + hidden + deleted) + paragraph('Два') + row + paragraph('Пять') }),
  ).toEqual(['paragraph: Раз.', 'paragraph: Два', 'table-cell: Три', 'paragraph: Пять'])
})

test('raised digits are markers', () => {
  const raised = run('1', '<w:vertAlign w:val="superscript"/>')
  expect(parsed(bodyOf(paragraph(run('Медуза') + raised + run(' 1')))).text).toBe('Медуза¹ 1')
})

test('what nobody sees is not read, what is inserted is', () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const content =
    `<w:del w:id="1" w:author="a"><w:r><w:delText>снято</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('новое ')}</w:ins>` +
    `<w:moveFrom w:id="3" w:author="a">${run('уехало')}</w:moveFrom>${run('скрыто', '<w:vanish/>')}${run('видно ', '<w:vanish w:val="0"/>')}` +
    field(' PAGE ', run('7')) +
    '<w:ruby><w:rt>' +
    run('чтение') +
    '</w:rt></w:ruby>'
  expect(parsed(bodyOf(paragraph(content))).text).toBe('новое видно 7')
})

test('a text box is read once, behind its paragraph', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('В рамке')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('В рамке')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  expect(blocksOf(bodyOf(paragraph(run('До ') + shape + run('после.')), paragraph('Далее.')))).toEqual([
    'paragraph: До после.',
    'paragraph: В рамке',
    'paragraph: Далее.',
  ])
})

test('links of relationships and of fields', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://b.example/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    run('там') +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const {
    links,
    source,
    inlines = [],
    text,
  } = parsed({
    body: paragraph(`<w:hyperlink r:id="rId9">${run('тут')}</w:hyperlink>${field}`),
    links: { rId9: 'https://a.example/?x=1&amp;y' },
  })
  expect(links.map(({ url }) => url)).toEqual(['https://a.example/?x=1&y', 'https://b.example/'])
  expect(links.map(({ place }) => source.slice(place.start, place.end))).toEqual(['rId9', 'https://b.example/'])
  expect(inlines.map(({ start, end }) => text.slice(start, end))).toEqual(['тут', 'там'])
})

test('places are told by paragraph and character', () => {
  const document = parsed(
    bodyOf(paragraph('Первый.'), paragraph(''), paragraph(run('О «Мед') + run('узе&amp;Ко» речь.'))),
  )
  const start = document.text.indexOf('Медузе&Ко')
  const place = document.toSource({ start, end: start + 9 })
  expect(document.reading?.pointAt(place.start)).toEqual({ line: 3, column: 4 })
  expect(document.reading?.pointAt(place.end)).toEqual({ line: 3, column: 13 })
  expect(document.reading?.textAt(place)).toBe('Медузе&Ко')
})

test('namespaces count, prefixes do not', () => {
  const { source } = decodeDocx(docx(bodyOf(paragraph('Медуза'))))
  const renamed = source.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')
  expect(parseDocx(renamed).text).toBe('Медуза')
})

test('every character maps to where it stands', () => {
  const document = parsed(bodyOf(paragraph(run('Мед') + run('уза &lt;3&gt;', '<w:b/>')), paragraph('Ещё')))
  for (let at = 0; at < document.text.length; at++) {
    const { start, end } = document.toSource({ start: at, end: at + 1 })
    const found = document.source.slice(start, end)
    if (document.text[at] !== '\n') expect([document.text[at], '&lt;', '&gt;']).toContain(found)
  }
})

test('a style of text that is not named raises nothing', () => {
  expect(blocksOf(bodyOf(paragraph(run('Раз') + run('2', '<w:rStyle/>') + run('.'))))).toEqual(['paragraph: Раз2.'])
})

describe('a field that links', () => {
  const turn = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = (...parts: string[]): string =>
    parts.map(part => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join('')
  const field = (written: string, result: string): string =>
    turn('begin') + written + turn('separate') + result + turn('end')
  const linked = (body: string) => {
    const { source, links, inlines, text, ...rest } = parsed({ body })
    return {
      text,
      unread: rest.unread,
      links: links.map(({ url, place }) => [url, source.slice(place.start, place.end)]),
      inlines: inlines!.map(({ start, end, sourceEnd }) => [
        text.slice(start, end),
        source.slice(sourceEnd).slice(0, 6),
      ]),
    }
  }
  const url = 'https://a.example/b'

  test('leads where its instruction says', () => {
    const body = paragraph(run('Вот ') + field(instruction(` HYPERLINK "${url}" `), run('раз')) + run('.'))
    expect(linked(body)).toEqual({
      text: 'Вот раз.',
      unread: undefined,
      links: [[url, url]],
      inlines: [['раз', '<w:r><']],
    })
  })

  test('has references in its instruction, whichever way it is written', () => {
    const written = 'https://a.example/?b=1&amp;lt=2'
    const read = 'https://a.example/?b=1&lt=2'
    expect(linked(paragraph(field(instruction(` HYPERLINK "${written}" `), run('раз')))).links).toEqual([
      [read, written],
    ])
    const simple = `<w:fldSimple w:instr="HYPERLINK &quot;${written}&quot;">${run('раз')}</w:fldSimple>`
    expect(linked(paragraph(simple)).links.map(([url]) => url)).toEqual([read])
  })

  test('in several parts: the address stands in one of them, or the field stands for it', () => {
    const apart = paragraph(field(instruction(' HYPERLINK ', `"${url}"`), run('раз')))
    expect(linked(apart).links).toEqual([[url, url]])
    const parted = paragraph(field(instruction(' HYPERLINK "https://a.ex', 'ample/b"'), run('раз')))
    expect(linked(parted).links).toEqual([[url, '<w:fldChar w:fldCharType="begin"/>']])
  })

  test('of another kind leads nowhere', () => {
    expect(linked(paragraph(field(instruction(` REF "${url}" `), run('раз'))))).toMatchObject({
      links: [],
      inlines: [],
    })
  })

  test('over two paragraphs is no link behind which words can be put', () => {
    const body =
      paragraph(turn('begin') + instruction(` HYPERLINK "${url}" `) + turn('separate') + run('раз')) +
      paragraph(run('два') + turn('end'))
    expect(linked(body)).toMatchObject({ text: 'раз\n\nдва', links: [[url, url]], inlines: [] })
  })

  test('without words is none either', () => {
    expect(linked(paragraph(run('Раз') + field(instruction(` HYPERLINK "${url}" `), '')))).toMatchObject({
      inlines: [],
    })
  })
})

describe('content that stands there in several ways', () => {
  const ways = (...choices: string[]): string =>
    `<w:r><mc:AlternateContent>${choices.map(choice => `<mc:Choice Requires="wps">${choice}</mc:Choice>`).join('')}</mc:AlternateContent></w:r>`
  const box = (...paragraphs: string[]): string => `<w:txbxContent>${paragraphs.join('')}</w:txbxContent>`
  const fallback = (content: string): string =>
    `</mc:Choice><mc:Fallback>${content}</mc:Fallback><mc:Choice Requires="x">`
  const read = (content: string) => {
    const { text, unread, source } = parsed(bodyOf(paragraph(run('До') + content)))
    return [text, unread?.map(({ kind, place }) => [kind, source.slice(place.start, place.end)])]
  }
  const one = box(paragraph('Раз два.'))

  test.each<[name: string, content: string]>([
    ['twice the same', ways(one, one)],
    ['otherwise parted', ways(one, box(paragraph(run('Раз') + run(' дв') + run('а. '))))],
    ['less', ways(box(paragraph('Раз два.'), paragraph('Три.')), one)],
    ['with a notice that was put in', ways(box(paragraph('Раз два.')), box(paragraph('два.')))],
    ['a second one without words', ways(one, box(paragraph('')))],
    ['the same for old readers', ways(one + fallback(one))],
    [
      'one within another',
      ways(box(paragraph('Раз два.'), paragraph(ways(box(paragraph('Три.')), box(paragraph('Три.')))))),
    ],
  ])('is read in the first one: %s', (_, content) => {
    const [text, unread] = read(content)
    expect(text).toMatch(/^До\n\nРаз два\.(?:\n\nТри\.)?$/)
    expect(unread).toBe(undefined)
  })

  test.each<[name: string, content: string]>([
    ['another text', ways(one, box(paragraph('Три.')))],
    ['more', ways(one, box(paragraph('Раз два.'), paragraph('Три.')))],
    ['another one for old readers', ways(one + fallback(box(paragraph('Три.'))))],
    ['the third', ways(one, one, box(paragraph('Раз два.Раз два.')))],
    ['words where the first one has none', ways(one + fallback(''), box(paragraph('Семь')))],
    ['the same words in another order', ways(one, box(paragraph('два. Раз')))],
    ['part of a text, and another one', ways(one, box(paragraph('Раз'), paragraph('Три.')))],
  ])('is told of where another one says more: %s', (_, content) => {
    expect(read(content)).toEqual(['До\n\nРаз два.', [['alternative', '<mc:AlternateContent>']]])
  })

  test('one within another counts for that', () => {
    const inner = ways(box(paragraph('Три.')), box(paragraph('Три.')))
    const [, unread] = read(
      ways(box(paragraph('Раз два.'), paragraph(inner)), box(paragraph('Раз два.'), paragraph('Четыре.'))),
    )
    expect(unread).toEqual([['alternative', '<mc:AlternateContent>']])
  })

  test('each of two is told of by itself', () => {
    const differing = ways(one, box(paragraph('Три.')))
    expect(read(differing + run(' и ') + ways(one, one) + differing)[1]).toHaveLength(2)
  })
})

test.each([
  ['F02A', '*'],
  ['f02a', '*'],
  ['002A', '*'],
  ['2a', '*'],
  ['F02B', ' '],
  ['F12A', ' '],
  ['F02AB', ' '],
  ['12A', ' '],
  ['', ' '],
])('the character %j of the font of signs is %j', (char, text) => {
  const sign = `<w:r><w:sym w:font="Symbol" w:char="${char}"/></w:r>`
  expect(parsed(bodyOf(paragraph(run('Раз') + sign + run('два')))).text).toBe(`Раз${text}два`)
})

test('what is put in as a whole is told by its name, or by the id of one that is not there', () => {
  const { unread } = parsed({
    body: paragraph('Раз.') + '<w:altChunk r:id="r2"/><w:altChunk r:id="r9"/><w:subDoc r:id="r1"/>',
    links: { r1: 'one.docx', r2: 'two.mht' },
  })
  expect(unread!.map(what => (what.kind === 'part' ? what.name : what.kind))).toEqual(['two.mht', 'r9', 'one.docx'])
})

test('a heading with a number is one, level and number of a list are told apart', () => {
  const styles = '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
  const numbered = (text: string, list: string, style = ''): string =>
    paragraph(text, `${style}<w:numPr>${list}</w:numPr>`)
  expect(
    blocksOf({
      styles,
      body: [
        numbered('Глава', '<w:ilvl w:val="0"/><w:numId w:val="3"/>', '<w:pStyle w:val="1"/>'),
        numbered('Пункт', '<w:ilvl w:val="0"/><w:numId w:val="3"/>'),
        numbered('Слово', '<w:ilvl w:val="1"/><w:numId w:val="0"/>'),
      ].join(''),
    }),
  ).toEqual(['heading: Глава', 'list-item: Пункт', 'paragraph: Слово'])
})

test('tabs and breaks count where their run is seen', () => {
  const tabs = '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>нет</w:t><w:tab/><w:br/></w:r>'
  expect(parsed(bodyOf(paragraph(run('Раз') + hidden + '<w:r><w:tab/></w:r>' + run('два'), tabs))).text).toBe(
    'Раз\tдва',
  )
})

test('a note of the usual type is read, whether it says so or not', () => {
  const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const note = (id: number, type: string): string =>
    `<w:footnote${type} w:id="${id}">${paragraph(`Сноска ${id}`)}</w:footnote>`
  const footnotes = note(1, '') + note(2, ' w:type="normal"') + note(3, ' w:type="separator"')
  expect(blocksOf({ body: paragraph(run('Раз.') + call(1) + call(2) + call(3)), footnotes }).slice(1)).toEqual([
    'footnote ^1: Сноска 1',
    'footnote ^2: Сноска 2',
  ])
})

test('each row of a table begins with its first cell', () => {
  const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`
  const { blocks } = parsed({
    body: `<w:tbl><w:tr>${cell('а')}${cell('б')}</w:tr><w:tr>${cell('в')}${cell('г')}</w:tr></w:tbl>`,
  })
  expect(blocks.map(({ opensRow = false }) => opensRow)).toEqual([true, false, true, false])
})
