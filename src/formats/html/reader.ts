/**
 * Reads HTML from its tokens: what is text goes into blocks, and what is not is left out or noted.
 */
import { lastOf } from '../../checked/index.js'
import type { DocumentBuilder } from '../../document/builder.js'
import { isExponent } from '../../document/footnotes.js'
import type { BlockKind, Inline, Span } from '../../document/types.js'
import { blocksOf } from '../blocks.js'
import { superscript } from '../embedded-html.js'
import type { HtmlOptions } from '../options.js'
import { protectTags, type TemplateTags } from '../template-tags.js'
import { addressesOf } from './addresses.js'
import { Collector } from './collector.js'
import { blockElements, codeElements, kinds, skippedElements, textAttributes, voidElements } from './elements.js'
import { shapeOf, textIn } from '../pieces.js'
import { isHidden } from './hidden.js'
import { PublicationDay, useOf } from './metadata.js'
import {
  bareMarker,
  isBackLink,
  isNote,
  isNoteAddress,
  type Attributes,
  numberOfLetter,
  lettersNotes,
} from './notes.js'
import { singlePage, type Page } from './page.js'
import { numberedNotes, NumberedList, wholeNumber, type Item } from './numbered.js'
import { piecesOf } from './references.js'
import { Selectors, type Progress } from './selectors.js'
import { ElementStack } from './stack.js'
import type { Attribute, CloseTag, OpenTag, TokenHandler } from './tokens.js'

/** An open element. */
interface Element {
  readonly name: string
  readonly progress: Progress
  /** Of the text in it. */
  readonly kind: BlockKind
  readonly label: string | undefined
  readonly isMuted: boolean
  /** The numbered list that it is. */
  readonly list: NumberedList | undefined
  /** The item of such a list that it is or stands in. */
  readonly item: Item | undefined
  /** Absent: a block. */
  readonly inline: OpenInline | undefined
}

/** An open element within a block. */
interface OpenInline {
  readonly kind: Inline['kind']
  /** Where it begins in the text of its block. */
  readonly start: number
  /** The same, in pieces. */
  readonly piece: number
  /** Words that are shown where one points at it. */
  readonly tooltips: readonly Attached[]
  /** What a link leads to. */
  readonly address: string
  readonly isSigned: boolean
}

/** Words of an attribute: they stand behind the block. */
interface Attached {
  readonly kind: BlockKind
  readonly text: Collector
  /** In the text of the block. */
  about?: Span
}

/** They hold no text of the page, but are seen on it. */
const shown: ReadonlySet<string> = new Set(['iframe', 'object'])
/** Of what stands before a power, so much tells that it is one, in UTF-16 code units. */
const longestUnit = 4
/** The longest call of a note, and the longest signature, in UTF-16 code units. */
const longestCall = 8
const longestSignature = 80

