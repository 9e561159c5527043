/**
 * How fixes are written in a .docx: into the runs that are there, in their formatting, and as real footnotes.
 */
import { sure } from '../../checked/index.js'
import type { Document, Span } from '../../document/types.js'
import type { Edit, Notation, NewFootnote, Revision } from '../notation.js'
import { elementOf, escaped, insertion, packageNotation, placesOf } from '../package/notation.js'
import { partsOf, type Part, type Role } from './package.js'
import { cutBehind, isInSection } from './cuts.js'
import { Changes } from './revision.js'
import { elementEnd, openTag } from '../package/elements.js'
import {
  formattingAt,
  isPreserved,
  plainFormatting,
  runEnd,
  runOf,
  runStart,
  textElement,
  textEnd,
  textStart,
} from './runs.js'
import { noteStyle } from './story.js'
import { noStyles, readStyles, type Styles } from './styles.js'

export function docxNotation(revision: Revision): Notation {
  const changes = new Changes(revision)
  return {
    ...packageNotation('<w:body', changes, {
      addition: addedParagraph,
      removal: removedNote,
      insertion: inserted,
      replacement: replaced,
    }),
    note: (document, words, { length: taken }) => newNote(document, words, taken, changes),
  }
}

/** A call of a note stands among words as its tag. */
const isCall = (text: string): boolean => text.startsWith('<w:')

function runFor(document: Document, formatting: string, text: string): string {
  return isCall(text) ? runOf(callFormatting(stylesOf(document)), text) : runOf(formatting, textElement(text))
}

/** Word allows notes in the body only, and not in text boxes: it would refuse to open the document. */
const canCall = (source: string, offset: number): boolean =>
  roleAt(source, offset) === 'body' &&
  openTag(source, 'w:txbxContent', offset) === undefined &&
  endOfNotes(source) !== undefined

/** @param offset In the text, behind a character. */
function inserted(document: Document, offset: number, text: string, changes: Changes): Edit {
  const { source } = document
  const link = document.inlines?.findLast(({ kind, end }) => kind === 'link' && end === offset)
  const { start, end } = document.toSource({ start: offset - 1, end: offset })
  if (isCall(text) && !canCall(source, end)) return insertion(end, '')
  if (link?.sourceEnd !== undefined) {
    const run = runFor(document, formattingBefore(document, offset), text)
    return { start: link.sourceEnd, end: link.sourceEnd, text: changes.inserted(run) }
  }
  const isTracked = changes.tracksAt(source, end)
  const isElement = source[start] === '<'
  const formatting = isElement ? formattingBefore(document, offset) : formattingAt(source, end)
  const run = changes.inserted(runFor(document, formatting, text), isTracked)
  const isTyped = !isElement && !isTracked && !isCall(text) && !(text.endsWith(' ') && source[end] === '<')
  if (isTyped && !(text.includes('&') && isInSection(source, end))) return insertion(end, text)
  const cut = cutBehind(source, start, end)
  if (cut === undefined) return insertion(end, '')
  if (isElement || cut !== 'here') {
    const at = cut === 'here' ? end : cut
    if (source.startsWith(runEnd, at)) return insertion(at + runEnd.length, run)
    return insertion(at, `${runEnd}${run}${runStart(formattingAt(source, end))}`)
  }
  if (source.startsWith(textEnd, end)) return insertion(end + textEnd.length, run)
  return insertion(end, `${textEnd}${run}${textStart(formatting)}`)
}

/** The formatting of the text before an offset, past calls of notes and links. */
function formattingBefore(document: Document, offset: number): string {
  const { text, source, blocks, inlines = [] } = document
  const from = blocks.find(({ start, end }) => start < offset && offset <= end)?.start ?? offset
  for (let at = offset; at > from; at--) {
    const { start, end } = document.toSource({ start: at - 1, end: at })
    const isText = source[start] !== '<' && text[at - 1] !== '\n'
    if (isText && !inlines.some(link => link.start < at && at <= link.end)) return formattingAt(source, end)
  }
  const { end } = document.toSource({ start: offset - 1, end: offset })
  return plainFormatting(formattingAt(source, end))
}

/** A stretch of the source that goes: characters, or the element of one. */
interface Range extends Span {
  readonly isElement: boolean
}

