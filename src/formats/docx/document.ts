/**
 * The source of a .docx → Document.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { BlockKind, Document } from '../../document/types.js'
import { docxCatalogs } from './words/index.js'
import { worded, type Worded } from '../../messages/worded.js'
import { ItemCounter, noNumbering, readNumbering } from './numbering.js'
import { PackageError } from '../package/error.js'
import { chunkAt, partsOf, relationshipsIn, relationshipsName, type Part, type Relationship } from './package.js'
import { authorsIn } from '../package/described.js'
import { ParagraphWriter, textOf } from '../paragraphs.js'
import { readingOf } from '../reading.js'
import { labelOf, readStory, type Calls, type Inserted, type Paragraph, type Story, type Target } from './story.js'
import { noStyles, readStyles } from './styles.js'

/**
 * @param source As `decode` gives it.
 * @throws DocxError if the body is broken or declares a document type; of other parts it is told in the Document.
 */
export function parseDocx(source: string): Document {
  const parts = partsOf(source)
  const builder = new DocumentBuilder(source)
  const unread = (name: string, reason: Worded, place = nowhere): void =>
    builder.unread({ kind: 'part', name, reason, place })
  /** What is read in a part; nothing if it is broken. */
  const readIn = <Found>({ role, name }: Part, read: () => Found): Found | undefined => {
    try {
      return read()
    } catch (error) {
      if (role === 'body' || !(error instanceof PackageError) || !error.isOfPart) throw error
      unread(name, error.reason)
      return undefined
    }
  }
  const stylesPart = parts.find(({ role }) => role === 'styles')
  const styles = (stylesPart && readIn(stylesPart, () => readStyles(source, stylesPart))) ?? noStyles
  const numberingPart = parts.find(({ role }) => role === 'numbering')
  const numbering = numberingPart && readIn(numberingPart, () => readNumbering(source, numberingPart))
  const calls: Calls = { footnotes: new Set(), endnotes: new Set(), marks: new Map() }
  const words = new ParagraphWriter(builder)
  const writer = new Writer(builder, words, calls, new ItemCounter(numbering ?? noNumbering))
  /** Parts of other kinds that have been read: many places may hold one. */
  const held = new Set<Part>()
  const add = (part: Part): void => {
    if (part.role === 'unread') unread(part.name, JSON.parse(source.slice(part.start, part.end)) as Worded)
    const story = isStory(part) ? readIn(part, () => readStory(source, part, styles, calls)) : undefined
    if (!story) return
    for (const place of story.openFields) builder.unread({ kind: 'field', place })
    for (const place of story.differing) builder.unread({ kind: 'alternative', place })
    const stated = parts.find(({ role, name }) => role === 'links' && name === relationshipsName(part.name))
    const related =
      (stated && needsLinks(story) ? readIn(stated, () => relationshipsIn(source, stated)) : undefined) ?? []
    let next = 0
    const addUpTo = (end: number): void => {
      for (const paragraph of story.paragraphs.slice(next, end)) writer.add(paragraph)
      next = end
    }
    for (const { kind, id, place, behind } of story.inserted) {
      addUpTo(behind)
      const target = related.find(found => found.id === id)?.target ?? id
      const chunk = kind === 'chunk' ? chunkAt(parts, target, part.name) : undefined
      if (!chunk) unread(target, insertedWords[kind], place)
      else if (!held.has(chunk)) {
        held.add(chunk)
        add(chunk)
      }
    }
    addUpTo(story.paragraphs.length)
    addLinks(builder, story.targets, related)
  }
  for (const part of parts) {
    // What another part holds stands there, and cannot be mended.
    if (part.role === 'chunk') builder.protect(part)
    else if (part.role === 'properties')
      for (const author of authorsIn(source.slice(part.start, part.end), 'creator')) builder.author(author)
    else add(part)
  }
  const document = builder.build()
  const { rows, inlines } = words
  const blocks = withHeadline(document.text, withTypedNotes(document))
  return withNumberedNotes({ ...document, blocks, inlines, reading: readingOf(rows, document.text, parts) })
}

/** A part that is not in the text is told of at its beginning. */
const nowhere = { start: 0, end: 0 }

const isStory = ({ role }: Part): boolean =>
  !['styles', 'numbering', 'links', 'comments', 'properties', 'unread'].includes(role)

const needsLinks = ({ targets, inserted }: Story): boolean => targets.length > 0 || inserted.length > 0

const insertedWords: Readonly<Record<Inserted['kind'], Worded>> = {
  chunk: worded(docxCatalogs, ({ chunk }) => chunk),
  subdocument: worded(docxCatalogs, ({ subdocument }) => subdocument),
}

class Writer {
  readonly #builder: DocumentBuilder
  readonly #words: ParagraphWriter
  readonly #calls: Calls
  readonly #items: ItemCounter
  #row: object | undefined
  /** Of the note which the last paragraph belongs to. */
  #note: string | undefined

  constructor(builder: DocumentBuilder, words: ParagraphWriter, calls: Calls, items: ItemCounter) {
    this.#builder = builder
    this.#words = words
    this.#calls = calls
    this.#items = items
  }

  add(paragraph: Paragraph): void {
    const { note, role, row, place } = paragraph
    this.#words.count()
    const item = place && this.#items.next(place)
    if (textOf(paragraph).trim() === '') return
    const key = note === undefined ? undefined : labelOf(role, note)
    const goesOn = key !== undefined && key === this.#note
    this.#note = key
    const span = this.#words.write(paragraph, goesOn)
    if (row !== this.#row) this.#builder.openRow()
    this.#row = row
    if (goesOn) this.#builder.extend(span.end)
    else if (key !== undefined) this.#builder.block('footnote', span, this.#calls.marks.get(key) ?? key)
    else {
      if (item !== undefined) this.#builder.openItem(item)
      this.#builder.block(kindOf(paragraph), span)
    }
  }
}

function kindOf({ role, kind, isCell }: Paragraph): BlockKind {
  if (role === 'header' || role === 'footer') return 'meta'
  return kind ?? (isCell ? 'table-cell' : 'paragraph')
}

function addLinks(builder: DocumentBuilder, targets: readonly Target[], related: readonly Relationship[]): void {
  const urls = new Map(related.flatMap(({ id, target, isExternal }) => (isExternal ? [[id, target] as const] : [])))
  for (const { id, url, start, end } of targets)
    builder.link(url ?? (id === undefined ? '' : (urls.get(id) ?? '')), { start, end })
}