export class HtmlReader implements TokenHandler {
  readonly #source: string
  readonly #builder: DocumentBuilder
  readonly #tags: TemplateTags
  readonly #attributes: ReadonlySet<string>
  readonly #selectors: Selectors
  readonly #stack: ElementStack<Element>
  readonly #day = new PublicationDay()
  readonly #page: Page
  readonly #lists: NumberedList[] = []
  /** Raised numbers which no link ties to a note, and those that open one. */
  readonly #raised: { readonly calls: Set<number>; readonly openings: Set<number> } = {
    calls: new Set(),
    openings: new Set(),
  }
  #text = new Collector()
  #attached: Attached[] = []
  /** Elements of the block that have ended. */
  #ended: Inline[] = []
  /** Elements of the block that are open. */
  readonly #open = new Set<OpenInline>()
  /** By which the text calls a term or a cell that holds no words so far: those that follow are of its note. */
  #called: string | undefined
  #closing: CloseTag | undefined
  /** Where the contents of an open script begin that is JSON-LD. */
  #linkedData: number | undefined
  #lettersNotes: boolean | undefined
  /** How many elements of a kind are open. */
  readonly #depth = { muted: 0, code: 0, pre: 0, link: 0 }

  /**
   * @param tags Of the source: it is to be read from what they mask.
   * @param page Of which places the source is. Default: a page by itself.
   */
  constructor(
    source: string,
    builder: DocumentBuilder,
    { attributes, exclude }: HtmlOptions,
    tags: TemplateTags,
    page = singlePage(),
  ) {
    this.#page = page
    this.#source = source
    this.#builder = builder
    this.#tags = tags
    this.#attributes = new Set([...textAttributes, ...attributes.map(name => name.toLowerCase())])
    this.#selectors = new Selectors(exclude)
    this.#stack = new ElementStack((element, isClosed) => this.#end(element, isClosed))
    builder.inlines([])
    protectTags(tags, source, builder)
  }

  /** To be called behind the last token. */
  finish(): void {
    this.#flush()
    this.#stack.finish()
    const { calls, openings } = this.#raised
    for (const opening of openings) calls.delete(opening)
    this.#builder.footnotes(numberedNotes(this.#lists, calls))
    if (this.#day.day) this.#builder.date(this.#day.day)
    if (this.#day.unread) this.#builder.unreadDate(this.#day.unread)
  }

  isForeign(): boolean {
    return this.#stack.has('svg') || this.#stack.has('math')
  }

  open(tag: OpenTag): void {
    const { name, attributes } = tag
    this.#builder.protect(tag)
    const isBlock = blockElements.has(name)
    if (isBlock) this.#flush()
    if (name === 'tr') this.#builder.openRow()
    this.#stack.prepare(name)
    const parent = this.#stack.top
    const values = new Map<string, string>()
    const attribute = (sought: string): string | undefined => {
      const found = values.get(sought) ?? this.#value(attributes.find(({ name }) => name === sought))
      if (found !== undefined) values.set(sought, found)
      return found
    }
    const progress = this.#selectors.enter({ name, attribute }, parent?.progress)
    const kind = this.#kindOf(name, attribute, parent)
    const isMuted =
      skippedElements.has(name) ||
      isHidden(name, attribute) ||
      this.#selectors.isSelected(progress) ||
      (name === 'a' && parent?.kind === 'footnote' && isBackLink(attribute, this.#fragment(attribute('href'))))
    const isLeft = isMuted || this.#depth.muted > 0
    if (name === 'script' && /^\s*application\/ld\+json/i.test(attribute('type') ?? '')) this.#linkedData = tag.end
    if (!isLeft || shown.has(name)) this.#noteLinks(name, attributes)
    const tooltips = isLeft ? [] : this.#readAttributes(tag, attribute)
    if (name === 'br' && !isLeft) this.#text.add({ kind: 'fixed', text: '\n', start: tag.start, end: tag.end })
    if (voidElements.has(name) || (tag.isSelfClosing && this.isForeign())) return
    // What is drawn has no room but in its own elements.
    const inline: OpenInline | undefined =
      isBlock || (this.isForeign() && name !== 'a')
        ? undefined
        : {
            kind: name === 'a' ? 'link' : 'emphasis',
            start: this.#text.length,
            piece: this.#text.pieces.length,
            tooltips,
            address: (name === 'a' && attribute('href')) || '',
            isSigned: attribute('rel') === 'author' || attribute('itemprop') === 'author',
          }
    const list = name === 'ol' && !isLeft ? this.#openList(attribute, kind.kind === 'footnote') : undefined
    const item = name === 'li' ? this.#openItem(attribute, parent) : list ? undefined : parent?.item
    this.#stack.push(name, { name, progress, ...kind, isMuted, inline, list, item })
    this.#count({ name, isMuted }, 1)
    if (inline && !isLeft) this.#open.add(inline)
  }

  close(tag: CloseTag): void {
    this.#builder.protect(tag)
    if (blockElements.has(tag.name)) this.#flush()
    if (this.#linkedData !== undefined && tag.name === 'script') this.#readLinkedData(this.#linkedData, tag.start)
    this.#closing = tag
    this.#stack.close(tag.name)
    this.#closing = undefined
  }

  text(span: Span): void {
    const { muted, pre, code } = this.#depth
    if (muted > 0 || code > 0) this.#builder.protect(span)
    if (muted > 0) return
    for (const part of this.#tags.visible(span))
      this.#text.read(this.#source, part, { isPreformatted: pre > 0, isCode: code > 0 })
  }

  comment(place: Span, inside: Span): void {
    this.#builder.comment(this.#source.slice(inside.start, inside.end), place)
    this.#builder.protect(place)
  }

  #openList(attribute: Attributes, isNotes: boolean): NumberedList {
    const list = new NumberedList(
      wholeNumber(attribute('start')),
      attribute('reversed') !== undefined,
      isNotes || isNote(attribute),
    )
    this.#lists.push(list)
    return list
  }

  #openItem(attribute: Attributes, parent: Element | undefined): Item | undefined {
    if (!parent?.list) return undefined
    const isCalled = this.#labelOf(attribute) !== undefined
    const item: Item = { value: wholeNumber(attribute('value')), isCalled, blocks: [] }
    parent.list.items.push(item)
    return item
  }

  #kindOf(name: string, attribute: Attributes, parent: Element | undefined): Pick<Element, 'kind' | 'label'> {
    const own = kinds.get(name)
    if (blockElements.has(name) && own !== 'heading') {
      const label = this.#labelOf(attribute) ?? this.#labelBefore(name)
      if (name === 'dt' || name === 'td' || name === 'th') this.#called = label
      if (label !== undefined || isNote(attribute)) return { kind: 'footnote', label: label ?? parent?.label }
      if (parent?.kind === 'footnote') return { kind: parent.kind, label: parent.label }
    }
    return { kind: own ?? parent?.kind ?? 'paragraph', label: own ? undefined : parent?.label }
  }

  /** By which the text has called the term of a description, or the cell before in its row. */
  #labelBefore(name: string): string | undefined {
    const called = this.#called
    if (blockElements.has(name)) this.#called = undefined
    return name === 'dd' || name === 'td' || name === 'th' ? called : undefined
  }

  /** By which the text has called an element. */
  #labelOf(attribute: Attributes): string | undefined {
    return this.#page.called.get(this.#page.placeOf(attribute('id') ?? ''))
  }

  /** Of an address within these pages, with its `#`; empty: it leads elsewhere. */
  #fragment(address = ''): string {
    return this.#page.targetOf(address) === undefined ? '' : address.slice(address.indexOf('#'))
  }

  #value(attribute: Attribute | undefined): string | undefined {
    if (!attribute) return undefined
    const text = new Collector()
    text.read(this.#source, attribute, { inAttribute: true })
    return text.text.trim()
  }

  /** Browsers take line breaks and tabs out of addresses, and leave spaces in them. */
  #address(place: Span): string {
    return textIn([...piecesOf(this.#source, place, true)])
      .replace(/[\t\n\r]/g, '')
      .trim()
  }

  #noteLinks(element: string, attributes: readonly Attribute[]): void {
    for (const place of addressesOf(this.#source, element, attributes)) this.#builder.link(this.#address(place), place)
  }

  /** @returns The words of its tooltips. */
  #readAttributes({ name, attributes }: OpenTag, value: (name: string) => string | undefined): readonly Attached[] {
    if (name === 'meta') this.#readMeta(attributes, value)
    else this.#day.fromElement(name, value)
    return attributes
      .filter(attribute => this.#attributes.has(attribute.name))
      .flatMap(attribute => this.#attach(attribute.name === 'alt' ? 'alt' : 'meta', attribute))
  }

  #readMeta(attributes: readonly Attribute[], value: (name: string) => string | undefined): void {
    const key = (value('property') ?? value('name') ?? value('itemprop') ?? '').toLowerCase()
    const content = attributes.find(({ name }) => name === 'content')
    const use = useOf(key)
    if (!content || !use) return
    if (use === 'text') this.#attach('meta', content)
    else if (use === 'date') this.#day.fromMeta(key, value('content') ?? '', content)
    else if (!/^https?:/.test(value('content') ?? '')) this.#builder.author(value('content') ?? '')
  }

  #readLinkedData(start: number, end: number): void {
    this.#linkedData = undefined
    this.#day.fromLinkedData(this.#source.slice(start, end), { start, end })
  }

  #attach(kind: BlockKind, attribute: Attribute): Attached[] {
    const text = new Collector()
    for (const part of this.#tags.visible(attribute)) text.read(this.#source, part, { inAttribute: true })
    if (text.text.trim() === '') return []
    const attached = { kind, text }
    this.#attached.push(attached)
    return [attached]
  }

  #count({ name, isMuted }: Pick<Element, 'name' | 'isMuted'>, by: 1 | -1): void {
    if (isMuted) this.#depth.muted += by
    if (codeElements.has(name)) this.#depth.code += by
    if (name === 'pre' || name === 'textarea') this.#depth.pre += by
    if (name === 'a') this.#depth.link += by
  }

  #end(element: Element, isClosed: boolean): void {
    const { name, inline } = element
    if (inline && this.#open.has(inline) && isClosed) {
      if (name === 'sup') this.#raise(inline)
      if (name === 'a') this.#readLink(inline)
      this.#endInline(inline)
    }
    this.#count(element, -1)
  }

  /** Digits in `<sup>` are a marker. */
  #raise({ piece, start }: OpenInline): void {
    if (this.#text.length - start > longestCall) return
    const number = /^\s*(\d{1,2})\s*$/.exec(this.#text.textFrom(piece))?.[1]
    if (number === undefined) {
      this.#raiseLetter(piece, start)
      return
    }
    this.#text.change(piece, superscript)
    if (start === 0) this.#raised.openings.add(Number(number))
    else if (this.#depth.link === 0 && !isExponent(this.#text.before(piece, longestUnit)))
      this.#raised.calls.add(Number(number))
  }

  #raiseLetter(piece: number, start: number): void {
    const before = start === 0 ? '' : this.#text.before(piece, longestUnit) || ' '
    const number = numberOfLetter(this.#text.textFrom(piece), before)
    if (number === undefined || !(this.#lettersNotes ??= lettersNotes(this.#source))) return
    this.#text.change(piece, text => superscript(text.replace(/\p{L}/u, String(number))))
  }

  /** A short link to a place of the page calls the note there. */
  #readLink(inline: OpenInline): void {
    const { piece, start, address, isSigned } = inline
    const length = this.#text.length - start
    if (isSigned && length <= longestSignature) this.#builder.author(this.#text.textFrom(piece).trim())
    const target = this.#page.targetOf(address)
    if (target === undefined || length > longestCall) return
    const text = this.#text.textFrom(piece).trim()
    const label = bareMarker(text)
    if (label === undefined) return
    const before = this.#text.pieces[piece - 1]?.text.at(-1)
    const isCall =
      before === undefined ? isNoteAddress(this.#fragment(address)) : /[\p{L}\p{N}»”"’')\].!?…]/u.test(before)
    const { called } = this.#page
    const own = this.#page.labelOf?.(target)
    if (own !== undefined) {
      if (isCall) this.#callAs(own, target, inline)
      return
    }
    if (!called.has(target)) called.set(target, label)
    if (isCall && /^\d{1,2}$/.test(text)) this.#text.change(piece, superscript)
  }

  /** What has ended within the call spans all of it. */
  #callAs(label: string, target: string, { piece, start }: OpenInline): void {
    this.#page.called.set(target, label)
    this.#text.replace(piece, `[${label}]`)
    const end = this.#text.length
    this.#ended = this.#ended.map(ended => (ended.start < start ? ended : { ...ended, start, end }))
  }

  #endInline(inline: OpenInline): void {
    this.#open.delete(inline)
    const { kind, start, tooltips } = inline
    const end = this.#text.length
    for (const tooltip of tooltips) tooltip.about = { start, end }
    if (end === start) return
    if (!/\s$/.test(lastOf(this.#text.pieces).text))
      this.#ended.push({ kind, start, end, ...(this.#closing && { sourceEnd: this.#closing.end }) })
    // Behind it a space would stand before what is inserted.
    else if (kind === 'link') this.#ended.push({ kind, start, end })
  }

  #flush(): void {
    const text = this.#text
    const { kind = 'paragraph', label, item } = this.#stack.top ?? {}
    const blocks = blocksOf(shapeOf(text.pieces), kind)
    const builder = this.#builder
    let base = builder.length
    if (blocks.length > 0) {
      if (bareMarker(text.text.trim()) === undefined) this.#called = undefined
      builder.separate()
      base = builder.length
      this.#append(text)
      if (this.#stack.has('dt')) builder.openTerm()
      for (const block of blocks) {
        builder.block(block.kind, moved(block, base), label)
        item?.blocks.push(base + block.start)
      }
      const inlines = [...this.#ended, ...this.#goingOn()]
      builder.inlines(inlines.map(inline => ({ ...inline, ...moved(inline, base) })))
    }
    for (const attached of this.#attached) this.#emit(attached, blocks.length > 0 ? base : undefined)
    this.#text = new Collector()
    this.#attached = []
    this.#ended = []
    this.#open.clear()
  }

  /** Elements that do not end with the block; of those from before it, links only. */
  *#goingOn(): Generator<Inline> {
    const end = this.#text.length
    let links = this.#depth.link
    for (const { kind, start } of this.#open) {
      if (start < end) yield { kind, start, end }
      if (kind === 'link') links -= 1
    }
    if (links > 0) yield { kind: 'link', start: 0, end }
  }

  #emit({ kind, text, about }: Attached, base: number | undefined): void {
    const builder = this.#builder
    builder.separate()
    const from = builder.length
    this.#append(text)
    const [span] = blocksOf(text.text, kind)
    if (span)
      builder.block(kind, moved(span, from), undefined, about && base !== undefined ? moved(about, base) : undefined)
  }

  #append({ pieces }: Collector): void {
    for (const { kind, text, start, end } of pieces) {
      const from = this.#builder.length
      this.#builder.replaced(text, start, end)
      if (kind === 'opaque') this.#builder.opaque({ start: from, end: this.#builder.length })
    }
  }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
