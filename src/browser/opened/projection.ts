/**
 * What the editor shows of a file: its lines, and the ways between them and the source.
 */
import { numberAt } from '../../checked/index.js'
import type { Document, Edit, Span } from '../../engine/index.js'

export interface Projection {
  readonly document: Document
  /** The lines, joined by line breaks. Breaks within a line are U+2028. */
  readonly text: string
  /** @param span In the source. @returns Where it is shown, in {@link text}. */
  ofSource(span: Span): Span
  /**
   * @param edit Of {@link text}.
   * @returns The source with it; nothing if it leaves its line or breaks the mark-up.
   */
  edited(edit: Edit): string | undefined
}

/** Whether two characters are the same to a reader: of white space there may be more or less. */
const isBlank = (character: string): boolean => /\s/.test(character)

/**
 * Follows the offsets of one text into another that differs from it in white space alone, as while somebody types:
 * formats drop what stands at the ends of their lines.
 * @returns Nothing if other characters differ, too.
 */
export function alignment(from: string, to: string): ((offset: number) => number) | undefined {
  if (from === to) return offset => offset
  const places = new Uint32Array(from.length + 1)
  let at = 0
  for (let index = 0; index <= from.length; index++) {
    const character = from[index] ?? ''
    while (at < to.length && to[at] !== character && isBlank(to.charAt(at)) && to[at] !== '\n') at++
    places[index] = at
    if (to[at] === character) at++
    else if (character !== '' && (!isBlank(character) || character === '\n')) return undefined
  }
  return at < to.length ? undefined : offset => numberAt(places, offset)
}
