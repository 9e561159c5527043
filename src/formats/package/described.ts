/**
 * The elements of files that describe a book or a document: who wrote it, what it is called. They are read as tokens, so that none of the faults that books come with
 * hides the others, and no entity is expanded.
 */
import type { Span } from '../../document/types.js'
import { readTokens, type Attribute } from '../html/tokens.js'
import { piecesOf } from '../html/references.js'
import { textIn, type Piece } from '../pieces.js'

/** An element which holds text, or nothing. Offsets are into the text that was read. */
export interface Described {
  /** Without its prefix, in lower case. */
  readonly name: string
  /** Decoded; by name, in lower case. */
  readonly attribute: (name: string) => string | undefined
  /** What it holds, up to the first tag. */
  readonly inner: Span
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** What a stretch says, references decoded. */
export const said = (text: string, span: Span): Piece[] => [...piecesOf(text, span, false)]

/** The elements of a text, in the order in which they begin. */
export function elementsIn(text: string): Described[] {
  const found: (Described & { inner: { start: number; end: number } })[] = []
  const attributeOf = (attributes: readonly Attribute[]) => (name: string) => {
    const attribute = attributes.find(one => one.name === name)
    return attribute && textIn([...piecesOf(text, attribute, true)]).trim()
  }
  let last: { start: number; end: number } | undefined
  readTokens(text, {
    open({ name, attributes, end }) {
      last = { start: end, end }
      found.push({ name: local(name), attribute: attributeOf(attributes), inner: last })
    },
    close: () => {
      last = undefined
    },
    text: ({ end }) => {
      if (last) last.end = end
    },
  })
  return found
}

/** What an element says, with its white space as one space. */
export const wordsOf = (text: string, { inner }: Described): string =>
  textIn(said(text, inner)).replace(/\s+/gu, ' ').trim()

/** Several authors stand in one element, too. @param names Of the element, the surest first: of the first that says something. */
export function authorsIn(text: string, ...names: readonly string[]): string[] {
  const elements = elementsIn(text)
  for (const sought of names) {
    const found = elements
      .filter(({ name }) => name === sought)
      .flatMap(element => wordsOf(text, element).split(/\s*;\s*/))
      .filter(author => author !== '')
    if (found.length > 0) return found
  }
  return []
}
