/**
 * The footnotes of a document as a series: which markers are taken, which one a new footnote gets, where its text goes.
 */
import type { Document, Span } from '../document/types.js'
import type { Call, Notation } from '../formats/notation.js'
import { allFootnotes } from '../notices/extent.js'
import { callsIn, labelOf, type Footnote, type Marker } from '../notices/markers.js'
import type { Category } from '../registry/types.js'
import { usualMarks, type Edit, type FixOptions } from './types.js'
import { capitalised } from '../wording/notice.js'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (number: number): string => Array.from(String(number), digit => superscripts[Number(digit)]!).join('')

const isOrder = (marks: FixOptions['marks']): marks is readonly string[] => Array.isArray(marks)

export class Series {
  readonly #document: Document
  readonly #notation: Notation
  readonly #marks: FixOptions['marks']
  readonly #footnotes: readonly Footnote[]
  readonly #calls: readonly Marker[]
  #taken: Set<string>
  #restored = new Set<string>()
  /** Markers of the footnotes that are added, by their words. */
  #added = new Map<string, string>()
  /** Number of the format's own notes that are added. */
  #notes = 0

  constructor(document: Document, notation: Notation, marks: FixOptions['marks']) {
    this.#document = document
    this.#notation = notation
    this.#marks = marks
    this.#footnotes = allFootnotes(document)
    this.#calls = callsIn(document)
    this.#taken = new Set([...this.#footnotes, ...this.#calls].map(({ label }) => label))
  }

  /** Tries a way of mending: where it leads nowhere, the series is as it was. */
  attempt<Found>(way: () => Found | undefined): Found | undefined {
    const before = {
      taken: [...this.#taken],
      restored: [...this.#restored],
      added: [...this.#added],
      notes: this.#notes,
    }
    const found = way()
    if (found === undefined) {
      this.#taken = new Set(before.taken)
      this.#restored = new Set(before.restored)
      this.#added = new Map(before.added)
      this.#notes = before.notes
    }
    return found
  }

  /** Every footnote of the document, those about other things included. */
  get footnotes(): readonly Footnote[] {
    return this.#footnotes
  }

  /** Takes a footnote out. */
  removal({ span, block }: Footnote): Edit {
    const { text, blocks } = this.#document
    const end = span.start + text.slice(span.start, span.end).trimEnd().length
    return this.#notation.removal(this.#document, { start: span.start, end }, span.start === blocks[block]!.start)
  }

  /** Puts other words in the place of a span of the text; none: takes it out. */
  replacement(span: Span, text: string): Edit {
    return this.#notation.replacement?.(this.#document, span, text) ?? { ...this.#document.toSource(span), text }
  }

  /** The words of a footnote without its marker. */
  textOf({ text }: Footnote): string {
    return this.#document.text.slice(text.start, text.end).trim()
  }

  /**
   * The call of a footnote with these words: one that is there, or is being added, or a new one if there can be one.
   * @param categories What it states: they may have a marker of their own.
   */
  callFor(words: string, categories: readonly Category[]): Call | undefined {
    const same = this.#footnotes.find(
      footnote => keyOf(this.textOf(footnote)) === keyOf(words) && !this.#isOwn(footnote.label),
    )
    if (same) return { marker: this.spelled(same.label), edits: [] }
    if (this.#notation.note)
      return this.#notation.note(this.#document, this.#notation.words(capitalised(words)), this.#notes++)
    const added = this.#added.get(keyOf(words))
    if (added !== undefined) return { marker: added, edits: [] }
    if (!this.#notation.addition) return undefined
    const marker = this.#next(categories)
    this.#added.set(keyOf(words), marker)
    return { marker, edits: this.#addition(marker, words) }
  }

  /** Adds the footnote which a marker in the text calls in vain; nothing if it is being added, or there can be none. */
  footnoteFor(label: string, words: string): readonly Edit[] | undefined {
    const isThere = this.#footnotes.some(footnote => footnote.label === label)
    if (isThere || this.#restored.has(label) || this.#isOwn(label) || !this.#notation.addition) return undefined
    this.#restored.add(label)
    const marker = this.spelled(label)
    this.#added.set(keyOf(words), marker)
    return this.#addition(marker, words)
  }

  /** Calls a footnote that is there. A note of the format's own has one call: that moves. */
  calling(label: string): Call {
    const edits = this.#isOwn(label) ? this.callsOf(label).map(call => this.replacement(call, '')) : []
    return { marker: this.spelled(label), edits }
  }

  /** Whether a footnote is one of the format's own which has one call only. */
  #isOwn = (label: string): boolean => this.#notation.note !== undefined && label.startsWith('^')

  /** A label as the document itself writes it. */
  spelled(label: string): string {
    const { source } = this.#document
    const call = this.#calls.find(marker => marker.label === label)
    if (call) {
      const { start, end } = this.#document.toSource(call)
      return this.#notation.call?.(this.#document, call) ?? source.slice(start, end)
    }
    return label.startsWith('^') ? `[${label}]` : this.#written(label)
  }

  /** Every call of a label, as spans of the text. */
  callsOf(label: string): readonly Marker[] {
    const own = this.#footnotes.filter(footnote => footnote.label === label)
    return this.#calls.filter(
      call => call.label === label && !own.some(({ span, text }) => call.start >= span.start && call.end <= text.start),
    )
  }

  #next(categories: readonly Category[]): string {
    const own = this.#ownMark(categories)
    if (own !== undefined && !this.#taken.has(labelOf(own))) {
      this.#taken.add(labelOf(own))
      return this.#written(own)
    }
    const labels = [...this.#taken]
    const numbers = labels.flatMap(label => (/^\^?\d+$/.test(label) ? [Number(label.replace('^', ''))] : []))
    if (numbers.length > 0) {
      const model = labels.find(label => /^\^?\d+$/.test(label))!
      const first = this.spelled(model)
      const number = Math.max(...numbers) + 1
      this.#taken.add(model.startsWith('^') ? `^${number}` : String(number))
      const alike = this.#notation.alike?.(first, model, String(number))
      if (alike !== undefined) return alike
      return first.startsWith('[^') ? `[^${number}]` : first.startsWith('[') ? `[${number}]` : raised(number)
    }
    const free = this.#order.find(mark => !this.#taken.has(labelOf(mark))) ?? this.#unused()
    this.#taken.add(labelOf(free))
    return this.#written(free)
  }

  #ownMark(categories: readonly Category[]): string | undefined {
    const marks = this.#marks
    return isOrder(marks) ? undefined : categories.map(category => marks[category]).find(mark => mark !== undefined)
  }

  /** Markers for what has none of its own are not those of the categories. */
  get #order(): readonly string[] {
    const marks = this.#marks
    return isOrder(marks) ? marks : usualMarks.filter(mark => !Object.values(marks).includes(mark))
  }

  #unused(): string {
    let number = 1
    while (this.#taken.has(String(number))) number++
    return raised(number)
  }

  #written(mark: string): string {
    const model = this.#calls.find(({ label }) => label.startsWith('*'))
    const alike = model && this.#notation.alike?.(this.spelled(model.label), model.label, mark)
    return alike ?? this.#notation.marker(mark)
  }

  #addition(marker: string, words: string): readonly Edit[] {
    const last = this.#document.blocks.length - 1
    const isFirst = this.#added.size <= 1 && !this.#footnotes.some(({ block }) => block === last)
    const footnote = { marker, words: this.#notation.words(capitalised(words)), isFirst }
    return [this.#notation.addition?.(this.#document, footnote) ?? []].flat()
  }
}

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\s]+$/u, '')
    .replace(/\s+/gu, ' ')
