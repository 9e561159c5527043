/**
 * How fixes are written in a text document: into the paragraphs that are there, in their formatting, and as real footnotes.
 */
import { merged } from '../../document/search.js'
import type { Document, Span } from '../../document/types.js'
import { linkEndAt } from '../link-end.js'
import { elementEnd, openTag } from '../package/elements.js'
import type { Edit, NewFootnote, Notation, Revision } from '../notation.js'
import { elementOf, insertion, packageNotation, placesOf } from '../package/notation.js'
import { Changes } from './changes.js'
import { partsOf } from './package.js'

export function odtNotation(revision: Revision): Notation {
  const changes = new Changes(revision)
  return {
    ...packageNotation('<office:text', changes, {
      addition: addedParagraph,
      removal: removedNote,
      insertion: inserted,
      replacement: replaced,
    }),
    // The note goes where its call goes.
    call: (document, call) => {
      const { start, end } = rangeAt(document.source, document.toSource(call))
      return document.source.slice(start, end)
    },
    note: (document, words, { length: taken }) => ({ marker: newNote(document, words, taken), edits: [] }),
  }
}

const noteTag = '<text:note '
/** A note stands among words as its element. */
const isCall = (text: string): boolean => text.startsWith(noteTag)

/** Notes stand in the text itself: not in headers, in other notes, or in frames. */
const canCall = (source: string, offset: number): boolean =>
  isInBody(source, offset) &&
  ['text:note', 'draw:text-box', 'office:annotation'].every(name => openTag(source, name, offset) === undefined)

/** Whether an offset lies in the text, whose changes are tracked. */
function isInBody(source: string, offset: number): boolean {
  const body = partsOf(source).find(({ role, start, end }) => role === 'body' && start <= offset && offset < end)
  return body !== undefined && openTag(source, 'office:text', offset) !== undefined
}

/** In a CDATA section nothing is escaped, and no element can stand. */
const isInSection = (source: string, offset: number): boolean =>
  source.lastIndexOf('<![CDATA[', offset - 1) > source.lastIndexOf(']]>', offset - 1)

/** No office program tracks a note as one that is put in: it stands there, or is proposed. */
const isWrittenAtOnce = (text: string, changes: Changes): boolean => isCall(text) && !changes.isRemark

/** @param offset In the text, behind a character. */
function inserted(document: Document, offset: number, text: string, changes: Changes): Edit {
  const { source } = document
  const { start, end } = document.toSource({ start: offset - 1, end: offset })
  const at = linkEndAt(document, offset) ?? rangeAt(source, { start, end }).end
  if ((isCall(text) && !canCall(source, at)) || isInSection(source, at)) return insertion(at, '')
  return insertion(at, isWrittenAtOnce(text, changes) || !isInBody(source, at) ? text : changes.inserted(text))
}

/** The call of a note goes with the note. */
function rangeAt(source: string, { start, end }: Span): Span {
  if (!source.startsWith(noteTag, start)) return { start, end }
  const tag = { start, end: source.indexOf('>', start) + 1 }
  return { start, end: elementEnd(source, 'text:note', tag) }
}

/** Stretches of the source that characters of the text stand in, those that touch as one. */
const rangesOf = (document: Document, span: Span): Span[] =>
  merged(placesOf(document, span).map(place => rangeAt(document.source, place)))

/** Takes characters out where they stand: all mark-up between them stays. */
function replaced(document: Document, span: Span, text: string, changes: Changes): Edit {
  const { source } = document
  const ranges = rangesOf(document, span)
  const [first] = ranges
  const last = ranges.at(-1)
  if (!first || !last) return inserted(document, span.start, text, changes)
  if (isInSection(source, first.start) || (isCall(text) && !canCall(source, first.start)))
    return insertion(last.end, '')
  const isTracked = isInBody(source, first.start) && !source.slice(first.start, last.end).includes(noteTag)
  const parts = ranges.map(({ start, end }, index) => {
    const next = ranges[index + 1]?.start ?? end
    const gone = isTracked ? changes.deleted(source.slice(start, end)) : ''
    const put = index > 0 ? '' : isWrittenAtOnce(text, changes) || !isTracked ? text : changes.inserted(text)
    return gone + put + source.slice(end, next)
  })
  return { start: first.start, end: last.end, text: parts.join('') }
}

/** A real note goes as a whole; a typed one with its paragraph, unless that holds more or cannot be missed. */
function removedNote(document: Document, span: Span, changes: Changes): Edit {
  const { source } = document
  const { start } = document.toSource(span)
  const note = openTag(source, 'text:note', start)
  if (note) return { start: note.start, end: elementEnd(source, 'text:note', note), text: '' }
  const paragraph = changes.isTracked ? undefined : elementOf(document, span, 'text:p')
  if (paragraph) {
    const { start, end } = paragraph
    const isNeeded = /^\s*<\/(?:table:table-cell|text:note-body|draw:text-box|text:list-item|style:)/.test(
      source.slice(end, end + 100),
    )
    if (!isNeeded && !/<(?:draw:|text:(?:bookmark|change|note))/.test(source.slice(start, end)))
      return { start, end, text: '' }
  }
  return replaced(document, span, '', changes)
}

/** A footnote that is typed as a paragraph, at the end of the text. */
function addedParagraph({ source }: Document, { marker, words }: NewFootnote, changes: Changes): Edit {
  const text = changes.inserted(`${marker} ${words}`)
  return insertion(source.lastIndexOf('</office:text>'), `<text:p>${text}</text:p>`)
}

/** Office programs number notes anew when they open a document. */
function newNote({ source }: Document, words: string, taken: number): string {
  const ids = [...source.matchAll(/\btext:id="ftn(\d{1,9})"/g)].map(([, id]) => Number(id))
  const id = ids.reduce((most, next) => Math.max(most, next), 0) + 1 + taken
  const number = [...source.matchAll(/<text:note /g)].length + 1 + taken
  const style = /style:name="Footnote"/.test(source) ? ' text:style-name="Footnote"' : ''
  return `${noteTag}text:id="ftn${id}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p${style}>${words}</text:p></text:note-body></text:note>`
}
