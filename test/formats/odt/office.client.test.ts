/** Text documents which LibreOffice makes and opens again. Where it is not installed the tests are skipped, and say so. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { decodeOdt, fodt as flat } from '../../../src/formats/odt/index.js'
import { defaultFixOptions, repair } from '../../../src/fixes/index.js'
import { fodt } from './make.js'
import { check, mendedBytes } from './mending.js'

jest.setTimeout(120_000)

const isThere = spawnSync('soffice', ['--version']).status === 0
const office = isThere ? describe : describe.skip

const body =
  '<text:h text:outline-level="1">Талибан и другие</text:h>' +
  '<text:p>Отряды <text:span text:style-name="B">Тали</text:span>бана ушли, пишет <text:a xlink:type="simple" xlink:href="https://example.org/">портал «Медуза»</text:a> в среду<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>По местному времени.</text:p></text:note-body></text:note>.</text:p>' +
  '<text:list><text:list-item><text:p>Земфира поёт &amp; пишет.</text:p></text:list-item></text:list>' +
  '<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell><text:p>Борис Акунин</text:p></table:table-cell></table:table-row></table:table>' +
  '<text:p>Рамка.<draw:frame draw:name="F" text:anchor-type="paragraph" svg:width="5cm"><draw:text-box><text:p>Олег Кашин в рамке.</text:p></draw:text-box></draw:frame></text:p>'

office('LibreOffice (needs libreoffice-writer)', () => {
  let folder: string
  let made: Uint8Array
  let before: string
  const convert = (name: string, to: string): Buffer => {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path.join(folder, name)], {
      stdio: 'ignore',
    })
    return readFileSync(path.join(folder, `${path.parse(name).name}.${to.split(':')[0]!}`))
  }
  const opened = (content: Uint8Array | string, name: string, extension = 'odt'): string => {
    writeFileSync(path.join(folder, `${name}.${extension}`), content)
    return convert(`${name}.${extension}`, 'txt:Text (encoded):UTF8')
      .toString()
      .replace(/^\uFEFF/, '')
  }
  const asFlat = (content: Uint8Array, name: string): string => {
    writeFileSync(path.join(folder, `${name}.odt`), content)
    return convert(`${name}.odt`, 'fodt').toString()
  }
  const withoutNotices = (text: string): string => text.replace(/ \([^()]*признан[^()]*\)/g, '')

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plashka-office-'))
    writeFileSync(path.join(folder, 'made.fodt'), fodt({ body }))
    made = convert('made.fodt', 'odt')
    before = opened(made, 'before')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
    const after = opened(bytes, 'after')
    expect(after).toContain(
      'Отряды Талибана (признан террористической организацией и запрещён в РФ) ушли, пишет портал «Медуза» (признан иностранным агентом и нежелательной организацией в РФ) в среду',
    )
    expect(withoutNotices(after)).toBe(before)
  })

  test('it opens real footnotes, and writes them again', () => {
    const { bytes, rules } = mendedBytes(made, { style: 'footnote' })
    expect(rules).toEqual([])
    const again = asFlat(bytes, 'again')
    expect(again.match(/<text:note /g)).toHaveLength(5)
    expect(again).toMatch(/<text:note-body>[^]*?Признан террористической организацией и запрещён в РФ/)
    expect(again).toContain('Олег Кашин (признан иностранным агентом)')
  })

  test('it knows the changes as tracked ones and the comments as comments', () => {
    const tracked = mendedBytes(made, { docx: 'tracked' })
    expect(tracked.rules).toEqual([])
    const changes = asFlat(tracked.bytes, 'tracked')
    expect(changes.match(/<text:insertion>/g)!.length).toBeGreaterThan(3)
    expect(changes).toContain('<dc:creator>plashka</dc:creator>')
    const commented = mendedBytes(made, { docx: 'comments' })
    expect(asFlat(commented.bytes, 'commented')).toMatch(/<office:annotation[^]*Вставить: \(признан террор/)
  })

  test('it makes flat files that are read and mended as the packages are', () => {
    const source = convert('made.odt', 'fodt').toString()
    const { document } = check(source).analysis
    const inPackage = check(decodeOdt(made).source).analysis.document
    expect(document.blocks.map(block => document.text.slice(block.start, block.end))).toEqual(
      inPackage.blocks.map(block => inPackage.text.slice(block.start, block.end)),
    )
    const mended = repair(source, check, flat.notation!, defaultFixOptions)
    expect(mended.report.messages).toEqual([])
    expect(withoutNotices(opened(mended.source, 'flat', 'fodt'))).toBe(before)
  })
})
