/** What is written into the columns of a simple table. */
import { expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/fixes/index.js'
import { linesOf } from '../../../src/formats/line-markup/lines.js'
import { simpleTable } from '../../../src/formats/rst/simple-tables.js'

const source = ['==== ====', 'раз  два', 'три  пять', '==== ===='].join('\n')
const table = simpleTable(linesOf(source), [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
])
const written = (at: number, gone: number, text: string): string | undefined => {
  const edits = table.widened({ start: at, end: at + gone, text })
  return edits.length === 0 ? undefined : applyEdits(source, edits)
}

test('a table is where its lines are', () => {
  expect([table.start, table.end]).toEqual([0, source.length])
})

test.each<[name: string, at: number, gone: number, text: string, lines: string[] | undefined]>([
  ['into the free place of a cell', 13, 0, '!', ['==== ====', 'раз! два', 'три  пять', '==== ====']],
  ['more than there is place for', 13, 0, '!!!', ['====== ====', 'раз!!! два', 'три    пять', '====== ====']],
  ['into the last column, as it is', 18, 0, '!!!', ['==== ====', 'раз  два!!!', 'три  пять', '==== ====']],
  ['less than there was', 10, 3, 'а', ['==== ====', 'а    два', 'три  пять', '==== ====']],
  ['over two columns', 11, 6, 'а', undefined],
  ['a line break', 13, 0, '\n', undefined],
])('%s', (_, at, gone, text, lines) => {
  expect(written(at, gone, text)).toBe(lines?.join('\n'))
})

test.each<[name: string, at: number, gone: number, text: string, lines: string[] | undefined]>([
  [
    'at the end of a line that ends in its first column',
    22,
    0,
    '!!',
    ['===== ====', 'раз   два', 'три!!', '===== ===='],
  ],
  ['a line break is taken out behind it', 22, 1, '', undefined],
  ['at the end of the table', 32, 0, '!', ['==== ====', 'раз  два', 'три', '==== ====!']],
  ['behind the table', 33, 0, '!', undefined],
])('in a table with a short line: %s', (_, at, gone, text, lines) => {
  const source = ['==== ====', 'раз  два', 'три', '==== ====', 'Далее'].join('\n')
  const short = simpleTable(linesOf(source).slice(0, 4), [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ])
  const edits = short.widened({ start: at, end: at + gone, text })
  expect(edits.length === 0 ? undefined : applyEdits(source, edits)).toBe(lines && [...lines, 'Далее'].join('\n'))
})

test.each<[at: number, text: string, lines: string[]]>([
  [15, '!', ['==== === ===', 'раз! два три', '==== === ===']],
  [19, '!!', ['=== ===== ===', 'раз два!! три', '=== ===== ===']],
  [23, '!', ['=== === ===', 'раз два три!', '=== === ===']],
])('in a table of three columns, at %i: %s', (at, text, lines) => {
  const source = ['=== === ===', 'раз два три', '=== === ==='].join('\n')
  const three = simpleTable(linesOf(source), [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 11 },
  ])
  expect(applyEdits(source, three.widened({ start: at, end: at, text }))).toBe(lines.join('\n'))
})
