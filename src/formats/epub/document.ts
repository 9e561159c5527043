/**
 * The source of a book → Document: its title, its chapters, its table of contents.
 */
import type { DocumentBuilder } from '../../document/builder.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { Document, Span } from '../../document/types.js'
import type { Worded } from '../../messages/worded.js'
import { Layer } from '../feeds/layer.js'
import { LayeredBuilder } from '../feeds/layered-builder.js'
import { fragmentOf, type Page } from '../html/page.js'
import type { HtmlOptions } from '../options.js'
import { resolved, unescapedName } from '../package/names.js'
import { textIn } from '../pieces.js'
import { publicationDay } from '../publication-day.js'
import { bookParts, type BookPart } from './book.js'
import { elementsIn, said, wordsOf } from '../package/described.js'
import { ownNumber } from './new-note.js'
import { packageDocument } from './package-document.js'
import { readingOf } from './reading.js'

/** @param source As `decode` gives it. */
export function parseEpub(source: string, html: HtmlOptions): Document {
  const parts = bookParts(source)
  const builder = new LayeredBuilder(source)
  builder.inlines([])
  const pages = pagesOf(parts)
  const chapters: number[] = []
  for (const part of parts) {
    if (part.role === 'package') addMetadata(source, part, builder)
    else if (part.role === 'unread') addUnread(source, part, builder)
    else if (isList(source, part)) addList(source, part, builder)
    else {
      chapters.push(builder.length)
      builder.readXhtml(layerOf(source, part), part.role === 'navigation' ? 'meta' : 'paragraph', html, pages(part))
    }
  }
  const { length } = builder
  const document = builder.build()
  return withNumberedNotes({
    ...document,
    blocks: withHeadline(document.text, document.blocks),
    sections: sectionsFrom(chapters, length),
    reading: readingOf(document, parts),
  })
}

const layerOf = (source: string, { start, end }: Span): Layer =>
  new Layer([{ kind: 'text', text: source.slice(start, end), start, end }])

/** What stands before the first chapter goes with it. */
const sectionsFrom = (chapters: readonly number[], length: number): Span[] =>
  [0, ...chapters.slice(1)].map((start, index) => ({ start, end: chapters[index + 1] ?? length }))

/** Notes may stand in another file than their calls, and their numbers begin anew with each chapter. */
function pagesOf(parts: readonly BookPart[]): (part: BookPart) => Page {
  const called = new Map<string, string>()
  /** Of those that are not plashka's: they keep their numbers when one of those comes between. */
  const numbers = new Map<string, number>()
  const numberOf = (target: string): number => {
    const number = numbers.get(target) ?? numbers.size + 1
    numbers.set(target, number)
    return number
  }
  const names = new Set(parts.map(({ name }) => name))
  return ({ name }) => ({
    called,
    placeOf: id => `${name}#${id}`,
    targetOf: address => {
      const id = fragmentOf(address)
      const path = address.replace(/#.*$/s, '')
      const file = path === '' ? name : resolved(unescapedName(path), name)
      return id !== undefined && names.has(file) ? `${file}#${id}` : undefined
    },
    labelOf: target => {
      const own = ownNumber(fragmentOf(target) ?? '')
      return own === undefined ? `^${numberOf(target)}` : `^plashka${own}`
    },
  })
}

/** Calibre gives this day to books of which it knows none. */
const noDay = /^0101-01-01/

/** Title and description as texts beside the book; who signs it; when it came out. */
function addMetadata(source: string, { start, end, name }: BookPart, builder: DocumentBuilder): void {
  const text = source.slice(start, end)
  const { metadata } = packageDocument(text, name)
  for (const element of [...metadata('title'), ...metadata('description')])
    addWords(text, element.inner, start, builder)
  for (const element of metadata('creator')) builder.author(wordsOf(text, element))
  const dates = metadata('date').map(element => {
    const event = element.attribute('opf:event') ?? element.attribute('event')
    return { text: wordsOf(text, element), place: moved(element.inner, start), event }
  })
  const issued = dates.filter(({ event }) => event === 'publication')
  for (const stated of issued.length > 0 ? issued : dates.filter(({ event }) => event === undefined)) {
    const day = publicationDay(stated.text)
    if (noDay.test(stated.text) || stated.text === '') continue
    if (day) builder.date(day)
    else builder.unreadDate({ text: stated.text, place: stated.place })
  }
}

/** The table of contents of EPUB 2 is a list of its own. */
const isList = (source: string, { role, start }: BookPart): boolean =>
  role === 'navigation' && /<(?:[\w-]+:)?ncx[\s>]/.test(source.slice(start, start + 4096))

function addList(source: string, { start, end }: BookPart, builder: DocumentBuilder): void {
  const text = source.slice(start, end)
  for (const { name, inner } of elementsIn(text)) if (name === 'text') addWords(text, inner, start, builder)
}

function addWords(text: string, place: Span, by: number, builder: DocumentBuilder): void {
  const pieces = said(text, place)
  if (textIn(pieces).trim() === '') return
  builder.separate()
  const from = builder.length
  for (const piece of pieces) builder.replaced(piece.text, by + piece.start, by + piece.end)
  builder.block('meta', { start: from, end: builder.length })
}

function addUnread(source: string, { start, end, name }: BookPart, builder: DocumentBuilder): void {
  const reason = JSON.parse(source.slice(start, end)) as Worded
  builder.unread({ kind: 'part', name, reason, place: { start, end } })
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
