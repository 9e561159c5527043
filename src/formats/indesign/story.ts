/**
 * Reads stories: paragraphs end where a break stands or their style does.
 *
 * Source: IDML File Format Specification, 10.3 (“Stories and text”): `ParagraphStyleRange`, `CharacterStyleRange`, `Content`,
 * `Br`, `Footnote`, `Table`, `Note`, `HiddenText`, `Change`, `Condition`.
 */
import type { BlockKind, Span } from '../../document/types.js'
import { decoded } from '../entities.js'
import type { Handler, Tag } from '../package/xml.js'
import type { Linked, Segment } from '../paragraphs.js'
import { namesHeading } from './style-names.js'

export interface Paragraph {
  readonly segments: Segment[]
  readonly links: readonly Linked[]
  kind: BlockKind
  readonly row: string | undefined
  /** Number of the note that it belongs to, from 1. */
  readonly note: number | undefined
}

/** A text of its own: a story, a cell, a note. */
interface Flow {
  readonly name: string
  readonly done: Paragraph[]
  readonly row: string | undefined
  readonly note: number | undefined
  paragraph: Paragraph
}

/** Nobody reads what is in these. */
const skipped: ReadonlySet<string> = new Set([
  'Note',
  'HiddenText',
  'Properties',
  'StoryPreference',
  'MetadataPacketPreference',
  'GraphicLine',
  'Rectangle',
  'Image',
])
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export class StoryReader implements Handler {
  readonly body: Paragraph[] = []
  readonly notes: Paragraph[] = []
  readonly links: { readonly url: string; readonly place: Span }[] = []
  /** Where words may be written. */
  readonly contents: Span[] = []
  readonly #source: string
  readonly #hiddenConditions: ReadonlySet<string>
  readonly #flows: Flow[] = []
  readonly #hidden: number[] = []
  readonly #raised: number[] = []
  #kind: BlockKind = 'paragraph'
  #depth = 0
  #isContent = false

  /** @param hiddenConditions Ids of conditions whose text is not shown. */
  constructor(source: string, hiddenConditions: ReadonlySet<string>) {
    this.#source = source
    this.#hiddenConditions = hiddenConditions
  }

  open(tag: Tag): void {
    const { name, attribute, start, end } = tag
    this.#depth++
    if (name === 'HyperlinkURLDestination') this.#addLink(attribute('DestinationURL') ?? '', { start, end })
    if (this.#hidden.length > 0) return
    if (skipped.has(name) || this.#isGone(tag)) this.#hidden.push(this.#depth)
    else if (name === 'Story') this.#begin(name, this.body)
    else if (name === 'Cell') this.#begin(name, this.body, attribute('Name')?.split(':')[1] ?? '0')
    else if (name === 'Footnote' || name === 'Endnote') this.#openNote(name, tag)
    else if (name === 'ParagraphStyleRange') this.#openRange(attribute('AppliedParagraphStyle') ?? '')
    else if (name === 'CharacterStyleRange' && attribute('Position') === 'Superscript') this.#raised.push(this.#depth)
    else if (name === 'Br') this.#endParagraph()
    else if (name === 'Content') this.#isContent = true
  }

  close(name: string): void {
    if (this.#hidden.at(-1) === this.#depth) this.#hidden.pop()
    if (this.#raised.at(-1) === this.#depth) this.#raised.pop()
    this.#depth--
    if (name === 'Content') this.#isContent = false
    if (this.#flows.at(-1)?.name === name && this.#hidden.length === 0) {
      this.#endParagraph()
      this.#flows.pop()
    }
  }

  text(start: number, end: number, isRaw: boolean): void {
    if (!this.#isContent || this.#hidden.length > 0 || end <= start) return
    if (!isRaw) this.contents.push({ start, end })
    const piece = { kind: 'text', text: this.#source.slice(start, end), start, end } as const
    for (const { text, start: from, end: to } of isRaw ? [piece] : decoded(piece, false)) this.#add(text, from, to)
  }

  #isGone = ({ name, attribute }: Tag): boolean =>
    (name === 'Change' && attribute('ChangeType') === 'DeletedText') ||
    (attribute('AppliedConditions')
      ?.split(' ')
      .some(id => this.#hiddenConditions.has(id)) ??
      false)

  #begin(name: string, done: Paragraph[], row?: string, note?: number): void {
    this.#flows.push({ name, done, row, note, paragraph: this.#empty(row, note) })
  }

  #empty = (row: string | undefined, note: number | undefined): Paragraph => ({
    segments: [],
    links: [],
    kind: row === undefined ? this.#kind : 'table-cell',
    row,
    note,
  })

  #openRange(style: string): void {
    const flow = this.#flows.at(-1)
    if (!flow) return
    if (flow.paragraph.segments.length > 0) this.#endParagraph()
    this.#kind = namesHeading(decodeURIComponentSafely(style)) ? 'heading' : 'paragraph'
    flow.paragraph.kind = flow.row === undefined || this.#kind === 'heading' ? this.#kind : 'table-cell'
  }

  #endParagraph(): void {
    const flow = this.#flows.at(-1)
    if (!flow) return
    flow.done.push(flow.paragraph)
    flow.paragraph = this.#empty(flow.row, flow.note)
  }

  #openNote(name: string, { start, end }: Tag): void {
    const note = this.#notesSoFar + 1
    this.#notesSoFar = note
    this.#flows.at(-1)?.paragraph.segments.push({ text: `[^${note}]`, start, end })
    this.#begin(name, this.notes, undefined, note)
  }

  #notesSoFar = 0

  /** Signs for another line, and those without a width that programs put beside anchors, are no words. */
  #add(text: string, start: number, end: number): void {
    const flow = this.#flows.at(-1)
    const words = text.replaceAll('\u2028', '\n').replaceAll('\uFEFF', '\u2060')
    const shown =
      this.#raised.length > 0 && /^\d{1,2}$/.test(words)
        ? words.replace(/\d/g, digit => superscripts.charAt(Number(digit)))
        : words
    flow?.paragraph.segments.push({ text: shown, start, end })
  }

  #addLink(url: string, tag: Span): void {
    const at = this.#source.slice(tag.start, tag.end).indexOf(url)
    const place = at < 0 ? tag : { start: tag.start + at, end: tag.start + at + url.length }
    this.links.push({ url, place })
  }
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
