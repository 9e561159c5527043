import { describe, expect, test } from '@jest/globals'
import { decodedFile, formatOf, formats, parseDocument, withFormats, type Format } from '../../src/formats/index.js'

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
  ['a.mdx', 'mdx'],
  ['a.html', 'html'],
  ['a.htm', 'html'],
  ['a.xhtml', 'html'],
  ['a.srt', 'srt'],
  ['a.vtt', 'vtt'],
  ['a.doc', undefined],
  ['a.fb2', undefined],
  ['a.md.bak', undefined],
])('%s is %s', (path, name) => {
  expect(formatOf(path === undefined ? {} : { path })?.name).toBe(name)
})

test('a format by its name goes before the path', () => {
  expect(formatOf({ format: 'markdown', path: 'a.txt' })?.name).toBe('markdown')
  expect(formatOf({ format: 'xls', path: 'a.txt' })).toBe(undefined)
})

test('reads by the format', () => {
  expect(parseDocument('**Талибан**', { path: 'a.md' })?.text).toBe('Талибан')
  expect(parseDocument('**Талибан**')?.text).toBe('**Талибан**')
  expect(parseDocument('', { path: 'a.xls' })).toBe(undefined)
})

test('no extension belongs to two formats', () => {
  const extensions = formats.flatMap(format => format.extensions)
  expect(extensions).toEqual([...new Set(extensions)])
})

describe('with formats of others', () => {
  const wire: Format = { name: 'wire', extensions: ['.wire', '.tar.wire'], parse: () => [] }
  const refused = (format: Partial<Format>): string => {
    try {
      withFormats(formats, [{ ...wire, ...format }])
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }

  test('they stand behind those that are known', () => {
    const all = withFormats(formats, [wire, { ...wire, name: 'other', extensions: ['.other'] }])
    expect(all.slice(0, formats.length)).toEqual(formats)
    expect(all.slice(formats.length).map(({ name }) => name)).toEqual(['wire', 'other'])
  })

  test.each<[Partial<Format>, string]>([
    [{ name: 'html' }, 'html'],
    [{ extensions: ['.wire', '.xhtml'] }, '.xhtml'],
    [{ extensions: ['.docx'] }, '.docx'],
  ])('%j takes what is there already', (format, taken) => {
    expect(refused(format)).toContain(taken)
  })

  test.each<Partial<Format>>([
    { name: 7 as never },
    { parse: undefined as never },
    { extensions: '.wire' as never },
    { extensions: ['wire'] },
    { extensions: ['.Wire'] },
    { extensions: ['./wire'] },
    { extensions: ['.'] },
    { sharedExtensions: ['wire'] },
  ])('%j is none', format => {
    expect(refused(format)).toContain('format')
  })
})

describe('a file of another program', () => {
  test.each([
    ['a.doc', '.doc', '.docx'],
    ['ЧЕРНОВИК.DOC', '.doc', '.docx'],
    ['book.fb2.zip', '.fb2.zip', '.epub'],
    ['issue.indd', '.indd', '.idml'],
  ])('%s: it is told what it can be saved as', (path, extension, target) => {
    expect(() => decodedFile(Buffer.of(0xd0, 0xcf, 0x11, 0xe0), { path })).toThrow(
      `${extension} files are not read: open this one where it was made, and save it as ${target}`,
    )
  })

  test('which a plugin or a config reads is read', () => {
    const old: Format = { ...formats[0]!, name: 'old', extensions: ['.doc'] }
    expect(decodedFile(Buffer.from('Талибан'), { path: 'a.doc' }, [...formats, old])?.format).toBe(old)
  })

  test('any other is only unknown', () => {
    expect(decodedFile(Buffer.from(''), { path: 'a.xyz' })).toBeUndefined()
  })
})
