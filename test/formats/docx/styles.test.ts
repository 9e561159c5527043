/** What styles say of paragraphs, by their names, outlines, lists, and by the styles they are based on. */
import { expect, test } from '@jest/globals'
import { isHiding } from '../../../src/formats/docx/hiding.js'
import { noStyles, readStyles, type Styles } from '../../../src/formats/docx/styles.js'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function stylesOf(elements: string): Styles {
  const source = `<w:styles ${namespace}>${elements}</w:styles>`
  return readStyles(source, { role: 'styles', name: 'word/styles.xml', start: 0, end: source.length })
}

const style = (id: string, content: string): string => `<w:style w:styleId="${id}">${content}</w:style>`
const called = (name: string): string => `<w:name w:val="${name}"/>`
const basedOn = (id: string): string => `<w:basedOn w:val="${id}"/>`
const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`
const numbered = (id: number): string => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`

test.each([
  ['heading', ['heading 1', 'Heading 9', 'Title', 'Subtitle', 'toc 1', 'Contents', 'TOC Heading']],
  ['heading', ['Заголовок 2', 'Название', 'Подзаголовок', 'Оглавление 1']],
  ['caption', ['caption', 'Figure', 'Illustration', 'table of figures', 'Название объекта', 'Подпись к рисунку']],
  ['list-item', ['List Bullet', 'List Number 2']],
  [undefined, ['Normal', 'Sub-heading', 'My title', 'Название книги', 'List Paragraph', 'Table Grid', '']],
] as const)('%s by name: %p', (kind, names) => {
  for (const name of names) expect([name, stylesOf(style('a', called(name))).kindOf('a')]).toEqual([name, kind])
})

test.each<[name: string, elements: string, kind: string | undefined]>([
  ['an outline', style('a', outline(0)), 'heading'],
  ['the deepest outline', style('a', outline(8)), 'heading'],
  ['the outline of running text', style('a', outline(9)), undefined],
  ['a list', style('a', numbered(1)), 'list-item'],
  ['no list', style('a', numbered(0)), undefined],
  ['an outline before a name', style('a', called('caption') + outline(1)), 'heading'],
  ['a name before a list', style('a', called('caption') + numbered(1)), 'caption'],
  ['its basis', style('a', basedOn('b')) + style('b', called('caption')), 'caption'],
  ['itself before its basis', style('a', numbered(1) + basedOn('b')) + style('b', called('title')), 'list-item'],
  [
    'the basis of its basis',
    style('a', basedOn('b')) + style('b', basedOn('c')) + style('c', numbered(1)),
    'list-item',
  ],
  ['a basis that is missing', style('a', basedOn('z')), undefined],
  ['a circle', style('a', basedOn('b')) + style('b', basedOn('a')), undefined],
  ['what stands outside of it', `${called('title')}${style('a', '')}${called('caption')}${outline(1)}`, undefined],
  ['nothing, as it is missing', '', undefined],
])('kind by %s', (_, elements, kind) => {
  const styles = stylesOf(elements)
  expect([styles.kindOf('a'), styles.kindOf('a')]).toEqual([kind, kind])
})

test.each([
  [11, 'heading'],
  [12, undefined],
])('a basis %i styles away is: %s', (distance, kind) => {
  const line = Array.from({ length: distance }, (_, index) => style(`s${index}`, basedOn(`s${index + 1}`)))
  expect(stylesOf([...line, style(`s${distance}`, called('title'))].join('')).kindOf('s0')).toBe(kind)
})

test.each<[elements: string, isHidden: boolean]>([
  [style('a', ''), false],
  [style('a', '<w:rPr><w:strike/></w:rPr>'), true],
  [style('a', '<w:rPr><w:dstrike/><w:strike w:val="0"/></w:rPr>'), true],
  [style('a', `${basedOn('b')}<w:strike w:val="0"/>`) + style('b', '<w:strike/><w:dstrike/>'), true],
  [style('a', `${basedOn('b')}<w:strike w:val="0"/>`) + style('b', '<w:strike/>'), false],
  [style('a', '<w:rPr><w:vanish/></w:rPr>'), true],
  [style('a', '<w:rPr><w:vanish w:val="1"/></w:rPr>'), true],
  [style('a', '<w:rPr><w:vanish w:val="0"/></w:rPr>'), false],
  [style('a', '<w:rPr><w:vanish w:val="off"/></w:rPr>'), false],
  [style('a', basedOn('b')) + style('b', '<w:rPr><w:vanish/></w:rPr>'), true],
  [style('a', `${basedOn('b')}<w:rPr><w:vanish w:val="false"/></w:rPr>`) + style('b', '<w:vanish/>'), false],
])('%s is hidden: %p', (elements, isHidden) => {
  expect(isHiding(stylesOf(elements).hidingOf('a'))).toBe(isHidden)
})

test('ids by name, whatever its letters', () => {
  const styles = stylesOf(style('a6', called('Footnote Reference')) + style('b', called('heading 1')))
  expect(['footnote reference', 'heading 1', 'Heading 1', 'z'].map(name => styles.idOf(name))).toEqual([
    'a6',
    'b',
    undefined,
    undefined,
  ])
})

test('a document without styles', () => {
  expect([noStyles.kindOf('a'), noStyles.hidingOf('a').size, noStyles.idOf('a')]).toEqual([undefined, 0, undefined])
})
