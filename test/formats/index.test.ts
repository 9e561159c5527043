import { expect, test } from '@jest/globals'
import { formatOf, formats, parseDocument } from '../../src/formats/index.js'

test.each([
  ['a.txt', 'text'],
  ['a.text', 'text'],
  ['a.md', 'markdown'],
  ['dir.d/A.MarkDown', 'markdown'],
  ['a', 'text'],
  ['dir.md/a', 'text'],
  ['.plashkaignore', 'text'],
  [undefined, 'text'],
  ['Черновик.DOCX', 'docx'],
  ['a.doc', undefined],
  ['a.md.bak', undefined],
])('%s is %s', (path, name) => {
  expect(formatOf(path === undefined ? {} : { path })?.name).toBe(name)
})

test('a format by its name goes before the path', () => {
  expect(formatOf({ format: 'markdown', path: 'a.txt' })?.name).toBe('markdown')
  expect(formatOf({ format: 'pdf', path: 'a.txt' })).toBe(undefined)
})

test('reads by the format', () => {
  expect(parseDocument('**Талибан**', { path: 'a.md' })?.text).toBe('Талибан')
  expect(parseDocument('**Талибан**')?.text).toBe('**Талибан**')
  expect(parseDocument('', { path: 'a.pdf' })).toBe(undefined)
})

test('no extension belongs to two formats', () => {
  const extensions = formats.flatMap(format => format.extensions)
  expect(extensions).toEqual([...new Set(extensions)])
})
