/**
 * Candidates that no lexicon knows: those which a text makes by what it has named.
 */
import { firstBehind, spanAround } from '../document/search.js'
import type { Document, Span } from '../document/types.js'
import type { Candidate } from './candidates.js'

/** Where it stands, as candidates have it. Nothing: across blocks, or in opaque text. */
export function placed(
  document: Document,
  { start, end }: Span,
): Pick<Candidate, 'start' | 'end' | 'block' | 'blockIndex' | 'surface'> | undefined {
  const blockIndex = firstBehind(document.blocks, start)
  const block = document.blocks[blockIndex]
  if (!block || start < block.start || end > block.end || spanAround(document.opaque, { start, end })) return
  return { start, end, block, blockIndex, surface: document.text.slice(start, end) }
}

/** @returns Both, by start, the longest first where several start together. */
export const withOthers = (candidates: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] =>
  others.length === 0
    ? candidates
    : [...candidates, ...others].sort((one, other) => one.start - other.start || other.end - one.end)
