/**
 * Reads Markdown from the events of micromark's tokenizer, which carry exact offsets.
 */
import { decodeString } from 'micromark-util-decode-string'
import type { Token } from 'micromark-util-types'
import { lastOf } from '../checked/index.js'
import type { DocumentBuilder } from '../document/builder.js'
import type { BlockKind, Span } from '../document/types.js'
import { blocksOf } from './blocks.js'
import { resolveEmphasis } from './emphasis.js'
import { decoded } from './entities.js'
import { piecesOf } from './html/references.js'
import { asidesIn, Hiding, htmlBlocks, superscript, tagName } from './embedded-html.js'
import { blockElements } from './html/elements.js'
import { listsIn, type ListFacts } from './markdown-lists.js'
import { cellsOf, plainLinks, type PlainKind } from './markdown-plain.js'
import { containers, type Stretch } from './markdown-stretches.js'
import { cut, shapeOf, softBreaksIn, textIn, type Piece, type PieceKind } from './pieces.js'
import { protectTags, type TemplateTags } from './template-tags.js'

/** A `*` list of so many items may be footnotes. */
const longestNotes = 2

/** The pieces of a block while it is read. */
interface Collector {
  readonly kind: BlockKind
  readonly pieces: Piece[]
  /** Of the first paragraph of an item: the number that its list gives it. */
  readonly number?: number | undefined
}

/** A list, quote or note. */
interface Container {
  readonly kind: BlockKind
  readonly label?: string
  readonly isNotes?: boolean
  /** Of an ordered list: the number of its last item. */
  number?: number
}

type Handler = (token: Token) => void

export class MarkdownReader {
  readonly #source: string
  readonly #builder: DocumentBuilder
  readonly #tags: TemplateTags
  /** Where pieces go; nothing while what is read is no text. */
  readonly #targets: (Collector | undefined)[] = []
  /** What is due behind the block: alternative texts and titles. */
  #attached: Collector[] = []
  /** Lists, quotes and notes around, the innermost last. */
  readonly #containers: Container[] = []
  /** That of an item whose text has not come yet. */
  #itemNumber: number | undefined
  /** Links around, the innermost last. */
  readonly #links: { isCalledByText: boolean }[] = []
  #lists = new Map<Token, ListFacts>()
  #offset = 0
  #stretch: Stretch = { start: 0, end: 0, goesOn: false, lead: 0 }
  /** Where the last text of the source ends. */
  readonly #end: number
  #raised = 0
  /** By the tags within a block, and by those of HTML between blocks. */
  #hiding = new Hiding()
  readonly #hidingBlocks = new Hiding()
  /** Whether the next line break breaks the line. */
  #isBroken = false
  /** The bullet which turned out to be a marker, until the text of its item comes. */
  #bullet: Token | undefined
  /** Whether the text so far calls a footnote by an asterisk. */
  #called = false
  #calledTwice = false
  #definition = ''
  #html: Piece[] | undefined

  /** @param tags Of the source: its mark-up is read from what they mask. */
  constructor(source: string, builder: DocumentBuilder, tags: TemplateTags) {
    this.#source = source
    this.#builder = builder
    this.#tags = tags
    this.#end = source.trimEnd().length
    protectTags(tags, source, builder)
  }

