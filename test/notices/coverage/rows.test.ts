/** A status in one cell of a row is said of the party in another. */
import { expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'

const covered = (source: string, path: string): string[] =>
  inspect(source, { asOf: '2024-11-30', path })
    .mentions.filter(({ coveredBy }) => coveredBy.length > 0)
    .map(({ text }) => text)

const head = '| Кто | С какого года | Статус |\n|---|---|---|\n'

test.each([
  ['with a column between', `${head}| Левада-центр | 2016 | иностранный агент |`, ['Левада-центр']],
  [
    'row by row',
    `${head}| Левада-центр | 2016 | иностранный агент |\n| Максим Кац | 2022 | не указан |`,
    ['Левада-центр'],
  ],
  ['before the name', '| Статус | Кто |\n|---|---|\n| иностранный агент | Максим Кац |', ['Максим Кац']],
  ['without a party', `${head}| Школа | 2016 | иностранный агент |`, []],
])('%s', (_, table, expected) => {
  expect(covered(`Таблица.\n\n${table}\n`, 'draft.md')).toEqual(expected)
})

test('in HTML', () => {
  const rows =
    '<tr><td>Максим Кац</td><td>2022</td><td>иноагент</td></tr><tr><td>Илья Яшин</td><td>2022</td><td>—</td></tr>'
  expect(covered(`<table>${rows}</table>`, 'draft.html')).toEqual(['Максим Кац'])
})
