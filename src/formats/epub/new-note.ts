/**
 * New footnotes of a book: each stands at the end of the chapter that calls it, as readers open it from there.
 *
 * Source: EPUB 3 Structural Semantics, `footnote`, `noteref`; Digital Publishing WAI-ARIA Module 1.1. EPUB 2 knows neither.
 */
import { spanAround } from '../../document/search.js'
import type { Document, Span } from '../../document/types.js'
import type { Call } from '../notation.js'
import { bookParts, type BookPart } from './book.js'

/** Ids of plashka's notes, of which a book has each once. */
const ownId = /\sid=["']plashka-(\d{1,9})["']/g
/** Whether a note is plashka's, by its id. */
export const ownNumber = (id: string): string | undefined => /^plashka-(\d{1,9})$/.exec(id)?.[1]

/** A link to a note that shows a number. */
const numbered = /<a\s[^>]*href=["'][^"'>]*#[^>]*>(?:<[^>]*>)*\[?(\d{1,3})\]?(?:<[^>]*>)*<\/a>/g

const highestOf = (text: string, pattern: RegExp): number =>
  Array.from(text.matchAll(pattern), ([, number]) => Number(number)).reduce((most, next) => Math.max(most, next), 0)

/** What must be known of a book to number its notes. */
class Numbers {
  readonly highest: number
  readonly #document: Document
  readonly #chapters: readonly BookPart[]
  readonly #called = new Map<BookPart, number>()

  constructor(document: Document) {
    this.#document = document
    this.#chapters = bookParts(document.source).filter(({ role }) => role === 'chapter')
    this.highest = highestOf(document.source, ownId)
  }

  /** @param at In the text, behind a character. */
  chapterAt(at: number): BookPart | undefined {
    const place = this.#document.toSource({ start: Math.max(0, at - 1), end: at })
    return spanAround(this.#chapters, place)
  }

  /** The highest number by which a chapter calls a note. */
  calledIn(chapter: BookPart): number {
    const found =
      this.#called.get(chapter) ?? highestOf(this.#document.source.slice(chapter.start, chapter.end), numbered)
    this.#called.set(chapter, found)
    return found
  }
}

const known = new WeakMap<Document, Numbers>()

function numbersOf(document: Document): Numbers {
  const found = known.get(document) ?? new Numbers(document)
  known.set(document, found)
  return found
}

/**
 * A note and its call, for a place of the text.
 * @param words Escaped.
 * @param taken Places of the text for which notes are added already.
 * @returns Nothing if the place is in no chapter, or in one that has no end.
 */
export function newNote(document: Document, words: string, taken: readonly number[], at: number): Call | undefined {
  const { source } = document
  const numbers = numbersOf(document)
  const chapter = numbers.chapterAt(at)
  const end = chapter && bodyEnd(source, chapter)
  if (!chapter || end === undefined) return undefined
  const before = taken.filter(place => numbers.chapterAt(place) === chapter).length
  const shown = numbers.calledIn(chapter) + 1 + before
  const id = `plashka-${numbers.highest + 1 + taken.length}`
  const type = typingOf(source, chapter)
  // Readers that open no notes show them at the end of the chapter: there they need their numbers.
  const said = `<sup>${shown}</sup> ${words}`
  const note = type
    ? `<aside ${type('footnote')} id="${id}"><p>${said}</p></aside>`
    : `<p class="footnote" id="${id}">${said}</p>`
  const marker = `<a ${type ? `${type('noteref')} ` : ''}href="#${id}"><sup>${shown}</sup></a>`
  return { marker, edits: [{ start: end, end, text: `\n${note}` }] }
}

/** Behind all that a page holds. */
function bodyEnd(source: string, { start, end }: Span): number | undefined {
  const page = source.slice(start, end)
  const closing = page.toLowerCase().lastIndexOf('</body')
  return closing < 0 ? undefined : start + page.slice(0, closing).trimEnd().length
}

const packageOf3 = /<(?:\w+:)?package\b[^>]*\sversion=["']3/

/** How a page of EPUB 3 says what an element is; nothing where only EPUB 2 is spoken. */
function typingOf(source: string, { start }: Span): ((type: string) => string) | undefined {
  if (!packageOf3.test(source.slice(0, Math.min(start, 4096)))) return undefined
  const root = /<html\b[^>]*>/i.exec(source.slice(start, start + 4096))?.[0] ?? ''
  const isTyped = /\sxmlns:epub=/.test(root)
  return type => `${isTyped ? `epub:type="${type}" ` : ''}role="doc-${type}"`
}