  /** Reads a stretch of the source: what begins in it. */
  read(stretch: Stretch): void {
    const { start, end, lead, events = () => [] } = stretch
    const all = events()
    this.#stretch = stretch
    this.#offset = start - lead
    this.#lists = listsIn(all)
    for (const [turn, token] of all)
      if ((token.start.offset >= lead || containers.has(token.type)) && token.start.offset < lead + end - start)
        (turn === 'enter' ? this.#enter : this.#exit)[token.type]?.(token)
  }

  /** Reads a block with no mark-up but emphasis, escapes, entities and plain links. */
  readPlain(block: Span, kind: PlainKind): void {
    if (kind !== 'row') {
      const isQuoted = kind === 'quote'
      this.#readText(block, isQuoted ? 'paragraph' : kind, isQuoted)
      return
    }
    this.#builder.openRow()
    for (const cell of cellsOf(this.#tags.masked, block)) this.#readText(cell, 'table-cell')
  }

  /** @param isQuoted Whether its lines may begin with the mark of a quote. */
  #readText({ start, end }: Span, kind: BlockKind, isQuoted = false): void {
    const pieces: Piece[] = []
    let last = start
    for (const { 0: link, 1: text = '', index } of this.#tags.masked.slice(start, end).matchAll(plainLinks())) {
      this.#addLines(pieces, last, start + index, isQuoted)
      this.#addLines(pieces, start + index + 1, start + index + 1 + text.length, isQuoted)
      last = start + index + link.length
      this.#noteLink(start + index + text.length + 3, last - 1)
      this.#builder.protect({ start: start + index + text.length + 2, end: last })
    }
    this.#addLines(pieces, last, end, isQuoted)
    if (!this.#hidingBlocks.isHidden) this.#emit({ kind, pieces })
  }

  /** Text which cannot be read in linear time: as it stands. */
  readRaw(start: number, end: number): void {
    const text = this.#source.slice(start, end)
    this.#emit({ kind: 'paragraph', pieces: this.#visible({ kind: 'fixed', text, start, end }) })
  }

  /** White space before a line break is no text. */
  #addLines(pieces: Piece[], start: number, end: number, isQuoted: boolean): void {
    for (let at = start; at < end;) {
      const lineBreak = this.#tags.masked.indexOf('\n', at)
      const stop = lineBreak < 0 || lineBreak >= end ? end : lineBreak
      const line = this.#source.slice(at, stop)
      const text = stop === end ? line : line.replace(/[ \t\r]{1,80}$/, '')
      if (text !== '')
        for (const visible of this.#visible({ kind: 'text', text, start: at, end: at + text.length }))
          for (const piece of decoded(visible, true)) pieces.push(piece)
      if (stop < end) {
        const from = line.endsWith('\r') ? stop - 1 : stop
        const isHard = / {2}\r?$/.test(line)
        pieces.push({ kind: isHard ? 'fixed' : 'soft', text: '\n', start: from, end: stop + 1 })
      }
      at = stop + 1
      if (isQuoted && at < end && this.#source[at] === '>') at += this.#source[at + 1] === ' ' ? 2 : 1
    }
  }

  readonly #enter: Readonly<Partial<Record<string, Handler>>> = {
    paragraph: () => this.#openParagraph(),
    atxHeadingText: () => this.#open('heading'),
    setextHeadingText: () => this.#open('heading'),
    tableHead: () => this.#builder.openRow(),
    tableRow: () => this.#builder.openRow(),
    tableHeader: () => this.#open('table-cell'),
    tableData: () => this.#open('table-cell'),
    image: () => this.#open('alt'),
    resource: () => {
      this.#mute()
      this.#lead()
    },
    reference: token => {
      this.#mute()
      this.#protect(token)
    },
    referenceString: () => this.#lead(),
    definition: () => this.#mute(),
    gfmFootnoteDefinitionLabel: () => this.#mute(),
    gfmFootnoteCall: token => {
      this.#add('fixed', token)
      this.#mute()
    },
    resourceTitleString: () => this.#open('meta'),
    definitionTitleString: () => this.#open('meta'),
    blockQuote: () => this.#containers.push({ kind: 'paragraph' }),
    listOrdered: () => this.#containers.push({ kind: 'list-item' }),
    listUnordered: token => this.#containers.push({ kind: 'list-item', isNotes: this.#isNotes(token) }),
    listItemPrefix: token => {
      this.#bullet = this.#containers.at(-1)?.isNotes ? token : undefined
    },
    listItemValue: token => {
      const list = lastOf(this.#containers)
      // Whatever the numbers of the others are, a list counts from its first one.
      list.number = list.number === undefined ? Number(this.#slice(token)) : list.number + 1
      this.#itemNumber = list.number
    },
    gfmFootnoteDefinition: () => this.#containers.push({ kind: 'footnote', label: '' }),
    gfmFootnoteDefinitionLabelString: token => {
      this.#definition = `^${this.#slice(token)}`
    },
    resourceDestination: token => this.#protect(token),
    resourceDestinationString: token => this.#noteAddress(token),
    definitionLabel: token => this.#protect(token),
    definitionDestination: token => this.#protect(token),
    definitionDestinationString: token => this.#noteAddress(token),
    link: () => this.#links.push({ isCalledByText: true }),
    codeText: token => this.#protect(token),
    codeFenced: token => this.#protect(token),
    autolink: token => this.#protect(token),
    htmlFlow: token => {
      this.#html = []
      this.#noteHtml(token)
    },
    htmlFlowData: token => this.#html?.push(...this.#visible(this.#piece('text', token))),
    hardBreakEscape: () => (this.#isBroken = true),
    hardBreakTrailing: () => (this.#isBroken = true),
    data: token => this.#addData(token),
    lineEnding: token => this.#addLineEnding(token),
    characterEscapeValue: token => this.#addText('fixed', this.#slice(token), token, -1),
    codeTextData: token => this.#add('opaque', token),
    autolinkProtocol: token => {
      this.#add('fixed', token)
      this.#noteAddress(token, false)
    },
    autolinkEmail: token => this.#add('fixed', token),
    htmlText: token => {
      this.#readTag(token)
      this.#noteHtml(token)
    },
  }

  readonly #exit: Readonly<Partial<Record<string, Handler>>> = {
    paragraph: () => this.#close(),
    atxHeadingText: () => this.#close(),
    setextHeadingText: () => this.#close(),
    tableHeader: () => this.#close(),
    tableData: () => this.#close(),
    image: () => this.#attach(),
    link: token => {
      // `[text]` and `[text][]` find what they lead to by their text.
      if (this.#links.pop()?.isCalledByText) this.#protect(token)
    },
    resource: () => this.#targets.pop(),
    reference: () => this.#targets.pop(),
    definition: () => {
      this.#targets.pop()
      this.#flush()
    },
    gfmFootnoteDefinitionLabel: () => {
      this.#targets.pop()
      this.#containers.pop()
      this.#containers.push({ kind: 'footnote', label: this.#definition })
    },
    gfmFootnoteCall: () => this.#targets.pop(),
    resourceTitleString: () => this.#attach(),
    definitionTitleString: () => this.#attach(),
    blockQuote: () => this.#containers.pop(),
    listOrdered: () => this.#containers.pop(),
    listUnordered: () => {
      this.#containers.pop()
      this.#bullet = undefined
    },
    gfmFootnoteDefinition: () => this.#containers.pop(),
    htmlFlow: () => {
      for (const pieces of htmlBlocks(this.#html ?? [], this.#hidingBlocks)) this.#emit({ kind: 'paragraph', pieces })
      this.#html = undefined
      this.#flush()
    },
  }

  #isNotes(list: Token): boolean {
    const facts = this.#lists.get(list)
    if (facts?.marker !== '*' || facts.items > longestNotes || this.#containers.length > 0) return false
    if (facts.hasTask || facts.hasOnlyCode) return false
    if (this.#isParted(list)) return false
    return facts.items === 1 || this.#called || list.end.offset + this.#offset >= this.#end
  }

  /** Whether a list has more items in another stretch. */
  #isParted(list: Token): boolean {
    const { start, end, goesOn, lead } = this.#stretch
    return (goesOn && list.start.line === 1) || list.end.offset > lead + end - start
  }

  /** Where what is read goes; nothing if it is no text, or shown to nobody. */
  get #target(): Collector | undefined {
    return this.#hiding.isHidden || this.#hidingBlocks.isHidden ? undefined : this.#targets.at(-1)
  }

  #open(kind: BlockKind): void {
    this.#raised = 0
    if (this.#targets.length === 0) this.#hiding = new Hiding()
    this.#bullet = undefined
    this.#targets.push({ kind, pieces: [], number: this.#itemNumber })
    this.#itemNumber = undefined
  }

  #openParagraph(): void {
    const bullet = this.#bullet
    this.#open(this.#containers.at(-1)?.kind ?? 'paragraph')
    if (bullet) this.#add('fixed', bullet)
  }

  /** The innermost link has an address, or names one, beside its text. */
  #lead(): void {
    const link = this.#links.at(-1)
    if (link) link.isCalledByText = false
  }

  #mute(): void {
    this.#targets.push(undefined)
  }

  #attach(): void {
    const target = this.#targets.pop()
    if (target) this.#attached.push(target)
  }

  #close(): void {
    const target = this.#targets.pop()
    if (target) this.#emit(target)
    this.#flush()
  }

  #flush(): void {
    const attached = this.#attached
    this.#attached = []
    for (const collector of attached) this.#emit(collector)
  }

  #slice({ start, end }: Token): string {
    return this.#source.slice(this.#offset + start.offset, this.#offset + end.offset)
  }

  #piece(kind: PieceKind, token: Token): Piece {
    return {
      kind,
      text: this.#slice(token),
      start: this.#offset + token.start.offset,
      end: this.#offset + token.end.offset,
    }
  }

