/**
 * AsciiDoc → Document: by its lines, as Asciidoctor reads them.
 *
 * Source: AsciiDoc Language Documentation, “Blocks”, “Lists”, “Tables”, “Document Header”.
 */
import { groupOf, itemAt, matchOf } from '../../checked/index.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { BlockKind, Document, Span } from '../../document/types.js'
import { readStated } from '../front-matter.js'
import { BlockWriter, linesOf, wordsOf, type Line } from '../line-markup/lines.js'
import { inlineSyntax } from './inline.js'

const heading = /^(?:={1,6}|#{1,6})[ \t]+(?=\S)/
/** Signs that close a title are as many as those that open it. */
const closedHeading = /^(={1,6}|#{1,6})[ \t]+\S(?:.*\S)??([ \t]+\1)[ \t]*$/
const closingOf = (text: string): number => closedHeading.exec(text)?.[2]?.length ?? 0
const attribute = /^:!?([\p{L}\p{N}_][\p{L}\p{N}_-]*)!?:(?:[ \t]+(.*))?$/u
const delimiter = /^(?:-{4,}|\.{4,}|\+{4,}|={4,}|\*{4,}|_{4,}|\/{4,}|--|`{3,}.*|[|!,:]={3,})[ \t]*$/
/** What stands between is no text of the document. */
const verbatim = /^(?:-{4,}|\.{4,}|\+{4,}|`{3,}|[,:]={3,})/
const comments = /^\/{4,}/
const table = /^[|!]={3,}/
/** Lines about what stands below or beside them. */
const about =
  /^(?:\[[^\]\n]*\]|\[\[[^\]\n]*\]\]|'{3,}|<{3,}|\+|(?:include|ifn?def|ifeval|endif|toc|video|audio)::\S*\[.*\])[ \t]*$/
/** What goes on an item, as pandoc writes it. */
const setInContinuation = /^[ \t]+\+[ \t]*$/
const blockImage = /^image::[^[\]\s]+\[/
const isCode = /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass)\b/
const title = /^\.(?=[^\s.])/
const item =
  /^[ \t]*(?:(?:\*{1,6}|-|\.{1,6}|•)[ \t]+|(?:\d{1,9}|[a-zA-Z])[.)][ \t]+|<(?:\d{1,3}|\.)>[ \t]+)(?:\[[ x*]\][ \t]+)?(?=\S)/
const term = /^[ \t]*(?<term>\S.{0,300}?)(?::{2,4}|;;)(?:[ \t]+(?=\S)|[ \t]*$)/
const admonition = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/
const comment = /^\/\/(?!\/)/
const author = /^[\p{L}][\p{L}\p{M}.'’ -]+(?:<[^<>\s]+>)?(?:;.*)?$/u
const revision = /^(?:v?\d[\w.]*,)?[ \t]*(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|[^,:;]{4,40}\d{4})(?::.*)?$/u

/** @param source As decoded; a byte order mark counts as a character. */
export function parseAsciidoc(source: string): Document {
  const lines = linesOf(source)
  const notes: { readonly label: string; readonly words: Span }[] = []
  const labels = new NoteLabels()
  const writer = new BlockWriter(
    source,
    inlineSyntax(attributesIn(lines), (id, words) => {
      const label = labels.of(id, source.slice(words.start, words.end))
      if (words.end > words.start) notes.push({ label, words })
      return `[${label}]`
    }),
  )
  new BlockReader(lines, writer).read()
  // A note may hold the call of another one: it is written behind those that are known.
  for (let at = 0; at < notes.length; at++) writer.write('footnote', [itemAt(notes, at).words], itemAt(notes, at).label)
  const document = writer.builder.build()
  const blocks = withHeadline(document.text, withTypedNotes(document))
  return withNumberedNotes({ ...document, blocks, inlines: writer.inline.inlines })
}

/** By what notes say, so that a new one does not change those behind it. */
class NoteLabels {
  readonly #named = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  of(id: string, words: string): string {
    const known = this.#named.get(id)
    if (known !== undefined) return known
    const said = words.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 30)
    const count = (this.#counts.get(said) ?? 0) + 1
    this.#counts.set(said, count)
    const label = `^${said}${count > 1 ? `.${count}` : ''}`
    if (id !== '') this.#named.set(id, label)
    return label
  }
}

function attributesIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ text }) => {
      const [, name, value] = attribute.exec(text) ?? []
      return name !== undefined && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : []
    }),
  )
}

class BlockReader {
  readonly #lines: readonly Line[]
  readonly #writer: BlockWriter
  #at = 0
  /** Whether the block below is code. */
  #isCode = false
  /** Lines that opened blocks of text which have not ended, the innermost last. */
  readonly #open: string[] = []
  /** Whether the block below belongs to an item, as what defines a term does: it is text, however far it is set in. */
  #isOfItem = false

