/**
 * Formatted text as the engine reads it, a line a block, and the way back to the page.
 */
import { lineOf, softBreak, type LineKind } from '../../../../src/browser/lines.js'
import type { LinkedSpan } from '../../../../src/browser/protocol.js'
import type { Span } from '../../../../src/engine/index.js'

/** Elements that begin a line; others that are shown as blocks begin a paragraph. */
const kinds: ReadonlyMap<string, LineKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
])

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form header hr main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** What is no text of the draft. */
const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'button',
])

/** A stretch of a text node, and where it stands in the text. */
interface Piece extends Span {
  readonly node: Text
}

export interface Projection {
  readonly text: string
  readonly links: readonly LinkedSpan[]
  /** Nothing if the span is of no text of the page, or of more than one line. */
  rangeOf(span: Span): Range | undefined
}

export function projectionOf(root: HTMLElement): Projection {
  const reader = new Reader()
  reader.read(root, 'paragraph')
  const { text, links, pieces } = reader
  return {
    text,
    links,
    rangeOf: ({ start, end }) => {
      if (text.slice(start, end).includes('\n')) return undefined
      // What is put in between two pieces goes on the first.
      const first = pieces.find(
        piece => (start === end ? start <= piece.end : start < piece.end) && start >= piece.start,
      )
      const last = pieces.findLast(piece => end > piece.start && end <= piece.end) ?? first
      if (!first || !last) return undefined
      const range = root.ownerDocument.createRange()
      range.setStart(first.node, start - first.start)
      range.setEnd(last.node, end - last.start)
      return range
    },
  }
}

class Reader {
  text = ''
  readonly links: LinkedSpan[] = []
  readonly pieces: Piece[] = []
  /** The line that the next words begin; none: they go on the one that is open. */
  #opens: LineKind | undefined = 'paragraph'

  read(element: Element, kind: LineKind): void {
    for (const child of element.childNodes) {
      if (child.nodeType === child.TEXT_NODE) this.#words(child as Text)
      else if (child.nodeType === child.ELEMENT_NODE) this.#element(child as HTMLElement, kind)
    }
  }

  #element(element: HTMLElement, outer: LineKind): void {
    const name = element.localName
    if (skipped.has(name)) return
    // An empty line's own break is no break.
    if (name === 'br') {
      if (this.#opens === undefined) this.text += softBreak
      return
    }
    const own = kinds.get(name)
    const kind = own === 'table-cell' && !element.previousElementSibling ? 'table-row' : (own ?? outer)
    const isBlock = own !== undefined || blocks.has(name)
    if (isBlock) this.#opens = kind
    const start = this.text.length
    this.read(element, kind)
    if (name === 'a' && this.text.length > start)
      this.links.push({ url: (element as HTMLAnchorElement).href, start, end: this.text.length })
    if (isBlock) this.#opens = outer
  }

  #words(node: Text): void {
    const words = node.data
    if (words === '' || (this.#opens !== undefined && words.trim() === '')) return
    if (this.#opens !== undefined) this.text += (this.text === '' ? '' : '\n') + lineOf(this.#opens, '')
    this.#opens = undefined
    const start = this.text.length
    // As many characters: a line break of a source is a blank.
    this.text += words.replaceAll('\n', ' ')
    this.pieces.push({ node, start, end: this.text.length })
  }
}
