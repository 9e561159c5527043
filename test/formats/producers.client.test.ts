/**
 * Files that other programs make, thirty a format: those in which nothing is amiss come back byte for byte, those that are
 * mended open again, with every word that they had. Skipped, and told, where pandoc or LibreOffice is missing.
 */
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { defaultFixOptions, repair, type Style } from '../../src/fixes/index.js'
import { decodedFile, decodedWithParts, notationOf, type DecodedFile } from '../../src/formats/index.js'
import { builtinKnowledge, lint, type Report } from '../../src/library/index.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import { isoDate } from '../../src/registry/date.js'
import { Office } from './office.js'
import { draftsOf, filesOf, hasProducers, officeTo, pandocTo, type Made } from './producers.js'

jest.setTimeout(600_000)

const knowledge = builtinKnowledge()
const day = isoDate('2024-11-30')
const settings = { ...defaultSettings, asOf: day }
const office = new Office()
afterAll(office.remove)

type Way = (sources: readonly string[]) => readonly Uint8Array[]

/** How each format is made, by two programs or two ways of one; the styles that it can write. */
const ways: Readonly<Record<string, readonly [Way, Way]>> = {
  docx: [pandocTo('docx'), officeTo(office, 'odt', 'docx')],
  odt: [pandocTo('odt'), officeTo(office, 'docx', 'odt')],
  fodt: [officeTo(office, 'odt', 'fodt'), officeTo(office, 'docx', 'fodt')],
  rtf: [pandocTo('rtf'), officeTo(office, 'docx', 'rtf')],
  epub: [pandocTo('epub3'), officeTo(office, 'odt', 'epub')],
  html: [pandocTo('html5'), officeTo(office, 'docx', 'html')],
  md: [pandocTo('markdown', '--wrap=auto'), pandocTo('gfm', '--wrap=none')],
  rst: [pandocTo('rst', '--wrap=auto'), pandocTo('rst', '--wrap=none')],
  adoc: [pandocTo('asciidoc', '--wrap=auto'), pandocTo('asciidoc', '--wrap=none')],
  icml: [pandocTo('icml'), pandocTo('icml', '--wrap=none')],
}

const decoded = ({ bytes, name }: Pick<Made, 'bytes' | 'name'>): DecodedFile => decodedFile(bytes, { path: name })!
const checked = ({ format }: DecodedFile, source: string): Report =>
  lint(format.parse(source)[0]!, knowledge, settings, day)
const rulesOf = ({ messages }: Report): string[] =>
  messages.map(({ ruleId, entity }) => `${ruleId} ${entity?.id ?? ''}`)

function mended(file: Made, style: Style): { readonly bytes: Uint8Array; readonly rules: readonly string[] } {
  const found = decoded(file)
  const notation = notationOf(found.format, 'plain')!
  const after = repair(found.decoded.source, source => checked(found, source), notation, {
    ...defaultFixOptions,
    style,
  })
  return { bytes: found.decoded.encode(after.source), rules: rulesOf(checked(found, after.source)) }
}

const notices = /\(?призна\S* иностранным\S* агент\p{L}+\)?/giu

/** LibreOffice leaves footnotes out of plain text. */
const shownAs = 'html:HTML (StarWriter)'

/** Words of a page, without notices, marks and what parts lines. */
const wordsOf = (page: Buffer): string =>
  page
    .toString()
    .replace(/<head\b[^]*?<\/head>|<[^>]*>/gi, ' ')
    .replace(/&\w+;|\s+/g, ' ')

const plainWords = (text: string): string =>
  text
    .replace(notices, ' ')
    .match(/\p{L}{2,}|\d{2,}/gu)
    ?.join(' ') ?? ''

const told = draftsOf('told')
const owed = draftsOf('owed')

;(hasProducers ? describe : describe.skip).each(Object.keys(ways))('thirty %s', extension => {
  let right: readonly Made[]
  let wrong: readonly Made[]
  beforeAll(() => {
    right = filesOf(told, extension, ways[extension]!)
    wrong = filesOf(owed, extension, ways[extension]!)
  })

  test('are what was asked for', () => {
    expect([right.length, wrong.length]).toEqual([30, 30])
  })

  test('in which nothing is amiss come back byte for byte', () => {
    for (const file of right) {
      const found = decoded(file)
      expect([file.source, rulesOf(checked(found, found.decoded.source))]).toEqual([file.source, []])
      expect(Buffer.from(mended(file, 'inline').bytes).equals(file.bytes)).toBe(true)
      expect(Buffer.from(found.decoded.encode(found.decoded.source)).equals(file.bytes)).toBe(true)
    }
  })

  test('in which notices are missing say so, and of the same', () => {
    for (const file of wrong) {
      const found = decoded(file)
      const plain = decoded({ name: 'draft.md', bytes: Buffer.from(file.source) })
      expect([file.name, file.source, rulesOf(checked(found, found.decoded.source)).sort()]).toEqual([
        file.name,
        file.source,
        rulesOf(checked(plain, plain.decoded.source)).sort(),
      ])
    }
  })

  test.each(['inline', 'footnote'] as const)('are mended in the style %s, and mended once', style => {
    for (const file of wrong) {
      const { bytes, rules } = mended(file, style)
      expect([file.name, file.source, rules]).toEqual([file.name, file.source, []])
      expect(Buffer.from(mended({ ...file, bytes }, style).bytes).equals(bytes)).toBe(true)
    }
  })

  if (['docx', 'odt', 'fodt', 'rtf', 'html'].includes(extension))
    test.each(['inline', 'footnote'] as const)(
      'open in LibreOffice when they are mended, style %s: no word is lost',
      style => {
        const before = office.convertedAll(
          wrong.map(({ name, bytes }) => [name, bytes] as const),
          shownAs,
        )
        const after = office.convertedAll(
          wrong.map(file => [file.name, mended(file, style).bytes] as const),
          shownAs,
        )
        after.forEach((text, index) => {
          const { name, source } = wrong[index]!
          // Typed footnotes that say the same are one.
          expect(wordsOf(text)).toMatch(notices)
          expect([name, source, plainWords(wordsOf(text))]).toEqual([name, source, plainWords(wordsOf(before[index]!))])
        })
      },
    )

  if (extension === 'epub')
    test.each(['inline', 'footnote'] as const)('have no fault that they had not, style %s', async style => {
      const faults = async (bytes: Uint8Array): Promise<string[]> =>
        (await EpubCheck.validate(bytes)).messages
          .filter(({ severity }) => /error|fatal/.test(severity))
          .map(({ id, message }) => `${id} ${message}`)
      for (const file of wrong) expect(await faults(mended(file, style).bytes)).toEqual(await faults(file.bytes))
    })
})

;(hasProducers ? test : test.skip)('thirty PDF give the findings of their drafts', async () => {
  const files = filesOf(owed, 'pdf', [officeTo(office, 'odt', 'pdf'), officeTo(office, 'docx', 'pdf')])
  expect(files).toHaveLength(30)
  for (const file of files) {
    const found = (await decodedWithParts(specifier => import(specifier), file.bytes, { path: file.name }))!
    const plain = decoded({ name: 'draft.md', bytes: Buffer.from(file.source) })
    expect([file.name, file.source, rulesOf(checked(found, found.decoded.source)).sort()]).toEqual([
      file.name,
      file.source,
      rulesOf(checked(plain, plain.decoded.source)).sort(),
    ])
  }
})
