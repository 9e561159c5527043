import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from '@jest/globals'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { docxNotation } from '../../../src/formats/docx/notation.js'
import { docx, paragraph, run } from './make.js'
import { bodyOf, day, mended, mendedBytes } from './mending.js'

const notice = '(признан террористической организацией и запрещён в РФ)'

test('a notice goes into the run that is there, all other bytes stay', () => {
  const body = paragraph(run('Отряды ') + run('Тали', '<w:b/>') + '<w:r><w:t>бана ушли.</w:t></w:r>')
  const found = mended({ body, members: { 'word/media/image1.png': new Uint8Array([137, 80, 78, 71]) } })
  expect(bodyOf(found)).toBe(body.replace('бана', `бана ${notice}`))
  expect(found.rules).toEqual([])
})

test('records that have not changed are copied byte for byte', () => {
  const before = docx({
    body: paragraph('Отряды Талибана ушли.'),
    members: { 'customXml/item1.xml': new Uint8Array(999).fill(32) },
  })
  const { bytes } = mendedBytes(before)
  const [old, changed] = [before, bytes].map(archive => Buffer.from(archive))
  const record = old!.subarray(old!.indexOf('PK\x03\x04', 5), old!.indexOf('word/document.xml') - 30)
  expect(changed!.includes(record)).toBe(true)
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(before)))
  expect(mendedBytes(bytes).bytes === bytes).toBe(true)
})

test('behind a link, in the formatting of the text before it', () => {
  const link = `<w:hyperlink r:id="rId9">${run('Талибана', '<w:u/>')}</w:hyperlink>`
  const found = mended({
    body: paragraph(run('Отряды ', '<w:i/>') + link + run(' ушли.')),
    links: { rId9: 'https://a.example' },
  })
  expect(bodyOf(found)).toContain(`</w:hyperlink>${run(` ${notice}`, '<w:i/>')}`)
})

test('white space counts where it comes to stand at the end of a text', () => {
  const found = mended({
    body: paragraph('<w:r><w:t>Отряды (Талибана</w:t></w:r><w:r><w:t>)</w:t></w:r>' + run(' ушли.')),
  })
  expect(found.rules).toEqual([])
  expect(found.text).toBe('Отряды (Талибана, признанного террористической организацией и запрещённого в РФ) ушли.')
})

