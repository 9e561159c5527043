/**
 * Reads RTF from its tokens: groups, what they hold, and the paragraphs of each story.
 *
 * Source: Rich Text Format Specification 1.9.1.
 */
import { entryOf, lastOf } from '../../checked/index.js'
import type { BlockKind, Span } from '../../document/types.js'
import type { Linked, Segment } from '../paragraphs.js'
import { callStart, holderStart, ownLabelAt } from './calls.js'
import { codePageOf, decoderOf } from './code-pages.js'
import { characters, destinationOf, ends, symbols, type Destination } from './destinations.js'
import { tokensOf, type Token } from './tokens.js'

export interface Paragraph {
  readonly segments: Segment[]
  readonly links: Linked[]
  length: number
  kind: BlockKind
  /** Number of the row of a table that it stands in. */
  row: number | undefined
  /** What calls the note that it belongs to. */
  readonly note: string | undefined
}

export interface Story {
  readonly paragraphs: readonly Paragraph[]
  readonly links: readonly { readonly url: string; readonly place: Span }[]
  /** Stretches of the source that do not stand in the text: notes, text boxes, headers. In order, not overlapping. */
  readonly apart: readonly Span[]
  /** Calls of notes with their notes. In order. */
  readonly calls: readonly Span[]
  readonly authors: readonly string[]
  /** How many characters stand behind `\u` for old readers: from an offset of the source on. */
  readonly fallbacks: readonly { readonly from: number; readonly count: number }[]
  /** Whether the source ends within a group. */
  readonly isCut: boolean
}

/** What a field does, as far as it is a link. */
interface Field {
  instruction: string
  start: number
  /** Where it ends is known with its field only. */
  link: { readonly from: number; readonly to: number; outside: number } | undefined
}

/** What holds within a group and the groups in it, until it ends. */
interface Group {
  readonly start: number
  destination: Destination
  /** Whether another one may have been meant for readers that know it: `\*`. */
  isOptional: boolean
  fallback: number
  codePage: number | undefined
  isHidden: boolean
  isStruck: boolean
  isRaised: boolean
  kind: BlockKind
  isCell: boolean
  field: Field | undefined
  /** Where the group's text begins in its paragraph, if it is that of a field. */
  from: number | undefined
}

/** What is being read of a text of its own. */
interface Open {
  paragraph: Paragraph
  readonly done: Paragraph[]
  readonly note: string | undefined
  readonly kind: BlockKind | undefined
  readonly depth: number
  /** What calls it, if it is a note. */
  call?: Called
}

/** Where it begins is known when its note has ended. */
interface Called {
  readonly text: string
  start: number
  readonly end: number
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** How the styles of headings are named in RTF, in whatever language its program speaks. */
const headingStyle = /^(?:heading [1-9]|title);?$/i
/** Levels of the outline; deeper ones are body text. */
const levels = 9

export class RtfReader {
  readonly #source: string
  #group: Group = {
    start: 0,
    destination: 'text',
    isOptional: false,
    fallback: 1,
    codePage: undefined,
    isHidden: false,
    isStruck: false,
    isRaised: false,
    kind: 'paragraph',
    isCell: false,
    field: undefined,
    from: undefined,
  }
  readonly #groups: Group[] = []
  #codePage = 1252
  readonly #fonts = new Map<number, number | undefined>()
  readonly #headings = new Set<number>()
  /** The entry of a table that is being read: a font or a style, and the name so far. */
  #entry = { number: 0, name: '' }
  #row = 0
  #notes = 0
  readonly #body: Paragraph[] = []
  readonly #noteParagraphs: Paragraph[] = []
  readonly #margins: Paragraph[] = []
  #open: Open = this.#story(this.#body, undefined, undefined)
  readonly #stories: Open[] = []
  readonly #links: { url: string; place: Span }[] = []
  #author = ''
  readonly #apart: Span[] = []
  readonly #calls: Span[] = []
  readonly #fallbacks: { from: number; count: number }[] = [{ from: 0, count: 1 }]
  /** Characters of a code page of which the first byte has been read. */
  #pending: number | undefined
  /** How many characters are still to be passed over: they stand for the last `\u`. */
  #skipped = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): Story {
    for (const token of tokensOf(this.#source)) this.#take(token)
    while (this.#stories.length > 0) this.#endStory()
    this.#endParagraph()
    return {
      paragraphs: [...this.#body, ...this.#margins, ...this.#noteParagraphs],
      links: this.#links,
      authors: this.#author
        .split(';')
        .map(author => author.trim())
        .filter(author => author !== ''),
      apart: this.#apart,
      calls: this.#calls,
      fallbacks: this.#fallbacks,
      isCut: this.#groups.length > 0,
    }
  }

  #take(token: Token): void {
    if (token.type === 'open') this.#openGroup(token.start)
    else if (token.type === 'close') this.#closeGroup(token.end)
    else if (this.#skipped > 0 && token.type !== 'text') this.#skip(token.end)
    else if (token.type === 'word') this.#word(token.name, token.value, token)
    else if (token.type === 'symbol') this.#symbol(token.name, token)
    else if (token.type === 'byte') this.#byte(token.value, token)
    else this.#text(token)
  }

  /** What stands for old readers belongs to the character before it. */
  #skip(end: number, count = 1): void {
    this.#skipped -= count
    const segments = this.#open.paragraph.segments
    const last = segments.at(-1)
    if (last && last.end <= end) segments[segments.length - 1] = { ...last, end }
  }

  #openGroup(start: number): void {
    this.#skipped = 0
    this.#groups.push(this.#group)
    this.#group = { ...this.#group, start, isOptional: false, from: undefined }
  }

  #closeGroup(end: number): void {
    this.#skipped = 0
    this.#pending = undefined
    const { destination, field, from, fallback } = this.#group
    const outer = this.#groups.pop()
    if (!outer) return
    if (from !== undefined && field && this.#open.paragraph.length > from) {
      const link = { from, to: this.#open.paragraph.length, outside: end }
      field.link = link
      if (/^\s*HYPERLINK\b/.test(field.instruction)) this.#open.paragraph.links.push(link)
    }
    if (field?.link && outer.field !== field) field.link.outside = end
    if (destination === 'field' && outer.destination !== 'field' && field) this.#noteLink(field)
    if (this.#open.depth === this.#groups.length + 1) {
      this.#closeStory({ start: this.#group.start, end })
    }
    this.#group = outer
    if (outer.fallback !== fallback) this.#fallbacks.push({ from: end, count: outer.fallback })
  }

  #noteLink({ instruction, start }: Field): void {
    const url = /^\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"/.exec(instruction)?.[1]
    if (url === undefined || url === '') return
    const at = this.#source.indexOf(url, start)
    this.#links.push({ url, place: at < 0 ? { start, end: start } : { start: at, end: at + url.length } })
  }

