/** Books: what is read of them and as what, and what `--fix` leaves of a package. */
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, test } from '@jest/globals'
import { decodeEpub } from '../../../src/formats/epub/index.js'
import { epubNotation } from '../../../src/formats/epub/notation.js'
import { checkResultOf } from '../../../src/kernel/inspection.js'
import { epub, type BookContent } from './make.js'
import { blocksOf, check, membersOf, mended, parsed, read } from './mending.js'

const twoChapters: BookContent = {
  chapters: {
    'b.xhtml': '<h1>Первая</h1><p>Город занял Талибан<a href="notes.xhtml#n1" id="r1"><sup>1</sup></a>.</p>',
    'a.xhtml': '<h1>Вторая</h1><p>Пишет Медуза<a href="notes.xhtml#n2" id="r1"><sup>1</sup></a>.</p>',
    'notes.xhtml':
      '<div id="n1"><p><a href="b.xhtml#r1">1</a> Организация признана террористической и запрещена в РФ.</p></div>' +
      '<div id="n2"><p><sup>1</sup> Признана иностранным агентом и нежелательной организацией.</p></div>',
  },
}

describe('reading', () => {
  test('goes by the spine; notes in another file answer the calls of their own chapter', () => {
    expect(blocksOf(read(twoChapters))).toEqual([
      'meta: Книга',
      'meta: b',
      'heading: Первая',
      'paragraph: Город занял Талибан[^1].',
      'meta: a',
      'heading: Вторая',
      'paragraph: Пишет Медуза[^2].',
      'meta: notes',
      'footnote ^1: 1 Организация признана террористической и запрещена в РФ.',
      'footnote ^2: ¹ Признана иностранным агентом и нежелательной организацией.',
      'meta: Содержание',
      'meta: Начало',
    ])
    expect(check(decodeEpub(epub(twoChapters)).source).messages).toEqual([])
  })

  test('an element that closes itself takes nothing of its chapter with it', () => {
    const chapter = '<p>Раз <del/>два <span hidden=""/>три.</p><script src="a"/><title/><textarea/><p>Четыре.</p>'
    const blocks = blocksOf(read({ chapters: { 'a.xhtml': chapter } }))
    expect(blocks).toContain('paragraph: Раз два три.')
    expect(blocks).toContain('paragraph: Четыре.')
  })

  test('a note of another chapter with the same number answers nobody', () => {
    const swapped = decodeEpub(epub(twoChapters)).source.replace('notes.xhtml#n2', 'notes.xhtml#n1')
    expect(check(swapped).messages.map(({ ruleId, entity }) => [ruleId, entity?.id])).toContainEqual([
      expect.stringMatching(/notice|category/),
      'meduza',
    ])
  })

  test('title, description, authors and day stand in the package; contents of EPUB 2, too', () => {
    const document = read({
      ...twoChapters,
      version: 2,
      title: 'Кто такой &quot;Талибан&quot;',
      metadata:
        '<dc:creator opf:role="aut">Борис Акунин</dc:creator><dc:description>О движении</dc:description>' +
        '<dc:date opf:event="modification">2024-05-05</dc:date><dc:date opf:event="publication">2023-02-01</dc:date>',
    })
    expect(document.authors).toEqual(['Борис Акунин'])
    expect(document.date).toBe('2023-02-01')
    const blocks = blocksOf(document)
    expect(blocks.slice(0, 2)).toEqual(['meta: Кто такой "Талибан"', 'meta: О движении'])
    expect(blocks.at(-1)).toBe('meta: Начало')
  })

  test.each([
    ['in the namespace by default', '<ncx>', '</ncx>', ''],
    ['under a prefix', '<n-1:ncx xmlns:n-1="http://www.daisy.org/z3986/2005/ncx/">', '</n-1:ncx>', 'n-1:'],
    ['with attributes', '<ncx version="2005-1">', '</ncx>', ''],
  ])('contents of EPUB 2 %s are read', (_, open, close, prefix) => {
    const toc = `<?xml version="1.0"?>\n${open}<${prefix}navMap><${prefix}navPoint><${prefix}navLabel><${prefix}text>Про Талибан</${prefix}text></${prefix}navLabel></${prefix}navPoint></${prefix}navMap>${close}`
    const blocks = blocksOf(read({ ...twoChapters, version: 2, members: { 'OEBPS/toc.ncx': strToU8(toc) } }))
    expect(blocks.at(-1)).toBe('meta: Про Талибан')
  })

  test('a day that cannot be read is told where it stands in the book', () => {
    const { source, unreadDate } = read({ ...twoChapters, metadata: '<dc:date>весной</dc:date>' })
    expect(source.slice(unreadDate?.place.start, unreadDate?.place.end)).toBe('весной')
  })

  test('a day that cannot be read is told; that which Calibre gives to books without any is none', () => {
    expect(read({ ...twoChapters, metadata: '<dc:date>весной</dc:date>' }).unreadDate?.text).toBe('весной')
    const { date, unreadDate } = read({ ...twoChapters, metadata: '<dc:date>0101-01-01T00:00:00+00:00</dc:date>' })
    expect([date, unreadDate]).toEqual([undefined, undefined])
  })

  test('empty elements of XHTML end where they begin', () => {
    expect(
      blocksOf(read({ chapters: { 'a.xhtml': '<p><b id="x"/>Талибан</p><div/><h2>Да</h2>' } })).slice(2, 4),
    ).toEqual(['paragraph: Талибан', 'heading: Да'])
  })

  test('once a book, or once a chapter', () => {
    const chapters = {
      'a.xhtml': '<p>Талибан занял город.</p><h2>Днём</h2><p>Талибан ушёл.</p>',
      'b.xhtml': '<p>Талибан вернулся.</p>',
    }
    const { source } = decodeEpub(epub({ chapters }))
    const due = (scope: 'document' | 'section') =>
      checkResultOf(check(source, scope)).messages.map(({ part }) => part?.name)
    expect(due('document')).toEqual(['OEBPS/a.xhtml'])
    expect(due('section')).toEqual(['OEBPS/a.xhtml', 'OEBPS/b.xhtml'])
  })

  test('places are paragraph and character for people, part and offset for programs', () => {
    const { source } = decodeEpub(epub({ chapters: { 'a.xhtml': '<p>Да &amp; <i>нет</i>, Талибан.</p>' } }))
    const [message] = checkResultOf(check(source)).messages
    const { name, offset } = message!.part!
    expect([message!.line, message!.column]).toEqual([3, 11])
    expect(name).toBe('OEBPS/a.xhtml')
    expect(
      strFromU8(unzipSync(epub({ chapters: { 'a.xhtml': '<p>Да &amp; <i>нет</i>, Талибан.</p>' } }))[name]!).slice(
        offset,
      ),
    ).toMatch(/^Талибан/)
  })

  test('what cannot be read is told, and the rest is read', () => {
    const bytes = epub({
      chapters: { 'a.xhtml': '<p>Талибан</p>' },
      members: { 'OEBPS/a2.xhtml': strToU8('<p>x</p>') },
    })
    const members = unzipSync(bytes)
    const opf = strFromU8(members['OEBPS/content.opf']!).replace(
      '</manifest>',
      '<item id="p" href="p.pdf" media-type="application/pdf"/><item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest>',
    )
    const more = epub({
      chapters: { 'a.xhtml': '<p>Талибан</p>' },
      members: { 'OEBPS/content.opf': strToU8(opf.replace('</spine>', '<itemref idref="p"/></spine>')) },
    })
    const { unread, text } = parsed(decodeEpub(more).source)
    expect(unread?.map(found => found.kind === 'part' && [found.name, found.reason?.en])).toEqual([
      ['OEBPS/p.pdf', 'of a kind that is not read: application/pdf'],
      ['OEBPS/gone.xhtml', 'it is not in the archive'],
    ])
    expect(text).toContain('Талибан')
  })
})

