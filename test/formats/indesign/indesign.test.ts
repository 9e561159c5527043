/** Stories of InDesign: what of them is text, in which order, and how they are mended. */
import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { check, decode, fix } from '../../../src/library/index.js'
import { decodeIdml, parseIndesign } from '../../../src/formats/indesign/index.js'
import type { Document } from '../../../src/document/types.js'
import { content, icml, idml, range } from './make.js'

const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(({ kind, start, end, label }) => `${kind}${label ? ` ${label}` : ''}: ${text.slice(start, end)}`)
const asOf = '2024-11-30'

test('headings, cells and notes are told; hidden, deleted and conditional text is not read', () => {
  const story =
    range(content('Новости'), 'Заголовок 1') +
    range(
      content('Талибан') +
        `<CharacterStyleRange><Footnote>${range(`<CharacterStyleRange><Content><?ACE 4?>Признан террористической организацией.</Content></CharacterStyleRange>`)}</Footnote></CharacterStyleRange>` +
        content('1', ' Position="Superscript"') +
        content(' занял город. ') +
        content('Скрыто.', ' AppliedConditions="Condition/a Condition/b"') +
        `<Note>${range(content('Заметка.'))}</Note><HiddenText>${content('Тайна.')}</HiddenText>` +
        `<Change ChangeType="DeletedText">${content('Было.')}</Change><Change ChangeType="InsertedText">${content('Стало.')}</Change>`,
    ) +
    range(
      `<Table><Cell Name="0:0">${range(content('Имя'))}</Cell><Cell Name="1:0">${range(content('Статус'))}</Cell><Cell Name="0:1">${range(content('Медуза'))}</Cell></Table>`,
    )
  const more =
    '<Condition Self="Condition/b" Visible="false"/><HyperlinkURLDestination Self="u" DestinationURL="https://example.org/"/>'
  const document = parseIndesign(icml(story, more))
  expect(blocksOf(document)).toEqual([
    'heading: Новости',
    'paragraph: Талибан[^1]¹ занял город. Стало.',
    'table-cell: Имя',
    'table-cell: Статус',
    'table-cell: Медуза',
    'footnote ^1: Признан террористической организацией.',
  ])
  expect(document.blocks.map(({ opensRow }) => opensRow === true)).toEqual([false, false, true, false, true, false])
  expect(document.links.map(({ url }) => url)).toEqual(['https://example.org/'])
})

test('stories are read as the spreads show them, and places are told by their part', () => {
  const bytes = idml(
    { u1: range(content('Вторая: Талибан.')), u2: range(content('Первая.')), u3: range(content('Нигде.')) },
    ['u2', 'u1'],
  )
  const { source } = decode(bytes, { path: 'a.idml' })
  expect(blocksOf(parseIndesign(source)).map(block => block.replace(/^.*?: /, ''))).toEqual([
    'Первая.',
    'Вторая: Талибан.',
    'Нигде.',
  ])
  const [message] = check(source, { path: 'a.idml', asOf }).messages
  expect(message).toMatchObject({ line: 3, column: 9, part: { name: 'Stories/Story_u1.xml' } })
  const text = Buffer.from(unzipSync(bytes)['Stories/Story_u1.xml']!).toString()
  expect(text.slice(message!.part!.offset)).toMatch(/^Талибан/)
})

test('what is mended is one story, and every other part stays', () => {
  const bytes = idml({
    u1: range(content('Тали') + content('бан & ', ' FontStyle="Bold"') + content('город.')),
    u2: range(content('Погода.')),
  })
  const { source, encode } = decode(bytes, { path: 'a.idml' })
  expect(encode(source)).toBe(bytes)
  const mended = encode(fix(source, { path: 'a.idml', asOf }).source)
  const [before, after] = [unzipSync(bytes), unzipSync(mended)]
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const name of Object.keys(before)) if (!name.endsWith('u1.xml')) expect(after[name]).toEqual(before[name])
  expect(Buffer.from(after['Stories/Story_u1.xml']!).toString()).toBe(
    Buffer.from(before['Stories/Story_u1.xml']!)
      .toString()
      .replace('<Content>бан &amp;', '<Content>бан (признан террористической организацией и запрещён в РФ) &amp;'),
  )
})

test('archives that are no layout are refused, and broken XML with its part', () => {
  expect(() => decodeIdml(Buffer.from('PK'))).toThrow()
  const { source } = decodeIdml(idml({ u1: '<Content>' }))
  expect(() => parseIndesign(source)).toThrow('Stories/Story_u1.xml: ')
  expect(() => parseIndesign('<!DOCTYPE a><a/>')).toThrow('document type')
})

test('ranges that no break parts are paragraphs of their own, and an empty one is none', () => {
  const bare = (inner: string, style = '$ID/NormalParagraphStyle'): string =>
    `<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/${style}">${inner}</ParagraphStyleRange>`
  const story = bare(content('Раз'), 'Heading 1') + bare(content('Два.')) + bare('') + bare(content('Три.'))
  expect(blocksOf(parseIndesign(icml(story)))).toEqual(['heading: Раз', 'paragraph: Два.', 'paragraph: Три.'])
})

test('a link stands where its address is written', () => {
  const source = icml(range(content('Раз.')), '<HyperlinkURLDestination Self="u" DestinationURL="https://a.example/"/>')
  const { links } = parseIndesign(source)
  expect(links.map(({ url, place }) => [url, source.slice(place.start, place.end)])).toEqual([
    ['https://a.example/', 'https://a.example/'],
  ])
})

test('endnotes are notes as footnotes are', () => {
  const note = (name: string): string =>
    `<CharacterStyleRange><${name}>${range(`<CharacterStyleRange><Content><?ACE 4?>${name}.</Content></CharacterStyleRange>`)}</${name}></CharacterStyleRange>`
  expect(blocksOf(parseIndesign(icml(range(content('Раз') + note('Endnote') + note('Footnote')))))).toEqual([
    'paragraph: Раз[^1][^2]',
    'footnote ^1: Endnote.',
    'footnote ^2: Footnote.',
  ])
})
