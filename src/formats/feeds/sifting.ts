/**
 * The words of an item without its mark-up, where that is sure to be so simple that they are found without reading it: what
 * is decided by them holds for the document.
 */
import { withoutStrong } from '../../document/strong.js'
import { piecesOf } from '../html/references.js'
import { textIn } from '../pieces.js'
import type { RecordFormat } from './fields.js'

/** What a sift is asked of. */
export interface PlainWords {
  readonly text: string
  /** With the marks of mark-up, of which some may be none. */
  readonly marked: string
}

/** @param marked With its mark-up. @returns Nothing if only reading it tells. */
export function plainWords(marked: string, format: RecordFormat): PlainWords | undefined {
  const text = plainText(marked, format)
  return text === undefined ? undefined : { text, marked: format === 'markdown' ? withoutReferences(marked) : text }
}

function plainText(text: string, format: RecordFormat): string | undefined {
  if (format === 'markdown') return plainMarkdown(text)
  if (format === 'html') {
    if (text.includes('<')) return undefined
    return unbold(withoutReferences(text))
  }
  return unbold(text)
}

const withoutReferences = (text: string): string =>
  text.includes('&') ? textIn([...piecesOf(text, { start: 0, end: text.length }, false)]) : text

/** As texts without mark-up are read. */
const unbold = (text: string): string =>
  text.includes('**')
    ? withoutStrong(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('')
    : text

/** Elements, escapes, code, templates, quotations, tables: what may take words away, or put others in. */
const involved = /[<\\`{|~]|(?:^|\n)[ \t]*>|\]\[|\[\^|\]:|!\[|\[\[|(?:^|\n)(?: {4}|\t)/
/** A link, with its address. */
const link = /\[([^[\]\n]{0,400})\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g
/** Marks between two letters, which may be written as references: whether they part them, reading tells. */
const joint = /[\p{L}\p{M}\p{N}\p{Cf};](?:[*[\]]|__)+[\p{L}\p{M}\p{N}\p{Cf}&]/u
/** A link that is written otherwise. What stands in brackets by itself is no mark-up, as nothing tells where it would lead. */
const otherLink = /\](?=\()/

/** Emphasis is no more than its marks, and a link no more than its words; the addresses stand behind the text. */
function plainMarkdown(text: string): string | undefined {
  if (involved.test(text)) return undefined
  const addresses: string[] = []
  const unlinked = text.replace(link, (_, words: string, address: string) => {
    addresses.push(address)
    return `*${words}*`
  })
  if (otherLink.test(unlinked) || joint.test(unlinked)) return undefined
  const plain = unlinked
    .replace(/\*|__/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
  return withoutReferences([plain, ...addresses].join('\n\n'))
}
