/**
 * The editor's document as the text of a draft, and the ways between their places.
 */
import type { Node, ResolvedPos } from 'prosemirror-model'
import { isMarked, lineOf, softBreak, type LineKind } from '../engine/rich.js'
import type { Draft, DraftFormat } from '../engine/protocol.js'

/** A block of text. */
export interface Line {
  readonly node: Node
  /** Of its first character in the draft, behind the mark of its kind. */
  readonly start: number
  readonly length: number
  /** Of its first character in the editor's document. */
  readonly position: number
}

export interface Lines {
  readonly draft: Draft
  readonly all: readonly Line[]
}

/** What stands in the text for a picture. */
const picture = '\uFFFC'

export function linesOf(doc: Node, format: DraftFormat): Lines {
  const all: Line[] = []
  const parts: string[] = []
  let offset = 0
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, leaf =>
      leaf.type.name === 'hard_break' ? softBreak : picture,
    )
    const part = format === 'rich' ? lineOf(kindOf(doc.resolve(position + 1)), text) : text
    const lead = part.length - text.length
    all.push({ node, start: offset + lead, length: text.length, position: position + 1 })
    parts.push(part)
    offset += part.length + 1
    return false
  })
  return { draft: { format, text: parts.join('\n') }, all }
}

function kindOf(inside: ResolvedPos): LineKind {
  if (inside.parent.type.name === 'heading') return 'heading'
  for (let depth = inside.depth; depth > 0; depth--) {
    const { name } = inside.node(depth).type
    if (name === 'list_item') return 'list-item'
    if (name === 'table_cell' || name === 'table_header') return 'table-cell'
  }
  return 'paragraph'
}

/** Number of the line that an offset of the draft stands in; its mark and the break behind it are its own. */
export function lineAt({ all }: Lines, offset: number): number {
  const mark = all[0]!.start
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (all[middle]!.start - mark <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** @returns The place in the editor's document of an offset of the draft. */
export function positionOf(lines: Lines, offset: number): number {
  const line = lines.all[lineAt(lines, offset)]!
  return line.position + Math.min(Math.max(0, offset - line.start), line.length)
}

/** @returns The offset in the draft of a place in the editor's document. */
export function offsetOf({ all }: Lines, position: number): number {
  const line = all.findLast(one => one.position <= position) ?? all[0]!
  return line.start + Math.min(Math.max(0, position - line.position), line.length)
}

/** A line's words without the mark of its kind. */
export const wordsOf = (line: string): string => (isMarked(line) ? line.slice(1) : line)