describe('what is no book is refused with its reason', () => {
  const without = (name: string, change: (text: string) => string | undefined): Uint8Array => {
    const text = change(membersOf(epub(twoChapters))[name]!)
    return epub({ ...twoChapters, members: { [name]: strToU8(text ?? '') } })
  }
  test.each<[string, () => Uint8Array]>([
    ['no zip archive', () => strToU8('%PDF-1.7')],
    [
      'names no package document',
      () => without('META-INF/container.xml', text => text.replace('content.opf', 'x.opf')),
    ],
    ['names no chapters', () => without('OEBPS/content.opf', text => text.replace(/<item .*?\/>/g, ''))],
    [
      'chapters are encrypted',
      () =>
        epub({
          ...twoChapters,
          members: {
            'META-INF/encryption.xml': strToU8(
              '<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="OEBPS/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
            ),
          },
        }),
    ],
  ])('%s', (reason, bytes) => {
    expect(() => decodeEpub(bytes())).toThrow(reason)
  })

  test('a signed book is read, not written', () => {
    const { source, encode } = decodeEpub(
      epub({ ...twoChapters, members: { 'META-INF/signatures.xml': strToU8('<signatures/>') } }),
    )
    expect(encode(source)).toBeInstanceOf(Uint8Array)
    expect(() => encode(source.replace('Город', 'Село'))).toThrow('The book is signed')
  })
})

