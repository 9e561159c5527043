/**
 * Edits of a source: put in order, applied, followed.
 */
import type { Edit } from './types.js'

/** By place; insertions at one place stay in the order in which they are given. */
export const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((one, other) => one.start - other.start || one.end - other.end)

/** Whether two edits want the same characters, or one inserts within what the other replaces. */
export const overlap = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end
    ? one.start < one.end
    : one.start < other.end && other.start < one.end

/** The notice of a row mends each of its names, once. */
export const isSame = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end && one.text === other.text

/**
 * The edits of one fix in order, such that they can be applied together: what is taken out twice is taken out once.
 * @returns Nothing where they want different things in one place.
 */
export function settled(edits: readonly Edit[]): readonly Edit[] | undefined {
  const found: Edit[] = []
  for (const edit of inOrder(edits)) {
    const last = found.at(-1)
    if (!last || !overlap(last, edit)) found.push(edit)
    else if (last.text === '' && edit.text === '')
      found[found.length - 1] = { ...last, end: Math.max(last.end, edit.end) }
    else if (!isSame(last, edit)) return undefined
  }
  return found
}

/**
 * Applies edits to a source; what they do not touch stays as it is.
 * @throws RangeError if edits overlap or lie outside of the source; nothing is applied then.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, text } of inOrder(edits)) {
    if (start < from || end < start || end > source.length) throw new RangeError('Edits overlap or leave the source')
    parts.push(source.slice(from, start), text)
    from = end
  }
  return [...parts, source.slice(from)].join('')
}

/** Where an offset of the source stands once edits are applied. What is inserted at the offset goes before it. */
export function movedBy(edits: readonly Edit[], offset: number): number {
  let moved = offset
  for (const { start, end, text } of edits) if (end <= offset) moved += text.length - (end - start)
  return moved
}
