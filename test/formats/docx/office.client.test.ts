/** Documents which LibreOffice makes and opens again. Where it is not installed the tests are skipped, and say so. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { hasOffice, Office } from '../office.js'
import { check, mendedBytes } from './mending.js'

const onOffice = hasOffice ? describe : describe.skip

/** Flat ODF: what LibreOffice reads without a package. */
const source = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:page-layout style:name="L"><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>Городская газета</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:h text:outline-level="1">Талибан и другие</text:h>
<text:p>Отряды <text:span text:style-name="B">Тали</text:span>бана ушли, пишет <text:a xlink:href="https://example.org/">портал «Медуза»</text:a> в среду<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>По местному времени</text:p></text:note-body></text:note>.</text:p>
<text:list><text:list-item><text:p>Земфира поёт &amp; пишет</text:p></text:list-item></text:list>
<table:table><table:table-column/><table:table-row><table:table-cell><text:p>Борис Акунин</text:p></table:table-cell></table:table-row></table:table>
<text:p>Рамка<draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>Олег Кашин в рамке</text:p></draw:text-box></draw:frame></text:p>
</office:text></office:body></office:document>`

onOffice('LibreOffice', () => {
  const office = new Office()
  let made: Uint8Array
  let before: string
  const asFlat = (content: Uint8Array): string => office.converted(content, 'again.docx', 'fodt').toString()

  beforeAll(() => {
    made = office.converted(source, 'made.fodt', 'docx:MS Word 2007 XML')
    before = office.opened(made, 'before.docx')
  })
  afterAll(office.remove)

  test('its documents are read: headings, notes, lists, tables, text boxes, headers, links', () => {
    const { analysis } = check(decodeDocx(made).source)
    const { blocks, text, links } = analysis.document
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(
      [
        'heading: Талибан и другие',
        'paragraph: Отряды Талибана ушли, пишет портал «Медуза» в среду[^2].',
        'list-item: Земфира поёт & пишет',
        'table-cell: Борис Акунин',
        'paragraph: Рамка',
        'paragraph: Олег Кашин в рамке',
        'meta: Городская газета',
        'footnote ^2: По местному времени',
      ].map(line => line.replace('footnote ^2', 'footnote')),
    )
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/'])
  })

  test('places are told by the paragraphs that it counts', () => {
    const { analysis, messages } = check(decodeDocx(made).source)
    const lines = before.split('\n')
    const { reading } = analysis.document
    const first = messages[0]!
    const { line, column } = reading!.pointAt(first.start)
    expect(lines[line - 1]!.slice(column - 1)).toMatch(/^Талибана/)
  })

  test('it opens what was mended, and reads the notices in their places', () => {
    const { bytes, rules } = mendedBytes(made)
    expect(rules).toEqual([])
    const after = office.opened(bytes, 'after.docx')
    expect(after).toContain(
      'Отряды Талибана (признан террористической организацией и запрещён в РФ) ушли, пишет портал «Медуза» (признан иностранным агентом и нежелательной организацией в РФ) в среду',
    )
    expect(after.replace(/ \([^()]*признан[^()]*\)/g, '')).toBe(before)
  })

  test('it opens real footnotes, and writes them again', () => {
    const { bytes, rules } = mendedBytes(made, { style: 'footnote' })
    expect(rules).toEqual([])
    const fodt = asFlat(bytes)
    expect(fodt.match(/<text:note /g)).toHaveLength(5)
    expect(fodt).toMatch(/<text:note-body>[^]*?Признан террористической организацией и запрещён в РФ/)
    expect(fodt).toContain('Олег Кашин (признан иностранным агентом)')
  })

  test('it knows the changes as tracked ones and the comments as comments', () => {
    const tracked = mendedBytes(made, { docx: 'tracked' })
    expect(tracked.rules).toEqual([])
    const changes = asFlat(tracked.bytes)
    expect(changes).toContain('<text:insertion>')
    expect(changes).toContain('<dc:creator>plashka</dc:creator>')
    const commented = mendedBytes(made, { docx: 'comments' })
    expect(asFlat(commented.bytes)).toMatch(/<office:annotation[^]*Вставить: \(признан террор/)
  })
})
