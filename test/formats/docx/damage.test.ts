/** Documents of which a part cannot be read, or not as it was meant: it is told, and the rest is read. */
import { strToU8, type Zippable } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { docx, paragraph, run, type Content } from './make.js'
import { check, mended, mendedBytes } from './mending.js'

const source = (content: Content): string => decodeDocx(docx(content)).source
const parsed = (content: Content): Document => parseDocx(source(content))
const blocksOf = ({ text, blocks }: Document): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const told = (content: Content): string[] =>
  check(source(content)).messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)

const relationships = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const fieldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (words: string): string => `<w:r><w:instrText> ${words} </w:instrText></w:r>`

describe('a paragraph whose end is gone goes on in the next one', () => {
  const mark = (change: string): string => `<w:rPr>${change}</w:rPr>`
  const joined = [paragraph(run('Поэт Дмитрий '), mark('<w:del w:id="1" w:author="x"/>')), paragraph('Быков читал.')]

  test.each([
    ['deleted', '<w:del w:id="1" w:author="x"/>'],
    ['moved away', '<w:moveFrom w:id="1" w:author="x"/>'],
    ['hidden', '<w:vanish/>'],
  ])('%s', (_, change) => {
    const body = paragraph(run('Поэт Дмитрий '), mark(change)) + paragraph('Быков читал.')
    expect(blocksOf(parsed({ body }))).toEqual(['paragraph: Поэт Дмитрий Быков читал.'])
  })

  test.each([
    ['put in', '<w:ins w:id="1" w:author="x"/>'],
    ['moved here', '<w:moveTo w:id="1" w:author="x"/>'],
    ['shown', '<w:vanish w:val="0"/>'],
    ['between a heading in a line and its text', '<w:vanish/><w:specVanish/>'],
  ])('but not one that is %s', (_, change) => {
    const body = paragraph(run('Поэт Дмитрий.'), mark(change)) + paragraph('Быков читал.')
    expect(blocksOf(parsed({ body }))).toEqual(['paragraph: Поэт Дмитрий.', 'paragraph: Быков читал.'])
  })

  test('three in a row, and what the last one is', () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    const list = '<w:numPr><w:numId w:val="3"/></w:numPr>'
    const body = paragraph(run('Раз, '), gone) + paragraph(run('два, '), gone) + paragraph('три.', list)
    expect(blocksOf(parsed({ body }))).toEqual(['list-item: Раз, два, три.'])
  })

  test('not over the edge of a table, a cell or a text box', () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    const cell = (words: string): string => `<w:tc>${paragraph(run(words), gone)}</w:tc>`
    const box = `<w:r><w:txbxContent>${paragraph(run('Пять.'), gone)}</w:txbxContent></w:r>`
    const body = `${paragraph(run('Раз.'), gone)}<w:tbl><w:tr>${cell('Два.')}${cell('Три.')}</w:tr></w:tbl>${paragraph(run('Четыре.') + box)}${paragraph('Шесть.')}`
    expect(blocksOf(parsed({ body }))).toEqual([
      'paragraph: Раз.',
      'table-cell: Два.',
      'table-cell: Три.',
      'paragraph: Четыре.',
      'paragraph: Пять.',
      'paragraph: Шесть.',
    ])
  })

  test('a name over the join is found and mended', () => {
    expect(mended({ body: joined.join('') })).toMatchObject({
      rules: [],
      text: 'Поэт Дмитрий Быков (признан иностранным агентом) читал.',
    })
  })

  test('a typed footnote of two goes word by word, not with its first paragraph only', () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    const body = `${paragraph('Погода хороша.')}${paragraph(run('* Признан'), gone)}${paragraph(run(' иностранным агентом.'))}${paragraph('Конец.')}`
    const { members } = mended({ body })
    expect(members['word/document.xml']!.match(/<w:p>/g)).toHaveLength(4)
  })
})

describe('a field that never ends', () => {
  const body = [
    paragraph('До поля.'),
    paragraph(run('Дата: ') + fieldChar('begin') + instruction('DATE')),
    paragraph('Олег Кашин спел.'),
    paragraph(fieldChar('begin') + instruction('PAGE') + fieldChar('separate') + run('7') + fieldChar('end')),
  ].join('')

  test('hides nothing: what stands behind it is read, fields that end are read as ever', () => {
    expect(blocksOf(parsed({ body }))).toEqual(
      ['paragraph: До поля.', 'paragraph: Дата: ', 'paragraph: Олег Кашин спел.', 'paragraph: 7'].map(line =>
        line.trimEnd(),
      ),
    )
  })

  test('is told of where it begins', () => {
    const { messages, analysis } = check(source({ body }))
    expect(messages.map(({ ruleId, start }) => [ruleId, analysis.document.reading!.pointAt(start)])).toEqual([
      ['unread-text', { line: 2, column: 7 }],
      ['missing-notice', { line: 3, column: 1 }],
    ])
  })

  test('within another field', () => {
    const nested =
      fieldChar('begin') + instruction('IF') + fieldChar('begin') + fieldChar('separate') + run('Олег Кашин спел.')
    expect(blocksOf(parsed({ body: paragraph(nested) }))).toEqual(['paragraph: Олег Кашин спел.'])
  })
})