  #word(name: string, value: number | undefined, place: Span): void {
    const group = this.#group
    const isOn = value !== 0
    const destination = destinationOf(name, group.isOptional)
    if (destination !== undefined) this.#enter(name, destination, place)
    else if (name === 'u') this.#unicode(value ?? 0, place)
    else if (characters.has(name)) this.#add(entryOf(characters, name), place)
    else if (ends.has(name)) this.#endOf(name)
    else if (name === 'uc') this.#setFallback(value ?? 1, place.end)
    else if (name === 'ansicpg') this.#codePage = value ?? this.#codePage
    else if (name === 'mac') this.#codePage = 10_000
    else if (name === 'pca' || name === 'pc') this.#codePage = 866
    else if (name === 'f') this.#font(value ?? 0)
    else if (name === 'fcharset') this.#fonts.set(this.#entry.number, codePageOf(value ?? 0))
    else if (name === 'cpg') this.#fonts.set(this.#entry.number, value)
    else if (name === 's') this.#style(value ?? 0)
    else if (name === 'outlinelevel') this.#outline(value ?? levels)
    else if (name === 'v' || name === 'deleted') group.isHidden = isOn
    else if (name === 'strike' || name === 'striked') group.isStruck = isOn
    else if (name === 'super') group.isRaised = isOn
    else if (name === 'nosupersub' || name === 'sub') group.isRaised = false
    else if (name === 'ls') group.kind = 'list-item'
    else if (name === 'intbl') group.isCell = true
    else if (name === 'trowd') this.#row += group.isCell ? 0 : 1
    else if (name === 'pard') Object.assign(group, { kind: 'paragraph', isCell: false })
    else if (name === 'plain')
      Object.assign(group, { isHidden: false, isStruck: false, isRaised: false, codePage: undefined })
  }

  /** The group is one of a kind that the control word names. */
  #enter(name: string, destination: Destination, { start }: Span): void {
    const group = this.#group
    // It holds for the word that the group begins with.
    group.isOptional = false
    if (group.destination === 'none' || (group.destination === 'holder' && destination === 'none')) {
      group.destination = 'none'
      return
    }
    if (name === 'field') group.field = { instruction: '', start, link: undefined }
    if (destination === 'note' || destination === 'margin' || destination === 'aside')
      this.#beginStory(destination, start)
    if (name === 'fldrslt' && group.field) group.from = this.#open.paragraph.length
    if (name === 'listtext' || name === 'pntext') lastOf(this.#groups).kind = 'list-item'
    group.destination =
      destination === 'note' || destination === 'margin' || destination === 'aside' ? 'text' : destination
  }

  #beginStory(destination: 'note' | 'margin' | 'aside', at: number): void {
    const isHidden = this.#group.isHidden || this.#group.isStruck
    let label = `^${this.#notes}`
    let call: Called | undefined
    if (destination === 'note' && !isHidden) {
      const own = ownLabelAt(this.#source, at)
      if (own === undefined) this.#notes += 1
      label = own ?? `^${this.#notes}`
      call = { text: `[${label}]`, start: callStart(this.#source, this.#group.start), end: at }
      this.#open.paragraph.segments.push(call)
      this.#open.paragraph.length += call.text.length
    }
    const done = { note: this.#noteParagraphs, margin: this.#margins, aside: this.#body }[destination]
    this.#stories.push(this.#open)
    this.#open = this.#story(
      done,
      destination === 'note' ? label : undefined,
      destination === 'margin' ? 'meta' : destination === 'note' ? 'footnote' : undefined,
    )
    if (call) this.#open.call = call
    Object.assign(this.#group, { kind: 'paragraph', isCell: false, isRaised: false })
  }

  #story(done: Paragraph[], note: string | undefined, kind: BlockKind | undefined): Open {
    return { paragraph: emptyParagraph(note), done, note, kind, depth: this.#groups.length }
  }

  /** @param place The group that held it. */
  #closeStory(place: Span): void {
    const { call } = this.#open
    this.#endStory()
    if (this.#stories.length === 0) this.#apart.push(place)
    if (!call) return
    const holder = holderStart(this.#source, place.start, place.end)
    call.start = holder ?? call.start
    const end = holder === undefined ? place.end : this.#source.indexOf('}', place.end) + 1
    this.#calls.push({ start: call.start, end })
  }

  #endStory(): void {
    this.#endParagraph()
    this.#open = this.#stories.pop() ?? this.#open
  }

  #endOf(name: string): void {
    if (this.#group.destination !== 'text') return
    if (name === 'row' || name === 'nestrow') this.#row += 1
    if (this.#open.paragraph.length > 0 || name === 'par' || name.endsWith('cell')) this.#endParagraph()
  }

  #endParagraph(): void {
    const { paragraph, done, note, kind } = this.#open
    const { isCell } = this.#group
    paragraph.kind = kind ?? (isCell && this.#group.kind !== 'heading' ? 'table-cell' : this.#group.kind)
    paragraph.row = isCell ? this.#row : undefined
    done.push(paragraph)
    this.#open.paragraph = emptyParagraph(note)
  }

  #font(number: number): void {
    if (this.#group.destination === 'fonts') {
      this.#entry = { number, name: '' }
      this.#fonts.set(number, undefined)
    } else this.#group.codePage = this.#fonts.get(number)
  }

  #style(number: number): void {
    if (this.#group.destination === 'styles') this.#entry = { number, name: '' }
    else if (this.#headings.has(number)) this.#group.kind = 'heading'
  }

  #outline(level: number): void {
    if (level >= levels) return
    if (this.#group.destination === 'styles') this.#headings.add(this.#entry.number)
    else this.#group.kind = 'heading'
  }

  #setFallback(count: number, from: number): void {
    this.#group.fallback = count
    this.#fallbacks.push({ from, count })
  }

  #unicode(value: number, place: Span): void {
    this.#add(String.fromCharCode(value & 0xffff), place)
    this.#skipped = this.#group.fallback
  }

  #symbol(name: string, place: Span): void {
    if (name === '*') this.#group.isOptional = true
    else if (name === '\n' || name === '\r') this.#endOf('par')
    else if (symbols.has(name)) this.#add(entryOf(symbols, name), place)
  }

  #byte(value: number, { start, end }: Span): void {
    const decoder = decoderOf(this.#group.codePage ?? this.#codePage)
    const text = decoder.decode(Uint8Array.of(value), { stream: true })
    if (text === '') this.#pending ??= start
    else {
      this.#add(text, { start: this.#pending ?? start, end })
      this.#pending = undefined
    }
  }

  #text({ start, end }: Span): void {
    const skipped = Math.min(this.#skipped, end - start)
    if (skipped > 0) this.#skip(start + skipped, skipped)
    const from = start + skipped
    const text = this.#source.slice(from, end)
    let plain = 0
    for (const { index } of text.matchAll(/[\x80-\xFF]/g)) {
      this.#add(text.slice(plain, index), { start: from + plain, end: from + index })
      this.#byte(text.charCodeAt(index), { start: from + index, end: from + index + 1 })
      plain = index + 1
    }
    this.#add(text.slice(plain), { start: from + plain, end })
  }

  #add(text: string, place: Span): void {
    if (text === '') return
    const { destination, isHidden, isStruck, isRaised, field } = this.#group
    if (destination === 'field' && field) field.instruction += text
    else if (destination === 'styles') this.#nameStyle(text)
    else if (destination === 'author') this.#author += text
    else if (destination === 'text' && !isHidden && !isStruck)
      this.#push(isRaised && /^\d{1,2}$/.test(text) ? raised(text) : text, place)
  }

  #push(text: string, place: Span): void {
    const { paragraph } = this.#open
    paragraph.segments.push({ text, ...place })
    paragraph.length += text.length
  }

  #nameStyle(text: string): void {
    this.#entry.name += text
    if (headingStyle.test(this.#entry.name.trim())) this.#headings.add(this.#entry.number)
  }
}

const emptyParagraph = (note: string | undefined): Paragraph => ({
  segments: [],
  links: [],
  length: 0,
  kind: 'paragraph',
  row: undefined,
  note,
})

const raised = (digits: string): string => digits.replace(/\d/g, digit => superscripts.charAt(Number(digit)))
