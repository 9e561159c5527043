/**
 * The sections of a document: its chapters, or what stands under one heading.
 */
import type { Document, Span } from '../document/types.js'

/** Its own; or from each heading behind the first text to the next one. */
export function sectionsOf({ blocks, text, sections }: Document): readonly Span[] {
  if (sections) return sections
  const starts = blocks.filter(({ kind }, index) => kind === 'heading' && blocks[index - 1]?.kind !== 'heading')
  const inner = starts.map(({ start }) => start).filter(start => start > 0)
  return [0, ...inner].map((start, index) => ({ start, end: inner[index] ?? text.length }))
}