function rangesOf(document: Document, span: Span): Range[] {
  const ranges: Range[] = []
  for (const { start, end } of placesOf(document, span)) {
    const isElement = document.source[start] === '<'
    const last = ranges.at(-1)
    // A call is several characters of the text.
    if (last?.start === start && last.end === end) continue
    if (last && !isElement && !last.isElement && last.end === start) ranges[ranges.length - 1] = { ...last, end }
    else ranges.push({ start, end, isElement })
  }
  return ranges
}

/** Takes characters out where they stand, run by run: all mark-up between them stays. */
function replaced(document: Document, span: Span, text: string, changes: Changes): Edit {
  const { source } = document
  const ranges = rangesOf(document, span)
  const [first] = ranges
  const last = ranges.at(-1)
  if (!first || !last) return inserted(document, span.start, text, changes)
  if (ranges.some(range => !canChange(source, range, text, changes))) return insertion(last.end, '')
  const parts = ranges.map((range, index) => {
    const next = ranges[index + 1]?.start ?? range.end
    return changedRange(document, range, index === 0 ? text : '', changes) + source.slice(range.end, next)
  })
  const edit = { start: first.start, end: last.end, text: parts.join('') }
  if (changes.tracksAt(source, first.start)) return withoutEmptyRuns(source, withLead(source, edit, first))
  const led = text === '' ? withLead(source, edit, first) : edit
  return last.isElement ? led : withTail(source, led, last)
}

const bareText = '<w:t>'
const preservedText = '<w:t xml:space="preserve">'
const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'

/** Whether a range can be changed such that the mark-up stays whole. */
function canChange(source: string, { start, end }: Range, text: string, changes: Changes): boolean {
  if (changes.tracksAt(source, end) || isCall(text)) return cutBehind(source, start, end) === 'here'
  return !text.includes('&') || !isInSection(source, end)
}

/** White space that comes to stand at the end of a text counts no more, unless the text says that it does. */
function withLead(source: string, edit: Edit, first: Range): Edit {
  if (first.isElement || source[first.end] !== '<' || isPreserved(source, first.start)) return edit
  let { start } = first
  while (isBlank(source[start - 1])) start--
  const lead = source.slice(start, first.start)
  return lead === '' ? edit : { ...edit, start, text: `</w:t>${preservedText}${lead}${edit.text}` }
}

/** The same for the beginning of the text in which the last range stood. */
function withTail(source: string, edit: Edit, last: Range): Edit {
  const tag = last.start - bareText.length
  if (!isBlank(source[last.end]) || !source.startsWith(bareText, tag)) return edit
  if (tag >= edit.start) return { ...edit, text: edit.text.replace(/<w:t>([^<]*)$/, `${preservedText}$1`) }
  return edit.text === '' ? { ...edit, start: tag, text: preservedText } : edit
}

const onlyProperties = /^(?:<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>)?<w:t(?: [^>]*)?>$/

/** Where a run begins or ends with what is taken out, no empty one is left of it. */
function withoutEmptyRuns(source: string, edit: Edit): Edit {
  let { start, end, text } = edit
  const run = text.startsWith(textEnd) ? openTag(source, 'w:r', start) : undefined
  if (run && onlyProperties.test(source.slice(run.end, start))) {
    start = run.start
    text = text.slice(textEnd.length)
  }
  const reopened = textStart(formattingAt(source, end))
  if (text.endsWith(reopened) && source.startsWith(textEnd, end)) {
    text = text.slice(0, -reopened.length)
    end += textEnd.length
  }
  return { start, end, text }
}

/** What stands in the place of a range: the text that is put in, and in a tracked change what has gone. */
function changedRange(document: Document, range: Range, text: string, changes: Changes): string {
  const { source } = document
  const { start, end, isElement } = range
  const isTracked = changes.tracksAt(source, end)
  const formatting = formattingAt(source, end)
  const run = text === '' ? '' : changes.inserted(runFor(document, formatting, text), isTracked)
  if (!isTracked) {
    if (isElement) return text === '' ? '' : isCall(text) ? text : textElement(text)
    return isCall(text) ? `${textEnd}${run}${textStart(formatting)}` : text
  }
  const old = source.slice(start, end)
  return isElement
    ? `${runEnd}${changes.deleted(runOf(formatting, old))}${run}${runStart(formatting)}`
    : `${textEnd}${changes.deletedText(formatting, old)}${run}${textStart(formatting)}`
}

