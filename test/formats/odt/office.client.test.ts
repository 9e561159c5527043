/** Text documents which LibreOffice makes and opens again. Where it is not installed the tests are skipped, and say so. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeOdt, fodt as flat } from '../../../src/formats/odt/index.js'
import { defaultFixOptions, repair } from '../../../src/fixes/index.js'
import { fodt } from './make.js'
import { hasOffice, Office } from '../office.js'
import { check, mendedBytes } from './mending.js'

const onOffice = hasOffice ? describe : describe.skip

const body =
  '<text:h text:outline-level="1">Талибан и другие</text:h>' +
  '<text:p>Отряды <text:span text:style-name="B">Тали</text:span>бана ушли, пишет <text:a xlink:type="simple" xlink:href="https://example.org/">портал «Медуза»</text:a> в среду<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>По местному времени.</text:p></text:note-body></text:note>.</text:p>' +
  '<text:list><text:list-item><text:p>Земфира поёт &amp; пишет.</text:p></text:list-item></text:list>' +
  '<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell><text:p>Борис Акунин</text:p></table:table-cell></table:table-row></table:table>' +
  '<text:p>Рамка.<draw:frame draw:name="F" text:anchor-type="paragraph" svg:width="5cm"><draw:text-box><text:p>Олег Кашин в рамке.</text:p></draw:text-box></draw:frame></text:p>'

onOffice('LibreOffice (needs libreoffice-writer)', () => {
  const office = new Office()
  let made: Uint8Array
  let before: string
  const asFlat = (content: Uint8Array): string => office.converted(content, 'again.odt', 'fodt').toString()
  const withoutNotices = (text: string): string => text.replace(/ \([^()]*признан[^()]*\)/g, '')

  beforeAll(() => {
    made = office.converted(fodt({ body }), 'made.fodt', 'odt')
    before = office.opened(made, 'before.odt')
  })
  afterAll(office.remove)

  test('its documents are read: headings, notes, lists, tables, frames, links', () => {
    const { document } = check(decodeOdt(made).source).analysis
    expect(document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`)).toEqual([
      'heading: Талибан и другие',
      'paragraph: Отряды Талибана ушли, пишет портал «Медуза» в среду[^ftn1].',
      'list-item: Земфира поёт & пишет.',
      'table-cell: Борис Акунин',
      'paragraph: Рамка.',
      'paragraph: Олег Кашин в рамке.',
      'footnote: По местному времени.',
    ])
    expect(document.links.map(({ url }) => url)).toEqual(['https://example.org/'])
  })

  test('it opens what was mended, and reads the notices in their places', () => {
    const { bytes, rules } = mendedBytes(made)
    expect(rules).toEqual([])
    const after = office.opened(bytes, 'after.odt')
    expect(after).toContain(
      'Отряды Талибана (признан террористической организацией и запрещён в РФ) ушли, пишет портал «Медуза» (признан иностранным агентом и нежелательной организацией в РФ) в среду',
    )
    expect(withoutNotices(after)).toBe(before)
  })

  test('it opens real footnotes, and writes them again', () => {
    const { bytes, rules } = mendedBytes(made, { style: 'footnote' })
    expect(rules).toEqual([])
    const again = asFlat(bytes)
    expect(again.match(/<text:note /g)).toHaveLength(5)
    expect(again).toMatch(/<text:note-body>[^]*?Признан террористической организацией и запрещён в РФ/)
    expect(again).toContain('Олег Кашин (признан иностранным агентом)')
  })

  test('it knows the changes as tracked ones and the comments as comments', () => {
    const tracked = mendedBytes(made, { docx: 'tracked' })
    expect(tracked.rules).toEqual([])
    const changes = asFlat(tracked.bytes)
    expect(changes.match(/<text:insertion>/g)!.length).toBeGreaterThan(3)
    expect(changes).toContain('<dc:creator>plashka</dc:creator>')
    const commented = mendedBytes(made, { docx: 'comments' })
    expect(asFlat(commented.bytes)).toMatch(/<office:annotation[^]*Вставить: \(признан террор/)
  })

  test('it makes flat files that are read and mended as the packages are', () => {
    const source = asFlat(made)
    const { document } = check(source).analysis
    const inPackage = check(decodeOdt(made).source).analysis.document
    expect(document.blocks.map(block => document.text.slice(block.start, block.end))).toEqual(
      inPackage.blocks.map(block => inPackage.text.slice(block.start, block.end)),
    )
    const mended = repair(source, check, flat.notation!, defaultFixOptions)
    expect(mended.report.messages).toEqual([])
    expect(withoutNotices(office.opened(mended.source, 'flat.fodt'))).toBe(before)
  })
})
