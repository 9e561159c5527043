/** What modules of MDX say of the draft is read as front matter is. */
import { expect, test } from '@jest/globals'
import { parseMdx } from '../../src/formats/mdx.js'

const body = '\n\nТекст.\n'

test.each([
  `export const meta = { date: '2021-07-09' }`,
  `export const metadata = {\n  title,\n  publishedAt: "2021-07-09",\n}`,
  `import A from './a'\nexport const frontmatter = { 'pubDate': \`2021-07-09\`, ...A }`,
  `export const date = '9 июля 2021 года'`,
  `export const meta = { date: new Date('2021-07-09T10:00:00Z'), image: <img alt="b" /> }`,
  `export const meta = { date: '', published: '2021-07-09' }`,
])('the day of %s', module => {
  expect(parseMdx(module + body).date).toBe('2021-07-09')
})

test('title, description and authors', () => {
  const source = `export const meta = { title: 'О «Сети»', description: "Рас\\u0441каз", authors: ['А. Б.', 'В. Г.'] }${body}`
  const document = parseMdx(source)
  const { text, blocks, authors, protectedSpans } = document
  expect(blocks.map(({ kind, ...span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['heading', 'О «Сети»'],
    ['meta', 'Рассказ'],
    ['paragraph', 'Текст.'],
  ])
  const place = document.toSource(blocks[0]!)
  expect(source.slice(place.start, place.end)).toBe('О «Сети»')
  expect(authors).toEqual(['А. Б.', 'В. Г.'])
  expect(source.slice(protectedSpans![0]!.start, protectedSpans![0]!.end)).toMatch(/^export .* \}$/)
})

test('a day that cannot be read is told, with its place', () => {
  const source = `export const meta = { date: 'скоро' }${body}`
  const { date, unreadDate } = parseMdx(source)
  expect([date, unreadDate]).toEqual([undefined, { text: 'скоро', place: { start: 29, end: 34 } }])
  expect(source.slice(29, 34)).toBe('скоро')
})

test('front matter goes first', () => {
  expect(parseMdx(`---\ndate: 2020-01-01\n---\n\nexport const date = '2021-07-09'${body}`).date).toBe('2020-01-01')
})

test.each([
  ['an object of another name', `export const chart = { date: '2021-07-09', title: 'А' }`],
  ['what is not exported', `export default function A() { const date = '2021-07-09' }`],
  ['what is made', 'export const meta = { date: `${a}`, title: a + b, authors: [...c, d], description: new Date() }'],
  ['a computed name', `export const meta = { [date]: '2021-07-09' }`],
  ['a number', 'export const meta = { date: 2021 }'],
  ['a module with a slip', `export const meta = { date: '2021-07-09', , }`],
  ['what is taken apart', `export const { date = '2021-07-09' } = a`],
])('nothing of %s', (_, module) => {
  const { text, blocks, date, unreadDate, authors } = parseMdx(module + body)
  expect([date, unreadDate, authors]).toEqual([undefined, undefined, []])
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Текст.'])
})
