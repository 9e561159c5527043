/**
 * How fixes are written in a book: as in the page that its chapter is, a new footnote at the end of that chapter.
 */
import type { Document, Span } from '../../document/types.js'
import { htmlNotation } from '../html/notation.js'
import type { Edit, Notation } from '../notation.js'
import { partMark } from '../package/parts.js'
import { bookParts } from './book.js'
import { newNote } from './new-note.js'

export const epubNotation: Notation = {
  marker: marker => htmlNotation.marker(marker),
  words: words => htmlNotation.words(words),
  call: (document, call) => htmlNotation.call(document, call),
  note: newNote,
  sharesNotes: true,
  alike: (call, from, to) => htmlNotation.alike(call, from, to),
  removal: (document, span, opensBlock) => {
    const [page, start] = pageAround(document, span)
    const edit = htmlNotation.removal(page, span, opensBlock)
    return moved(edit, start)
  },
  whole: (source, edit) => (isWithinOnePart(source, edit) ? htmlNotation.whole(source, edit) : undefined),
}

/** The chapter which a span of the text was read from, as a document whose source it is, and where it begins. */
function pageAround(document: Document, span: Span): readonly [page: Document, start: number] {
  const place = document.toSource(span)
  const part = bookParts(document.source).find(({ start, end }) => start <= place.start && place.end <= end)
  const { start, end } = part ?? { start: 0, end: document.source.length }
  const blocks = document.blocks.filter(block => {
    const { start: from, end: to } = document.toSource(block)
    return start <= from && to <= end
  })
  const toSource = (text: Span): Span => {
    const { start: from, end: to } = document.toSource(text)
    return { start: from - start, end: to - start }
  }
  return [{ ...document, source: document.source.slice(start, end), blocks, toSource }, start]
}

const isWithinOnePart = (source: string, { start, end }: Edit): boolean => !source.slice(start, end).includes(partMark)

const moved = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text })
