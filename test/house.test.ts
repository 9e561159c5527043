/** The plan of the house is that of its folders. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { floors, layers } from '../scripts/layers.js'

const root = new URL('../', import.meta.url)
const rooms = layers.flat()

test('every room has its layer', () => {
  const folders = readdirSync(new URL('src', root), { withFileTypes: true })
  expect(folders.map(({ name }) => name).sort()).toEqual(rooms.filter(room => room !== 'rules').sort())
})

test('every floor of a room stands in its plan', () => {
  for (const [room, storeys] of Object.entries(floors)) {
    const entries = readdirSync(new URL(`src/${room}`, root), { withFileTypes: true })
    const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
    expect(folders.sort()).toEqual(storeys.flat().sort())
  }
})

test('the design page shows every room', () => {
  const page = readFileSync(new URL('DESIGN.md', root), 'utf8')
  const plan = page.slice(page.indexOf('## The house'), page.indexOf('### To add a rule'))
  expect(rooms.filter(room => !plan.includes(room === 'rules' ? 'rules/<id>' : `src/${room}`))).toEqual([])
})
