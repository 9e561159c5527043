import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { draw } from '../../bench/names/draw.js'
import { blankSheet, readSheet } from '../../bench/names/sheet.js'
import type { Entity } from '../../src/registry/types.js'

const entity = (id: string, category: string): Entity =>
  ({ id, name: `«${id}»`, kind: id < 'd' ? 'person' : 'media', designations: [{ category }] }) as unknown as Entity
const letters = Array.from('abcdefghij')
const entities = letters.map((id, index) => entity(id, index % 2 ? 'extremist' : 'terrorist'))
const ids = (drawn: readonly Entity[]): string[] => drawn.map(({ id }) => id)
const all = new Set<string>()

describe('drawing by lot', () => {
  test('the same seed draws the same parties, another one others', () => {
    const drawn = ids(draw(entities, { count: 4, seed: 1, categories: all, kinds: all }))
    expect(drawn).toHaveLength(4)
    expect(ids(draw(entities, { count: 4, seed: 1, categories: all, kinds: all }))).toEqual(drawn)
    expect(ids(draw(entities, { count: 4, seed: 2, categories: all, kinds: all }))).not.toEqual(drawn)
  })

  test('nobody is drawn twice, and no more than there are', () =>
    expect(ids(draw(entities, { count: 99, seed: 7, categories: all, kinds: all })).sort()).toEqual(letters))

  test('of some registers only', () =>
    expect(ids(draw(entities, { count: 9, seed: 7, categories: new Set(['extremist']), kinds: all })).sort()).toEqual([
      'b',
      'd',
      'f',
      'h',
      'j',
    ]))

  test('of some kinds only', () =>
    expect(ids(draw(entities, { count: 9, seed: 7, categories: all, kinds: new Set(['person']) })).sort()).toEqual([
      'a',
      'b',
      'c',
    ]))
})

describe('sheets', () => {
  test('a blank one has an empty last column', () => expect(blankSheet(entities.slice(0, 1))).toBe('a\t«a»\t\n'))

  test('names, and words that only carry one', () =>
    expect(readSheet('a\t«a»\tАльфа; {сайт }«Альфа»;\n\nb\t«b»\t\n')).toEqual([
      {
        id: 'a',
        names: [
          { text: 'Альфа', start: 0 },
          { text: 'сайт «Альфа»', start: 5 },
        ],
      },
      { id: 'b', names: [] },
    ]))

  test('other columns are refused with their line', () =>
    expect(() => readSheet('a\t«a»\tА\nb\t«b»\n')).toThrow(
      'line 2: expected id, official name and names, parted by tabs',
    ))
})

test.each([
  ['no sheet', [], 'node bench/names/run.js SHEET'],
  ['no number', ['--draw', 'ten', '--seed', '1'], '--draw and --seed: expected whole numbers'],
])('a call that cannot be: %s', (_, args, message) => {
  const script = fileURLToPath(new URL('../../bench/names/run.js', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  expect({ status, told: stderr.includes(message) }).toEqual({ status: 2, told: true })
})
