/**
 * What stands around a name and must not be split: quotations, brackets, links, emphasis.
 */
import type { Block, Document, Inline, Span } from '../document/types.js'

export const enclosureKinds = ['quotation', 'bracket', 'link', 'emphasis'] as const
export type EnclosureKind = (typeof enclosureKinds)[number]

/** In the Document's text, with its marks. */
export interface Enclosure extends Span {
  readonly kind: EnclosureKind
  /** Where its mark-up ends in the source, if the format tells. */
  readonly sourceEnd?: number
  /** Goes on behind its last character: nothing can be put right behind it. */
  readonly isOpen?: true
}

/** The enclosures of a block, inner ones before those around them. What is not closed encloses nothing. */
export function enclosuresOf(document: Document, block: Block): Enclosure[] {
  const markUp = document.inlines ? inlinesIn(document.inlines, block) : markUpIn(document, block)
  const found = [...marksIn(document.text, block), ...markUp]
  return found.sort((one, other) => one.end - other.end || other.start - one.start)
}

/** Emphasis that goes on behind its block is the page's style. */
const inlinesIn = (inlines: readonly Inline[], block: Block): Enclosure[] =>
  inlines.flatMap(({ kind, start, end, sourceEnd }): Enclosure[] => {
    if (start < block.start || end > block.end || (kind === 'emphasis' && sourceEnd === undefined)) return []
    return [{ kind, start, end, ...(sourceEnd === undefined ? { isOpen: true as const } : { sourceEnd }) }]
  })

const closers: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '(': ')', '[': ']' }

function marksIn(text: string, { start, end }: Span): Enclosure[] {
  const found: Enclosure[] = []
  const open: { readonly at: number; readonly close: string }[] = []
  for (let index = start; index < end; index++) {
    const mark = text[index]!
    const last = open.findLastIndex(({ close }) => close === mark)
    if (last >= 0 && !(mark === '"' && opensStraight(text, index))) {
      found.push({ start: open[last]!.at, end: index + 1, kind: /[)\]]/.test(mark) ? 'bracket' : 'quotation' })
      open.length = last
    } else if (mark === '"') {
      if (opensStraight(text, index)) open.push({ at: index, close: '"' })
    } else if (closers[mark] !== undefined) open.push({ at: index, close: closers[mark] })
  }
  return found
}

const opensStraight = (text: string, index: number): boolean =>
  !/[\p{L}\p{N}.,!?…»]/u.test(text[index - 1] ?? ' ') && /[\p{L}\p{N}«(]/u.test(text[index + 1] ?? ' ')

const markUp = /\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|!?\[|\]|\*{1,3}|_{1,3}|~~|`+|<\/?[A-Za-z][^>\n]*>/g

/** Mark-up is what the source has between two characters of the text. */
function markUpIn(document: Document, { start, end }: Span): Enclosure[] {
  if (document.text === document.source || document.rewritten) return []
  const found: Enclosure[] = []
  const open: { readonly at: number; readonly close: string }[] = []
  let behind = lineStart(document, start)
  for (let index = start; index <= end; index++) {
    const next = index < end ? document.toSource({ start: index, end: index + 1 }) : lineEnd(document, behind)
    if (next.start > behind)
      for (const [mark] of document.source.slice(behind, next.start).matchAll(markUp)) {
        const close = mark.startsWith(']') ? ']' : mark.startsWith('</') ? mark.replace(/[</>]/g, '') : mark
        const last = open.findLastIndex(entry => entry.close === close)
        if (last >= 0) {
          found.push({ start: open[last]!.at, end: index, kind: close === ']' ? 'link' : 'emphasis' })
          open.length = last
        } else if (mark.endsWith('[')) open.push({ at: index, close: ']' })
        else if (mark.startsWith('<')) open.push({ at: index, close: /[A-Za-z][\w-]*/.exec(mark)![0] })
        else if (!mark.startsWith(']')) open.push({ at: index, close: mark })
      }
    behind = next.end
  }
  return found
}

function lineStart(document: Document, offset: number): number {
  const { start } = document.toSource({ start: offset, end: offset + 1 })
  return document.source.lastIndexOf('\n', start - 1) + 1
}

/** The empty span at the end of a line of the source. */
function lineEnd({ source }: Document, from: number): Span {
  const found = source.indexOf('\n', from)
  const end = found < 0 ? source.length : found
  return { start: end, end }
}

const closing = /^(?:\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|\]|\*{1,3}|_{1,3}|~~|`+|<\/[A-Za-z][^>\n]*>)/

/**
 * Where in the source to insert what shall stand behind a character of the text: behind the mark-up that closes there.
 * @param offset In the Document's text, behind a character.
 * @param enclosures Of its block.
 */
export function insertionPoint(document: Document, offset: number, enclosures: readonly Enclosure[]): number {
  const { source } = document
  let at = document.toSource({ start: offset - 1, end: offset }).end
  if (document.inlines) {
    const ends = enclosures.flatMap(({ end, sourceEnd }) =>
      end === offset && sourceEnd !== undefined ? [sourceEnd] : [],
    )
    return Math.max(at, ...ends)
  }
  let closable = enclosures.filter(({ kind, end }) => end === offset && (kind === 'link' || kind === 'emphasis')).length
  for (; closable > 0; closable--) {
    const found = closing.exec(source.slice(at))
    if (!found) break
    at += found[0].length
  }
  return at
}
