/**
 * The little HTML that stands in Markdown: tags are dropped, what they enclose is text.
 */
import { decodeString } from 'micromark-util-decode-string'
import { itemAt, lastOf } from '../checked/index.js'
import type { Span } from '../document/types.js'
import { addressesOf } from './html/addresses.js'
import { blockElements, skippedElements, textAttributes, voidElements } from './html/elements.js'
import { isHidden } from './html/hidden.js'
import { readTokens, type Attribute } from './html/tokens.js'
import type { Piece } from './pieces.js'

/**
 * Which of the tags that follow one another hide what stands behind them. Of elements within a hidden one, only those of
 * its name count, as only they can be taken for its end.
 */
export class Hiding {
  #name: string | undefined
  #depth = 0

  get isHidden(): boolean {
    return this.#name !== undefined
  }

  /** To be called where a block ends: with it end the elements in it. */
  endBlock(): void {
    if (this.#name !== undefined && (this.#name === 'p' || !blockElements.has(this.#name))) this.#name = undefined
  }

  /** To be called for each tag. */
  read(tag: string): void {
    const name = tagName(tag)
    if (name === undefined) return
    if (this.#name === undefined) {
      if (name.startsWith('/') || !isHiding(tag)) return
      this.#name = name
      this.#depth = 1
    } else if (name === this.#name && !tag.endsWith('/>')) this.#depth += 1
    else if (name === `/${this.#name}`) {
      this.#depth -= 1
      if (this.#depth === 0) this.#name = undefined
    }
  }
}

/** Whether a tag opens an element that is shown to nobody. */
export function isHiding(tag: string): boolean {
  let found = false
  readTokens(tag, {
    open({ name, attributes, isSelfClosing }) {
      if (isSelfClosing || voidElements.has(name)) return
      const value = (sought: string): string | undefined => {
        const attribute = attributes.find(({ name }) => name === sought)
        return attribute && decodeString(tag.slice(attribute.start, attribute.end))
      }
      found = skippedElements.has(name) || isHidden(name, value)
    },
    close() {},
    text() {},
  })
  return found
}

/** Name of a tag in lower case, with a slash before it if it closes; nothing for comments and declarations. */
export const tagName = (tag: string): string | undefined => /^<(\/?[A-Za-z][\w-]*)/.exec(tag)?.[1]?.toLowerCase()

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What a marker in `<sup>` reads as: digits become superscript ones. Same length. */
export const superscript = (text: string): string =>
  text.trim().length <= 3 ? text.replace(/\d/g, digit => superscripts.charAt(Number(digit))) : text

const token =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:(<\/\1\s*>)|$)|<\/?[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^'"<>])*>|<[!?][^<>]*>|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]\w{1,31});|[^<&]+|[<&]/g
const block =
  /^\/?(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/**
 * The text of an HTML block.
 * @param lines What it was read from, in order.
 * @param hiding By the blocks before it; goes on behind it.
 * @returns One list of pieces for each stretch between block tags; none of them empty.
 */
export function htmlBlocks(lines: readonly Piece[], hiding: Hiding): Piece[][] {
  const text = lines.map(line => line.text).join('')
  const locate = locator(lines)
  const blocks: Piece[][] = [[]]
  let raised = false
  for (const match of text.matchAll(token)) {
    const [found, , wholeEnd] = match
    // Of an element that is a token as a whole, nothing is shown, and nothing behind it is hidden.
    if (wholeEnd !== undefined) continue
    const name = found.startsWith('<') ? tagName(found) : undefined
    if (name !== undefined) hiding.read(found)
    if (hiding.isHidden) continue
    if (name === 'sup' || name === '/sup') raised = name === 'sup'
    else if (name !== undefined && block.test(name)) blocks.push([])
    else if (found === '<' || !found.startsWith('<')) {
      const isReference = found.startsWith('&') && found.length > 1
      const value = isReference ? decodeString(found) : raised ? superscript(found) : found
      for (const { start, end, from, to, isSoft } of locate(match.index, match.index + found.length)) {
        const kind = isReference || raised ? 'fixed' : isSoft ? 'soft' : 'text'
        lastOf(blocks).push({ kind, text: isReference ? value : value.slice(from, to), start, end })
      }
    }
  }
  hiding.endBlock()
  return blocks.filter(pieces => pieces.some(piece => piece.text.trim() !== ''))
}

/** What HTML holds beside its text. Offsets are its own. */
export interface Asides {
  readonly comments: readonly (Span & { readonly text: string })[]
  /** Addresses of links and images. */
  readonly addresses: readonly Span[]
  /** Values of attributes which are read, such as `alt`. */
  readonly texts: readonly Attribute[]
  /** Tags and comments. */
  readonly marks: readonly Span[]
}

export function asidesIn(html: string): Asides {
  const comments: (Span & { readonly text: string })[] = []
  const addresses: Span[] = []
  const texts: Attribute[] = []
  const marks: Span[] = []
  readTokens(html, {
    open({ name, attributes, start, end }) {
      marks.push({ start, end })
      addresses.push(...addressesOf(html, name, attributes))
      texts.push(...attributes.filter(attribute => textAttributes.has(attribute.name)))
    },
    close: ({ start, end }) => marks.push({ start, end }),
    text() {},
    comment(place, inside) {
      marks.push(place)
      comments.push({ ...place, text: html.slice(inside.start, inside.end).trim() })
    },
  })
  return { comments, addresses, texts, marks }
}

/** A part of a span of the joined text. */
interface Located extends Span {
  /** Within the span. */
  readonly from: number
  readonly to: number
  readonly isSoft: boolean
}

/** Gives the source spans of spans of the joined text, asked for in order. */
function locator(lines: readonly Piece[]) {
  let index = 0
  let offset = 0
  return (start: number, end: number): Located[] => {
    const spans: Located[] = []
    for (let at = start; at < end;) {
      while (index < lines.length && offset + itemAt(lines, index).text.length <= at) {
        offset += itemAt(lines, index).text.length
        index += 1
      }
      const line = itemAt(lines, index)
      const to = Math.min(end, offset + line.text.length)
      const isEven = line.text.length === line.end - line.start
      spans.push({
        start: isEven ? line.start + at - offset : line.start,
        end: isEven ? line.start + to - offset : line.end,
        from: at - start,
        to: to - start,
        isSoft: line.kind === 'soft',
      })
      at = to
    }
    return spans
  }
}