  /** The parts of a piece that are no template tags. */
  #visible(piece: Piece): Piece[] {
    if (this.#tags.hidden.length === 0) return [piece]
    return [...this.#tags.visible(piece)].map(({ start, end }) => cut(piece, start - piece.start, end - piece.start))
  }

  #protect({ start, end }: Token): void {
    this.#builder.protect({ start: this.#offset + start.offset, end: this.#offset + end.offset })
  }

  #add(kind: PieceKind, token: Token): void {
    this.#target?.pieces.push(this.#piece(kind, token))
  }

  #addData(token: Token): void {
    const target = this.#target
    if (!target) return
    for (const piece of this.#visible(this.#piece('text', token)).flatMap(visible => decoded(visible, false)))
      target.pieces.push(this.#raised > 0 ? { ...piece, kind: 'fixed', text: superscript(piece.text) } : piece)
  }

  /** @param before How far before the token the source begins that the text stands for, negative. */
  #addText(kind: PieceKind, text: string, { start, end }: Token, before = 0): void {
    this.#target?.pieces.push({
      kind,
      text,
      start: this.#offset + start.offset + before,
      end: this.#offset + end.offset,
    })
  }

  /** The token may go on over the prefix of the next line; a carriage return is part of the line break. */
  #addLineEnding({ start }: Token): void {
    const at = this.#offset + start.offset
    const end = at + (this.#source.startsWith('\r\n', at) ? 2 : 1)
    const piece: Piece = { kind: this.#isBroken ? 'fixed' : 'soft', text: '\n', start: at, end }
    this.#isBroken = false
    if (this.#html) this.#html.push(piece)
    else this.#target?.pieces.push(piece)
  }

  #readTag(token: Token): void {
    const tag = this.#slice(token)
    const name = tagName(tag)
    this.#hiding.read(tag)
    if (name === 'sup') this.#raised += 1
    else if (name === '/sup') this.#raised = Math.max(0, this.#raised - 1)
    else if (name === 'br' || blockElements.has(name?.replace('/', '') ?? '')) this.#addText('fixed', '\n', token)
  }

  /** @param hasEscapes Whether backslashes and entities are read in it. */
  #noteLink(start: number, end: number, hasEscapes = true): void {
    const url = this.#source.slice(start, end)
    this.#builder.link(hasEscapes ? decodeString(url) : url, { start, end })
  }

  #noteAddress({ start, end }: Token, hasEscapes = true): void {
    this.#noteLink(this.#offset + start.offset, this.#offset + end.offset, hasEscapes)
  }

  #noteHtml(token: Token): void {
    const from = this.#offset + token.start.offset
    const { comments, addresses, texts, marks } = asidesIn(
      this.#tags.masked.slice(from, this.#offset + token.end.offset),
    )
    for (const { start, end } of marks) this.#builder.protect({ start: from + start, end: from + end })
    for (const { text, start, end } of comments) this.#builder.comment(text, { start: from + start, end: from + end })
    for (const { start, end } of addresses) {
      const place = { start: from + start, end: from + end }
      this.#builder.link(textIn([...piecesOf(this.#source, place, true)]), place)
    }
    for (const { name, start, end } of texts) {
      const text = this.#source.slice(from + start, from + end)
      const pieces = this.#visible({ kind: 'fixed', text, start: from + start, end: from + end })
      this.#attached.push({
        kind: name === 'alt' ? 'alt' : 'meta',
        pieces: pieces.flatMap(piece => decoded(piece, false)),
      })
    }
  }

  #emit({ kind, pieces: read, number }: Collector): void {
    const pieces = resolveEmphasis(read, { called: this.#called, calledTwice: this.#calledTwice })
    const text = shapeOf(pieces)
    const label = kind === 'footnote' ? this.#containers.at(-1)?.label : undefined
    const blocks = blocksOf(text, kind, softBreaksIn(pieces))
    if (blocks.length === 0) return
    const builder = this.#builder
    builder.separate()
    const base = builder.length
    for (const piece of pieces) {
      const from = builder.length
      builder.replaced(piece.text, piece.start, piece.end)
      if (piece.kind === 'opaque') builder.opaque({ start: from, end: builder.length })
    }
    if (number !== undefined) builder.openItem(number)
    for (const block of blocks) builder.block(block.kind, { start: base + block.start, end: base + block.end }, label)
    this.#called ||= call.test(text)
    this.#calledTwice ||= callOfTwo.test(text)
    // Behind the footnote of one asterisk that of two goes on with the series.
    this.#calledTwice ||= blocks.some(block => block.kind === 'footnote' && text.startsWith('*', block.start))
  }
}

/** An asterisk behind a word or a closing mark. */
const call = /[\p{L}\p{N}»”"')\]][ \u00A0]?\*+(?![\p{L}\p{N}*])/u

const callOfTwo = /[\p{L}\p{N}»”"')\]][ \u00A0]?\*{2}(?![\p{L}\p{N}*])/u
