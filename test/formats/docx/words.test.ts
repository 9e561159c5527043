/** What the elements of Word are to a reader of text. */
import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { mended } from './mending.js'
import { told } from '../told.js'
import { docx, paragraph, run, type Content } from './make.js'

const format = formatOf({ path: 'a.docx' })!
const read = (content: Content): string[] =>
  told(format.parse(format.decode!(docx(content)).source)[0]!).map(line => line.replace(/ < [^]*$/, ''))
const body = (inner: string): string[] => read({ body: inner })

describe('within a paragraph', () => {
  test.each<[string, string]>([
    ['w:tab', '\t'],
    ['w:ptab', '\t'],
    ['w:br', '\n'],
    ['w:cr', '\n'],
    ['w:noBreakHyphen', '\u2011'],
    ['w:softHyphen', '\u00AD'],
    ['w:other', ''],
  ])('%s', (name, text) =>
    expect(body(`<w:p><w:r><w:t>раз</w:t><${name}/><w:t>два</w:t></w:r></w:p>`)).toEqual([`paragraph: раз${text}два`]),
  )

  test.each(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:rt'])('what stands in %s is none', name =>
    expect(body(paragraph(`${run('раз')}<${name}>${run('нет')}</${name}>${run('два')}`))).toEqual([
      'paragraph: раздва',
    ]),
  )
  test.each(['w:ins', 'w:moveTo', 'w:smartTag', 'w:sdt', 'w:rubyBase'])('what stands in %s is', name =>
    expect(body(paragraph(`${run('раз')}<${name}>${run('да')}</${name}>${run('два')}`))).toEqual([
      'paragraph: раздадва',
    ]),
  )
  test.each(['w:pPrChange', 'w:rPrChange'])('former properties are none: %s', name =>
    expect(
      body(`<w:p><w:pPr><${name}><w:pPr><w:outlineLvl w:val="0"/></w:pPr></${name}></w:pPr>${run('раз')}</w:p>`),
    ).toEqual(['paragraph: раз']),
  )

  test.each<[string, string]>([
    ['<w:vanish/>', ''],
    ['<w:vanish w:val="1"/>', ''],
    ['<w:vanish w:val="true"/>', ''],
    ['<w:vanish w:val="0"/>', 'да'],
    ['<w:vanish w:val="false"/>', 'да'],
    ['<w:strike/>', ''],
    ['<w:dstrike/>', ''],
    ['<w:strike w:val="0"/>', 'да'],
    ['<w:webHidden/>', 'да'],
    ['<w:b/>', 'да'],
    ['<w:vertAlign w:val="subscript"/>', 'да'],
  ])('%s', (properties, shown) =>
    expect(body(paragraph(run('раз') + run('да', properties) + run('два')))).toEqual([`paragraph: раз${shown}два`]),
  )

  test.each<[string, string]>([
    ['<w:vertAlign w:val="superscript"/>', '¹²'],
    ['<w:vertAlign w:val="baseline"/>', '12'],
    ['<w:rStyle w:val="n"/>', '¹²'],
    ['<w:rStyle w:val="m"/>', '12'],
    ['<w:rStyle/>', '12'],
  ])('digits with %s', (properties, digits) =>
    expect(
      read({
        body: paragraph(run('раз') + run('12', properties)),
        styles:
          '<w:style w:styleId="n"><w:name w:val="footnote reference"/></w:style><w:style w:styleId="m"><w:name w:val="other"/></w:style>',
      }),
    ).toEqual([`paragraph: раз${digits}`]),
  )

  test('white space at the ends of a text counts where it says so', () => {
    const text = (attribute: string): string[] =>
      body(`<w:p><w:r><w:t>раз</w:t></w:r><w:r><w:t${attribute}> два </w:t></w:r><w:r><w:t>три</w:t></w:r></w:p>`)
    expect(text(' xml:space="preserve"')).toEqual(['paragraph: раз два три'])
    expect(text(' xml:space="default"')).toEqual(['paragraph: раздватри'])
    expect(text('')).toEqual(['paragraph: раздватри'])
  })
})

