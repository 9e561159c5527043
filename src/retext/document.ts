/**
 * A tree of natural language → Document.
 */
import type { Literal, Node, Parent, Root } from 'nlcst'
import type { VFile } from 'vfile'
import { itemAt } from '../checked/index.js'
import { DocumentBuilder, identityDocument } from '../document/builder.js'
import { plainBlocks } from '../document/plain.js'
import type { Document, Span } from '../document/types.js'

/** How far behind its claimed place a leaf is looked for, in UTF-16 code units: a word, and anything shorter. */
const wordWindow = 400
const markWindow = 8

interface Leaf {
  readonly value: string
  readonly isSource: boolean
  readonly isWord: boolean
  /** Offset in the source where the tree says it begins. */
  readonly claimed: number | undefined
}

/**
 * Reads a tree from retext, or from one of the bridges to it, whose positions drift behind every entity and escape: a
 * leaf that does not stand where the tree says is looked up in the source.
 * @param tree From `file`.
 * @param file The source; as it was when the tree was made.
 */
export function documentFromNlcst(tree: Root, file: VFile): Document {
  const source = String(file)
  const leaves: Leaf[] = []
  collect(tree, leaves)
  const text = leaves.map(({ value }) => value).join('')
  const blocks = plainBlocks(text)
  if (text === source && leaves.every(({ isSource }) => !isSource)) return identityDocument(source, blocks)
  const builder = new DocumentBuilder(source)
  const places = placesOf(leaves, source)
  leaves.forEach(({ value, isSource }, index) => {
    const { start, end } = itemAt(places, index)
    const from = builder.length
    builder.replaced(value, start, end)
    if (isSource) builder.opaque({ start: from, end: builder.length })
  })
  return { ...builder.build(), blocks }
}

function collect(node: Node | Parent | Literal, leaves: Leaf[]): void {
  if ('children' in node) {
    for (const child of node.children) collect(child, leaves)
    return
  }
  if (!('value' in node) || node.value === '') return
  leaves.push({
    value: node.value,
    isSource: node.type === 'SourceNode',
    isWord: node.type === 'TextNode' || node.type === 'SourceNode',
    claimed: node.position?.start.offset,
  })
}

/** The source span of each leaf. What cannot be found takes the room between its neighbours. */
function placesOf(leaves: readonly Leaf[], source: string): Span[] {
  const found: (number | undefined)[] = []
  let drift = 0
  let cursor = 0
  for (const { value, isWord, claimed } of leaves) {
    const guesses = claimed === undefined ? [cursor] : [claimed + drift, claimed, cursor]
    const from = Math.max(cursor, claimed ?? cursor)
    const at =
      guesses.find(guess => guess >= cursor && source.startsWith(value, guess)) ??
      (isWord ? indexWithin(source, value, from, wordWindow) : undefined) ??
      indexWithin(source, value, cursor, isWord ? wordWindow : markWindow)
    found.push(at)
    if (at === undefined) continue
    if (claimed !== undefined && isWord) drift = at - claimed
    cursor = at + value.length
  }
  const places: Span[] = []
  let following = source.length
  for (let index = leaves.length - 1; index >= 0; index -= 1) {
    const at = found[index]
    if (at !== undefined) following = at
    places[index] =
      at === undefined
        ? { start: following, end: following }
        : { start: at, end: at + itemAt(leaves, index).value.length }
  }
  let behind = 0
  return places.map((place, index) => {
    const span = found[index] === undefined ? { start: Math.min(behind, place.start), end: place.end } : place
    behind = found[index] === undefined ? behind : place.end
    return span
  })
}

function indexWithin(source: string, value: string, from: number, window: number): number | undefined {
  const at = source.slice(from, from + window + value.length).indexOf(value)
  return at < 0 ? undefined : from + at
}