describe('an element of text is one text', () => {
  test.each([
    ['a comment', '<w:t>Олег <!-- <w:t>нет</w:t> -->Кашин спел.</w:t>'],
    ['a processing instruction', '<w:t>Олег <?x y?>Кашин спел.</w:t>'],
    ['a CDATA section', '<w:t>Олег<![CDATA[ Кашин]]> спел.</w:t>'],
    ['two comments and white space at its ends', '<w:t> <!-- a --> Олег Кашин<!-- b --> спел. <!-- c --> </w:t>'],
    ['references', '<w:t>Ол&#x435;г &#1050;ашин спел.</w:t>'],
  ])('whatever is in it: %s', (_, content) => {
    expect(parsed({ body: `<w:p><w:r>${content}</w:r></w:p>` }).text).toBe('Олег Кашин спел.')
  })

  test('and is mended where the name ends', () => {
    const body = '<w:p><w:r><w:t>Олег <!-- c -->Кашин спел.</w:t></w:r></w:p>'
    expect(mended({ body }).members['word/document.xml']).toContain(
      '<w:t>Олег <!-- c -->Кашин (признан иностранным агентом) спел.</w:t>',
    )
  })
})

const styles = ['inline', 'footnote', 'clause'] as const
const revisions = ['plain', 'tracked', 'comments'] as const
const ways = styles.flatMap(style => revisions.map(revision => [style, revision] as const))

describe.each(ways)('as %s, %s', (style, revision) => {
  const choice = (content: string, fallback = ''): string =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice>${fallback}</mc:AlternateContent>`
  const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`
  test.each([
    ['one way to show a text, within a run', `<w:r>${choice(text('Олег Кашин'))}</w:r>${run(' спел.')}`],
    [
      'a second way for old readers',
      `<w:r>${choice(text('Олег Кашин'), `<mc:Fallback>${text('Олег Кашин')}</mc:Fallback>`)}</w:r>${run(' спел.')}`,
    ],
    ['text behind it in the same run', `<w:r>${choice(text('Олег Кашин'))}${text(' спел.')}</w:r>`],
    ['a name that ends within it', `<w:r>${choice(text('Олег Кашин спел.'))}</w:r>`],
    ['runs within it', `${choice(run('Олег Кашин'))}${run(' спел.')}`],
    ['CDATA', '<w:r><w:t><![CDATA[Олег Кашин]]></w:t></w:r>' + run(' спел.')],
    ['a name that ends within CDATA', '<w:r><w:t><![CDATA[Олег Кашин спел.]]></w:t></w:r>'],
    [
      'ruby',
      `<w:r><w:ruby><w:rt>${run('ок')}</w:rt><w:rubyBase>${run('Олег Кашин')}</w:rubyBase></w:ruby></w:r>${run(' спел.')}`,
    ],
    ['a content control', `<w:sdt><w:sdtContent>${run('Олег Кашин')}</w:sdtContent></w:sdt>${run(' спел.')}`],
    ['a smart tag', `<w:smartTag w:element="a">${run('Олег Кашин')}</w:smartTag>${run(' спел.')}`],
  ])('the document stays whole: %s', (_, content) => {
    const before = source({ body: `<w:p>${content}</w:p>` })
    const { text: after, rules } = mended({ body: `<w:p>${content}</w:p>` }, { style, docx: revision })
    expect(parseDocx(before).text).toBe('Олег Кашин спел.')
    const words = after.replace(
      / \(признан иностранным агентом\)|\[\^\d+\]|, признанный иностранным агентом,| Олег Кашин признан иностранным агентом\./g,
      '',
    )
    expect(words.split('\n')[0]).toBe('Олег Кашин спел.')
    expect(rules.filter(rule => rule !== 'missing-notice')).toEqual([])
    if (revision === 'comments') expect(rules).toEqual(['missing-notice'])
  })
})

test('where a run cannot be parted, a sentence behind it tells the status', () => {
  const content =
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>Олег Кашин</w:t></mc:Choice></mc:AlternateContent></w:r>'
  const inside = content.replace('Кашин', 'Кашин спел.')
  const how = { docx: 'tracked' } as const
  const text = (body: string): string => mended({ body: `<w:p>${body}</w:p>` }, how).text
  expect(text(content + run(' спел.'))).toBe('Олег Кашин (признан иностранным агентом) спел.')
  expect(text(inside)).toBe('Олег Кашин спел. Олег Кашин признан иностранным агентом.')
})

