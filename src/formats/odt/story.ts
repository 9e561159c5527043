/**
 * Reads the paragraphs of a text document: what a reader sees in the office program, and nothing else. Tracked changes are
 * read as accepted; hidden text, annotations and what a drawing holds as data are left out.
 *
 * Source: OpenDocument 1.3, part 3, 5 (text), 6.1.2 (white space), 6.3 (notes), 5.5 (change tracking)
 */
import { lastOf } from '../../checked/index.js'
import type { BlockKind, Link, Span } from '../../document/types.js'
import type { Linked, Segment } from '../paragraphs.js'
import type { Handler, Tag } from '../package/xml.js'
import { superscript } from '../embedded-html.js'
import { decoded } from '../entities.js'
import { escapedXml } from '../escapes.js'
import type { Styles } from './styles.js'

/** A note, by what its call reads as. */
export interface Note {
  readonly label: string
}

export interface Paragraph {
  readonly segments: Segment[]
  readonly links: Linked[]
  readonly kind: BlockKind
  /** Of a cell: the row that it stands in. */
  readonly row: object | undefined
  readonly note: Note | undefined
  length: number
}

/** A note that is called: where, and from which paragraph. */
interface Called {
  readonly start: number
  readonly note: { label: string }
  readonly from: Paragraph | undefined
}

/** What surrounds paragraphs. */
interface Around {
  readonly kind: BlockKind | undefined
  readonly row: object | undefined
  readonly note: Note | undefined
}

const skipped: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:ruby-text',
  'text:note-citation',
  'office:annotation',
  'office:forms',
  'office:scripts',
  'office:meta',
  'draw:object',
  'draw:object-ole',
])
/** Indices repeat the headings of the text. */
const kindsAround: Readonly<Record<string, BlockKind>> = {
  'text:list-item': 'list-item',
  'text:list-header': 'list-item',
  'table:table-cell': 'table-cell',
  'text:table-of-content': 'heading',
  'text:illustration-index': 'caption',
  'text:table-index': 'caption',
}
const edge = /^style:(?:header|footer)(?:-left|-first)?$/
/** What hangs on a paragraph: right in it no text stands. */
const hanging: ReadonlySet<string> = new Set(['text:note', 'draw:frame', 'draw:custom-shape', 'draw:g'])
/** What stands apart from the paragraph around it. */
const anew: ReadonlySet<string> = new Set(['draw:text-box', 'text:note-body'])
const space = /[ \t\r\n]+/g

export class StoryReader implements Handler {
  readonly body: Paragraph[] = []
  readonly notes: Paragraph[] = []
  /** Of headers and footers. */
  readonly edges: Paragraph[] = []
  readonly links: Link[] = []
  readonly #source: string
  readonly #styles: Styles
  readonly #around: Around[] = [{ kind: undefined, row: undefined, note: undefined }]
  /** Nothing: something hangs on the paragraph. */
  readonly #open: (Paragraph | undefined)[] = []
  /** Names of open elements that hide what is in them, by how deep they stand. */
  readonly #hidden: number[] = []
  readonly #raised: number[] = []
  readonly #linked: { readonly paragraph: Paragraph | undefined; readonly from: number }[] = []
  /** The last one: its mark and its words stand before any other note. */
  #called: Called | undefined
  #depth = 0
  #isAtEdge = false
  #row: object | undefined
  #count = 0

  /** @param styles Those of the part are added. */
  constructor(source: string, styles: Styles) {
    this.#source = source
    this.#styles = styles
  }

