/**
 * Lines → paragraphs: what each line is, and which of them goes on with the one before, over columns and pages, too.
 */
import { sure } from '../../checked/index.js'
import { opensFootnote } from '../../document/footnotes.js'
import { bulletSigns } from '../../document/plain.js'
import { Edges } from './edges.js'
import type { Line } from './lines.js'
import type { Margin } from './margins.js'
import type { Role, WrittenLine } from './source.js'

/** In the size of the text: what is so large is a heading, if it is no longer than one. */
const headingSize = 1.15
const longestHeading = 300
/** How far lines of one paragraph may stand from each other, in what is usual. */
const widestLeading = 1.25
/** In the size of the characters: of paragraphs of a line each the usual distance tells nothing, but the ends of sentences do. */
const wideLeading = 1.7
const indent = 0.7
const evenSize = 0.06
const item = new RegExp(String.raw`^(?:[${bulletSigns}\uF0B7-]|\d{1,2}[.)])\s+\S`, 'u')
const partedWord = /\p{L}[-\u2010\u00AD]$/u
const sentenceEnd = /[.!?…:;]["»”’)\]*⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u

/** What is known of the lines of a page. */
export interface PageLines {
  readonly lines: readonly Line[]
  /** Lines of footnotes, each with whether it opens one. */
  readonly notes: ReadonlyMap<Line, boolean>
}

/** Tells what lines are, in the order of reading. */
export class ParagraphReader {
  readonly #margins: ReadonlyMap<Line, Margin>
  readonly #size: number
  readonly #edges: Edges
  readonly #words: ReadonlySet<string>
  /** The last line of the text, and of the notes. */
  #last: { readonly line: Line; readonly role: Role; readonly isFirst: boolean } | undefined
  #lastNote: Line | undefined

  /** @param size Of the text. */
  constructor(pages: readonly PageLines[], margins: ReadonlyMap<Line, Margin>, size: number) {
    this.#margins = margins
    this.#size = size
    const lines = pages.flatMap(page => page.lines)
    this.#edges = new Edges(lines)
    this.#words = new Set(lines.flatMap(({ text }) => hyphened(text)))
  }

  /** @returns Of each line what is written of it: a line of cells is several. */
  read({ lines, notes }: PageLines): WrittenLine[][] {
    return lines.map(line => this.#written(line, notes.get(line)))
  }

  #written(line: Line, opensNote: boolean | undefined): WrittenLine[] {
    const { text, cells } = line
    const margin = this.#margins.get(line)
    if (margin) return [{ role: margin === 'first' ? 'm' : 'x', text }]
    if (opensNote !== undefined) {
      const goesOn = !opensNote && this.#lastNote !== undefined
      const role = goesOn ? this.#joint(sure(this.#lastNote).text, text) : 'p'
      this.#lastNote = line
      return [{ role, isNote: true, text }]
    }
    const role = this.#roleOf(line)
    const isFirst = role !== '+' && role !== '-' && role !== '='
    this.#last = { line, role: isFirst ? role : sure(this.#last).role, isFirst }
    return cells.length > 1
      ? cells.map((cell, at) => ({ role: at === 0 ? 'r' : 'c', text: cell.text }))
      : [{ role, text }]
  }

  #roleOf(line: Line): Role {
    if (this.#last && this.#goesOn(this.#last.line, line)) return this.#joint(this.#last.line.text, line.text)
    if (line.cells.length > 1) return 'r'
    if (line.size >= headingSize * this.#size && line.text.length <= longestHeading) return 'h'
    return item.test(line.text) ? 'i' : 'p'
  }

  #goesOn(last: Line, line: Line): boolean {
    if (last.cells.length > 1 || line.cells.length > 1) return false
    if (Math.abs(last.size - line.size) > evenSize * this.#size) return false
    if (item.test(line.text) || opensFootnote(line.text, { start: 0, end: line.text.length })) return false
    const gap = line.baseline - last.baseline
    const isBelow = last.column === line.column && gap > 0
    if (isBelow && gap > widestLeading * this.#edges.leadingOf(line)) return false
    if (isBelow && gap > wideLeading * line.size && sentenceEnd.test(last.text)) return false
    if (this.#last?.role === 'h') return isBelow
    if (partedWord.test(last.text) && /^\p{L}/u.test(line.text)) return true
    if (this.#isIndented(last, line)) return false
    return this.#edges.isFull(last, line) && (isBelow || !sentenceEnd.test(last.text))
  }

  /** A first line stands further in than the others, those of an item stand further in than its first. */
  #isIndented(last: Line, line: Line): boolean {
    const from = line.left - this.#edges.leftOf(line)
    const hangs = this.#last?.isFirst === true && this.#last.role === 'i'
    return !hangs && from > indent * line.size && line.left > last.left + indent * line.size
  }

  /** How a line goes on. A word that is written with its hyphen elsewhere in the document keeps it. */
  #joint(last: string, text: string): Role {
    const head = /[\p{L}\p{N}-]*\p{L}[-\u2010\u00AD]$/u.exec(last)?.[0]
    if (head === undefined) return '+'
    const tail = /^[\p{L}\p{N}-]+/u.exec(text)?.[0]
    if (tail === undefined) return '+'
    if (head.endsWith('\u00AD')) return '-'
    const isWord = /^\p{Ll}/u.test(tail) && !this.#words.has(wordKey(head + tail))
    return isWord ? '-' : '='
  }
}

/** The words of a line that are written with a hyphen. */
const hyphened = (text: string): string[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)+/gu), ([word]) => wordKey(word))

const wordKey = (word: string): string => word.replaceAll('\u2010', '-').toLowerCase()
