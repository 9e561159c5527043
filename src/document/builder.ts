/**
 * Builds a Document piece by piece while an adapter walks its source, and keeps the way back.
 */
import { itemAt, numberAt } from '../checked/index.js'
import type { IsoDate } from '../registry/types.js'
import { firstWhere } from './search.js'
import type { Block, BlockKind, Comment, Document, Inline, Link, Span, Unread, UnreadDate } from './types.js'

/** What sets blocks apart in the text. */
const separator = '\n\n'

/** A text which is its own source: every offset is the same on both sides. */
export function identityDocument(source: string, blocks: readonly Block[]): Document {
  return {
    text: source,
    blocks,
    opaque: [],
    protectedSpans: [],
    authors: [],
    links: [],
    comments: [],
    source,
    toSource: ({ start, end }) => ({ start, end }),
  }
}

/** Takes text and blocks in their order; gives the Document. */
export class DocumentBuilder {
  readonly #source: string
  readonly #map = new SegmentMap()
  readonly #blocks: Block[] = []
  readonly #opaque: Span[] = []
  readonly #protected: Span[] = []
  readonly #parts: string[] = []
  readonly #authors: string[] = []
  readonly #links: Link[] = []
  readonly #comments: Comment[] = []
  #inlines: Inline[] | undefined
  #date: IsoDate | undefined
  #unreadDate: UnreadDate | undefined
  readonly #unread: Unread[] = []
  #length = 0
  #opensRow = false
  #itemNumber: number | undefined
  #isTerm = false

  constructor(source: string) {
    this.#source = source
  }

  /** Length of the text so far: where the next piece will begin. */
  get length(): number {
    return this.#length
  }

  get blocks(): readonly Block[] {
    return this.#blocks
  }

  /** Appends the characters of a source span as they are. */
  literal(start: number, end: number): void {
    this.replaced(this.#source.slice(start, end), start, end)
  }

  /** Appends text which stands for a source span that reads otherwise: an entity, an escape. */
  replaced(text: string, start: number, end: number): void {
    if (text === '') return
    this.#map.add(this.#length, text.length, start, end)
    this.#append(text)
  }

  /** Sets what follows apart from the text before it. */
  separate(): void {
    if (this.#length > 0 && this.#parts.at(-1) !== separator) this.#append(separator)
  }

  /** A row of a table begins: the next block is its first cell. */
  openRow(): void {
    this.#opensRow = true
  }

  /** A numbered item begins, if the next block is one. @param number That is shown before it. */
  openItem(number: number): void {
    this.#itemNumber = number
  }

  /** A term of a list of terms begins: the next block is one. */
  openTerm(): void {
    this.#isTerm = true
  }

  /** Notes a block over text that has been appended. */
  block(kind: BlockKind, { start, end }: Span, label?: string, about?: Span): void {
    if (end <= start) return
    const opensRow = this.#opensRow && kind === 'table-cell'
    const number = kind === 'list-item' ? this.#itemNumber : undefined
    const isTerm = this.#isTerm
    this.#opensRow = false
    this.#itemNumber = undefined
    this.#isTerm = false
    this.#blocks.push({
      kind,
      start,
      end,
      ...(label !== undefined && { label }),
      ...(about && { about }),
      ...(opensRow && { opensRow }),
      ...(isTerm && { isTerm }),
      ...(number !== undefined && { number }),
    })
  }

  /** Notes elements within blocks. Once it is called, all there are have to be noted. */
  inlines(inlines: readonly Inline[]): void {
    this.#inlines ??= []
    for (const inline of inlines) this.#inlines.push(inline)
  }

