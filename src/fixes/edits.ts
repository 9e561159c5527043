/**
 * Edits of a source: put in order, applied, followed.
 */
import { numberAt } from '../checked/index.js'
import { firstBehind } from '../document/search.js'
import type { Span } from '../document/types.js'
import type { Edit } from './types.js'

/**
 * By place; insertions at one place stay in the order in which they are given, but that what goes on in a line stands before
 * what begins another one: a marker at the end of the text before the footnotes.
 */
export const inOrder = <Found extends Edit>(edits: readonly Found[]): Found[] =>
  [...edits].sort(
    (one, other) =>
      one.start - other.start || one.end - other.end || Number(beginsLine(one)) - Number(beginsLine(other)),
  )

const beginsLine = ({ start, end, text }: Edit): boolean => start === end && /^\r?\n/.test(text)

/** Whether two edits want the same characters, or one inserts within what the other replaces. */
export const overlap = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end
    ? one.start < one.end
    : one.start < other.end && other.start < one.end

/** The same words in the same place: the notice of a row mends each of its names. */
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

/**
 * Tells where an offset of the source stands once edits are applied. What is inserted at the offset goes before it; of what
 * is replaced there is no more than what stands there now.
 * @param edits Not overlapping.
 */
export function moving(edits: readonly Edit[]): (offset: number) => number {
  const ordered = inOrder(edits)
  let grown = 0
  const growths = ordered.map(({ start, end, text }) => (grown += text.length - (end - start)))
  return offset => {
    const next = firstBehind(ordered, offset)
    const { start, text } = ordered[next] ?? { start: offset, text: '' }
    const taken = Math.max(0, offset - start - text.length)
    return offset + (growths[next - 1] ?? 0) - taken
  }
}

/** Where the words of edits stand once they are applied, in order. @param edits Not overlapping. */
export function writtenBy(edits: readonly Edit[]): Span[] {
  let grown = 0
  return inOrder(edits).map(({ start: from, end, text }) => {
    const start = from + grown
    grown += text.length - (end - from)
    return { start, end: start + text.length }
  })
}

/** Units of a source that edits replace, offsets within what one of them replaces, and offsets at which one inserts. */
const [replaced, within, inserting] = [1, 2, 4]

/** The edits of fixes that are made together. One more costs no more than its own length. */
export class TakenEdits {
  /** What is taken at each offset of the source, as a sum. */
  readonly #marks: Uint8Array
  /** By their place. */
  readonly #insertions = new Map<number, Set<string>>()

  /** @param length Of the source, in UTF-16 code units. */
  constructor(length: number) {
    this.#marks = new Uint8Array(length + 1)
  }

  /** Whether an edit overlaps with one that is taken, or is the same. It lies within the source. */
  hinders({ start, end, text }: Edit): boolean {
    if (start === end) return this.#has(start, within) || this.#insertions.get(start)?.has(text) === true
    for (let offset = start; offset < end; offset++)
      if (this.#has(offset, replaced) || (offset > start && this.#has(offset, inserting))) return true
    return false
  }

  take({ start, end, text }: Edit): void {
    if (start === end) {
      const alike = this.#insertions.get(start)
      if (alike) alike.add(text)
      else this.#insertions.set(start, new Set([text]))
      this.#mark(start, inserting)
    }
    for (let offset = start; offset < end; offset++) this.#mark(offset, offset > start ? replaced | within : replaced)
  }

  #mark(offset: number, mark: number): void {
    this.#marks[offset] = numberAt(this.#marks, offset) | mark
  }

  #has(offset: number, mark: number): boolean {
    return (numberAt(this.#marks, offset) & mark) > 0
  }
}
