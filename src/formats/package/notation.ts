/**
 * What the notations of packages share: words are escaped, and nothing is written into a document that calls its namespaces
 * otherwise than office programs do.
 */
import type { Document, Span } from '../../document/types.js'
import type { Edit, Notation } from '../notation.js'

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text })

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** How a package is written into. */
interface Ways {
  readonly addition: NonNullable<Notation['addition']>
  readonly removal: (document: Document, span: Span) => Edit
  readonly insertion: (document: Document, offset: number, text: string) => Edit
  readonly replacement: (document: Document, span: Span, text: string) => Edit
}

/** @param usual The tag that such a document has, by its usual name. */
export function packageNotation(usual: string, ways: Ways) {
  const ifUsual = ({ source }: Document, edit: () => Edit): Edit =>
    source.includes(usual) ? edit() : insertion(source.length, '')
  return {
    marker: (marker: string) => marker,
    words: escaped,
    addition: (document, footnote) => ifUsual(document, () => ways.addition(document, footnote)),
    removal: (document, span) => ifUsual(document, () => ways.removal(document, span)),
    insertion: (document, offset, text) => [ifUsual(document, () => ways.insertion(document, offset, text))],
    replacement: (document, span, text) => ifUsual(document, () => ways.replacement(document, span, text)),
  } satisfies Notation
}