describe('where a paragraph ends', () => {
  const ending = (mark: string, next = paragraph('два')): string[] =>
    body(paragraph(run('раз'), `<w:rPr>${mark}</w:rPr>`) + next)
  test.each<[string, string[]]>([
    ['', ['heading: раз', 'paragraph: два']],
    ['<w:del/>', ['paragraph: раздва']],
    ['<w:moveFrom/>', ['paragraph: раздва']],
    ['<w:ins/>', ['heading: раз', 'paragraph: два']],
    ['<w:vanish/>', ['paragraph: раздва']],
    ['<w:vanish w:val="0"/>', ['heading: раз', 'paragraph: два']],
    ['<w:specVanish/>', ['heading: раз', 'paragraph: два']],
    ['<w:vanish/><w:specVanish/>', ['heading: раз', 'paragraph: два']],
  ])('%s', (mark, expected) => expect(ending(mark)).toEqual(expected))

  test('not over the edge of a table', () =>
    expect(ending('<w:del/>', `<w:tbl><w:tr><w:tc>${paragraph('два')}</w:tc></w:tr></w:tbl>`)).toEqual([
      'heading: раз',
      'table-cell row: два',
    ]))
})

describe('fields', () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  test.each<[string, string[]]>([
    ['HYPERLINK "https://a.example"', ['paragraph: раз два', 'link https://a.example', 'link: два']],
    ['HYPERLINK https://a.example', ['paragraph: раз два', 'link https://a.example', 'link: два']],
    ['HYPERLINK \\l "m"', ['paragraph: раз два', 'link: два']],
    ['PAGE', ['paragraph: раз два']],
  ])('%s', (instruction, expected) =>
    expect(body(paragraph(run('раз ') + field(instruction, 'два')))).toEqual(expected),
  )
  test('simple ones', () =>
    expect(
      body(
        paragraph(`${run('раз ')}<w:fldSimple w:instr='HYPERLINK "https://a.example"'>${run('два')}</w:fldSimple>`),
      ).slice(0, 2),
    ).toEqual(['paragraph: раз два', 'link https://a.example']))
  test('one that never ends is told, and what stands behind it is read', () =>
    expect(body(paragraph(`${run('раз')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('два')}`))).toEqual([
      'paragraph: раздва',
      'unread field',
    ]))
})

describe('levels of an outline', () => {
  test.each<[string, string]>([
    ['0', 'heading'],
    ['8', 'heading'],
    ['9', 'paragraph'],
  ])('%s', (level, kind) =>
    expect(body(paragraph('О.') + paragraph(run('раз'), `<w:outlineLvl w:val="${level}"/>`))[1]).toBe(`${kind}: раз`),
  )
})

describe('styles by their names', () => {
  const styled = (name: string): string =>
    read({
      body: paragraph('О.') + paragraph(run('раз'), '<w:pStyle w:val="s"/>'),
      styles: `<w:style w:styleId="s"><w:name w:val="${name}"/></w:style>`,
    })[1]!
  test.each<[string, string]>([
    ...['heading 1', 'Heading 9', 'Title', 'Subtitle', 'toc 1', 'Contents 1', 'Заголовок', 'Заголовок 2'].map(
      (name): [string, string] => [name, 'heading'],
    ),
    ...['Название', 'Подзаголовок', 'Оглавление 1'].map((name): [string, string] => [name, 'heading']),
    ...['caption', 'Figure', 'Illustration', 'table of figures', 'Название объекта', 'Подпись'].map(
      (name): [string, string] => [name, 'caption'],
    ),
    ...['List Bullet', 'List Number 2'].map((name): [string, string] => [name, 'list-item']),
    ...['Normal', 'Body heading', 'List', 'Bullet list', 'Название книги'].map((name): [string, string] => [
      name,
      'paragraph',
    ]),
  ])('%s', (name, kind) => expect(styled(name)).toBe(`${kind}: раз`))
})

test('a note is called in the style of its own document', () => {
  const document = (id: string): Content => ({
    body: paragraph('Сказал Борис Акунин.'),
    footnotes: '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>',
    styles: `<w:style w:styleId="${id}"><w:name w:val="footnote reference"/></w:style>`,
  })
  const bodyOf = (id: string): string => JSON.stringify(mended(document(id), { style: 'footnote' }).members)
  expect(bodyOf('first')).toContain('first')
  expect(bodyOf('second')).toContain('second')
  expect(bodyOf('second')).not.toContain('first')
})
