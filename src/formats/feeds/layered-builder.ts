/**
 * Builds a Document of fields which hold HTML.
 */
import { DocumentBuilder } from '../../document/builder.js'
import type { BlockKind, Inline, Span, UnreadDate } from '../../document/types.js'
import type { Page } from '../html/page.js'
import { HtmlReader } from '../html/reader.js'
import { readTokens } from '../html/tokens.js'
import { readXhtml } from '../html/xhtml.js'
import type { IsoDate } from '../../registry/types.js'
import { readMarkdownBody } from '../markdown.js'
import type { HtmlOptions } from '../options.js'
import { TemplateTags } from '../template-tags.js'
import { Layer } from './layer.js'

/** A builder whose source is written in layers: what is read in the innermost one is led to the source. */
export class LayeredBuilder extends DocumentBuilder {
  #layer: Layer | undefined
  #kind: BlockKind = 'paragraph'
  #label: string | undefined

  /**
   * Reads a layer of HTML.
   * @param kind What its paragraphs are. @param page Where notes stand that it calls. @param label Of the note that it is.
   */
  readHtml(layer: Layer, kind: BlockKind, options: HtmlOptions, page?: Page, label?: string): void {
    this.#layer = layer
    this.#kind = kind
    this.#label = label
    const tags = new TemplateTags(layer.text)
    const reader = new HtmlReader(layer.text, this, options, tags, page)
    readTokens(tags.masked, reader)
    reader.finish()
    this.#layer = undefined
    this.#label = undefined
  }

  /**
   * Reads a layer of XHTML, in which any element may be empty.
   * @param kind What its paragraphs are. @param page Which of several pages it is. @param label Of the note that it is.
   */
  readXhtml(layer: Layer, kind: BlockKind, options: HtmlOptions, page?: Page, label?: string): void {
    this.#layer = layer
    this.#kind = kind
    this.#label = label
    const tags = new TemplateTags(layer.text)
    const reader = new HtmlReader(layer.text, this, options, tags, page)
    readXhtml(tags.masked, reader)
    reader.finish()
    this.#layer = undefined
    this.#label = undefined
  }

  /** Reads a layer of Markdown. @param kind What its paragraphs are. */
  readMarkdown(layer: Layer, kind: BlockKind): void {
    this.#layer = layer
    this.#kind = kind
    readMarkdownBody(layer.text, 0, this)
    this.#layer = undefined
  }

  override literal(start: number, end: number): void {
    if (this.#layer) this.replaced(this.#layer.text.slice(start, end), start, end)
    else super.literal(start, end)
  }

  override replaced(text: string, start: number, end: number): void {
    if (!this.#layer) super.replaced(text, start, end)
    else if (text.length !== end - start) {
      const place = this.#layer.place({ start, end })
      super.replaced(text, place.start, place.end)
    } else {
      let offset = 0
      for (const piece of this.#layer.pieces({ start, end })) {
        super.replaced(text.slice(offset, offset + piece.text.length), piece.start, piece.end)
        offset += piece.text.length
      }
    }
  }

  override block(kind: BlockKind, span: Span, label?: string, about?: Span): void {
    const isOwn = !this.#layer || this.#kind === 'paragraph' || kind === 'alt' || kind === 'meta' || kind === 'footnote'
    super.block(isOwn ? kind : this.#kind, span, label ?? this.#label, about)
  }

  override inlines(inlines: readonly Inline[]): void {
    super.inlines(inlines.map(inline => this.#placed(inline)))
  }

  override link(url: string, place: Span): void {
    super.link(url, this.#layer?.place(place) ?? place)
  }

  override protect(span: Span): void {
    super.protect(this.#layer?.place(span) ?? span)
  }

  /** What the text says of days is not the day of the item. */
  override date(date: IsoDate): void {
    if (!this.#layer) super.date(date)
  }

  override unreadDate(date: UnreadDate): void {
    if (!this.#layer) super.unreadDate(date)
  }

  override comment(text: string, place: Span): void {
    super.comment(text, this.#layer?.place(place) ?? place)
  }

  #placed({ sourceEnd, ...inline }: Inline): Inline {
    if (sourceEnd === undefined || !this.#layer) return { ...inline, ...(sourceEnd !== undefined && { sourceEnd }) }
    return { ...inline, sourceEnd: this.#layer.place({ start: sourceEnd - 1, end: sourceEnd }).end }
  }
}
