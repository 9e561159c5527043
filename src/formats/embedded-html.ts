/**
 * The little HTML that stands in Markdown: tags are dropped, what they enclose is text.
 */
import { decodeString } from 'micromark-util-decode-string'
import type { Span } from '../document/types.js'
import type { Piece } from './pieces.js'

/** Name of a tag in lower case, with a slash before it if it closes; nothing for comments and declarations. */
export const tagName = (tag: string): string | undefined => /^<(\/?[A-Za-z][\w-]*)/.exec(tag)?.[1]?.toLowerCase()

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What a marker in `<sup>` reads as: digits become superscript ones. Same length. */
export const superscript = (text: string): string =>
  text.trim().length <= 3 ? text.replace(/\d/g, digit => superscripts[Number(digit)]!) : text

const token =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^'"<>])*>|<[!?][^<>]*>|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]\w{1,31});|[^<&]+|[<&]/g
const block =
  /^\/?(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/**
 * The text of an HTML block.
 * @param lines What it was read from, in order.
 * @returns One list of pieces for each stretch between block tags; none of them empty.
 */
export function htmlBlocks(lines: readonly Piece[]): Piece[][] {
  const text = lines.map(line => line.text).join('')
  const locate = locator(lines)
  const blocks: Piece[][] = [[]]
  let raised = false
  for (const match of text.matchAll(token)) {
    const [found] = match
    const name = found.startsWith('<') ? tagName(found) : undefined
    if (name === 'sup' || name === '/sup') raised = name === 'sup'
    else if (name !== undefined && block.test(name)) blocks.push([])
    else if (found === '<' || !found.startsWith('<')) {
      const isReference = found.startsWith('&') && found.length > 1
      const value = isReference ? decodeString(found) : raised ? superscript(found) : found
      for (const { start, end, from, to } of locate(match.index, match.index + found.length)) {
        const kind = isReference || raised ? 'fixed' : 'text'
        blocks.at(-1)!.push({ kind, text: isReference ? value : value.slice(from, to), start, end })
      }
    }
  }
  return blocks.filter(pieces => pieces.some(piece => piece.text.trim() !== ''))
}

/** What stands in comments, without white space around it; offsets are those of the whole comments. */
export function* commentsIn(html: string): Generator<Span & { readonly text: string }> {
  for (let start = html.indexOf('<!--'); start >= 0;) {
    const close = html.indexOf('-->', start + 4)
    if (close < 0) return
    const end = close + 3
    yield { text: html.slice(start + 4, close).trim(), start, end }
    start = html.indexOf('<!--', end)
  }
}

const address = /<a\b[^<>]{0,2000}?\bhref\s{0,9}=\s{0,9}(?:"([^"<>]*)"|'([^'<>]*)')/gi

/** Where the addresses of links stand. */
export function* addressesIn(html: string): Generator<Span> {
  for (const { 0: found, 1: double, 2: single = '', index } of html.matchAll(address)) {
    const end = index + found.length - 1
    yield { start: end - (double ?? single).length, end }
  }
}

/** Gives the source spans of spans of the joined text, asked for in order. `from` and `to` count within the span. */
function locator(lines: readonly Piece[]) {
  let index = 0
  let offset = 0
  return (start: number, end: number): { start: number; end: number; from: number; to: number }[] => {
    const spans: { start: number; end: number; from: number; to: number }[] = []
    for (let at = start; at < end;) {
      while (index < lines.length && offset + lines[index]!.text.length <= at) {
        offset += lines[index]!.text.length
        index += 1
      }
      const line = lines[index]!
      const to = Math.min(end, offset + line.text.length)
      const isEven = line.text.length === line.end - line.start
      spans.push({
        start: isEven ? line.start + at - offset : line.start,
        end: isEven ? line.start + to - offset : line.end,
        from: at - start,
        to: to - start,
      })
      at = to
    }
    return spans
  }
}
