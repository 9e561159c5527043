/**
 * reStructuredText → Document: by its lines and how far they are set in, as Docutils and Sphinx read them.
 *
 * Source: reStructuredText Markup Specification; reStructuredText Directives.
 */
import { groupOf, itemAt, matchOf, numberAt } from '../../checked/index.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { BlockKind, Document, Span } from '../../document/types.js'
import { isStated, readStated } from '../front-matter.js'
import { BlockWriter, linesOf, wordsOf, type Line } from '../line-markup/lines.js'
import { inlineSyntax } from './inline.js'
import { directiveOf, named, untold } from './directives.js'
import { gridTable } from './grid-tables.js'
import { simpleTable } from './simple-tables.js'
import { wideningTables, type Table } from './tables.js'

const adornment = /^([!-/:-@[-`{-~])\1*[ \t]*$/
/** In tables of lists the first cell stands in the line of its row. */
const bullet = /^[ \t]*(?:[*+•‣⁃-]|\(?(?:\d{1,9}|#|[a-zA-Z]|[ivxlcIVXLC]{1,8})[.)])[ \t]+(?:[*+-][ \t]+)?(?=\S)/
const explicit = /^[ \t]*\.\.(?=\s|$)/
const footnote = /^[ \t]*\.\.[ \t]+\[(\d{1,5}|#[\p{L}\p{N}_.-]{0,100}|\*|\p{L}[\p{L}\p{N}_.-]{0,100})\](?:[ \t]+|$)/u
/** What Nikola has a draft say of itself, in comments before its text. */
const openingEntry = /^\.\.[ \t]+(?<key>\p{L}[\p{L}\p{N}_-]*):[ \t]+(?<value>\S.*)$/u
const target = /^[ \t]*(?:\.\.[ \t]+_(?:`[^`]*`|[^:\\]|\\.)*:|__)(?:[ \t]+|$)/
const substitution = /^[ \t]*\.\.[ \t]+\|([^|]+)\|[ \t]+replace::[ \t]*(.*)$/
const directive = /^[ \t]*\.\.[ \t]+(?:\|[^|]+\|[ \t]+)?([\p{L}\p{N}_:.+-]+)::(?:[ \t]+|$)/u
const field = /^[ \t]*:(?![:\s`])([^:\n`]{1,100}):(?:[ \t]+|$)/
const gridLine = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/
const simpleLine = /^[ \t]*=+(?:[ \t]+=+)+[ \t]*$/
const lineBlock = /^[ \t]*\|(?:[ \t]+|$)/
const doctest = /^[ \t]*>>>(?:[ \t]|$)/

/** @param source As decoded; a byte order mark counts as a character. */
export function parseRst(source: string): Document {
  const lines = linesOf(source)
  const calls = new Numbers()
  const writer = new BlockWriter(
    source,
    inlineSyntax(substitutionsIn(lines), name => calls.next(name)),
  )
  const tables: Table[] = []
  new BlockReader(lines, writer, tables).read()
  const document = writer.builder.build()
  const blocks = withHeadline(document.text, withTypedNotes(document))
  return withNumberedNotes({
    ...document,
    blocks,
    inlines: writer.inline.inlines,
    ...(tables.length > 0 && { rewritten: wideningTables(tables) }),
  })
}

/** Labels of notes: those that are numbered by themselves are taken one after another. */
class Numbers {
  readonly #counts = new Map<string, number>()

  next(name: string): string {
    if (name !== '#' && name !== '*') return `^${name.replace('#', '')}`
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    return `^${name}${count}`
  }
}

const substitutionsIn = (lines: readonly Line[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ text }) => {
      const [, name, words = ''] = substitution.exec(text) ?? []
      return name === undefined ? [] : [[name.trim().toLowerCase(), words.trim()] as const]
    }),
  )

