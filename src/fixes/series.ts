/**
 * The footnotes of a document as a series: which markers are taken, which one a new footnote gets, where its text goes.
 */
import { itemAt, sure } from '../checked/index.js'
import { groupedBy } from '../document/grouped.js'
import type { Document, Span } from '../document/types.js'
import type { Call, Notation } from '../formats/notation.js'
import { allFootnotes } from '../notices/markers/extent.js'
import { callsIn, footnoteAt, footnoteAround, labelOf, type Footnote, type Marker } from '../notices/markers/markers.js'
import type { StatusKind } from '../registry/status-kind.js'
import { usualMarks, type Edit, type FixOptions } from './types.js'
import { capitalised } from '../wording/notice.js'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (number: number): string =>
  Array.from(String(number), digit => superscripts.charAt(Number(digit))).join('')

const isOrder = (marks: FixOptions['marks']): marks is readonly string[] => Array.isArray(marks)

const isNumber = (label: string): boolean => /^\^?\d+$/.test(label)

export class Series {
  readonly #document: Document
  readonly #notation: Notation
  readonly #marks: FixOptions['marks']
  readonly #footnotes: readonly Footnote[]
  /** The footnotes that may be called again, by their words: the first one of each. */
  #byWords: ReadonlyMap<string, Footnote> | undefined
  readonly #explained: ReadonlySet<string>
  readonly #calls: ReadonlyMap<string, readonly Marker[]>
  /** The first label of asterisks that is called, which shows how such are written. */
  readonly #starred: string | undefined
  readonly #taken = new Set<string>()
  /** Of the labels that are taken: the first number, which shows how they are written, and the highest one. */
  #numbers: { readonly model: string; readonly highest: number } | undefined
  readonly #restored = new Set<string>()
  /** Markers of the footnotes that are added, by their words. */
  readonly #added = new Map<string, string>()
  /** Where in the text those of the format's own notes are called that are added. */
  readonly #notes: number[] = []
  /** What takes back the changes that are made, the last one first. */
  readonly #changes: (() => void)[] = []

