/**
 * The words of an item without its mark-up, where that is sure to be so simple that they are found without reading it: what
 * is decided by them holds for the document.
 */
import { withoutStrong } from '../../document/strong.js'
import { piecesOf } from '../html/references.js'
import { simpleHtml } from '../html/simple.js'
import type { HtmlOptions } from '../options.js'
import { textIn } from '../pieces.js'
import type { RecordFormat } from './fields.js'

/** What a sift is asked of. */
export interface PlainWords {
  readonly text: string
  /** With the marks of mark-up, of which some may be none. */
  readonly marked: string
  /** What links lead to; those that stand in the text as such are not among them. */
  readonly addresses: readonly string[]
}

/** @param marked With its mark-up. @returns Nothing if only reading it tells. */
export function plainWords(marked: string, format: RecordFormat, html: HtmlOptions): PlainWords | undefined {
  if (format === 'markdown') return plainMarkdown(marked)
  if (format === 'text') return plain(unbold(marked))
  if (!marked.includes('<')) return plain(unbold(withoutReferences(marked)))
  // What a house leaves out of its pages, and where else it has text, reading knows.
  const simple = html.exclude.length + html.attributes.length > 0 ? undefined : simpleHtml(marked)
  return simple && { ...simple, marked: simple.text }
}

const plain = (text: string): PlainWords => ({ text, marked: text, addresses: [] })

const withoutReferences = (text: string): string =>
  text.includes('&') ? textIn([...piecesOf(text, { start: 0, end: text.length }, false)]) : text

/** As texts without mark-up are read. */
const unbold = (text: string): string =>
  text.includes('**')
    ? withoutStrong(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('')
    : text

/** Elements, escapes, code, templates, quotations: what may take words away, or put others in. */
const involved = /[<\\{]|`[^`]*`|~[^~]*~|(?:^|\n)[ \t]*>|\]\[|\[\^|\]:|!\[|\[\[|(?:^|\n)(?: {4}|\t)/
/** The line beneath the head of a table; without one a vertical bar is a sign. */
const belowHead = /(?:^|\n)[ \t|:]*-[ \t|:-]*(?:\r?\n|$)/
/** A link, with its address. */
const link = /\[([^[\]\n]{0,400})\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g
/** Marks between two letters, which may be written as references: whether they part them, reading tells. */
const joint = /[\p{L}\p{N};][\p{M}\p{Cf}]*(?:[*[\]]|__)+[\p{M}\p{Cf}]*[\p{L}\p{N}&]/u
/** A link that is written otherwise. What stands in brackets by itself is no mark-up, as nothing tells where it would lead. */
const otherLink = /\](?=\()/

/** Emphasis is no more than its marks, and a link no more than its words. */
function plainMarkdown(marked: string): PlainWords | undefined {
  if (involved.test(marked) || (marked.includes('|') && belowHead.test(marked))) return undefined
  const addresses: string[] = []
  const unlinked = marked.replace(link, (_, words: string, address: string) => {
    addresses.push(withoutReferences(address))
    return `*${words}*`
  })
  if (otherLink.test(unlinked) || joint.test(unlinked)) return undefined
  const text = unlinked
    .replace(/\*|__/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
  return { text: withoutReferences(text), marked: withoutReferences(marked), addresses }
}
