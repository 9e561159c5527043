/**
 * The lead of a draft that has no other text: then it is the text, and names in it need their notices there.
 */
import type { Block, BlockKind } from '../document/types.js'

/** What readers read on; captions and alternative texts belong to pictures. */
const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-cell', 'heading', 'footnote'])
const word = /[\p{L}\p{N}]/u

/**
 * @param bodyStart Where the body begins in the text, behind title and lead.
 * @returns The blocks; where the body holds no words but those of pictures, the lead is made of paragraphs.
 */
export function leadAsText(text: string, blocks: readonly Block[], bodyStart: number): readonly Block[] {
  const hasWords = ({ kind, start, end }: Block): boolean =>
    start >= bodyStart && running.has(kind) && word.test(text.slice(start, end))
  if (blocks.some(hasWords)) return blocks
  return blocks.map(block =>
    block.kind === 'meta' && block.start < bodyStart ? { ...block, kind: 'paragraph' } : block,
  )
}