  /** Says of blocks that they are footnotes. @param labels By where the blocks begin in the text. */
  footnotes(labels: ReadonlyMap<number, string>): void {
    this.#blocks.forEach((block, index) => {
      const label = labels.get(block.start)
      if (label !== undefined) this.#blocks[index] = { ...block, kind: 'footnote', label }
    })
  }

  /** Lets the last block go on to an offset of the text. */
  extend(end: number): void {
    const last = this.#blocks.pop()
    if (last) this.#blocks.push({ ...last, end })
  }

  /** Notes that no name counts in a span of the text. */
  opaque({ start, end }: Span): void {
    const last = this.#opaque.at(-1)
    if (last?.end === start) this.#opaque[this.#opaque.length - 1] = { start: last.start, end }
    else if (end > start) this.#opaque.push({ start, end })
  }

  /** Notes that nothing may be written into a span of the source. */
  protect({ start, end }: Span): void {
    if (end > start) this.#protected.push({ start, end })
  }

  /** The day of publication. The first one given counts. */
  date(date: IsoDate): void {
    this.#date ??= date
  }

  get hasDate(): boolean {
    return this.#date !== undefined
  }

  /** Notes a day of publication that cannot be read: told of where no other one is given. */
  unreadDate(date: UnreadDate): void {
    this.#unreadDate ??= date
  }

  /** Notes what is not read. */
  unread(what: Unread): void {
    this.#unread.push(what)
  }

  author(name: string): void {
    if (name !== '') this.#authors.push(name)
  }

  /** Notes a link. @param place In the source. */
  link(url: string, place: Span): void {
    if (url !== '') this.#links.push({ url, place })
  }

  /** Notes a comment. @param place In the source, with the marks. */
  comment(text: string, place: Span): void {
    this.#comments.push({ text: text.trim(), place })
  }

  /** The parts of a span of the source which text was read from, in order. */
  textIn(span: Span): Span[] {
    return this.#map.sourcesIn(span)
  }

  build(): Document {
    const map = this.#map
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      opaque: this.#opaque,
      protectedSpans: united(this.#protected),
      ...(this.#date ? { date: this.#date } : this.#unreadDate && { unreadDate: this.#unreadDate }),
      ...(this.#unread.length > 0 && { unread: this.#unread }),
      authors: this.#authors,
      links: this.#links.sort(byPlace),
      comments: this.#comments.sort(byPlace),
      ...(this.#inlines && { inlines: this.#inlines }),
      source: this.#source,
      toSource: span => map.toSource(span),
    }
  }

  #append(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}

/** Spans in order, those that overlap as one; between those that touch something may be written. */
export function united(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

const byPlace = (one: { readonly place: Span }, other: { readonly place: Span }): number =>
  one.place.start - other.place.start

/** Segments by where they begin in the source, each with how far it or one before it reaches. */
interface BySource {
  readonly spans: readonly Span[]
  readonly furthest: readonly number[]
}

/** How many of ascending offsets are not behind another one. */
const countUpTo = (offsets: readonly number[], offset: number): number => firstWhere(offsets, other => other > offset)

/**
 * The way from text to source, in parallel arrays by place in the text. A segment as long as its source maps
 * character by character, any other as a whole.
 */
class SegmentMap {
  readonly #text: number[] = []
  readonly #lengths: number[] = []
  readonly #source: number[] = []
  readonly #sourceEnds: number[] = []
  /** Once it is asked for. */
  #bySource: BySource | undefined

  add(text: number, length: number, source: number, sourceEnd: number): void {
    this.#bySource = undefined
    const last = this.#text.length - 1
    const continues =
      last >= 0 &&
      numberAt(this.#text, last) + numberAt(this.#lengths, last) === text &&
      this.#sourceEnds[last] === source
    if (continues && this.#isEven(last) && length === sourceEnd - source) {
      this.#lengths[last] = numberAt(this.#lengths, last) + length
      this.#sourceEnds[last] = sourceEnd
      return
    }
    this.#text.push(text)
    this.#lengths.push(length)
    this.#source.push(source)
    this.#sourceEnds.push(sourceEnd)
  }

  /**
   * A span begins where the source of its first character begins, and ends where that of its last one ends. An empty
   * one stands right behind the character before it.
   */
  toSource({ start, end }: Span): Span {
    if (start < end) {
      const from = this.#startOf(start)
      return { start: from, end: Math.max(from, this.#endOf(end)) }
    }
    const at = this.#holds(start - 1) ? this.#endOf(start) : this.#startOf(start)
    return { start: at, end: at }
  }

  /** Where the source of the character at an offset begins; between segments: that of the next one. */
  #startOf(offset: number): number {
    const index = this.#segmentAt(offset)
    if (index >= 0 && this.#isWithin(index, offset))
      return numberAt(this.#source, index) + (this.#isEven(index) ? offset - numberAt(this.#text, index) : 0)
    return this.#source[index + 1] ?? this.#sourceEnds[index] ?? 0
  }

  /** Where the source of the character before an offset ends; between segments: that of the one before. */
  #endOf(offset: number): number {
    const index = this.#segmentAt(offset - 1)
    if (index < 0) return this.#source[0] ?? 0
    return this.#isEven(index) && this.#isWithin(index, offset - 1)
      ? numberAt(this.#source, index) + offset - numberAt(this.#text, index)
      : numberAt(this.#sourceEnds, index)
  }

  sourcesIn({ start, end }: Span): Span[] {
    const parts: { start: number; end: number }[] = []
    const { spans, furthest } = (this.#bySource ??= this.#inSourceOrder())
    let index = countUpTo(furthest, start)
    for (; index < spans.length && itemAt(spans, index).start < end; index += 1) {
      const part = { start: Math.max(itemAt(spans, index).start, start), end: Math.min(itemAt(spans, index).end, end) }
      if (part.start < part.end) parts.push(part)
    }
    const joined: { start: number; end: number }[] = []
    for (const part of parts) {
      const last = joined.at(-1)
      if (last?.end === part.start) last.end = part.end
      else joined.push(part)
    }
    return joined
  }

  #inSourceOrder(): BySource {
    const spans = this.#source
      .map((start, index) => ({ start, end: numberAt(this.#sourceEnds, index) }))
      .sort((one, other) => one.start - other.start)
    let end = 0
    return { spans, furthest: spans.map(span => (end = Math.max(end, span.end))) }
  }

  #holds(offset: number): boolean {
    const index = this.#segmentAt(offset)
    return index >= 0 && this.#isWithin(index, offset)
  }

  #isWithin(index: number, offset: number): boolean {
    return offset < numberAt(this.#text, index) + numberAt(this.#lengths, index)
  }

  #isEven(index: number): boolean {
    return this.#lengths[index] === numberAt(this.#sourceEnds, index) - numberAt(this.#source, index)
  }

  /** The last segment that begins at or before an offset, or -1. */
  #segmentAt(offset: number): number {
    return countUpTo(this.#text, offset) - 1
  }
}