describe('mending', () => {
  const book: BookContent = {
    chapters: {
      'a.xhtml': '<h1>Утро</h1><p>Город занял <b>Тали</b>бан, пишет &quot;Медуза&quot;.</p>',
      'b.xhtml': '<h1>Вечер</h1><p>Дождь &amp; ветер.</p>',
    },
    members: { 'OEBPS/extra.css': strToU8('p{}') },
  }

  test.each([2, 3] as const)('EPUB %i stays valid, and every other entry as it was', async version => {
    const before = epub({ ...book, version })
    const { bytes, rules } = mended(before)
    expect(rules).toEqual([])
    const [old, now] = [membersOf(before), membersOf(bytes)]
    expect(Object.keys(now)).toEqual(Object.keys(old))
    expect({ ...now, 'OEBPS/a.xhtml': '' }).toEqual({ ...old, 'OEBPS/a.xhtml': '' })
    expect(now['OEBPS/a.xhtml']).toBe(
      chapterOf(old['OEBPS/a.xhtml']!, [
        ['<b>Тали</b>бан', '<b>Тали</b>бан (признан террористической организацией и запрещён в РФ)'],
        ['&quot;Медуза&quot;', '&quot;Медуза&quot; (признана иностранным агентом и нежелательной организацией в РФ)'],
      ]),
    )
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect((await EpubCheck.validate(bytes)).messages.filter(({ severity }) => /error|fatal/.test(severity))).toEqual(
      [],
    )
  })

  test('nothing to mend: the very same bytes', () => {
    const bytes = epub(twoChapters)
    expect(mended(bytes).bytes).toBe(bytes)
  })

  test('contents and title are not written to', () => {
    const before = epub({ ...book, title: 'Талибан', contents: '<li><a href="a.xhtml">Талибан и Медуза</a></li>' })
    const now = membersOf(mended(before).bytes)
    const old = membersOf(before)
    for (const name of ['OEBPS/nav.xhtml', 'OEBPS/content.opf']) expect(now[name]).toBe(old[name])
  })

  test('a note is taken out with its element, and no other chapter is touched', () => {
    const { source } = decodeEpub(
      epub({ chapters: { 'a.xhtml': '<p>Дождь.</p>', 'b.xhtml': '<p>Ветер*.</p><p>* Силён.</p>' } }),
    )
    const document = parsed(source)
    const note = document.blocks.find(({ kind }) => kind === 'footnote')!
    const { start, end } = epubNotation.removal(document, note, true)
    expect(source.slice(start, end)).toBe('<p>* Силён.</p>')
  })
})

const chapterOf = (text: string, changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((changed, [from, to]) => changed.replace(from, to), text)
