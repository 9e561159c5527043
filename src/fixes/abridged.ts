/**
 * A long draft without what stands far from some messages: enough to try fixes of them on. It is cut between lines on which
 * blocks begin, and counts only where what is left reads as it does in the whole.
 */
import { itemAt, numberAt } from '../checked/index.js'
import { firstBehind, merged } from '../document/search.js'
import type { Block, Document, Span } from '../document/types.js'
import type { Report } from '../kernel/linter.js'
import type { Analysis, Message } from '../kernel/types.js'
import { allFootnotes } from '../notices/markers/extent.js'
import { callsIn, markerSigns } from '../notices/markers/markers.js'
import { inOrder, moving } from './edits.js'
import { lookupOf } from './lookup.js'
import type { Edit } from './types.js'

/** Units that are kept on both sides of a place: what is said in one may go on in the next. */
const beside = 2
/** Of the mentions and notices of a party so many are kept, of the first ones and of the last ones. */
const mostPlaces = 3
/** So much of the draft may be left; more is not worth a second reading. */
const mostLeft = 0.25

export interface Abridged {
  readonly report: Report
  /** A message of the whole in it; nothing where it is not told there. */
  told(message: Message): Message | undefined
  /** The edits in it; nothing where one of them stands in what is left out. */
  inside(edits: readonly Edit[]): readonly Edit[] | undefined
  /** Whether blocks that no edit touches are what they were: nothing is opened that goes on. */
  staysBeside(edits: readonly Edit[], after: Document): boolean
}

/**
 * @param messages Of the report.
 * @param check Checks another draft; nothing if it holds several documents.
 * @param withNotes Whether all footnotes and their calls are kept: a fix may go on with them.
 * @returns Nothing where the draft cannot be abridged.
 */
export function abridged(
  report: Report,
  messages: readonly Message[],
  check: (source: string) => Report | undefined,
  withNotes: boolean,
): Abridged | undefined {
  const { document, asOf } = report.analysis
  const { source } = document
  if (document.item || document.reading) return undefined
  const all = unitsOf(document)
  const kept = keptUnits(report, messages, all, withNotes)
  const spans = merged(kept)
  const shorter = spans.map(({ start, end }) => source.slice(start, end)).join('')
  if (shorter.length > source.length * mostLeft) return undefined
  const found = check(shorter)
  if (found?.analysis.asOf !== asOf) return undefined
  const into = placing(spans)
  const read = found.analysis.document
  const there = new Map(found.messages.map(message => [keyOf(message, message.start), message]))
  const told = (message: Message): Message | undefined => there.get(keyOf(message, into(message.start)))
  const blocks = kept.flatMap(unit => unit.blocks)
  const left = placesOf(read)
  /** Who is meant by a name, and whether it has its notice already, may be told by what is left out. */
  const tellsAlike = (): boolean => {
    const own = kept.filter(unit => messages.some(({ start }) => unit.start <= start && start < unit.end))
    const ownThere = own.map(({ start, end }) => ({ start: into(start) ?? NaN, end: into(end) ?? NaN }))
    const expected = report.messages.filter(standingIn(own)).map(message => keyOf(message, into(message.start)))
    const told = new Set(found.messages.filter(standingIn(ownThere)).map(message => keyOf(message, message.start)))
    return expected.length === told.size && expected.every(key => told.has(key))
  }
  const isAlike =
    left.length === blocks.length && left.every((place, at) => isSame(read, place, document, itemAt(blocks, at), into))
  if (!isAlike || !messages.every(told) || !tellsAlike()) return undefined
  return {
    report: found,
    told,
    inside: edits => {
      const moved = edits.flatMap((edit): Edit[] => {
        const { start = NaN, end = NaN } = { start: into(edit.start), end: into(edit.end) }
        return end - start === edit.end - edit.start ? [{ start, end, text: edit.text }] : []
      })
      return moved.length === edits.length ? moved : undefined
    },
    staysBeside: (edits, after) => {
      const moved = moving(edits)
      const kinds = new Map(placesOf(after).map(({ block, start }) => [start, block.kind]))
      const ordered = inOrder(edits)
      const isTouched = ({ start, end }: Span): boolean => {
        const edit = ordered[firstBehind(ordered, start - 1)]
        return edit !== undefined && edit.start <= end
      }
      return left.every(place => isTouched(place) || kinds.get(moved(place.start)) === place.block.kind)
    },
  }
}

/** @param spans In order. */
const standingIn =
  (spans: readonly Span[]) =>
  ({ start }: Span): boolean =>
    (spans[firstBehind(spans, start)]?.start ?? Infinity) <= start

/** Whether a fix may go on with the footnotes of a draft: it adds one, or a marker. */
export const goesOnWithNotes = (edits: readonly Edit[]): boolean =>
  edits.length > 1 || edits.some(({ text }) => !/\p{L}/u.test(text))

/** A block, and where it stands in the source. */
interface Place extends Span {
  readonly block: Block
}

/** Lines of the source on which whole blocks stand, with what follows them up to the next block. In order, touching. */
interface Unit extends Span {
  readonly blocks: readonly Place[]
}

