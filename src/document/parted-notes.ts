/**
 * Notes whose marker stands in a block of its own before their words: in a cell of a table, as the term of a list of
 * terms, in a paragraph.
 */
import { itemAt } from '../checked/index.js'
import { speaksOfStatus } from '../language/status.js'
import { opensFootnote, stars, superscripts } from './footnotes.js'
import type { Block, Document } from './types.js'

const kinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'table-cell', 'footnote'])

const sign = new RegExp(
  String.raw`^(?:([${stars}]{1,5}|[†‡]{1,3})|([${superscripts}]{1,2})|\[(\d{1,2}|\*{1,3})\])(\s?[\p{Lu}«"„“].*)?$`,
  'su',
)
const number = /^(\d{1,2})[.)]?$/
/** The longest number with its sign, in UTF-16 code units. */
const longest = 3
/** The longest name behind a marker, in UTF-16 code units. */
const longestName = 100

/**
 * @param next The block behind it.
 * @returns The label that a block is the marker of, with a name in a cell before another one, or in a term. Nothing if it says
 * more.
 */
function markerIn(text: string, { start, end, isTerm }: Block, next: Block): string | undefined {
  if (end - start > longestName) return undefined
  const [, signs, raised, bracketed, name] = sign.exec(text.slice(start, end)) ?? []
  if (name !== undefined && next.kind !== 'table-cell' && !isTerm) return undefined
  if (raised !== undefined) return Array.from(raised, digit => superscripts.indexOf(digit)).join('')
  return signs?.replace(/[^*†‡]/gu, '*') ?? bracketed
}

/** @returns The number that a block is nothing but; nothing if it says more, or marks its words by a sign. */
export function numberIn(text: string, { start, end }: Block): number | undefined {
  const digits = end - start > longest ? undefined : number.exec(text.slice(start, end))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Whether the words of a block may be those to which the block before it has their marker. */
export const mayFollow = (marker: Block, words: Block): boolean =>
  kinds.has(marker.kind) &&
  kinds.has(words.kind) &&
  !(words.kind === 'table-cell' && words.opensRow === true) &&
  (words.label === undefined || words.label === marker.label)

/**
 * Makes footnotes of blocks that tell a status behind a block which is a marker, where the text before calls it; and of those to
 * whose marker a link leads. A marker with a name is one note with what is told of it.
 */
export function withPartedNotes<Read extends Pick<Document, 'text' | 'blocks'>>(document: Read): Read {
  const { blocks } = document
  const calls = new Calls(document.text)
  const found: Block[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [itemAt(blocks, index), blocks[index + 1]]
    const label = next && labelOfParted(document, block, next, calls)
    if (next === undefined || label === undefined) {
      found.push(block)
      continue
    }
    index++
    if (hasName(document.text, block)) found.push({ ...block, kind: 'footnote', end: next.end })
    else found.push(withoutLabel(block), { ...next, kind: 'footnote', label })
  }
  return found.length === blocks.length && found.every((block, index) => block === blocks[index])
    ? document
    : { ...document, blocks: found }
}

/** @returns Nothing if two blocks are no marker and the words of its note. */
function labelOfParted(document: Pick<Document, 'text'>, block: Block, next: Block, calls: Calls): string | undefined {
  const { text } = document
  if (!mayFollow(block, next)) return undefined
  const label = labelFor(text, block, next)
  if (label === undefined || opensFootnote(text, next)) return undefined
  const isNote =
    block.label !== undefined ||
    (calls.areBefore(block.start, label) &&
      speaksOfStatus(document, next.start, next.end) &&
      !speaksOfStatus(document, block.start, block.end))
  return isNote ? label : undefined
}

const hasName = (text: string, { start, end }: Block): boolean => /\p{L}/u.test(text.slice(start, end))

function withoutLabel(block: Block): Block {
  if (block.label === undefined) return block
  const { label: _, ...marker } = block
  return { ...marker, kind: 'paragraph' }
}

/** That of a link, where the block that it leads to is a marker; else the one of a marker that was typed. */
function labelFor(text: string, block: Block, next: Block): string | undefined {
  const typed = markerIn(text, block, next)
  const isMarker = typed !== undefined || numberIn(text, block) !== undefined
  return block.label === undefined ? typed : isMarker ? block.label : undefined
}

/** Where a text calls the labels of its markers first. Each is looked for once: the cells of a table may all be markers. */
class Calls {
  readonly #text: string
  readonly #firstEnds = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** Whether a marker stands behind a word before an offset. */
  areBefore(offset: number, label: string): boolean {
    const known = this.#firstEnds.get(label)
    if (known !== undefined) return known <= offset
    const call = callOf(label).exec(this.#text)
    const end = call ? call.index + call[0].length : Infinity
    this.#firstEnds.set(label, end)
    return end <= offset
  }
}

function callOf(label: string): RegExp {
  const shape = /^\d/.test(label)
    ? `(?:\\[${label}\\]|${Array.from(label, digit => superscripts.charAt(Number(digit))).join('')})(?![${superscripts}])`
    : label.startsWith('*')
      ? `(?:\\[\\*{${label.length}}\\]|[${stars}]{${label.length}}(?![${stars}]))`
      : `${label}(?![†‡])`
  return new RegExp(`[\\p{L}\\p{N}»”"“’')\\].…!?,;]${shape}`, 'u')
}
