/**
 * Edits of a source in which words cannot be written as they are, and in which what stands between two words is not text.
 */
import type { Span, TextEdit } from './types.js'

/** A part of a source with the way in which words are written in it. */
export interface Section extends Span {
  readonly escape: (words: string) => string
}

/**
 * @param sections In which text stands, not overlapping.
 * @param textIn The parts of a span of the source that are text.
 * @returns Rewrites an edit: the words escaped, what is no text kept. What leads out of all sections is not written.
 */
export function rewriting(
  sections: readonly Section[],
  textIn: (span: Span) => readonly Span[],
): (edit: TextEdit) => readonly TextEdit[] {
  const ordered = [...sections].sort((one, other) => one.start - other.start)
  const sectionAt = (offset: number): Section | undefined => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (ordered[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return ordered[low - 1]
  }
  return ({ start, end, text }) => {
    const section = sectionAt(start)
    if (!section || end > section.end) return []
    const [first = { start, end: start }, ...others] = textIn({ start, end })
    return [
      { ...first, text: text === '' ? '' : section.escape(text) },
      ...others.map(part => ({ ...part, text: '' })),
    ].filter(edit => edit.end > edit.start || edit.text !== '')
  }
}
