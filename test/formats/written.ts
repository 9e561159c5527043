/**
 * All the ways in which a notation writes at one place of a draft: for specifications.
 */
import { sure } from '../../src/checked/index.js'
import type { TextEdit } from '../../src/document/types.js'
import { unzipSync, strFromU8 } from 'fflate'
import { decodedFile, formatOf, notationOf, parseDocuments } from '../../src/formats/index.js'
import { revisions, type NewFootnote, type Revision } from '../../src/formats/notation.js'
import { isoDate } from '../../src/registry/date.js'
import { fix } from '../reports.js'

/** How much of the source is shown around an edit. UTF-16 code units. */
const shown = 30

/** `before[what goes→what comes]behind` */
const edited = (source: string, { start, end, text }: TextEdit): string =>
  `${start > shown ? '…' : ''}${source.slice(Math.max(0, start - shown), start)}[${source.slice(start, end)}→${text}]${source.slice(end, end + shown)}${source.length > end + shown ? '…' : ''}`

const footnote: NewFootnote = { marker: '*', label: '*', words: 'Признан & <запрещён>', isFirst: true }

/**
 * @param marked A draft with the words between `⟦` and `⟧` at which is written.
 * @param decoded What a packed draft is read as.
 */
export function writtenAt(
  marked: string,
  path: string,
  decoded: (source: string) => string = source => source,
  revision: Revision = 'plain',
): string[] {
  const source = decoded(marked.replace(/[⟦⟧]/g, ''))
  const document = sure(parseDocuments(source, { path })?.[0])
  const notation = sure(notationOf(sure(formatOf({ path })), revision))
  const from = decoded(marked).indexOf('⟦')
  const to = decoded(marked).indexOf('⟧') - 1
  const read = Array.from({ length: document.text.length }, (_, at) => at)
  const within = read.filter(at => {
    const place = document.toSource({ start: at, end: at + 1 })
    return from <= place.start && place.start < place.end && place.end <= to
  })
  const span = { start: sure(within[0]), end: sure(within.at(-1)) + 1 }
  const place = document.toSource(span)
  const told = (name: string, edits: readonly (TextEdit | undefined)[] | undefined): string[] =>
    (edits ?? []).map(edit => `${name} ${edit ? edited(source, edit) : 'none'}`)
  const noted = (taken: readonly number[]): string[] => {
    const call = notation.note?.(document, notation.words(footnote.words), taken, span.end)
    return call
      ? [
          `note ${call.marker}`,
          ...told('  with', call.edits),
          ...told('  called', notation.insertion?.(document, span.end, call.marker)),
        ]
      : []
  }
  const added = (how: Partial<NewFootnote>): string[] =>
    told(
      'added',
      notation.addition && [
        notation.addition(document, { ...footnote, words: notation.words(footnote.words), ...how }),
      ],
    )
  const replacing = (text: string): string[] =>
    told('replaced', notation.replacement && [notation.replacement(document, span, text)])
  const call = notation.call?.(document, span)
  const lines = [
    ...(notation.insertion
      ? ['*', notation.words(' & ')].flatMap(text => told('inserted', notation.insertion?.(document, span.end, text)))
      : []),
    ...replacing(''),
    ...replacing(notation.words('a & b')),
    ...noted([]),
    ...noted([0, span.end]),
    ...(call === undefined ? [] : [`call ${call}`]),
    ...(call !== undefined && notation.alike ? [`alike ${notation.alike(call, '1', '2') ?? 'none'}`] : []),
    ...told('removed', [notation.removal(document, span, false), notation.removal(document, span, true)]),
    ...added({}),
    ...added({ isFirst: false, opening: '2 — ' }),
    ...added({ marker: '[^1]', label: '1', isFirst: false, opening: '' }),
    ...(notation.comment ? [`comment ${notation.comment('слово')}`] : []),
    ...['', 'x'].flatMap(text => told('whole', notation.whole && [notation.whole(source, { ...place, text })])),
    ...['', 'x', `${document.text.slice(span.start, span.end)} и дальше`].flatMap(text =>
      told('rewritten', document.rewritten?.({ ...place, text })),
    ),
  ]
  return [...new Set(lines)]
}

/** The parts of a package that are other after it is mended, each with what changed: in all ways in which changes are put down. */
export function packedMendings(bytes: Uint8Array, path: string): string[] {
  const day = isoDate('2024-11-30')
  const { decoded, format } = sure(decodedFile(bytes, { path }))
  const before = unzipSync(bytes)
  const ways: readonly Revision[] = format.notationFor ? revisions : ['plain']
  return (['inline', 'footnote'] as const).flatMap(style =>
    ways.flatMap(revision => {
      const { source, report } = fix(decoded.source, { path, asOf: day, fix: { style, docx: revision } })
      const after = unzipSync(decoded.encode(source, { revision, day }))
      const changes = Object.entries(after).flatMap(([name, data]) => {
        const now = strFromU8(data)
        const was = strFromU8(before[name] ?? new Uint8Array())
        return now === was ? [] : [`${name}: ${changed(was, now)}`]
      })
      return [`${style}, ${revision}:`, ...changes, ...report.messages.map(({ ruleId }) => `left: ${ruleId}`)]
    }),
  )
}

/** What stands between that with which both begin and that with which both end. */
function changed(was: string, now: string): string {
  let start = 0
  while (start < was.length && was[start] === now[start]) start++
  let rest = 0
  while (rest < Math.min(was.length, now.length) - start && was.at(-1 - rest) === now.at(-1 - rest)) rest++
  return edited(was, { start, end: was.length - rest, text: now.slice(start, now.length - rest) })
}
