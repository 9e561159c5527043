/** The page: what it holds, that it stands alone, and that no draft gets more than text into it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Sandbox } from '../cli/sandbox.js'
import { report, sandboxOfDrafts } from './drafts.js'

const { findAll, getAttributeValue, textContent } = DomUtils
type Element = ReturnType<typeof findAll>[number]

let sandbox: Sandbox
let html: string
let elements: Element[]
beforeAll(async () => {
  sandbox = sandboxOfDrafts()
  html = (await report(sandbox, 'html')).out
  elements = elementsOf(html)
})
afterAll(() => sandbox.remove())

const elementsOf = (source: string): Element[] => findAll(() => true, parseDocument(source).children)
const all = (name: string): Element[] => elements.filter(element => element.name === name)
const texts = (some: readonly Element[]): string[] => some.map(element => textContent(element))
const classed = (name: string): Element[] =>
  elements.filter(element => (getAttributeValue(element, 'class') ?? '').split(' ').includes(name))

test('it runs nothing and fetches nothing, whatever a draft holds', () => {
  const names = new Set(elements.map(({ name }) => name))
  for (const name of ['script', 'img', 'link', 'iframe', 'object', 'base', 'form', 'svg'])
    expect(names).not.toContain(name)
  const attributes = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)))
  expect([...attributes].filter(name => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([])
  expect(html).not.toMatch(/url\(|@import/)
  expect(texts(classed('line')).join('\n')).toContain(`</script><img src=x onerror="alert('1')"> & ]]>`)
})

test('every anchor is there, once', () => {
  const ids = elements.flatMap(({ attribs }) => attribs['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const targets = all('a').flatMap(({ attribs }) => (attribs['href']?.startsWith('#') ? attribs['href'].slice(1) : []))
  expect(targets.filter(target => !ids.includes(target))).toEqual([])
})

describe('the text', () => {
  test('shows who is named, by category', () => {
    const marked = classed('lines').flatMap(lines => findAll(({ name }) => name === 'mark', lines.children))
    expect(marked.map(mark => [textContent(mark), getAttributeValue(mark, 'class')])).toEqual([
      ['Северный фонарь', 'status-foreign-agent'],
      ['Чёрном маяке', 'status-terrorist'],
      ['Северный фонарь', 'status-foreign-agent'],
      ['Северном фонаре', 'status-foreign-agent'],
      ['Чёрный маяк', 'status-terrorist'],
      ['Старая мельница', 'none'],
      ['Северный фонарь', 'status-foreign-agent'],
      ['Чёрный маяк', 'status-terrorist'],
      ['Чёрный маяк', 'status-terrorist'],
    ])
  })

  test('shows notices, and where something is due', () => {
    const inText = (name: string): string[] =>
      texts(classed(name).filter(element => element.name === 'span' && element.parent !== null))
    expect(inText('notice')).toContain('признан террористической организацией и запрещён в РФ')
    expect(inText('finding')).toContain('Чёрном маяке')
    expect(texts(classed('message').filter(({ name }) => name === 'li'))).toHaveLength(5)
  })

  test('tells which line of the file it was read from', () => {
    const line = classed('line').find(element => textContent(element).startsWith('</script>'))
    expect(getAttributeValue(line!, 'data-line')).toBe('5')
  })
})

test('totals: of the run, of each entity and category, and the dates of the lists', () => {
  const cards = classed('numbers').flatMap(({ children }) => children.map(card => textContent(card)))
  expect(cards).toEqual(['Ошибки4', 'Предупреждения1', 'Упоминания9', 'Кого назвали3', 'Файлы5', 'Не проверено1'])
  const rows = (id: string): string[][] =>
    elements
      .filter(({ attribs }) => attribs['id'] === id)
      .flatMap(section => findAll(({ name }) => name === 'tr', section.children))
      .slice(1)
      .map(row => row.children.map(cell => textContent(cell)))
  expect(rows('entities').map(([name, , ...counts]) => [name, ...counts.map(Number)])).toEqual([
    ['Организация «Чёрный маяк» & Ко <br>', 4, 1, 2, 1, 0],
    ['Издание «Северный фонарь»', 4, 1, 1, 0, 0],
    ['Движение «Старая мельница»', 1, 1, 1, 0, 0],
  ])
  expect(rows('categories').map(([name, ...counts]) => [name, ...counts.map(Number)])).toEqual([
    ['террористическая организация', 1, 4, 1, 2, 1, 0],
    ['иностранный агент', 1, 4, 1, 1, 0, 0],
    ['нежелательная организация', 1, 4, 1, 1, 0, 0],
  ])
  expect(rows('lists').map(([, , day]) => day)).toEqual(Array(4).fill('20.11.2026'))
  expect(textContent(all('footer')[0]!)).toContain('не юридическая консультация')
})

test('it speaks English, too', async () => {
  const { out } = await sandbox.run(['--as-of', '2024-11-30', '--lang', 'en', '--format', 'html', '.'])
  expect(
    getAttributeValue(
      elementsOf(out).find(({ name }) => name === 'html')!,
      'lang',
    ),
  ).toBe('en')
  expect(out).toContain('no legal advice')
})