  open(tag: Tag): void {
    const { name, attribute } = tag
    this.#depth++
    this.#styles.open(tag)
    if (this.#hidden.length > 0) return
    if (skipped.has(name)) {
      if (name === 'text:note-citation') this.#readCitation(attribute('text:label'))
      this.#hidden.push(this.#depth)
    } else if (this.#hides(tag)) this.#hidden.push(this.#depth)
    else if (edge.test(name)) this.#isAtEdge = true
    else if (name === 'text:p' || name === 'text:h') this.#openParagraph(tag)
    else if (name === 'svg:title' || name === 'svg:desc') this.#begin('alt')
    else if (name === 'text:span' && this.#styles.isRaised(attribute('text:style-name'))) this.#raised.push(this.#depth)
    else if (name === 'text:a') this.#openLink(tag)
    else if (name === 'text:note') this.#openNote(tag)
    else if (name === 'table:table-row') this.#row = {}
    else this.#readCharacter(tag)
    this.#surround(tag)
    if (hanging.has(name)) this.#open.push(undefined)
  }

  close(name: string, _start: number, end: number): void {
    const isHidden = this.#hidden.length > 0
    if (this.#hidden.at(-1) === this.#depth) this.#hidden.pop()
    if (this.#raised.at(-1) === this.#depth) this.#raised.pop()
    this.#depth--
    this.#styles.close(name)
    if (isHidden) return
    if (hanging.has(name)) this.#open.pop()
    if (edge.test(name)) this.#isAtEdge = false
    else if (name === 'text:p' || name === 'text:h' || name === 'svg:title' || name === 'svg:desc') this.#open.pop()
    else if (name === 'text:a') this.#closeLink(end)
    if (name in kindsAround || anew.has(name)) this.#around.pop()
  }

  text(start: number, end: number, isRaw: boolean): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#hidden.length > 0) return
    const piece = { kind: 'text', text: this.#source.slice(start, end), start, end } as const
    for (const { kind, text, start, end } of isRaw ? [piece] : decoded(piece, false))
      if (kind === 'fixed') this.#add({ text, start, end })
      else this.#addWords(paragraph, text, start)
  }

  /** White space is one space; at the beginning and behind another one it is none. */
  #addWords(paragraph: Paragraph, text: string, start: number): void {
    let last = 0
    const take = (end: number): void => {
      if (end > last) this.#add({ text: text.slice(last, end), start: start + last, end: start + end })
    }
    for (const { 0: found, index } of text.matchAll(space)) {
      take(index)
      last = index + found.length
      const before = paragraph.segments.at(-1)?.text
      if (before !== undefined && !before.endsWith(' '))
        this.#add({ text: ' ', start: start + index, end: start + last })
    }
    take(text.length)
  }

  #add(segment: Segment, paragraph = this.#open.at(-1)): void {
    if (!paragraph) return
    paragraph.segments.push(this.#raised.length > 0 ? { ...segment, text: superscript(segment.text) } : segment)
    paragraph.length += segment.text.length
  }

  #hides = ({ name, attribute }: Tag): boolean =>
    ((name === 'text:p' || name === 'text:h' || name === 'text:span') &&
      this.#styles.isHidden(attribute('text:style-name'))) ||
    (name === 'text:section' && attribute('text:display') === 'none') ||
    ((name === 'text:hidden-paragraph' || name === 'text:hidden-text') && attribute('text:is-hidden') === 'true')

  #openParagraph({ name, attribute }: Tag): void {
    const style = this.#styles.kindOf(attribute('text:style-name'))
    const isHeading = name === 'text:h'
    this.#begin(isHeading ? 'heading' : (style ?? this.#around.at(-1)?.kind ?? 'paragraph'))
  }

  #begin(kind: BlockKind): void {
    const { row, note } = lastOf(this.#around)
    const paragraph: Paragraph = {
      segments: [],
      links: [],
      kind: this.#isAtEdge && kind !== 'alt' ? 'meta' : kind,
      row,
      note: kind === 'alt' ? undefined : note,
      length: 0,
    }
    const among = this.#isAtEdge ? this.edges : paragraph.note ? this.notes : this.body
    among.push(paragraph)
    this.#open.push(paragraph)
  }

  #surround({ name, start }: Tag): void {
    const around = lastOf(this.#around)
    const kind = kindsAround[name]
    if (kind) this.#around.push({ ...around, kind, row: name === 'table:table-cell' ? this.#row : around.row })
    else if (name === 'draw:text-box') this.#around.push({ ...around, kind: undefined, row: undefined })
    else if (name === 'text:note-body') {
      const called = this.#called
      if (called) this.#add({ text: callOf(called.note), start: called.start, end: start }, called.from)
      this.#around.push({ kind: undefined, row: undefined, note: called?.note })
    }
  }

  #openNote({ attribute, start }: Tag): void {
    this.#count++
    this.#called = {
      start,
      from: this.#open.at(-1),
      note: { label: `^${attribute('text:id') ?? `note${this.#count}`}` },
    }
  }

  /** A mark of its own takes the place of a number. */
  #readCitation(mark: string | undefined): void {
    if (this.#called && mark !== undefined && mark !== '') this.#called.note.label = mark
  }

  #readCharacter({ name, attribute, start, end }: Tag): void {
    if (name === 'text:tab') this.#add({ text: '\t', start, end })
    else if (name === 'text:line-break') this.#add({ text: '\n', start, end })
    else if (name === 'text:s') {
      const count = Math.min(Number(attribute('text:c') ?? 1) || 1, mostSpaces)
      this.#add({ text: ' '.repeat(count), start, end })
    }
  }

  #openLink({ attribute, start, end }: Tag): void {
    const paragraph = this.#open.at(-1)
    this.#linked.push({ paragraph, from: paragraph?.length ?? 0 })
    const url = attribute('xlink:href')
    if (url) this.links.push({ url, place: placeIn(this.#source, { start, end }, escapedXml(url)) })
  }

  #closeLink(outside: number): void {
    const link = this.#linked.pop()
    const paragraph = this.#open.at(-1)
    if (paragraph && link?.paragraph === paragraph && paragraph.length > link.from)
      paragraph.links.push({ from: link.from, to: paragraph.length, outside })
  }
}

/** So many spaces in a row are as good as more. */
const mostSpaces = 8

/** How a call of a note stands in the text. */
const callOf = ({ label }: Note): string => (label.startsWith('^') ? `[${label}]` : label)

function placeIn(source: string, tag: Span, words: string): Span {
  const at = source.slice(tag.start, tag.end).indexOf(words)
  return at < 0 ? tag : { start: tag.start + at, end: tag.start + at + words.length }
}
