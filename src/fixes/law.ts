/**
 * The law of fixes, whatever rule, format or door they come from: an edit takes away nothing but a notice or its marker,
 * and adds nothing within a word, or where there is no text. What breaks it is not proposed; and when edits are applied,
 * the text is read again, and every word of the editor's must stand where it stood.
 */
import { itemAt } from '../checked/index.js'
import { addressesIn } from '../document/addresses.js'
import { firstBehind, spanAround } from '../document/search.js'
import type { Document, Span } from '../document/types.js'
import type { Analysis } from '../kernel/types.js'
import { allFootnotes, extentOf, noticeLabels } from '../notices/markers/extent.js'
import { inOrder, overlap } from './edits.js'
import type { Edit } from './types.js'

/** What a document says, word by word. Offsets are into the source. */
interface Word extends Span {
  readonly text: string
}

/** A word with all that masks it («f**k»), or a mark that is no white space. Raised digits are marks: they call notes. */
const unit = /[\p{L}\p{Nd}\p{M}](?:[*_'’]*[\p{L}\p{Nd}\p{M}])*|[^\s\p{L}\p{Nd}\p{M}]/gu
const isWord = /^[\p{L}\p{Nd}\p{M}]/u

/** A note that the format ties to its calls. Offsets are into the source. */
interface Note extends Span {
  readonly label: string
}

/** A tag without an address outside of its page; in JSON its quotation marks are escaped. */
const formattingTag = /^<\/?[A-Za-z](?:(?!\s(?:href\s*=\s*(?:\\?["'])?(?!\\?["'#])|src(?:set)?\s*=))[^>])*>$/

/** The law for one reading of a text. */
export class Law {
  readonly #document: Document
  /** What no edit may touch, by its place in the source. */
  readonly #kept: readonly Word[]
  /** Where nothing may be written: in the source, in order. */
  readonly #closed: readonly Span[]
  /** The last character of each note that the format ties to its calls. In the source, in order. */
  readonly #notes: readonly Note[]

  constructor(analysis: Analysis) {
    this.#document = analysis.document
    this.#kept = keptIn(analysis)
    this.#closed = closedIn(analysis.document)
    this.#notes = notesOf(analysis.document).map(note => ({ ...note, start: note.end - 1 }))
  }

  /** @param edits Of one fix. @returns Whether they keep the law. */
  permits(edits: readonly Edit[]): boolean {
    const ordered = inOrder(edits)
    return ordered.every(
      (edit, index) =>
        edit.start >= 0 &&
        edit.start <= edit.end &&
        edit.end <= this.#document.source.length &&
        (index === 0 || !overlap(itemAt(ordered, index - 1), edit)) &&
        !this.#takesWords(edit) &&
        !this.#takesMarkUp(edit) &&
        !this.#emptiesLink(edit) &&
        (edit.text === '' || !this.#isClosed(edit)),
    )
  }

  /**
   * @param after The source once the edits are applied, as it is read then.
   * @returns Whether every word still stands, and every note still answers the calls that it answered.
   */
  isKept(edits: readonly Edit[], after: Document): boolean {
    const ordered = inOrder(edits)
    const stands = standingIn(wordsOf(after))
    const notes = notesOf(after)
    return (
      moved(this.#kept, ordered).every(({ item: { text }, start }) => !isWord.test(text) || stands(start, text)) &&
      moved(this.#notes, ordered).every(
        ({ item: { label }, start, isTaken }) =>
          isTaken || spanAround(notes, { start, end: start + 1 })?.label === label,
      )
    )
  }

  #takesWords({ start, end }: Edit): boolean {
    const first = this.#kept[firstBehind(this.#kept, start)]
    return first !== undefined && first.start < end
  }

  /** Tags of templates, addresses, comments: what is no text goes with no notice, but for the tags that format it. */
  #takesMarkUp({ start, end }: Edit): boolean {
    const { source, protectedSpans = [] } = this.#document
    for (let index = firstBehind(protectedSpans, start); index < protectedSpans.length; index++) {
      const found = itemAt(protectedSpans, index)
      if (found.start >= end) return false
      const isWhole = start <= found.start && found.end <= end
      if (!isWhole || !formattingTag.test(source.slice(found.start, found.end))) return true
    }
    return false
  }

  /** All that a link says whose address stands beside its words: nobody could follow it any more. */
  #emptiesLink({ start, end, text }: Edit): boolean {
    if (text !== '' || start === end) return false
    const { source, protectedSpans = [] } = this.#document
    const closing = firstBehind(protectedSpans, end)
    if (source[start - 1] === '[' && source[end] === ']') return protectedSpans[closing]?.start === end + 1
    if (protectedSpans[closing]?.start !== end) return false
    for (let index = closing - 1, at = start; index >= 0; index--) {
      const opening = itemAt(protectedSpans, index)
      if (opening.start >= start) continue
      if (opening.end !== at) return false
      if (!formattingTag.test(source.slice(opening.start, opening.end))) return true
      at = opening.start
    }
    return false
  }

  #isClosed({ start, end }: Edit): boolean {
    const isWithin = (offset: number): boolean => {
      const found = this.#closed[firstBehind(this.#closed, offset)]
      return found !== undefined && found.start < offset
    }
    return isWithin(start) || isWithin(end)
  }
}

const laws = new WeakMap<Analysis, Law>()

/** The law for a reading: made once, as many fixes are tried on it. */
export function lawOf(analysis: Analysis): Law {
  const law = laws.get(analysis) ?? new Law(analysis)
  laws.set(analysis, law)
  return law
}

/** All words and marks but those of notices and their markers. */
function keptIn(analysis: Analysis): Word[] {
  const { document, notices, calls } = analysis
  const footnotes = allFootnotes(document)
  const stating = new Set(notices.flatMap(({ marker }) => marker ?? []))
  const isMarker = noticeLabels({ footnotes, notices })
  const removable = [
    ...notices.flatMap(notice => extentOf(analysis, notice, footnotes) ?? []),
    ...footnotes.flatMap(({ span, text, label }) => (stating.has(label) ? { start: span.start, end: text.start } : [])),
    ...calls.filter(({ label }) => isMarker(label)),
  ]
  return wordsOf(
    document,
    united(removable, (last, next) => next.start <= last.end),
  )
}

/** By their place in the source. @param without Parts of the text, in order. */
function wordsOf(document: Document, without: readonly Span[] = []): Word[] {
  const words: Word[] = []
  let next = 0
  for (const { 0: text, index } of document.text.matchAll(unit)) {
    while (next < without.length && itemAt(without, next).end <= index) next++
    const left = without[next]
    if (left && left.start <= index && index < left.end) continue
    words.push({ text, ...document.toSource({ start: index, end: index + text.length }) })
  }
  return words.sort((one, other) => one.start - other.start)
}

/** Whether a word stands at a place; asked for in the order of the places. @param words In the same order. */
function standingIn(words: readonly Word[]): (start: number, text: string) => boolean {
  let next = 0
  return (start, text) => {
    while (next < words.length && itemAt(words, next).start < start) next++
    for (let at = next; words[at]?.start === start; at++) if (itemAt(words, at).text === text) return true
    return false
  }
}

/** By their place in the source. */
const notesOf = (document: Document): Note[] =>
  document.blocks
    .flatMap(({ label, ...span }) => (label === undefined ? [] : [{ label, ...document.toSource(span) }]))
    .sort((one, other) => one.start - other.start)

/** Where items of the source stand once edits are applied, and whether one of them has taken their beginning. Both in order. */
function moved<Item extends Span>(
  items: readonly Item[],
  edits: readonly Edit[],
): { readonly item: Item; readonly start: number; readonly isTaken: boolean }[] {
  let by = 0
  let next = 0
  return items.map(item => {
    for (; next < edits.length && itemAt(edits, next).end <= item.start; next++) {
      const edit = itemAt(edits, next)
      by += edit.text.length - (edit.end - edit.start)
    }
    return { item, start: item.start + by, isTaken: (edits[next]?.start ?? Infinity) <= item.start }
  })
}

/** Addresses, code, and what the format says is no place for text. Between two that touch, something may stand. */
function closedIn(document: Document): Span[] {
  const inText = [...document.opaque, ...addressesIn(document.text)]
  const closed = [...inText.map(span => document.toSource(span)), ...(document.protectedSpans ?? [])]
  return united(closed, (last, next) => next.start < last.end)
}

function united(spans: readonly Span[], isOne: (last: Span, next: Span) => boolean): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (last && isOne(last, span)) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}
