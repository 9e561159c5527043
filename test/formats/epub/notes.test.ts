/** Footnotes that are written into books: each in the chapter that calls it, and the book stays valid. */
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, test } from '@jest/globals'
import { decodeEpub } from '../../../src/formats/epub/index.js'
import { epub, type BookContent } from './make.js'
import { blocksOf, membersOf, mended, parsed } from './mending.js'

const faults = async (bytes: Uint8Array): Promise<string[]> =>
  (await EpubCheck.validate(bytes)).messages
    .filter(({ severity }) => /error|fatal/.test(severity))
    .map(({ id, message }) => `${id} ${message}`)

const chapters = {
  'one.xhtml': '<h1>Утро</h1><p>Юрий Дудь вышел.</p>',
  'two.xhtml':
    '<h1>День</h1><p>Рост<a href="#n1" epub:type="noteref"><sup>1</sup></a> есть. Земфира поёт, Борис Акунин пишет.</p><aside epub:type="footnote" id="n1"><p>За год.</p></aside>',
}
/** With the number by which its chapter calls it: readers that open no notes show it at the end. */
const note = (id: number, words: string): string =>
  `<aside epub:type="footnote" role="doc-footnote" id="plashka-${id}"><p><sup>${id}</sup> ${words}</p></aside>`
const call = (id: number, shown: number): string =>
  `<a epub:type="noteref" role="doc-noteref" href="#plashka-${id}"><sup>${shown}</sup></a>`

describe('EPUB 3', () => {
  const book = epub({ chapters })
  const { bytes, rules } = mended(book, 'footnote')
  const { 'OEBPS/one.xhtml': one, 'OEBPS/two.xhtml': two, ...others } = membersOf(bytes)

  test('each chapter has its own, numbered behind those that it had', () => {
    expect(rules).toEqual([])
    expect(one).toContain(`Юрий Дудь${call(1, 1)} вышел.</p>\n${note(1, 'Признан иностранным агентом')}</body>`)
    expect(two).toContain(`Земфира${call(2, 2)} поёт, Борис Акунин${call(3, 3)} пишет.`)
    expect(two).toContain(
      `<p>За год.</p></aside>\n${note(2, 'Признана иностранным агентом')}\n${note(3, 'Признан иностранным агентом')}</body>`,
    )
  })

  test('nothing else is touched, and mending again changes nothing', () => {
    const { 'OEBPS/one.xhtml': _one, 'OEBPS/two.xhtml': _two, ...before } = membersOf(book)
    expect(others).toEqual(before)
    expect(mended(bytes, 'footnote').bytes).toEqual(bytes)
  })

  test('the notes that are there keep their names, and the new ones are read as notes', () => {
    expect(blocksOf(parsed(decodeEpub(bytes).source)).filter(block => block.startsWith('footnote'))).toEqual([
      'footnote ^plashka1: ¹ Признан иностранным агентом',
      'footnote ^1: За год.',
      'footnote ^plashka2: ² Признана иностранным агентом',
      'footnote ^plashka3: ³ Признан иностранным агентом',
    ])
  })

  test('a valid book stays valid', async () => {
    expect(await faults(book)).toEqual([])
    expect(await faults(bytes)).toEqual([])
  })
})

test.each([
  ['says something else', 'Признан террористической организацией', '1 Признан иностранным агентом'],
  ['says it and more', 'Иноагент; живёт в Лондоне', '1 Иноагент; живёт в Лондоне'],
])('of a numbered note that %s nothing but the notice changes', (_, words, expected) => {
  const book = epub({ chapters: { 'one.xhtml': `<p>Борис Акунин${call(1, 1)} пишет.</p>${note(1, words)}` } })
  const page = membersOf(mended(book, 'footnote').bytes)['OEBPS/one.xhtml']!
  const written = /id="plashka-1"><p>(.*?)<\/p>/.exec(page)?.[1] ?? page
  expect(written.replace(/<[^>]*>/g, '')).toBe(expected)
})

test('EPUB 2 has neither roles nor types', async () => {
  const book = epub({ version: 2, chapters: { 'one.xhtml': chapters['one.xhtml'] } })
  const { bytes, rules } = mended(book, 'footnote')
  expect(rules).toEqual([])
  expect(membersOf(bytes)['OEBPS/one.xhtml']).toContain(
    'Юрий Дудь<a href="#plashka-1"><sup>1</sup></a> вышел.</p>\n<p class="footnote" id="plashka-1"><sup>1</sup> Признан иностранным агентом</p></body>',
  )
  expect(await faults(bytes)).toEqual([])
})

test('numbers go on where plashka has written notes before', () => {
  const first = mended(
    epub({ chapters: { 'one.xhtml': chapters['one.xhtml'], 'two.xhtml': '<p>Ещё нет.</p>' } }),
    'footnote',
  )
  const content: BookContent = {
    chapters: {
      'one.xhtml': /<body>([^]*)<\/body>/.exec(membersOf(first.bytes)['OEBPS/one.xhtml']!)![1]!,
      'two.xhtml': '<p>Земфира поёт.</p>',
    },
  }
  const { bytes, rules } = mended(epub(content), 'footnote')
  expect(rules).toEqual([])
  expect(membersOf(bytes)['OEBPS/two.xhtml']).toContain(`Земфира${call(2, 1)} поёт.`)
})