class BlockReader {
  readonly #lines: readonly Line[]
  readonly #writer: BlockWriter
  readonly #tables: Table[]
  readonly #notes = new Numbers()
  #at = 0
  /** Whether the last paragraph has announced code. */
  #announced: number | undefined
  /** The last note, whose paragraphs are all that is set in below its first line. `end`: number of the line behind them. */
  #note: { readonly label: string; readonly end: number } | undefined
  /** Whether nothing but comments has come yet. */
  #isOpening = true

  /** @param tables To be filled, in order. */
  constructor(lines: readonly Line[], writer: BlockWriter, tables: Table[]) {
    this.#lines = lines
    this.#writer = writer
    this.#tables = tables
  }

  read(): void {
    while (this.#at < this.#lines.length) this.#readBlock()
  }

  #readBlock(): void {
    const line = itemAt(this.#lines, this.#at)
    const { text, indent } = line
    if (line.isBlank) {
      this.#at++
      return
    }
    const announced = this.#announced
    this.#announced = undefined
    this.#isOpening &&= explicit.test(text)
    if (announced !== undefined && indent > announced) this.#leave(this.#indentedEnd(announced))
    else if (explicit.test(text) || /^__\s/.test(text)) this.#readExplicit(line)
    else if (this.#isTitle()) this.#readTitle()
    else if (adornment.test(text) && text.trim().length > 3) this.#leave(this.#at + 1)
    else if (gridLine.test(text)) this.#readGrid()
    else if (simpleLine.test(text)) this.#readSimple(line)
    else if (doctest.test(text)) this.#leave(this.#paragraphEnd(indent))
    else if (field.test(text)) this.#readField(line)
    else if (lineBlock.test(text)) this.#readWords('paragraph', matchOf(lineBlock, text)[0].length, this.#at + 1)
    else if (bullet.test(text)) this.#readItem(line)
    else this.#readWords('paragraph', indent, this.#paragraphEnd(indent))
  }

  /** @param end Number of the line behind. */
  #leave(end: number): void {
    this.#writer.leave(itemAt(this.#lines, this.#at), this.#lines[end - 1])
    this.#at = end
  }

  #isTitle(): boolean {
    const [line, next, third] = [itemAt(this.#lines, this.#at), this.#lines[this.#at + 1], this.#lines[this.#at + 2]]
    if (!next || next.isBlank) return false
    if (adornment.test(line.text))
      return (
        third !== undefined &&
        adornment.test(third.text) &&
        third.text[0] === line.text[0] &&
        !adornment.test(next.text)
      )
    return (
      line.indent === 0 &&
      adornment.test(next.text) &&
      next.text.trimEnd().length >= Math.min(4, line.text.trimEnd().length)
    )
  }

  #readTitle(): void {
    if (adornment.test(itemAt(this.#lines, this.#at).text)) this.#leave(this.#at + 1)
    this.#writer.write('heading', [wordsOf(itemAt(this.#lines, this.#at))])
    this.#at++
    this.#leave(this.#at + 1)
  }

  /** Words from a place in the line on; two colons at their end announce code. */
  #readWords(kind: BlockKind, from: number, end: number, label?: string): void {
    const [first, last] = [itemAt(this.#lines, this.#at), itemAt(this.#lines, end - 1)]
    const [start, to] = [wordsOf(first, from).start, wordsOf(last).end]
    const announces = last.text.trimEnd().endsWith('::')
    if (announces) this.#announced = first.indent
    const isBare = announces && /(?:^|\s)::$/.test(last.text.trimEnd())
    const upTo = !announces ? to : isBare ? to - 2 : to - 1
    const note = kind === 'paragraph' && this.#note && this.#at < this.#note.end ? this.#note.label : label
    if (upTo > start) this.#writer.write(note === undefined ? kind : 'footnote', [{ start, end: upTo }], note)
    this.#at = end
  }

  #readItem(line: Line): void {
    const { length } = matchOf(bullet, line.text)[0]
    this.#readWords('list-item', length, this.#paragraphEnd(line.indent, length))
  }

  #readExplicit(line: Line): void {
    const { text, indent } = line
    const stated = this.#isOpening ? openingEntry.exec(text)?.groups : undefined
    if (stated && isStated(stated['key'] ?? '')) {
      this.#readStated(line, stated['key'] ?? '', stated['value'] ?? '')
      return
    }
    const note = footnote.exec(text)
    const [, name] = directive.exec(text) ?? []
    if (note) this.#readNote(groupOf(note, 1), note[0].length, indent)
    else if (target.test(text)) this.#readTarget(line)
    else if (name !== undefined) this.#readDirective(line, name)
    else {
      // Two points by themselves end what stands before them: what is set in behind a blank line is a quotation.
      const isEmpty = text.trim() === '..' && this.#lines[this.#at + 1]?.isBlank !== false
      const end = isEmpty ? this.#at + 1 : this.#indentedEnd(indent)
      const whole = { start: line.start + indent, end: itemAt(this.#lines, end - 1).end }
      this.#writer.comment({ start: Math.min(whole.start + 2, whole.end), end: whole.end }, whole)
      this.#at = end
    }
  }

  #readNote(name: string, from: number, indent: number): void {
    const end = this.#paragraphEnd(indent, indent + 1)
    const label = /^\p{L}/u.test(name) ? `^${name}` : this.#notes.next(name)
    this.#note = { label, end: this.#indentedEnd(indent) }
    const isBelow = itemAt(this.#lines, this.#at).text.slice(from).trim() === ''
    if (isBelow) this.#leave(this.#at + 1)
    if (end > this.#at) this.#readWords('footnote', isBelow ? 0 : from, end, label)
  }

  #readTarget(line: Line): void {
    const url = line.text.slice(matchOf(target, line.text)[0].length).trim()
    const start = line.start + line.text.lastIndexOf(url)
    if (!url.endsWith('_')) this.#writer.builder.link(url, { start, end: start + url.length })
    this.#leave(this.#indentedEnd(line.indent))
  }

  /** Words behind the name, then options, then what is set in. */
  #readDirective(line: Line, name: string): void {
    const kind = directiveOf(name)
    const isImage = kind === 'image' || kind === 'figure'
    const end = this.#indentedEnd(line.indent)
    if (untold.test(kind)) {
      this.#leave(end)
      return
    }
    const from = matchOf(directive, line.text)[0].length
    let behind = this.#at + 1
    while (behind < end && !itemAt(this.#lines, behind).isBlank && !field.test(itemAt(this.#lines, behind).text))
      behind++
    if (named.test(kind) && line.text.slice(from).trim() !== '')
      this.#readWords(kind === 'rubric' ? 'heading' : 'paragraph', from, behind)
    else this.#leave(this.#at + 1)
    while (this.#at < end && field.test(itemAt(this.#lines, this.#at).text)) {
      const option = matchOf(field, itemAt(this.#lines, this.#at).text)
      if (isImage && option[1] === 'alt') this.#readWords('alt', option[0].length, this.#at + 1)
      else this.#leave(this.#at + 1)
    }
    if (kind === 'image') this.#at = Math.max(this.#at, end)
  }

  /** What a draft says of itself under a name, at the end of a line. */
  #readStated(line: Line, key: string, value: string): void {
    const place = wordsOf(line, line.text.lastIndexOf(value))
    readStated([{ key, text: value.trim(), place }], this.#writer.builder)
    this.#leave(this.#at + 1)
  }

  #readField(line: Line): void {
    const [opening, name = ''] = matchOf(field, line.text)
    const text = line.text.slice(opening.length).trim()
    if (isStated(name)) this.#readStated(line, name, text)
    else if (text === '') this.#leave(this.#at + 1)
    else this.#readWords('paragraph', opening.length, this.#paragraphEnd(line.indent, line.indent + 1))
  }

  /** Cells stand between bars, over several lines, above each line of dashes. */
  #readGrid(): void {
    const first = this.#at
    let row: Span[][] = []
    const finish = (): void => {
      this.#writer.builder.openRow()
      for (const cell of row) if (cell.length > 0) this.#writer.write('table-cell', cell)
      row = []
    }
    for (; this.#at < this.#lines.length && /^[ \t]*[+|]/.test(itemAt(this.#lines, this.#at).text); this.#at++) {
      const line = itemAt(this.#lines, this.#at)
      if (!/\|[^|]*\|\s*$/.test(line.text)) {
        finish()
        continue
      }
      const bars = [...line.text.matchAll(/\|/g)].map(({ index }) => index)
      bars.slice(0, -1).forEach((bar, index) => {
        const words = within(line, bar + 1, numberAt(bars, index + 1))
        const cell = (row[index] ??= [])
        if (words.end > words.start) cell.push(words)
      })
    }
    finish()
    this.#tables.push(gridTable(this.#lines.slice(first, this.#at)))
  }

  /** Columns are as wide as the signs above them, and no wider but for the last one. */
  #readSimple(ruler: Line): void {
    const columns = Array.from(ruler.text.matchAll(/=+/g), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }))
    const first = this.#at++
    let row: Span[][] = []
    const finish = (): void => {
      if (row.length === 0) return
      this.#writer.builder.openRow()
      for (const cell of row) if (cell.length > 0) this.#writer.write('table-cell', cell)
      row = []
    }
    for (let rulers = 1; this.#at < this.#lines.length; this.#at++) {
      const line = itemAt(this.#lines, this.#at)
      if (simpleLine.test(line.text)) {
        finish()
        rulers++
        if (rulers > 2 || this.#lines[this.#at + 1]?.isBlank !== false) break
      } else if (/^[ \t]*-+(?:[ \t]+-+)*[ \t]*$/.test(line.text)) finish()
      else if (!line.isBlank) {
        const cells = columns.map(({ start }, index) =>
          within(line, start, columns[index + 1]?.start ?? line.text.length),
        )
        // A row goes on in lines without words in the first column; a backslash stands there for none.
        if (cells[0] && cells[0].end > cells[0].start) finish()
        cells.forEach((words, index) => {
          const cell = (row[index] ??= [])
          if (words.end > words.start && !isNothing(line, words)) cell.push(words)
        })
      }
    }
    finish()
    this.#at++
    this.#tables.push(simpleTable(this.#lines.slice(first, this.#at), columns))
  }

  /** Behind a block: what is blank, or set in less or more. @param more How far the lines behind the first are set in. */
  #paragraphEnd(indent: number, more = indent): number {
    let end = this.#at + 1
    const next = this.#lines[end]
    const set = more > indent && next && !next.isBlank && next.indent > indent ? next.indent : more
    for (; end < this.#lines.length; end++) {
      const line = itemAt(this.#lines, end)
      if (line.isBlank || line.indent !== set || (more > indent && bullet.test(line.text)) || explicit.test(line.text))
        break
    }
    return end
  }

  /** Behind what is set in further than a line, with the line itself. */
  #indentedEnd(indent: number): number {
    let end = this.#at + 1
    for (
      let at = end;
      at < this.#lines.length && (itemAt(this.#lines, at).isBlank || itemAt(this.#lines, at).indent > indent);
      at++
    )
      if (!itemAt(this.#lines, at).isBlank) end = at + 1
    return end
  }
}

/** The words of a line between two places in it. */
function within({ start, text }: Line, from: number, to: number): Span {
  const words = text.slice(from, to)
  const lead = words.length - words.trimStart().length
  return { start: start + from + lead, end: start + from + Math.max(lead, words.trimEnd().length) }
}

/** A backslash keeps a cell free. */
const isNothing = ({ start, text }: Line, words: Span): boolean =>
  words.end - words.start === 1 && text[words.start - start] === '\\'
