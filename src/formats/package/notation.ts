/**
 * What the notations of packages share: words are escaped, and nothing is written into a document that calls its namespaces
 * otherwise than office programs do.
 */
import type { Document, Span } from '../../document/types.js'
import type { Edit, NewFootnote, Notation } from '../notation.js'
import { elementEnd, openTag } from './elements.js'

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text })

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** How a package is written into. */
interface Ways<Changes> {
  addition(document: Document, footnote: NewFootnote, changes: Changes): Edit
  removal(document: Document, span: Span, changes: Changes): Edit
  insertion(document: Document, offset: number, text: string, changes: Changes): Edit
  replacement(document: Document, span: Span, text: string, changes: Changes): Edit
}

/** @param usual The tag that such a document has, by its usual name. @param changes How a change is put down. */
export function packageNotation<Changes>(usual: string, changes: Changes, ways: Ways<Changes>) {
  const ifUsual = ({ source }: Document, edit: () => Edit): Edit =>
    source.includes(usual) ? edit() : insertion(source.length, '')
  return {
    marker: (marker: string) => marker,
    words: escaped,
    addition: (document, footnote) => ifUsual(document, () => ways.addition(document, footnote, changes)),
    removal: (document, span) => ifUsual(document, () => ways.removal(document, span, changes)),
    insertion: (document, offset, text) => [ifUsual(document, () => ways.insertion(document, offset, text, changes))],
    replacement: (document, span, text) => ifUsual(document, () => ways.replacement(document, span, text, changes)),
  } satisfies Notation
}

/** Where the characters of a span stand in the source, but for those that stand nowhere. */
export function placesOf(document: Document, span: Span): Span[] {
  const places: Span[] = []
  for (let at = span.start; at < span.end; at++) {
    const place = document.toSource({ start: at, end: at + 1 })
    if (place.start !== place.end) places.push(place)
  }
  return places
}

/** The element of a name in which a block stands, if the span is all of the block and the block ends within it. */
export function elementOf(document: Document, span: Span, name: string): Span | undefined {
  const { source, blocks } = document
  if (!blocks.some(block => block.start === span.start && block.end === span.end)) return undefined
  const { start, end } = document.toSource(span)
  const tag = openTag(source, name, start)
  const behind = tag ? elementEnd(source, name, tag) : 0
  return tag && end <= behind ? { start: tag.start, end: behind } : undefined
}
