/**
 * What stands around a name and must not be split: quotations, brackets, links, emphasis.
 */
import { entryOf, itemAt, matchOf, numberAt } from '../checked/index.js'
import { firstBehind, firstWhere } from '../document/search.js'
import type { Block, Document, Inline, Span } from '../document/types.js'
import { blockElements } from '../formats/html/elements.js'

export type EnclosureKind = 'quotation' | 'bracket' | 'link' | 'emphasis'

/** In the Document's text, with its marks. */
export interface Enclosure extends Span {
  readonly kind: EnclosureKind
  /** Where its mark-up ends in the source, if the format tells. */
  readonly sourceEnd?: number
  /** Goes on behind its last character: nothing can be put right behind it. */
  readonly isOpen?: true
}

/** The enclosures of a block, as those want them who ask about a place. */
export class Enclosures {
  /** By end; inner ones before those around them. */
  readonly #byEnd: readonly Enclosure[]
  /** By start, as one where they overlap. */
  readonly #whole: readonly Span[]
  /** The least start of each half, quarter and so on of {@link #byEnd}: a heap, whose last level are the starts. */
  readonly #starts: Float64Array
  readonly #leaves: number

  constructor(enclosures: readonly Enclosure[]) {
    this.#byEnd = [...enclosures].sort((one, other) => one.end - other.end || other.start - one.start)
    this.#whole = overlapping(enclosures)
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, enclosures.length)))
    this.#starts = new Float64Array(2 * this.#leaves).fill(Infinity)
    this.#byEnd.forEach(({ start }, index) => (this.#starts[this.#leaves + index] = start))
    for (let node = this.#leaves - 1; node > 0; node--)
      this.#starts[node] = Math.min(numberAt(this.#starts, 2 * node), numberAt(this.#starts, 2 * node + 1))
  }

  /** Those that open before an offset and close behind it, inner ones first. */
  *around(offset: number): Iterable<Enclosure> {
    for (
      let next = this.#openingBefore(offset, firstBehind(this.#byEnd, offset));
      next < this.#byEnd.length;
      next = this.#openingBefore(offset, next + 1)
    )
      yield itemAt(this.#byEnd, next)
  }

  /** Those that close behind the character before an offset, inner ones first. */
  *endingAt(offset: number): Iterable<Enclosure> {
    for (let next = firstBehind(this.#byEnd, offset - 1); this.#byEnd[next]?.end === offset; next++)
      yield itemAt(this.#byEnd, next)
  }

  /** The nearest place from an offset on that none holds in. */
  outOf(offset: number): number {
    const found = this.#whole[firstBehind(this.#whole, offset)]
    return found && found.start < offset ? found.end : offset
  }

  /** @returns Index of the first one, from an index on, that opens before an offset. */
  #openingBefore(offset: number, from: number): number {
    let node = this.#leaves + from
    if (from >= this.#leaves) return this.#byEnd.length
    // Up while nothing that is left of this part opens before the offset, then down to the first that does.
    while (numberAt(this.#starts, node) >= offset) {
      while (node % 2 === 1) node = (node - 1) / 2
      if (node === 0) return this.#byEnd.length
      node++
    }
    while (node < this.#leaves) node = numberAt(this.#starts, 2 * node) < offset ? 2 * node : 2 * node + 1
    return node - this.#leaves
  }
}

/** Spans that share a character as one. */
function overlapping(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (last && start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else found.push({ start, end })
  }
  return found
}

const known = new WeakMap<Block, Enclosures>()

/** The enclosures of a block; each block is read once. What is not closed encloses nothing. */
export function enclosuresOf(document: Document, block: Block): Enclosures {
  const found = known.get(block) ?? enclosuresIn(document, block)
  known.set(block, found)
  return found
}

function enclosuresIn(document: Document, block: Block): Enclosures {
  const markUp = document.inlines ? inlinesIn(document.inlines, block) : markUpIn(document, block)
  return new Enclosures([...marksIn(document.text, block), ...markUp])
}

const ordered = new WeakMap<readonly Inline[], readonly Inline[]>()

/** Emphasis that goes on behind its block is the page's style. */
function inlinesIn(inlines: readonly Inline[], block: Block): Enclosure[] {
  const byStart = ordered.get(inlines) ?? [...inlines].sort((one, other) => one.start - other.start)
  ordered.set(inlines, byStart)
  const found: Enclosure[] = []
  const first = firstWhere(byStart, ({ start }) => start >= block.start)
  for (let next = first; next < byStart.length && itemAt(byStart, next).start <= block.end; next++) {
    const { kind, start, end, sourceEnd } = itemAt(byStart, next)
    if (end > block.end || (kind === 'emphasis' && sourceEnd === undefined)) continue
    found.push({ kind, start, end, ...(sourceEnd === undefined ? { isOpen: true as const } : { sourceEnd }) })
  }
  return found
}

const closers: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '(': ')', '[': ']' }

/** What is open at a place of a text. */
class Openings {
  readonly #open: { readonly at: number; readonly close: string }[] = []
  /** Their indices, by what closes them. */
  readonly #indices = new Map<string, number[]>()

  open(at: number, close: string): void {
    const alike = this.#indices.get(close)
    if (alike) alike.push(this.#open.length)
    else this.#indices.set(close, [this.#open.length])
    this.#open.push({ at, close })
  }

  /** Closes the last one that a mark closes; what was opened since encloses nothing. @returns Where it was opened. */
  closedBy(close: string): number | undefined {
    const index = this.#indices.get(close)?.at(-1)
    if (index === undefined) return undefined
    const { at } = itemAt(this.#open, index)
    for (const gone of this.#open.splice(index)) entryOf(this.#indices, gone.close).pop()
    return at
  }
}

function marksIn(text: string, { start, end }: Span): Enclosure[] {
  const found: Enclosure[] = []
  const openings = new Openings()
  for (let index = start; index < end; index++) {
    const mark = text.charAt(index)
    const isStraight = mark === '"' && opensStraight(text, index)
    const opened = isStraight ? undefined : openings.closedBy(mark)
    if (opened !== undefined)
      found.push({ start: opened, end: index + 1, kind: /[)\]]/.test(mark) ? 'bracket' : 'quotation' })
    else if (isStraight) openings.open(index, '"')
    else if (closers[mark] !== undefined) openings.open(index, closers[mark])
  }
  return found
}

const opensStraight = (text: string, index: number): boolean =>
  !/[\p{L}\p{N}.,!?…»]/u.test(text[index - 1] ?? ' ') && /[\p{L}\p{N}«(]/u.test(text[index + 1] ?? ' ')

const markUp = /\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|!?\[|\]|\*{1,3}|_{1,3}|~~|`+|<\/?[A-Za-z][^>\n]*>/g

/** Mark-up is what the source has between two characters of the text. */
function markUpIn(document: Document, { start, end }: Span): Enclosure[] {
  if (document.text === document.source || document.rewritten) return []
  const found: Enclosure[] = []
  const openings = new Openings()
  let behind = lineStart(document, start)
  for (let index = start; index <= end; index++) {
    const next = index < end ? document.toSource({ start: index, end: index + 1 }) : lineEnd(document, behind)
    if (next.start > behind)
      for (const [mark] of document.source.slice(behind, next.start).matchAll(markUp)) {
        if (isOfBlock(mark)) continue
        const close = mark.startsWith(']') ? ']' : mark.startsWith('</') ? mark.replace(/[</>]/g, '') : mark
        const opened = openings.closedBy(close)
        if (opened !== undefined) found.push({ start: opened, end: index, kind: close === ']' ? 'link' : 'emphasis' })
        else if (mark.endsWith('[')) openings.open(index, ']')
        else if (mark.startsWith('<')) openings.open(index, matchOf(/[A-Za-z][\w-]*/, mark)[0])
        else if (!mark.startsWith(']')) openings.open(index, mark)
      }
    behind = next.end
  }
  return found
}

const tag = /^<\/?([A-Za-z][\w-]*)/

/** Whether mark-up is the tag of an element that holds blocks: what stands in it stays in it. */
const isOfBlock = (mark: string): boolean => blockElements.has(tag.exec(mark)?.[1]?.toLowerCase() ?? '')

function lineStart(document: Document, offset: number): number {
  const { start } = document.toSource({ start: offset, end: offset + 1 })
  return document.source.lastIndexOf('\n', start - 1) + 1
}

/** The empty span at the end of a line of the source. */
function lineEnd({ source }: Document, from: number): Span {
  const found = source.indexOf('\n', from)
  const end = found < 0 ? source.length : found
  return { start: end, end }
}

const closing = /^(?:\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|\]|\*{1,3}|_{1,3}|~~|`+|<\/[A-Za-z][^>\n]*>)/

/**
 * Where in the source to insert what shall stand behind a character of the text: behind the mark-up that closes there, and
 * behind what belongs to that: `[слово]{.lead}`.
 * @param offset In the Document's text, behind a character.
 * @param enclosures Of its block.
 */
export function insertionPoint(document: Document, offset: number, enclosures: Enclosures): number {
  const { source, protectedSpans = [] } = document
  const at = behindMarkUp(document, offset, enclosures)
  const bound = source[at] === '{' ? protectedSpans[firstBehind(protectedSpans, at)] : undefined
  return bound && bound.start < at ? bound.end : at
}

function behindMarkUp(document: Document, offset: number, enclosures: Enclosures): number {
  const { source } = document
  let at = document.toSource({ start: offset - 1, end: offset }).end
  const ending = [...enclosures.endingAt(offset)]
  if (document.inlines) return ending.reduce((last, { sourceEnd = last }) => Math.max(last, sourceEnd), at)
  let closable = ending.filter(({ kind }) => kind === 'link' || kind === 'emphasis').length
  for (; closable > 0; closable--) {
    const found = closing.exec(source.slice(at))
    if (!found || isOfBlock(found[0])) break
    at += found[0].length
  }
  return at
}
