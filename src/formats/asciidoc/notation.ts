/**
 * How fixes are written in AsciiDoc: notes as its own, in the text where they are called.
 */
import type { Document, Span } from '../../document/types.js'
import { lineNotation, type Notation } from '../notation.js'

/** Two signs open bold words anywhere. */
const written = (marker: string): string => marker.replaceAll('*', '{asterisk}')
const escaped = (words: string): string => words.replaceAll(']', '\\]')
const opening = /footnote:[\p{L}\p{N}_-]*\[/u

const lines = lineNotation({ marker: written, joinsLines: true, comment: words => `// ${words}` })

export const asciidocNotation: Notation = {
  ...lines,
  note: (_, words) => ({ marker: `footnote:[${escaped(words)}]`, edits: [] }),
  removal: (document, span, opensBlock) => {
    const macro = macroAround(document, span)
    return macro ? { ...macro, text: '' } : lines.removal(document, span, opensBlock)
  },
}

/** The note whose words a span of the text is. */
function macroAround(document: Document, span: Span): Span | undefined {
  const { source } = document
  const { start, end } = document.toSource(span)
  const from = source.lastIndexOf('footnote:', start)
  const head = from < 0 ? undefined : opening.exec(source.slice(from, start + 1))?.[0]
  return head !== undefined && from + head.length === start && source[end] === ']'
    ? { start: from, end: end + 1 }
    : undefined
}
