/** What the styles of a text document say of paragraphs and of stretches in them. */
import { expect, test } from '@jest/globals'
import { opendocument } from '../../../src/formats/odt/dialect.js'
import { Styles } from '../../../src/formats/odt/styles.js'
import { walk } from '../../../src/formats/package/xml.js'

const namespaces = ['style', 'text']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

function stylesOf(elements: string): Styles {
  const source = `<a ${namespaces}>${elements}</a>`
  const styles = new Styles()
  const place = { start: 0, end: source.length, name: '' }
  walk(source, place, { open: tag => styles.open(tag), close: name => styles.close(name) }, opendocument)
  return styles
}

const style = (name: string, properties = '', basis = ''): string =>
  `<style:style style:name="${name}"${basis === '' ? '' : ` style:parent-style-name="${basis}"`}><style:paragraph-properties/>${properties === '' ? '' : `<style:text-properties ${properties}/>`}</style:style>`

test.each<[kind: string | undefined, names: readonly string[]]>([
  ['heading', ['Title', 'Subtitle', 'Heading', 'Heading_20_1', 'Contents_20_Heading', 'Title_20_page']],
  ['caption', ['Caption', 'Illustration', 'Table', 'Drawing', 'Figure', 'Text']],
  [undefined, ['Standard', 'Text_20_body', 'Table_20_Contents', 'My_20_Heading', 'Contents_20_1', 'A_20_Figure', '']],
])('%s by name: %p', (kind, names) => {
  const styles = stylesOf('')
  expect(names.map(name => [name, styles.kindOf(name)])).toEqual(names.map(name => [name, kind]))
})

test.each<[name: string, elements: string, kind: string | undefined]>([
  ['its basis', style('P1', '', 'Title'), 'heading'],
  ['the basis of its basis', style('P1', '', 'P2') + style('P2', '', 'Caption'), 'caption'],
  ['the nearest', style('P1', '', 'Figure') + style('Figure', '', 'Title'), 'caption'],
  ['none', style('P1'), undefined],
  ['a circle', style('P1', '', 'P2') + style('P2', '', 'P1'), undefined],
  ['nothing, as it is missing', '', undefined],
])('kind by %s', (_, elements, kind) => expect(stylesOf(elements).kindOf('P1')).toBe(kind))

test.each([
  [11, 'heading'],
  [12, undefined],
])('a basis %i styles away is: %s', (distance, kind) => {
  const line = Array.from({ length: distance }, (_, index) =>
    style(`P${index}`, '', index + 1 === distance ? 'Title' : `P${index + 1}`),
  )
  expect(stylesOf(line.join('')).kindOf('P0')).toBe(kind)
})

const hidden = 'text:display="none"'
const shown = 'text:display="true"'
const struck = 'style:text-line-through-style="solid"'
test.each<[elements: string, isHidden: boolean]>([
  [style('T1'), false],
  [style('T1', hidden), true],
  [style('T1', shown), false],
  [style('T1', struck), true],
  [style('T1', 'style:text-line-through-type="double"'), true],
  [style('T1', 'style:text-line-through-style="none"'), false],
  [style('T1', 'style:text-line-through-style="none" style:text-line-through-type="single"'), false],
  [style('T1', '', 'T2') + style('T2', hidden), true],
  [style('T1', shown, 'T2') + style('T2', hidden), false],
  [style('T1', shown, 'T2') + style('T2', struck), true],
  [style('T1', 'style:text-position="sub"', 'T2') + style('T2', hidden), true],
  [style('T1', hidden, 'T2') + style('T2', 'style:text-line-through-style="none"'), true],
  [style('T2', hidden) + style('T1'), false],
  [`${style('T1')}<style:default-style><style:text-properties ${hidden}/></style:default-style>`, false],
  [`<style:text-properties ${hidden}/>${style('T1')}`, false],
])('%s is hidden: %p', (elements, isHidden) => {
  const styles = stylesOf(elements)
  expect([styles.isHidden('T1'), styles.isRaised('T1'), styles.isHidden(undefined)]).toEqual([isHidden, false, false])
})

test.each<[position: string, isRaised: boolean]>([
  ['super', true],
  ['super 58%', true],
  ['33% 58%', true],
  ['sub 58%', false],
  ['-33% 58%', false],
  ['0% 100%', false],
  ['a super', false],
])('%s is raised: %p', (position, isRaised) => {
  const styles = stylesOf(
    style('T1', `style:text-position="${position}"`) + style('T2', hidden, 'T1') + style('T3', 'text:a="b"', 'T4'),
  )
  expect(['T1', 'T2', 'T3', undefined].map(name => styles.isRaised(name))).toEqual([isRaised, isRaised, false, false])
})
