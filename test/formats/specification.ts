/**
 * Specifications: files beside the tests of a format, each a list of drafts with all that is read of them, or with how they
 * are mended.
 *
 *     ◆ what the draft shows
 *     the draft
 *     →
 *     what comes of it
 *
 * Of white space that no eye would see stand the pictures: ␠ ␉ ␍ ␊ (a line break at the end), ␌, and ␀ for the mark of a
 * byte order. `UPDATE_GOLDEN=1` writes anew what comes of the drafts: read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import type { Document, Span } from '../../src/document/types.js'
import { decodedFile, parseDocuments } from '../../src/formats/index.js'
import { fix } from '../reports.js'

const pictures: Readonly<Record<string, string>> = {
  '␠': ' ',
  '␉': '\t',
  '␍': '\r',
  '␊': '\n',
  '␌': '\f',
  '␀': '\uFEFF',
}
const fromPictures = (text: string): string => text.replace(/[␠␉␍␊␌␀]/g, picture => pictures[picture] ?? picture)
/** The way back: only what could not be read from the file again. */
const toPictures = (text: string): string =>
  text
    .replace(/\t/g, '␉')
    .replace(/\r/g, '␍')
    .replace(/\f/g, '␌')
    .replace(/\uFEFF/g, '␀')
    .replace(/ $/gm, '␠')
    .replace(/\n$/, '␊')

/** What is read of a source, a line for each thing: with the stretch of the source that it is read from, where that reads otherwise. */
export function specified(document: Document): string[] {
  const { text, source, inlines = [], unreadDate, unread = [], reading } = document
  const read = ({ start, end }: Span): string => text.slice(start, end)
  const written = ({ start, end }: Span): string => source.slice(start, end)
  const from = (span: Span, whole = document.toSource(span)): string =>
    written(whole) === read(span) ? '' : ` < ${written(whole)}`
  const at = ({ start }: Span): string => {
    if (!reading) return ''
    const { line, column } = reading.pointAt(start)
    return ` @${reading.partAt?.(start)?.name ?? ''} ${line}:${column}`
  }
  const lines = [
    ...(document.id === undefined ? [] : [`id ${document.id}`]),
    ...(document.fault ? [`fault < ${written(document.fault.place)}`] : []),
    ...(document.isSilent ? ['silent'] : []),
    ...(document.date === undefined ? [] : [`day ${document.date}`]),
    ...(unreadDate ? [`no day: ${unreadDate.text} < ${written(unreadDate.place)}`] : []),
    ...document.authors.map(author => `by ${author}`),
    ...document.blocks.flatMap(block => {
      const { kind, label, opensRow, number, about } = block
      const marks = [opensRow && 'row', kind, label, number, about && `(${read(about)})`]
      return [
        `${marks.filter(mark => mark !== undefined).join(' ')}: ${read(block)}${reading ? at(document.toSource(block)) : from(block)}`,
        ...wordsIn(document, block),
      ]
    }),
    ...inlines.map(inline => {
      const { kind, start, end, sourceEnd } = inline
      const whole = document.toSource({ start, end })
      return `${kind}: ${read(inline)}${sourceEnd === undefined ? ', open' : from(inline, { start: whole.start, end: sourceEnd })}`
    }),
    ...document.links.map(({ url, place }) => `link ${url}${written(place) === url ? '' : ` < ${written(place)}`}`),
    ...document.comments.map(({ text: said, place }) => `comment ${said} < ${written(place)}`),
    ...document.opaque.map(span => `code: ${read(span)}`),
    ...(document.aside ?? []).map(span => `aside: ${read(span)}`),
    ...(document.sections ?? []).map(span => `section: ${read(span)}`),
    ...unread.map(
      ({ kind, place, ...about }) => `unread ${kind} ${JSON.stringify(about)} < ${written(place).slice(0, 80)}`,
    ),
    ...(document.protectedSpans && !reading ? [`kept: ${document.protectedSpans.map(written).join('¦')}`] : []),
  ]
  return lines.flatMap(line => line.split('\n').map((part, index) => (index > 0 ? `  ${part}` : part)))
}

/** The words of a block that are written otherwise than they read, where its place tells too little. */
function* wordsIn(document: Document, block: Span): Generator<string> {
  const { text, source, reading } = document
  if (!reading) return
  for (const { 0: word, index } of text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N} ]/gu)) {
    const start = block.start + index
    const place = document.toSource({ start, end: start + word.length })
    const written = source.slice(place.start, place.end)
    if (written !== word) yield `  ${word} < ${written}`
  }
}

/** How a draft is mended in the text, and with notes below it: as of a day on which the Taliban still needed a notice. */
export function mendings(source: string, path: string): string[] {
  const asOf = '2024-11-30'
  return (['inline', 'footnote'] as const).flatMap(style => {
    const { source: after, report } = fix(source, { path, asOf, fix: { style } })
    return [`${style}:`, ...after.split('\n'), ...report.messages.map(({ ruleId }) => `left: ${ruleId}`)]
  })
}

export const readingsOf =
  (path: string) =>
  (source: string): string[] =>
    (parseDocuments(source, { path }) ?? []).flatMap((document, index) => [
      ...(index > 0 ? ['--'] : []),
      ...specified(document),
    ])

/** The same of what is packed. */
export const packedReadingsOf =
  (path: string, pack: (source: string) => Uint8Array) =>
  (source: string): string[] =>
    readingsOf(path)(decodedFile(pack(source), { path })?.decoded.source ?? '')

/** Each draft of a specification is a test. @param file Its address. @param tell What is to come of a draft. */
export function specify(file: URL, tell: (source: string) => readonly string[] | Promise<readonly string[]>): void {
  const rows = readFileSync(file, 'utf8')
    .split(/^◆ /m)
    .slice(1)
    .map(row => {
      const [, what = '', source = '', expected = ''] = /^(.*)\n([^]*?)\n→\n([^]*)$/.exec(row) ?? [undefined, row]
      return { what, source, expected: expected.trimEnd() }
    })
  const found = new Map<string, string>()
  test.each(rows.map(({ what, source, expected }) => [what, source, expected] as const))(
    '%s',
    async (_, source, expected) => {
      const told = await tell(fromPictures(source))
      const lines = toPictures(told.join('\n')).replace(/␊$/, '')
      found.set(source, lines)
      if (!process.env['UPDATE_GOLDEN']) expect(lines).toBe(expected)
    },
  )
  if (process.env['UPDATE_GOLDEN'])
    afterAll(() => {
      const written = rows.map(({ what, source }) => `◆ ${what}\n${source}\n→\n${found.get(source) ?? ''}\n`)
      writeFileSync(file, written.join('\n'))
    })
}