  constructor(lines: readonly Line[], writer: BlockWriter) {
    this.#lines = lines
    this.#writer = writer
  }

  read(): void {
    this.#readHeader()
    while (this.#at < this.#lines.length) this.#readBlock()
  }

  /** Behind the title: who wrote it, and when. */
  #readHeader(): void {
    const first = this.#lines.findIndex(({ text, isBlank }) => !isBlank && !comment.test(text) && !attribute.test(text))
    if (!/^=[ \t]+\S/.test(this.#lines[first]?.text ?? '')) return
    while (this.#at <= first) this.#readBlock()
    const [by, on] = [this.#lines[this.#at], this.#lines[this.#at + 1]]
    if (!by || !author.test(by.text)) return
    for (const name of by.text.split(';')) this.#writer.builder.author(name.replace(/<.*/, '').trim())
    this.#leave(1)
    const day = revision.exec(on?.text ?? '')?.[1]
    if (on === undefined || day === undefined) return
    const start = on.start + on.text.indexOf(day)
    readStated([{ key: 'date', text: day, place: { start, end: start + day.length } }], this.#writer.builder)
    this.#leave(1)
  }

  #readBlock(): void {
    const line = itemAt(this.#lines, this.#at)
    const { text } = line
    const isOfItem = this.#isOfItem
    if (line.isBlank) {
      this.#at++
      return
    }
    this.#isOfItem = false
    if (setInContinuation.test(text)) {
      this.#isOfItem = true
      this.#at++
    } else if (delimiter.test(text)) this.#readDelimited(text.trimEnd())
    else if (comment.test(text)) {
      this.#writer.comment({ start: line.start + 2, end: line.end }, line)
      this.#at++
    } else if (attribute.test(text)) this.#readAttribute(line)
    else if (blockImage.test(text)) this.#readImage(line)
    else if (about.test(text)) {
      this.#isCode = isCode.test(text)
      this.#leave(1, this.#isCode)
    } else if (heading.test(text)) this.#readLine('heading', heading, closingOf(text))
    else if (this.#isUnderlined(line)) {
      this.#readLine('heading', /^/)
      this.#leave(1)
    } else if (title.test(text)) this.#readLine('caption', title)
    else if (this.#isCode || (line.indent > 0 && !isOfItem && !item.test(text) && !term.test(text)))
      this.#leave(this.#paragraphEnd(false) - this.#at)
    else this.#readText(line)
  }

  #leave(count: number, isCode = false): void {
    this.#writer.leave(itemAt(this.#lines, this.#at), this.#lines[this.#at + count - 1])
    this.#at += count
    this.#isCode = isCode
  }

  /** @param closing The length of the signs that end the line, and are no words of it. */
  #readLine(kind: BlockKind, opening: RegExp, closing = 0): void {
    const line = itemAt(this.#lines, this.#at)
    const words = wordsOf(line, matchOf(opening, line.text)[0].length)
    this.#writer.write(kind, [{ ...words, end: words.end - closing }])
    this.#at++
  }

  /** A title with a line as long as it is below, as it was written once. */
  #isUnderlined({ text }: Line): boolean {
    const below = this.#lines[this.#at + 1]?.text.trimEnd() ?? ''
    return (
      /^(?:=+|-+|~+|\^+|\++)$/.test(below) &&
      // The title of a block, which is drawn with such lines.
      !text.startsWith('.') &&
      below.length > 2 &&
      Math.abs(below.length - text.trimEnd().length) < 2 &&
      below !== this.#open.at(-1)
    )
  }

  #readAttribute(line: Line): void {
    const [, key = '', value = ''] = matchOf(attribute, line.text)
    const words = { start: line.end - value.length, end: line.end - value.length + value.trimEnd().length }
    const named = key === 'revdate' || key === 'docdate' ? 'date' : key === 'doctitle' ? 'title' : key
    if (value.trim() !== '') readStated([{ key: named, text: value.trim(), place: words }], this.#writer.builder)
    this.#leave(1)
  }

  #readImage(line: Line): void {
    const start = line.text.indexOf('[') + 1
    const words = /^(?:"[^"]*"|[^\],="]*)(?=[\],])/.exec(line.text.slice(start))?.[0] ?? ''
    const quote = words.startsWith('"') ? 1 : 0
    const from = line.start + start + quote
    if (words.length > 2 * quote) this.#writer.write('alt', [{ start: from, end: from + words.length - 2 * quote }])
    this.#at++
  }