  constructor(document: Document, notation: Notation, marks: FixOptions['marks']) {
    this.#document = document
    this.#notation = notation
    this.#marks = marks
    this.#footnotes = allFootnotes(document)
    this.#explained = new Set(this.#footnotes.map(({ label }) => label))
    this.#calls = groupedBy(callsIn(document), ({ label }) => label)
    const called = [...this.#calls.keys()]
    this.#starred = called.find(label => label.startsWith('*'))
    for (const label of this.#explained) this.#take(label)
    for (const label of called) {
      // A number that no footnote has refers to anything: it is taken, but no model for notes.
      if (!this.#numbers && isNumber(label) && !label.startsWith('^')) this.#taken.add(label)
      else this.#take(label)
    }
  }

  /** Tries a way of mending: where it leads nowhere, the series is as it was. */
  attempt<Found>(way: () => Found | undefined): Found | undefined {
    const before = this.#changes.length
    const found = way()
    if (found === undefined) this.#takeBack(before)
    return found
  }

  /** Thinks of something, and leaves the series as it was. */
  aside<Found>(thought: () => Found): Found {
    const before = this.#changes.length
    const found = thought()
    this.#takeBack(before)
    return found
  }

  /** @param before So many changes stay. */
  #takeBack(before: number): void {
    while (this.#changes.length > before) sure(this.#changes.pop())()
  }

  #take(label: string): void {
    if (this.#taken.has(label)) return
    const numbers = this.#numbers
    this.#taken.add(label)
    if (isNumber(label)) {
      const number = Number(label.replace('^', ''))
      this.#numbers = { model: numbers?.model ?? label, highest: Math.max(numbers?.highest ?? number, number) }
    }
    this.#changes.push(() => {
      this.#taken.delete(label)
      this.#numbers = numbers
    })
  }

  #add(words: string, marker: string): void {
    const key = keyOf(words)
    const before = this.#added.get(key)
    this.#added.set(key, marker)
    this.#changes.push(() => {
      if (before === undefined) this.#added.delete(key)
      else this.#added.set(key, before)
    })
  }

  /** The footnote that begins at a place of the text, whatever it is about. */
  footnoteAt(start: number): Footnote | undefined {
    return footnoteAt(this.#footnotes, start)
  }

  /** Every footnote of the document, those about other things included. By start. */
  get footnotes(): readonly Footnote[] {
    return this.#footnotes
  }

  /** Takes a footnote out. */
  removal({ span, block }: Footnote): Edit {
    const { text, blocks } = this.#document
    const end = span.start + text.slice(span.start, span.end).trimEnd().length
    return this.#notation.removal(
      this.#document,
      { start: span.start, end },
      span.start === itemAt(blocks, block).start,
    )
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
   * @param kinds What it states: they may have a marker of their own.
   * @param at Behind which character of the text it is to stand.
   */
  callFor(words: string, kinds: readonly StatusKind[], at: number): Call | undefined {
    this.#byWords ??= new Map(
      this.#footnotes
        .filter(({ label }) => !this.#isOwn(label) || (this.#notation.sharesNewNotes && this.#calls.has(label)))
        .map(footnote => [keyOf(this.textOf(footnote)), footnote] as const)
        .reverse(),
    )
    const same = this.#byWords.get(keyOf(words))
    if (same) return { marker: this.spelled(same.label), edits: [] }
    const added = this.#added.get(keyOf(words))
    if (added !== undefined) return { marker: added, edits: [] }
    if (this.#notation.note) {
      const call = this.#notation.note(this.#document, this.#notation.words(capitalised(words)), this.#notes, at)
      this.#notes.push(at)
      this.#changes.push(() => this.#notes.pop())
      if (call && this.#notation.sharesNewNotes) this.#add(words, call.marker)
      return call
    }
    if (!this.#notation.addition) return undefined
    const { marker, label } = this.#next(kinds)
    this.#add(words, marker)
    return { marker, edits: this.#addition(marker, label, words) }
  }

  /** Adds the footnote which a marker in the text calls in vain; nothing if it is being added, or there can be none. */
  footnoteFor(label: string, words: string): readonly Edit[] | undefined {
    const isThere = this.#explained.has(label)
    if (isThere || this.#restored.has(label) || this.#isOwn(label) || !this.#notation.addition) return undefined
    this.#restored.add(label)
    this.#changes.push(() => this.#restored.delete(label))
    const marker = this.spelled(label)
    this.#add(words, marker)
    return this.#addition(marker, label, words)
  }

  /** Calls a footnote that is there. A note of the format's own has one call: that moves. */
  calling(label: string): Call {
    const edits = this.#moves(label) ? this.callsOf(label).map(call => this.replacement(call, '')) : []
    return { marker: this.spelled(label), edits }
  }

  /** Calls one footnote where another one was called in vain; nothing if its call has to move. */
  renamed(from: string, to: string): readonly Edit[] | undefined {
    if (this.#moves(to)) return undefined
    return this.callsOf(from).map(call => this.replacement(call, this.spelled(to)))
  }

  /** Whether a footnote is one of the format's own. */
  #isOwn = (label: string): boolean => this.#notation.note !== undefined && label.startsWith('^')

  /** Whether it has one call only. */
  #moves = (label: string): boolean => this.#isOwn(label) && this.#notation.sharesNotes !== true

  /** A label as the document itself writes it. */
  spelled(label: string): string {
    const { source } = this.#document
    const call = this.#calls.get(label)?.[0]
    if (call) {
      const { start, end } = this.#document.toSource(call)
      return this.#notation.call?.(this.#document, call) ?? source.slice(start, end)
    }
    return label.startsWith('^') ? `[${label}]` : this.#written(label)
  }

  /** Every call of a label, as spans of the text; the marker that a footnote opens with is none. */
  callsOf(label: string): readonly Marker[] {
    const opensFootnote = (call: Marker): boolean => {
      const around = footnoteAround(this.#footnotes, call.start)
      return around !== undefined && call.end <= around.text.start
    }
    return (this.#calls.get(label) ?? []).filter(call => !opensFootnote(call))
  }

  #next(kinds: readonly StatusKind[]): { readonly marker: string; readonly label: string } {
    const own = this.#ownMark(kinds)
    if (own !== undefined && !this.#taken.has(labelOf(own))) return this.#marked(own)
    if (this.#numbers) {
      const { model, highest } = this.#numbers
      const first = this.spelled(model)
      const number = highest + 1
      this.#take(model.startsWith('^') ? `^${number}` : String(number))
      const alike = this.#notation.alike?.(first, model, String(number))
      const usual = first.startsWith('[^') ? `[^${number}]` : first.startsWith('[') ? `[${number}]` : raised(number)
      return { marker: alike ?? usual, label: String(number) }
    }
    return this.#marked(this.#order.find(mark => !this.#taken.has(labelOf(mark))) ?? raised(1))
  }

  #marked(mark: string): { readonly marker: string; readonly label: string } {
    const label = labelOf(mark)
    this.#take(label)
    return { marker: this.#written(mark), label }
  }

  #ownMark(kinds: readonly StatusKind[]): string | undefined {
    const marks = this.#marks
    return isOrder(marks) ? undefined : kinds.map(({ id }) => marks[id]).find(mark => mark !== undefined)
  }

  /** Markers for what has none of its own are not those of the statuses. */
  get #order(): readonly string[] {
    const marks = this.#marks
    return isOrder(marks) ? marks : usualMarks.filter(mark => !Object.values(marks).includes(mark))
  }

  #written(mark: string): string {
    const model = this.#starred
    const alike = model === undefined ? undefined : this.#notation.alike?.(this.spelled(model), model, mark)
    return alike ?? this.#notation.marker(mark)
  }

  #addition(marker: string, label: string, words: string): readonly Edit[] {
    const { text, blocks } = this.#document
    const last = this.#footnotes.at(-1)
    const isBehind = last?.block === blocks.length - 1
    const isLower = isBehind && /^\p{Ll}/u.test(text.slice(last.text.start, last.text.end))
    const footnote = {
      marker,
      label,
      ...(isBehind && this.#openingLike(last, marker, label)),
      words: this.#notation.words(isLower ? words : capitalised(words)),
      isFirst: this.#added.size <= 1 && !isBehind,
    }
    return [this.#notation.addition?.(this.#document, footnote) ?? []].flat()
  }

  /** A note opens like the one before it: with its bare number, and with its dash. */
  #openingLike({ span, text }: Footnote, marker: string, label: string): { readonly opening?: string } {
    const opening = this.#document.text.slice(span.start, text.start)
    if (opening === '') return { opening }
    if (/^\d/.test(opening)) return { opening: opening.replace(/^\d+/, label) }
    const dash = /[ \u00A0]*[—–][ \u00A0]*$/u.exec(opening)?.[0]
    return dash === undefined ? {} : { opening: marker + dash }
  }
}

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\s]+$/u, '')
    .replace(/\s+/gu, ' ')
