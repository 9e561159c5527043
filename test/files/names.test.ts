/** Names that look alike are alike, whichever way their letters are written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { inEveryForm, presentAs } from '../../src/files/names.js'
import { isWithin } from '../../src/files/place.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-names-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const composed = (name: string): string => name.normalize('NFC')
const apart = (name: string): string => name.normalize('NFD')

test.each([
  [composed, apart],
  [apart, composed],
])('a file is found in its folders', (kept, asked) => {
  mkdirSync(path.join(folder, kept('май')))
  const file = path.join(folder, kept('май'), 'ёлка й.txt')
  writeFileSync(file, '')
  expect(presentAs(path.join(folder, asked('май'), asked('ёлка й.txt')))).toBe(file)
  expect(presentAs(path.join(folder, asked('май'), 'елка.txt'))).toBeUndefined()
  expect(presentAs(path.join(folder, asked('йод'), 'a.txt'))).toBeUndefined()
})

test('a glob means every form, but within brackets', () => {
  const [i, o] = ['й', 'ё'].map(letter => `{${composed(letter)},${apart(letter)}}`) as [string, string]
  expect(inEveryForm('ма[йё]/*.md')).toBe(composed('ма[йё]/*.md'))
  expect(inEveryForm(apart('ай/ё*.{md,txt}'))).toBe(`а${i}/${o}*.{md,txt}`)
})

test.each([
  ['/a/b', '/a/b/c', true],
  ['/a/b', '/a/b', true],
  ['/a/b', '/a/b/..c', true],
  ['/a/b', '/a/bc', false],
  ['/a/b', '/a', false],
])('%s: %s is within it: %s', (where, file, isThere) => {
  expect(isWithin(where, file)).toBe(isThere)
})