  /** What stands between two lines of the same signs. */
  #readDelimited(sign: string): void {
    const closing = sign.startsWith('`') ? matchOf(/^`+/, sign)[0] : sign
    if (!this.#isCode && !verbatim.test(sign) && !comments.test(sign) && !table.test(sign)) {
      if (this.#open.at(-1) === sign) this.#open.pop()
      else this.#open.push(sign)
      this.#leave(1)
      return
    }
    const first = this.#at
    const end = this.#closing(closing)
    this.#leave(1)
    if (table.test(sign)) this.#readTable(end, sign.charAt(0))
    else if (end > this.#at) this.#leave(end - this.#at)
    if (comments.test(sign)) {
      const [from, to] = [itemAt(this.#lines, first), itemAt(this.#lines, Math.min(end, this.#lines.length - 1))]
      this.#writer.comment({ start: from.end, end: Math.max(from.end, to.start) }, { start: from.start, end: to.end })
    }
    if (this.#at < this.#lines.length) this.#leave(1)
  }

  /** Number of the line that closes; of the last one and one if none does. */
  #closing(sign: string): number {
    let at = this.#at + 1
    while (at < this.#lines.length && itemAt(this.#lines, at).text.trimEnd() !== sign) at++
    return at
  }

  /** Rows are lines, as far as the lines hold several cells. */
  #readTable(end: number, sign: string): void {
    const separator = new RegExp(
      `(?:^|(?<=\\s))(?:\\d*(?:\\.\\d+)?[+*])?[<^>]?(?:\\.[<^>])?[adehlmsv]?\\${sign}|(?<!\\\\)\\${sign}`,
      'g',
    )
    let cell: Span | undefined
    let isFirst = true
    const finish = (): void => {
      if (cell && cell.end > cell.start) this.#writer.write('table-cell', [cell])
      cell = undefined
    }
    for (; this.#at < end; this.#at++) {
      const line = itemAt(this.#lines, this.#at)
      const signs = [...line.text.matchAll(separator)]
      if (signs.length > 1 || (signs.length === 1 && (isFirst || this.#lines[this.#at - 1]?.isBlank))) {
        finish()
        this.#writer.builder.openRow()
        isFirst = false
      }
      const words = wordsOf(line)
      if (cell && words.end > words.start) {
        const upTo = signs[0] ? line.start + signs[0].index : line.end
        if (upTo > words.start) cell = { start: cell.start, end: trimmed(line, upTo) }
      }
      signs.forEach((found, index) => {
        finish()
        const from = line.start + found.index + found[0].length
        const lead = matchOf(/^\s*/, line.text.slice(found.index + found[0].length))[0].length
        const next = signs[index + 1]
        cell = {
          start: from + lead,
          end: Math.max(from + lead, trimmed(line, next ? line.start + next.index : line.end)),
        }
      })
    }
    finish()
  }

  /** A paragraph, an item, a term with its words: up to a blank line, or one that is something else. */
  #readText(line: Line): void {
    const { text } = line
    const defined = term.exec(text)
    if (defined && !item.test(text)) {
      const start = line.start + defined[0].indexOf(groupOf(defined, 'term'))
      this.#writer.write('list-item', [{ start, end: start + groupOf(defined, 'term').length }])
      if (defined[0].length < text.trimEnd().length) this.#writeText('list-item', defined[0].length)
      else {
        this.#isOfItem = true
        this.#at++
      }
    } else if (item.test(text)) this.#writeText('list-item', matchOf(item, text)[0].length)
    else this.#writeText('paragraph', admonition.exec(text)?.[0].length ?? 0)
  }

  #writeText(kind: BlockKind, from: number): void {
    const end = this.#paragraphEnd(kind === 'list-item')
    const [first, last] = [itemAt(this.#lines, this.#at), itemAt(this.#lines, end - 1)]
    this.#writer.write(kind, [{ start: wordsOf(first, from).start, end: wordsOf(last).end }])
    this.#at = end
  }

  /** Whether a term stands further out than the words before it. */
  #isSetOutTerm(at: number): boolean {
    const line = this.#lines[at]
    return line !== undefined && line.indent < (this.#lines[this.#at]?.indent ?? 0) && term.test(line.text)
  }

  /** @param isItem A term ends the words of an item, and no paragraph's. */
  #paragraphEnd(isItem: boolean): number {
    let end = this.#at + 1
    for (; end < this.#lines.length; end++) {
      const { text, isBlank } = itemAt(this.#lines, end)
      if (
        isBlank ||
        delimiter.test(text) ||
        about.test(text) ||
        setInContinuation.test(text) ||
        (isItem && term.test(text)) ||
        this.#isSetOutTerm(end) ||
        item.test(text) ||
        attribute.test(text)
      )
        break
    }
    return end
  }
}

const trimmed = ({ start, text }: Line, to: number): number => start + text.slice(0, to - start).trimEnd().length