const roleAt = (source: string, offset: number): Role | undefined =>
  partsOf(source).find(({ start, end }) => start <= offset && offset < end)?.role

/** A real note goes as a whole; a typed one goes with its paragraph, unless that holds more or cannot be missed. */
function removedNote(document: Document, span: Span, changes: Changes): Edit {
  const { source } = document
  const { start } = document.toSource(span)
  const role = roleAt(source, start)
  if (role === 'footnotes' || role === 'endnotes') {
    const name = role === 'footnotes' ? 'w:footnote' : 'w:endnote'
    const tag = openTag(source, name, start)
    // A call that is only marked as deleted still needs its note.
    if (!tag || changes.isTracked) return { start, end: start, text: '' }
    return { start: tag.start, end: elementEnd(source, name, tag), text: '' }
  }
  // A paragraph whose end is gone goes on in the next one.
  const paragraph = changes.isTracked ? undefined : elementOf(document, span, 'w:p')
  if (paragraph) {
    const { start, end } = paragraph
    const isNeeded = /^\s*<\/w:(?:tc|txbxContent|hdr|ftr)>/.test(source.slice(end, end + 100))
    if (!isNeeded && !/<w:(?:sectPr|drawing|pict|object|bookmark)/.test(source.slice(start, end)))
      return { start, end, text: '' }
  }
  return replaced(document, span, '', changes)
}

/** A footnote that is typed as a paragraph, at the end of the body. */
function addedParagraph({ source }: Document, { marker, words }: NewFootnote, changes: Changes): Edit {
  const { start, end } = sure(partOf(source, 'body'))
  const closing = source.lastIndexOf('</w:body>', end)
  const section = source.lastIndexOf('<w:sectPr', closing)
  const isLast =
    section > start &&
    !source.slice(section, closing).includes('<w:p>') &&
    !source.slice(section, closing).includes('</w:p>')
  const run = changes.inserted(runOf('', textElement(`${marker} ${words}`)))
  return insertion(isLast ? section : closing, `<w:p>${changes.paragraphMark}${run}</w:p>`)
}

const partOf = (source: string, role: Role): Part | undefined => partsOf(source).find(part => part.role === role)

/** Of the last document; a repair reads the same styles over and over. */
let lastStyles: { readonly xml: string; readonly styles: Styles } | undefined

function stylesOf({ source }: Document): Styles {
  const part = partOf(source, 'styles')
  if (!part) return noStyles
  const xml = source.slice(part.start, part.end)
  if (lastStyles?.xml !== xml) lastStyles = { xml, styles: readStyles(source, part) }
  return lastStyles.styles
}

/** Where a note is added; nothing if the notes of the document cannot be read. */
function endOfNotes(source: string): number | undefined {
  const part = partOf(source, 'footnotes')
  const at = part ? source.lastIndexOf('</w:footnotes>', part.end) : -1
  return part && at >= part.start ? at : undefined
}

function callFormatting(styles: Styles): string {
  const id = styles.idOf(noteStyle)
  return `<w:rPr>${id === undefined ? '<w:vertAlign w:val="superscript"/>' : `<w:rStyle w:val="${escaped(id)}"/>`}</w:rPr>`
}

/** @param taken Number of notes that have been added to the same source already. */
function newNote(document: Document, words: string, taken: number, changes: Changes) {
  const { source } = document
  const styles = stylesOf(document)
  const part = partOf(source, 'footnotes')
  const notes = part ? source.slice(part.start, part.end) : ''
  const ids = [...notes.matchAll(/<w:footnote\b[^>]*\bw:id="(-?\d+)"/g)].map(([, id]) => Number(id))
  const id = Math.max(0, ...ids) + 1 + taken
  const style = styles.idOf('footnote text')
  const paragraph = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${escaped(style)}"/></w:pPr>`
  const reference = runOf(callFormatting(styles), '<w:footnoteRef/>')
  const text = changes.inserted(reference + runOf('', textElement(` ${words}`)))
  const at = endOfNotes(source)
  const note = `<w:footnote w:id="${id}"><w:p>${paragraph}${text}</w:p></w:footnote>`
  return {
    marker: `<w:footnoteReference w:id="${id}"/>`,
    edits: at === undefined ? [] : [insertion(at, note)],
  }
}