const placesOf = (document: Document): Place[] =>
  document.blocks.map(block => ({ block, ...document.toSource(block) })).sort((one, other) => one.start - other.start)

const units = new WeakMap<Document, readonly Unit[]>()

function unitsOf(document: Document): readonly Unit[] {
  const found = units.get(document) ?? readUnits(document)
  units.set(document, found)
  return found
}

function readUnits(document: Document): readonly Unit[] {
  const { source } = document
  const found: { start: number; end: number; blocks: Place[] }[] = []
  let last = 0
  for (const place of placesOf(document)) {
    const line = source.lastIndexOf('\n', place.start - 1) + 1
    const open = found.at(-1)
    if (open && line < last) open.blocks.push(place)
    else {
      if (open) open.end = line
      found.push({ start: open ? line : 0, end: source.length, blocks: [place] })
    }
    last = Math.max(last, place.end)
  }
  return found
}

/** Of the beginning, of the end, and around all that the messages are about, or that is named beside it. */
function keptUnits(
  { analysis }: Report,
  messages: readonly Message[],
  all: readonly Unit[],
  withNotes: boolean,
): readonly Unit[] {
  const { document, mentions } = analysis
  const kept = new Set<number>()
  const keepAround = (index: number, most: number): void => {
    for (let at = index - most; at <= index + most; at++) kept.add(at)
  }
  for (const index of [0, ...messages.map(({ start }) => firstBehind(all, start)), all.length - 1])
    keepAround(index, beside)
  const own = new Set(messages.map(({ start }) => firstBehind(all, start)))
  const unitOf = unitsOfMentions(analysis, all)
  const named = mentions.filter((_, at) => own.has(numberAt(unitOf, at))).map(({ entity }) => entity)
  for (const entity of new Set([...messages.flatMap(message => message.entity ?? []), ...named]))
    for (const told of [mentions.filter(mention => mention.entity === entity), lookupOf(analysis).about(entity)])
      for (const span of told.length > 2 * mostPlaces
        ? [...told.slice(0, mostPlaces), ...told.slice(-mostPlaces)]
        : told)
        keepAround(firstBehind(all, document.toSource(span).start), 1)
  if (withNotes) for (const index of notedUnits(document, all)) kept.add(index)
  for (const index of [...kept]) kept.add(headOf(all, index))
  return all.filter((_, index) => kept.has(index))
}

const placesOfMentions = new WeakMap<Analysis, readonly number[]>()

/** For each mention the number of the unit in which it stands. */
function unitsOfMentions(analysis: Analysis, all: readonly Unit[]): readonly number[] {
  const { document, mentions } = analysis
  const found =
    placesOfMentions.get(analysis) ?? mentions.map(mention => firstBehind(all, document.toSource(mention).start))
  placesOfMentions.set(analysis, found)
  return found
}

/** Of a row: the head of its table, by which it is one. */
function headOf(all: readonly Unit[], index: number): number {
  const isRow = (at: number): boolean => all[at]?.blocks.some(({ block }) => block.kind === 'table-cell') === true
  let head = index
  while (isRow(index) && isRow(head - 1)) head -= 1
  return head
}

const noted = new WeakMap<Document, ReadonlySet<number>>()
const opensWithMark = new RegExp(`^[\\s>]*[${markerSigns}[]`, 'u')

/** Those with footnotes, calls, and lines that begin as a footnote may. */
function notedUnits(document: Document, all: readonly Unit[]): ReadonlySet<number> {
  const known = noted.get(document)
  if (known) return known
  const places = [...callsIn(document), ...allFootnotes(document).map(({ span }) => span)]
  const found = new Set(places.map(span => firstBehind(all, document.toSource(span).start)))
  for (const [index, { start, blocks }] of all.entries()) {
    const line = document.source.slice(start, itemAt(blocks, 0).start + 1)
    if (blocks.some(({ block }) => block.kind === 'footnote') || opensWithMark.test(line)) found.add(index)
  }
  noted.set(document, found)
  return found
}

/** Where an offset of the whole stands in its parts, the end of each included. @param parts Apart, in order. */
function placing(parts: readonly Span[]): (offset: number) => number | undefined {
  let length = 0
  const starts = parts.map(({ start, end }) => (length += end - start) - (end - start))
  return offset => {
    const before = firstBehind(parts, offset - 1)
    const part = parts[before]
    return part && part.start <= offset ? numberAt(starts, before) + offset - part.start : undefined
  }
}

const keyOf = ({ ruleId, entity }: Message, start: number | undefined): string =>
  `${ruleId} ${entity?.id ?? ''} ${start ?? ''}`

const isSame = (
  document: Document,
  { block, start, end }: Place,
  whole: Document,
  other: Place,
  into: (offset: number) => number | undefined,
): boolean =>
  block.kind === other.block.kind &&
  block.label === other.block.label &&
  start === into(other.start) &&
  end === into(other.end) &&
  document.text.slice(block.start, block.end) === whole.text.slice(other.block.start, other.block.end)
