/**
 * Notes that open with a bare number, «1 — признана …», «1. Признана …»: what a list of any kind looks like, too. The
 * calls in the text before it tell. Their number may stand in a block of its own.
 */
import { itemAt } from '../checked/index.js'
import { speaksOfStatus } from '../language/status.js'
import { bareNumberAt, isExponent, opensFootnote, superscripts } from './footnotes.js'
import { mayFollow, numberIn, withPartedNotes } from './parted-notes.js'
import type { Block, Document } from './types.js'

/** A block that may be a note. */
interface Numbered {
  readonly index: number
  readonly number: number
  /** Where it begins in the text: with its number, if that stands there. */
  readonly start: number
  /** Whether the block before it is its number. */
  readonly isParted?: true
}

const kinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'heading'])

/** The number of an item, which is no part of its block. */
const itemNumber = /(?<=[\n\r \t])(\d{1,2})[.)][ \t\u00A0]+$/
/** The longest number with its signs and white space, in UTF-16 code units. */
const longestNumber = 16

const call = /(?<=[\p{L}\p{N}»”"“’')\].…!?])(?:([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)|\[(\d{1,2})\])(?![\p{L}\p{N}⁰¹²³⁴⁵⁶⁷⁸⁹])/gu
/** Of what stands before a power, so much tells that it is one, in UTF-16 code units. */
const longestUnit = 4

/**
 * Makes footnotes of the last numbered blocks that follow one another if all numbers that the text calls, and that no
 * other note answers, are theirs: those of at least half of them. Where each of them tells a status a call may lack its note.
 */
export function withNumberedNotes(given: Document): Document {
  const document = withPartedNotes(given)
  const notes = lastNumbered(document)
  const [first] = notes
  if (!first) return document
  const calls = callsBefore(document, first.start)
  for (const block of document.blocks) calls.delete(answeredBy(document.text, block))
  const numbers = new Set(notes.map(({ number }) => number))
  const answered = [...calls].filter(found => numbers.has(found))
  if (answered.length === 0 || 2 * answered.length < notes.length) return document
  if (notes.some(({ isParted }) => isParted) && !notes.some(note => tellsStatus(document, note))) return document
  if (answered.length < calls.size && !notes.every(note => tellsStatus(document, note))) return document
  const blocks = [...document.blocks]
  for (const { index, number, start } of notes)
    blocks[index] = { ...itemAt(blocks, index), kind: 'footnote', label: String(number), start }
  return { ...document, blocks }
}

function tellsStatus(document: Document, { index }: Numbered): boolean {
  const { start, end } = itemAt(document.blocks, index)
  return speaksOfStatus(document, start, end)
}

/** The last blocks with numbers that follow one another, in order. */
function lastNumbered(document: Document): readonly Numbered[] {
  const found: Numbered[] = []
  for (let index = document.blocks.length - 1; index >= 0; index--) {
    const number = numbered(document, index)
    if (number && (found.length === 0 || number.number === itemAt(found, 0).number - 1)) found.unshift(number)
    else if (found.length > 0) break
    if (number?.isParted) index -= 1
  }
  return found
}

function numbered(document: Document, index: number): Numbered | undefined {
  const { kind, label, start, end } = itemAt(document.blocks, index)
  if (label !== undefined) return undefined
  const parted = partedFrom(document, index)
  if (parted !== undefined) return { index, number: parted, start, isParted: true }
  if (!kinds.has(kind)) return undefined
  const own = bareNumberAt(document.text, start)
  if (own && own.end < end) return { index, number: own.number, start }
  return kind === 'list-item' ? numberedBefore(document, index) : undefined
}

/** The number that is all of the block before. */
function partedFrom({ text, blocks }: Document, index: number): number | undefined {
  const before = blocks[index - 1]
  return before && mayFollow(before, itemAt(blocks, index)) ? numberIn(text, before) : undefined
}

/** Where plain text has the number of an item: right before its block. */
function numberedBefore({ text, blocks }: Document, index: number): Numbered | undefined {
  const { start, number } = itemAt(blocks, index)
  if (number !== undefined) return { index, number, start }
  const found = itemNumber.exec(text.slice(Math.max(0, start - longestNumber), start))
  return found ? { index, number: Number(found[1]), start: start - found[0].length } : undefined
}

function callsBefore({ text }: Document, end: number): Set<number> {
  const calls = new Set<number>()
  for (const { index, 1: raised, 2: digits } of text.slice(0, end).matchAll(call)) {
    if (raised !== undefined && isExponent(text.slice(Math.max(0, index - longestUnit), index))) continue
    calls.add(numberOf(raised, digits))
  }
  return calls
}

const opened = /^[^\p{L}]*?(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\[(\d{1,2})\])/u

/** @returns The number of the note that a block is; NaN if it is none. */
function answeredBy(text: string, block: Block): number {
  if (block.label !== undefined) return Number(block.label)
  if (!opensFootnote(text, block)) return Number.NaN
  const [, raised, digits] = opened.exec(text.slice(block.start, block.start + longestNumber)) ?? []
  return numberOf(raised, digits)
}

/** @returns NaN if there is neither. */
const numberOf = (raised: string | undefined, digits: string | undefined): number =>
  raised === undefined ? Number(digits) : Number(Array.from(raised, digit => superscripts.indexOf(digit)).join(''))
