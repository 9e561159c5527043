/** A name over two lines is one name, and they are one paragraph; nothing else joins lines. */
import { expect, test } from '@jest/globals'
import { check, fix } from '../reports.js'

const asOf = '2024-11-30'
const mentionsIn = (source: string, path: string): string[] =>
  check(source, { path, asOf }).analysis.mentions.map(({ start, end }) => {
    const place = check(source, { path, asOf }).analysis.document.toSource({ start, end })
    return source.slice(place.start, place.end)
  })
const blocksOf = (source: string, path: string): string[] => {
  const { text, blocks } = check(source, { path, asOf }).analysis.document
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test.each([
  ['x.html', '<p>Слово Екатерина<br>Шульман сказала.</p>', 'Екатерина<br>Шульман'],
  ['x.html', '<p>Ведущий Радио<br/>\n Свобода сказал.</p>', 'Радио<br/>\n Свобода'],
  ['x.html', '<ul><li>Ведущий Радио<br>Свобода</ul>', 'Радио<br>Свобода'],
  ['x.md', 'Ведущий Радио  \nСвобода сказал.', 'Радио  \nСвобода'],
  ['x.md', 'Новый роман написал Борис\\\nАкунин. Он вышел.', 'Борис\\\nАкунин'],
  ['x.txt', 'Новый роман написал Борис\r\nАкунин. Он вышел.', 'Борис\r\nАкунин'],
])('a name over a line break in %s: %j', (path, source, name) => {
  expect(mentionsIn(source, path)).toEqual([name])
  expect(blocksOf(source, path)).toHaveLength(1)
  const { source: mended } = fix(source, { path, asOf })
  expect(mended.replace(/ \(призна[^)]*\)/, '')).toBe(source)
  expect(mended.indexOf('(призна')).toBe(source.indexOf(name) + name.length + 1)
})

test('a first line that was a headline is part of the paragraph', () => {
  expect(blocksOf('<p>Пишет Борис<br>Акунин.</p><p>Ещё.</p>', 'x.html')).toEqual([
    'paragraph: Пишет Борис\nАкунин.',
    'paragraph: Ещё.',
  ])
})

test.each([
  ['a sentence has ended', 'Пришёл Борис.\nАкунин ушёл.'],
  ['a paragraph has ended', 'Пришёл Борис\n\nАкунин ушёл'],
  ['the next line opens a list', 'Пришёл Борис\n- Акунин\n- Иван\n- Пётр'],
  ['the name ends with the line', 'Это Борис Акунин\nИван ушёл'],
  ['the name begins with the line', 'Это Иван\nБорис Акунин ушёл'],
])('not where %s', (_, source) => {
  for (const path of ['x.txt', 'x.html']) {
    const draft = path === 'x.txt' ? source : `<p>${source.replaceAll('\n', '<br>')}</p>`
    expect(blocksOf(draft, path).length).toBeGreaterThan(1)
  }
})

test('more than two lines', () => {
  const source = '<p>Письмо подписало Движение<br>Талибан и Радио<br>Свобода, потом Борис<br>Акунин тоже</p>'
  expect(mentionsIn(source, 'x.html')).toEqual(['Движение<br>Талибан', 'Радио<br>Свобода', 'Борис<br>Акунин'].map(name => name.replace('Движение<br>', ''))) // prettier-ignore
})