test('a name in a text box gets its notice, though the copy for old readers stays as it is', () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>Олег Кашин в рамке</w:t></w:r></w:p></w:txbxContent>'
  const content = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const { text, rules, members } = mended({ body: `<w:p>${run('Рамка')}${content}</w:p>` })
  expect([text, rules]).toEqual(['Рамка\n\nОлег Кашин (признан иностранным агентом) в рамке', []])
  expect(members['word/document.xml']).toContain(`<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback>`)
})

describe('hidden by a style', () => {
  const hidden = `<w:style w:styleId="h"><w:name w:val="Скрытый"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="h"/></w:style><w:style w:styleId="s"><w:basedOn w:val="h"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>`
  test.each([
    ['a character style', run('Видно') + run(' нет', '<w:rStyle w:val="h"/>'), '', 'Видно'],
    ['one based on it', run('Видно') + run(' нет', '<w:rStyle w:val="b"/>'), '', 'Видно'],
    ['one based on it that shows', run('Видно') + run(' да', '<w:rStyle w:val="s"/>'), '', 'Видно да'],
    [
      'one that the run overrides',
      run('Видно') + run(' да', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>'),
      '',
      'Видно да',
    ],
    ['a paragraph style', run('нет') + run('Видно', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="h"/>', 'Видно'],
  ])('%s', (_, content, properties, text) => {
    expect(parsed({ styles: hidden, body: paragraph(content, properties) }).text).toBe(text)
  })
})

test.each([
  ['once', '<w:strike/>', 'Видно'],
  ['twice', '<w:strike w:val="0"/><w:dstrike/>', 'Видно'],
  ['not', '<w:strike w:val="0"/><w:dstrike w:val="false"/>', 'Видно да'],
  ['by a style', '<w:rStyle w:val="h"/>', 'Видно'],
  ['by a style, the run says otherwise', '<w:rStyle w:val="h"/><w:strike w:val="0"/>', 'Видно да'],
  ['and shown, where it is hidden', '<w:strike w:val="0"/><w:vanish/>', 'Видно'],
])('what is struck out is said to nobody: %s', (_, properties, text) => {
  const styles = '<w:style w:styleId="h"><w:name w:val="Старое"/><w:rPr><w:strike/></w:rPr></w:style>'
  expect(parsed({ styles, body: paragraph(run('Видно') + run(' да', properties)) }).text).toBe(text)
})

describe('what is put in as a whole is told of', () => {
  const chunk = (target: string, type = 'aFChunk', mode = ''): Zippable => ({
    'word/_rels/document.xml.rels': strToU8(
      relationships(`<Relationship Id="c" Type="${office}/${type}" Target="${target}"${mode}/>`),
    ),
    'word/page.mht': strToU8('MIME-Version: 1.0'),
  })

  test('another kind of file', () => {
    const body = `${paragraph('Погода хороша.')}<w:altChunk r:id="c"/>${paragraph('Олег Кашин спел.')}`
    expect(told({ body, members: chunk('/word/page.mht') })).toEqual([
      'unread-text: A part of the document was not read, “/word/page.mht”: it is a file of another kind, put in as a whole: open the document in Word and save it anew. What it says was not checked',
      'missing-notice: "Олег Кашин" has no notice of its status: foreign agent since 2022-06-03. Write: “признан иностранным агентом”',
    ])
  })

  test('another document', () => {
    const body = '<w:subDoc r:id="c"/>'
    expect(told({ body, members: chunk('Глава.docx', 'subDocument', ' TargetMode="External"') })).toEqual([
      'unread-text: A part of the document was not read, “Глава.docx”: it is another document, which this one only refers to: check it by itself. What it says was not checked',
    ])
  })
})

describe('a part that cannot be read', () => {
  const call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const body = paragraph(run('Олег Кашин спел') + call + run('.'))
  const due =
    'missing-notice: "Олег Кашин" has no notice of its status: foreign agent since 2022-06-03. Write: “признан иностранным агентом”'
  const broken = (name: string, reason: string): string =>
    `unread-text: A part of the document was not read, “word/${name}.xml”: ${reason}. What it says was not checked`
  const note = `<w:footnote w:id="2">${paragraph('Примечание')}</w:footnote>`

  test.each([
    ['broken', '<w:ftr', 'broken XML (1:6: unclosed tag: w:ftr)'],
    [
      'with a document type',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      'declares a document type, which no .docx does',
    ],
    ['in another encoding', new Uint8Array([0x3c, 0xe0, 0x2f, 0x3e]), 'neither valid UTF-8 nor UTF-16'],
  ])('%s', (_, xml, reason) => {
    const members = { 'word/footer.xml': typeof xml === 'string' ? strToU8(xml) : xml }
    const [first, ...others] = told({ body, footer: '', footnotes: note, members })
    expect(first!.replace(/\(.*?\)/, '')).toBe(broken('footer', reason).replace(/\(.*?\)/, ''))
    expect(others).toEqual([due])
  })

  test('with the addresses of links is told where there are any', () => {
    const toldOf = (words: string): string[] =>
      told({
        body: paragraph(run('Погода хороша') + call + run('.')),
        footnotes: `<w:footnote w:id="2">${paragraph(words)}</w:footnote>`,
        members: { 'word/_rels/footnotes.xml.rels': strToU8('<Relationships') },
      }).map(text => text.replace(/“.*/, ''))
    expect(toldOf(run('Примечание'))).toEqual([])
    expect(toldOf(`<w:hyperlink r:id="r1">${run('Примечание')}</w:hyperlink>`)).toEqual([
      'unread-text: A part of the document was not read, ',
    ])
  })

  test('that is not there', () => {
    const link = `<Relationship Id="h" Type="${office}/header" Target="header9.xml"/>`
    const members = { 'word/_rels/document.xml.rels': strToU8(relationships(link)) }
    expect(told({ body: paragraph('Погода хороша.'), members })).toEqual([
      'unread-text: A part of the document was not read, “word/header9.xml”: it is not in the archive. What it says was not checked',
    ])
  })

  test('stays as it is when the others are mended, and no footnote is put into it', () => {
    for (const style of ['inline', 'footnote'] as const) {
      const bytes = docx({ body, footnotes: '', members: { 'word/footnotes.xml': strToU8('<w:footnotes') } })
      const { members, text } = mendedBytes(bytes, { style })
      expect(members['word/footnotes.xml']).toBe('<w:footnotes')
      expect(text).toBe('Олег Кашин (признан иностранным агентом) спел[^2].')
      expect(Object.keys(members).filter(name => name.includes('footnotes'))).toEqual(['word/footnotes.xml'])
    }
  })

  test('the body excepted: then there is nothing to check', () => {
    const members = { 'word/document.xml': strToU8('<w:document') }
    expect(() => parsed({ body: '', members })).toThrow('word/document.xml: broken XML')
  })
})

describe('packages as others write them', () => {
  const sentence = 'Олег Кашин спел.'
  const right = 'Олег Кашин (признан иностранным агентом) спел.'
  const xml = (words: string): string =>
    `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(words)}</w:body></w:document>`
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return new Uint8Array(isBig ? bytes.swap16() : bytes)
  }

  test.each([
    ['little-endian', false],
    ['big-endian', true],
  ])('a part in UTF-16, %s, is mended in it', (_, isBig) => {
    const bytes = docx({ body: '', members: { 'word/document.xml': utf16(xml(sentence), isBig) } })
    const { text, bytes: after } = mendedBytes(bytes)
    expect(text).toBe(right)
    const again = docx({ body: '', members: { 'word/document.xml': utf16(xml(right), isBig) } })
    expect(decodeDocx(after).source).toBe(decodeDocx(again).source)
  })

  test.each([
    ['in another folder', 'content/story.xml', 'content/story.xml'],
    ['in other letters', '/Word/Story.XML', 'word/story.xml'],
    ['escaped', 'word/my%20story.xml', 'word/my story.xml'],
  ])('a main part %s', (_, target, name) => {
    const root = relationships(`<Relationship Id="a" Type="${office}/officeDocument" Target="${target}"/>`)
    const members = { '_rels/.rels': strToU8(root), [name]: strToU8(xml(sentence).replace('UTF-16', 'UTF-8')) }
    expect(mended({ body: '', members })).toMatchObject({ text: right, rules: [] })
  })
})

describe('a signed document', () => {
  const root = relationships(
    `<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>`,
  )
  const members = { '_rels/.rels': strToU8(root), '_xmlsignatures/origin.sigs': new Uint8Array() }

  test('is checked as any other', () => {
    expect(told({ body: paragraph('Погода хороша.'), members })).toEqual([])
    expect(check(source({ body: paragraph('Олег Кашин спел.'), members })).messages).toHaveLength(1)
  })

  test('is not changed: that would break the signature', () => {
    const bytes = docx({ body: paragraph('Олег Кашин спел.'), members })
    const { source: before, encode } = decodeDocx(bytes)
    expect(encode(before)).toBe(bytes)
    expect(() => encode(before.replace('спел', 'пел'))).toThrow(
      'The document is signed, and a change would break the signature',
    )
  })
})
