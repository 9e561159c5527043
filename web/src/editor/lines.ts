/**
 * The editor's document as the text of a draft, and the ways between their places.
 */
import type { Mark, Node, ResolvedPos } from 'prosemirror-model'
import { lineKindOf, lineOf, softBreak, type LineKind } from '../../../src/browser/lines.js'
import type { Draft, LinkedSpan } from '../../../src/browser/protocol.js'
import { itemAt } from '../../../src/checked/index.js'
import { fileOf, schema } from './schema.js'

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

export function linesOf(doc: Node): Lines {
  const file = fileOf(doc)
  const all: Line[] = []
  const parts: string[] = []
  const links: LinkedSpan[] = []
  let offset = 0
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const words = node.textBetween(0, node.content.size, undefined, leaf =>
      leaf.type.name === 'hard_break' ? softBreak : picture,
    )
    const part = file === undefined ? lineOf(kindOf(doc.resolve(position + 1)), words) : words
    const start = offset + part.length - words.length
    all.push({ node, start, length: words.length, position: position + 1 })
    parts.push(part)
    links.push(...linksIn(node, start))
    offset += part.length + 1
    return false
  })
  const text = parts.join('\n')
  return { draft: file === undefined ? { text, links } : { file, text }, all }
}

/** @param start Of the line's words in the draft. */
function linksIn(line: Node, start: number): LinkedSpan[] {
  const links: LinkedSpan[] = []
  line.forEach((node, offset) => {
    const url = node.marks.find(mark => mark.type.name === 'link')?.attrs['href'] as string | undefined
    if (url === undefined) return
    const last = links.at(-1)
    const end = start + offset + node.nodeSize
    if (last?.url === url && last.end === start + offset) links[links.length - 1] = { ...last, end }
    else links.push({ url, start: start + offset, end })
  })
  return links
}

function kindOf(inside: ResolvedPos): LineKind {
  if (inside.parent.type.name === 'heading') return 'heading'
  for (let depth = inside.depth; depth > 0; depth--) {
    const { name } = inside.node(depth).type
    if (name === 'list_item') return 'list-item'
    if (name === 'table_cell' || name === 'table_header') {
      const isFirst = inside.index(depth - 1) === 0 && inside.index(depth) === 0
      return isFirst ? 'table-row' : 'table-cell'
    }
  }
  return 'paragraph'
}

/** Number of the line that an offset of the draft stands in; its mark and the break behind it are its own. */
export function lineAt({ all }: Lines, offset: number): number {
  const mark = itemAt(all, 0).start
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (itemAt(all, middle).start - mark <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** @returns The place in the editor's document of an offset of the draft. */
export function positionOf(lines: Lines, offset: number): number {
  const line = itemAt(lines.all, lineAt(lines, offset))
  return line.position + Math.min(Math.max(0, offset - line.start), line.length)
}

/** @returns The offset in the draft of a place in the editor's document. */
export function offsetOf({ all }: Lines, position: number): number {
  const line = all.findLast(one => one.position <= position) ?? itemAt(all, 0)
  return line.start + Math.min(Math.max(0, position - line.position), line.length)
}

/** A line's words without the mark of its kind. */
export const wordsOf = (line: string): string => (lineKindOf(line) ? line.slice(1) : line)

/** Words as they stand in a block, line breaks within it as nodes. */
export const inlineOf = (words: string, marks: readonly Mark[] = []): Node[] =>
  words
    .split(softBreak)
    .flatMap((part, index) => [
      ...(index > 0 ? [schema.node('hard_break')] : []),
      ...(part === '' ? [] : [schema.text(part, marks)]),
    ])
