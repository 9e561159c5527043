/** Lines as the engine reads and writes them. */
import {
  DocumentBuilder,
  lineNotation,
  opensFootnote,
  splitBlocks,
  withHeadline,
  type Block,
  type BlockKind,
  type Document,
  type Notation,
} from '../engine/index.js'
import { lineKindOf, lineOf, type LineKind } from './lines.js'
import type { LinkedSpan } from './protocol.js'

const blockKindOf = (kind: LineKind): BlockKind => (kind === 'table-row' ? 'table-cell' : kind)

/** @param links Their words stand for their addresses: those have no place in the source. */
export function parseRich(source: string, links: readonly LinkedSpan[]): Document {
  const builder = new DocumentBuilder(source)
  for (const { url, start, end } of links) builder.link(url, { start, end })
  const found: Block[] = []
  let start = 0
  let opensRow = false
  for (const line of source.split('\n')) {
    const kind = lineKindOf(line)
    const from = start + (kind ? 1 : 0)
    const end = start + line.length
    start = end + 1
    // A row begins with its first cell that has words.
    opensRow = kind === 'table-row' || (opensRow && kind === 'table-cell')
    if (source.slice(from, end).trim() === '') continue
    builder.separate()
    const shift = builder.length
    builder.literal(from, end)
    const text = source.slice(from, end)
    const parts: Block[] =
      !kind || kind === 'paragraph'
        ? splitBlocks(text)
        : [{ kind: blockKindOf(kind), start: 0, end: text.length, ...(opensRow && { opensRow }) }]
    opensRow = false
    for (const part of parts) found.push({ ...part, start: part.start + shift, end: part.end + shift })
  }
  const { text } = builder.build()
  for (const { kind, opensRow, ...span } of withHeadline(text, found)) {
    if (opensRow) builder.openRow()
    builder.block(kind === 'paragraph' && opensFootnote(text, span) ? 'footnote' : kind, span)
  }
  return builder.build()
}

export const richNotation: Notation = {
  ...lineNotation({ marker: marker => marker, joinsLines: false }),
  addition: ({ source }, { marker, words }) => {
    const end = source.trimEnd().length
    return { start: end, end, text: `\n${lineOf('paragraph', `${marker} ${words}`)}` }
  },
}