test('a false notice is taken out of its runs, which stay', () => {
  const split = `${run('Отряды Талибана (признан ')}<w:r><w:rPr><w:b/></w:rPr><w:t>экстремистской</w:t></w:r>${run(' организацией) ушли.')}`
  const found = mended({ body: paragraph(split) })
  expect(found.rules).toEqual([])
  expect(found.text).toBe(`Отряды Талибана ${notice} ушли.`)
  expect(bodyOf(found)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r>')
})

test('a footnote is a real one, with all that belongs to it', () => {
  const found = mended({ body: paragraph('Отряды Талибана ушли, и Борис Акунин.') }, { style: 'footnote' })
  expect(found.rules).toEqual([])
  expect(found.text).toBe(
    'Отряды Талибана[^1] ушли, и Борис Акунин[^2].\n\n Признан террористической организацией и запрещён в РФ\n\n Признан иностранным агентом',
  )
  expect(bodyOf(found)).toContain(
    '</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> ушли',
  )
  expect(found.members['[Content_Types].xml']).toContain(
    '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>',
  )
  expect(found.members['word/_rels/document.xml.rels']).toContain('/footnotes" Target="footnotes.xml"/>')
})

test('a footnote joins those that are there, in the styles of the document', () => {
  const styles =
    '<w:style w:type="character" w:styleId="a7"><w:name w:val="footnote reference"/></w:style><w:style w:styleId="a8"><w:name w:val="footnote text"/></w:style>'
  const note = `<w:footnote w:id="4">${paragraph(run(' О другом'))}</w:footnote>`
  const body = paragraph(run('Отряды Талибана ушли') + '<w:r><w:footnoteReference w:id="4"/></w:r>' + run('.'))
  const found = mended({ styles, body, footnotes: note }, { style: 'footnote' })
  expect(found.members['word/footnotes.xml']).toContain(
    `${note.replace('4', '5')}<w:footnote w:id="4"><w:p><w:pPr><w:pStyle w:val="a8"/></w:pPr>`,
  )
  expect(bodyOf(found)).toContain('<w:r><w:rPr><w:rStyle w:val="a7"/></w:rPr><w:footnoteReference w:id="4"/></w:r>')
  expect(found.text).toContain('Талибана[^4] ушли[^5].')
})

test('footnotes are numbered in the order of their references, as LibreOffice gives them out by it', () => {
  const called = (id: number): string => `<w:r><w:footnoteReference w:id="${id}" w:customMarkFollows="0"/></w:r>`
  const noted = (id: number, words: string): string =>
    `<w:footnote w:id="${id}">${paragraph(run(` ${words}`))}</w:footnote>`
  const body =
    paragraph(run('Врач') + called(9) + run(', потом Талибан и школа') + called(12) + run('.')) +
    paragraph(run('Борис Акунин') + run('.'))
  const separator = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
  const footnotes = `${separator}${noted(12, 'О школе')}${noted(9, 'О враче')}${noted(3, 'Ни о чём')}`
  const found = mended({ body, footnotes }, { style: 'footnote' })
  expect([...bodyOf(found).matchAll(/footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
    '9',
    '12',
    '13',
    '14',
  ])
  const words = (id: string): string | undefined =>
    new RegExp(`<w:footnote w:id="${id}">.*?</w:footnote>`)
      .exec(found.members['word/footnotes.xml']!)?.[0]
      .replace(/<[^>]*>/g, '')
  expect(['-1', '3', '9', '12', '13', '14'].map(words)).toEqual([
    undefined,
    ' Ни о чём',
    ' О враче',
    ' Признан террористической организацией и запрещён в РФ',
    ' О школе',
    ' Признан иностранным агентом',
  ])
  expect(found.members['word/footnotes.xml']).toContain(separator)
  expect(mendedBytes(found.bytes, { style: 'footnote' }).bytes).toEqual(found.bytes)
})

test('where no footnote is added, all keep their numbers, however they are ordered', () => {
  const called = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const noted = (id: number): string => `<w:footnote w:id="${id}">${paragraph(run(' О другом'))}</w:footnote>`
  const footnotes = noted(1) + noted(2)
  const found = mended({ body: paragraph(run('Врач') + called(2) + run(' и Талибан') + called(1)), footnotes })
  expect(found.members['word/footnotes.xml']).toContain(footnotes)
  expect(bodyOf(found)).toMatch(/w:id="2".*w:id="1"/)
})

test('the call of a late footnote moves to the first name', () => {
  const note = `<w:footnote w:id="2">${paragraph(run(' Признан террористической организацией и запрещён в РФ'))}</w:footnote>`
  const call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const found = mended({
    body: paragraph('Отряды Талибана ушли.') + paragraph(run('Потом Талибан') + call + run(' вернулся.')),
    footnotes: note,
  })
  expect(found.rules).toEqual([])
  expect(found.text).toBe(
    'Отряды Талибана[^2] ушли.\n\nПотом Талибан вернулся.\n\n Признан террористической организацией и запрещён в РФ',
  )
})

test('a typed footnote without words gets them in a paragraph of its own', () => {
  const found = mended({ body: paragraph('Отряды Талибана* ушли.') })
  expect(found.rules).toEqual([])
  expect(found.text).toBe('Отряды Талибана* ушли.\n\n* Признан террористической организацией и запрещён в РФ')
})

test('names that others call otherwise are left alone', () => {
  const { bytes, rules } = mended({ body: paragraph('Отряды Талибана ушли.').replaceAll('w:', 'x:') })
  expect(bytes.length).toBeGreaterThan(0)
  expect(rules).toEqual([])
})

test('tracked changes can be accepted: who, when, which', () => {
  const found = mended(
    { body: paragraph('Отряды Талибана (признан экстремистской организацией) ушли.') },
    { docx: 'tracked' },
  )
  expect(found.rules).toEqual([])
  expect(found.text).toBe(`Отряды Талибана ${notice} ушли.`)
  expect(bodyOf(found)).toMatch(
    /<w:del w:id="\d+" w:date="2024-11-30T00:00:00Z" w:author="plashka"><w:r><w:delText xml:space="preserve">/,
  )
  const ids = [...bodyOf(found).matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(mendedBytes(found.bytes, { docx: 'tracked' }).members).toEqual(found.members)
})

test('tracked footnotes', () => {
  const found = mended({ body: paragraph('Отряды Талибана ушли.') }, { docx: 'tracked', style: 'footnote' })
  expect(found.rules).toEqual([])
  expect(bodyOf(found)).toMatch(/<w:ins [^>]*><w:r><w:rPr>.*?<\/w:rPr><w:footnoteReference w:id="1"\/><\/w:r><\/w:ins>/)
})

test('comments say what to write and leave the text alone, once', () => {
  const body = paragraph('Отряды Талибана ушли.') + paragraph('Борис Акунин (признан нежелательной организацией) тоже.')
  const found = mended({ body }, { docx: 'comments' })
  expect(found.text).toBe('Отряды Талибана ушли.\n\nБорис Акунин (признан нежелательной организацией) тоже.')
  expect(found.members['word/comments.xml']).toContain(`Вставить: ${notice}`)
  expect(found.members['word/comments.xml']).toContain(
    'Заменить «(признан нежелательной организацией)» на «(признан иностранным агентом)»',
  )
  expect(found.members['[Content_Types].xml']).toContain('comments+xml')
  expect(mendedBytes(found.bytes, { docx: 'comments' }).members).toEqual(found.members)
})

test('comments get numbers that nothing in the document has', () => {
  const body =
    '<w:bookmarkStart w:id="41" w:name="a"/>' +
    paragraph('Отряды Талибана ушли.') +
    paragraph('Борис Акунин (признан нежелательной организацией) тоже.')
  const comments = mended({ body }, { docx: 'comments' }).members['word/comments.xml'] ?? ''
  const numbers = Array.from(comments.matchAll(/<w:comment w:id="(\d+)"/g), ([, id]) => Number(id))
  expect(numbers.sort((one, other) => one - other)).toEqual([42, 43])
})

test('comments for footnotes leave the notes alone', () => {
  const found = mended({ body: paragraph('Отряды Талибана ушли.') }, { docx: 'comments', style: 'footnote' })
  expect(found.members['word/footnotes.xml']).toBe(undefined)
  expect(found.members['word/comments.xml']).toContain('Вставить: сноску: Признан террористической')
})

test.each([
  ['Раз два три.', ' два', '', 'Убрать: два'],
  ['One two three.', ' two', '', 'Remove: two'],
  ['Раз два три.', 'два', 'пять', 'Заменить «два» на «пять»'],
  ['One two three.', 'two', 'five', 'Replace “two” by “five”'],
])('a comment on %j of which “%s” is to be “%s”', (text, words, others, comment) => {
  const { source, encode } = decodeDocx(docx({ body: paragraph(text) }))
  const document = parseDocx(source)
  const start = document.text.indexOf(words)
  const notation = docxNotation('comments')
  const edit = notation.replacement!(document, { start, end: start + words.length }, others)
  const changed = source.slice(0, edit.start) + edit.text + source.slice(edit.end)
  const members = unzipSync(encode(changed, { revision: 'comments', day }))
  expect(strFromU8(members['word/comments.xml']!)).toContain(`>${comment}<`)
})

test('the parts in which a new one is announced may call their namespace as they like', () => {
  const prefixed = (xml: string): Uint8Array =>
    strToU8(xml.replaceAll('<', '<p:').replaceAll('<p:/', '</p:').replace('xmlns=', 'xmlns:p='))
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const found = mended(
    {
      body: paragraph('Отряды Талибана ушли.'),
      members: {
        '[Content_Types].xml': prefixed(types),
        'word/_rels/document.xml.rels': prefixed(relationships),
      },
    },
    { style: 'footnote' },
  )
  expect(found.text).toContain('Отряды Талибана[^1] ушли.')
  expect(found.members['[Content_Types].xml']).toContain('<p:Override PartName="/word/footnotes.xml"')
  expect(found.members['word/_rels/document.xml.rels']).toContain('<p:Relationship Id="rId1"')
})

test('a tracked change gets a number that nothing in the document has', () => {
  const body = `<w:bookmarkStart w:id="41" w:name="a"/>${paragraph('Талибан ушёл.')}<w:bookmarkEnd w:id="41"/>`
  const { members } = mended({ body }, { docx: 'tracked' })
  expect(members['word/document.xml']!.match(/<w:ins w:id="\d+"/g)).toEqual(['<w:ins w:id="42"'])
})

test.each([' ', '\t'])('white space counts at the edges of what a notice was taken from: %j', space => {
  const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
  const at = (words: string): string => mended({ body: text(words) }, {}).text
  expect(at(`Утром${space}Земфира (запрещена в РФ)${space}спела.`)).toContain(`${space}спела.`)
})
