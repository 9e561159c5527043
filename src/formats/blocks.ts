/**
 * From the text that a format holds together to the blocks in it.
 */
import { opensFootnote } from '../document/footnotes.js'
import { splitBlocks, type SoftBreaks } from '../document/plain.js'
import type { Block, BlockKind } from '../document/types.js'

/** The blocks of a block's text, without white space around them: lines of a paragraph are told apart as in plain text. */
export function blocksOf(text: string, kind: BlockKind, softBreaks?: SoftBreaks): Block[] {
  if (kind === 'paragraph') return splitBlocks(text, softBreaks)
  if (kind === 'list-item')
    return splitBlocks(text, softBreaks).map(block =>
      block.kind === 'paragraph' ? { ...block, kind: 'list-item' } : block,
    )
  const bare = text.trimStart()
  const span = { start: text.length - bare.length, end: text.trimEnd().length }
  if (bare === '') return []
  return [{ ...span, kind: kind === 'table-cell' && opensFootnote(text, span) ? 'footnote' : kind }]
}
