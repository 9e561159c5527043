/**
 * Feeds the tokenizer a part of a Markdown source stretch by stretch: linear where the tokenizer is not.
 *
 * micromark 4.0.3 takes time in the square of what it is given at once: `setextUnderline.resolveTo` (`a\n=\n` over and
 * over), and `documentContinue` and `writeToChild` of its `initialize/document.js` (a container that ends, `> a\nb\n`),
 * end with `EditMap.consume(events)`, which copies the events of everything before; `writeToChild` looks through all of
 * them besides, for each lazy line of a paragraph. Edits at the end of a list of events need to touch its end only.
 *
 * Blocks are told from left to right: all but the last one that begins in a stretch are what they are whatever comes
 * behind. So the next stretch begins with the last one; where that is the only one, the stretch is made longer. A long
 * list or quote is parted between its items and blocks, a long table between its rows (`addImplementation` of
 * micromark-extension-gfm-table's `EditMap` looks through all edits for each one). What they stand in is opened again
 * before them: the items around by their marks, the table by its head.
 */
import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import type { Event, TokenizeContext } from 'micromark-util-types'
import { itemAt } from '../checked/index.js'
import type { Span } from '../document/types.js'
import { isTooDeep, isTooDense, isTooLazy, tooCostly } from './markdown-parts.js'
import { longParagraph } from './markdown-plain.js'

/** A span of the source which is read by itself. */
export interface Stretch extends Span {
  /** Whether it begins within a list or a quote. */
  readonly goesOn: boolean
  /** How long that is which opens again what it stands in, items and a table; it is no part of it. */
  readonly lead: number
  /**
   * Events, which may go on behind the end, with offsets from the lead on; to be asked for once all stretches have been
   * tokenized, as definitions count everywhere. Absent: it cannot be read in linear time.
   */
  readonly events?: () => readonly Event[]
}

/**
 * Read otherwise: emphasis is told from markers, addresses are known by the stages behind, entities are decoded by the
 * reader, as the tokenizer takes quadratic time with them. Not taken for code: paragraphs with an indent, which text
 * processors put out.
 */
const disabled = [
  'attention',
  'strikethrough',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'codeIndented',
  'characterReference',
]

/** How long a stretch is, whichever is reached first; each next try is twice as long. */
export interface StretchLength {
  /** In UTF-16 code units. */
  readonly length: number
  readonly lines: number
}

const usual: StretchLength = { length: 16_384, lines: 256 }
/** From so many times the usual length on, parts of a list or quote begin a stretch, and then what goes on in an item. */
const longBlock = 4
const longItem = 8

/** What is defined somewhere. The tokenizer asks whether it includes a name for each definition and each reference. */
class Names extends Array<string> {
  readonly #known = new Set<string>()

  override push(...names: string[]): number {
    for (const name of names) this.#known.add(name)
    return this.#known.size
  }

  override includes(name: string): boolean {
    return this.#known.has(name)
  }
}

const definition = /\]:/

/** @param part Which can be read by itself. @returns Its stretches in order. */
export function stretchesOf(source: string, part: Span, first: StretchLength = usual): Iterable<Stretch> {
  const stretches = tokenized(source, part, first)
  return definition.test(source.slice(part.start, part.end)) ? [...stretches] : stretches
}

function* tokenized(source: string, part: Span, first: StretchLength): Generator<Stretch> {
  const names = { defined: new Names(), gfmFootnotes: new Names() }
  let { start } = part
  let { goesOn, head }: Continuation = atFirst
  let times = 1
  while (start < part.end) {
    const end = endOfLines(source, start, part.end, { length: first.length * times, lines: first.lines * times })
    const text = head + source.slice(start, end)
    const lead = head.length
    if (isTooDeep(text) || isTooDense(text) || (times >= longBlock && isTooLazy(text.slice(lead)))) {
      yield { start, end, goesOn, lead }
      ;[start, { goesOn, head }, times] = [end, atFirst, 1]
      continue
    }
    const events = eventsOf(text, names)
    const next =
      end < part.end
        ? lastStart(text, events, times, lead, first.length * times >= longParagraph)
        : { at: text.length, ...atFirst, isWithinParagraph: false }
    if (!next) times *= 2
    else {
      const behind = start + next.at - lead
      yield { start, end: behind, goesOn, lead, events: () => postprocess([...events]) }
      ;[start, { goesOn, head }, times] = [behind, next, next.isWithinParagraph ? times : 1]
    }
  }
}

/** The end of the line in which a stretch is as long as it may be. */
function endOfLines(source: string, start: number, end: number, { length, lines: most }: StretchLength): number {
  const lineBreak = /\r\n|\n|\r/g
  lineBreak.lastIndex = start
  for (let lines = 0; lines < most; lines += 1) {
    if (!lineBreak.test(source) || lineBreak.lastIndex >= end) return end
    if (lineBreak.lastIndex - start > length) break
  }
  return lineBreak.lastIndex
}

/** @param names Defined so far; those in the text are added. */
function eventsOf(text: string, names: object): readonly Event[] {
  const parser = parse({ extensions: [gfm(), { disable: { null: [...disabled, ...tooCostly(text)] } }] })
  const chunksOf = preprocess()
  // It takes a byte order mark at the beginning of its first piece for that of a file, and drops it.
  chunksOf('')
  // Called in two steps: stores of extensions take `document().write` for that of a page.
  const tokenizer = Object.assign(parser, names).document()
  const pieces = chunksOf(text, undefined, true)
  return tokenizer.write(pieces)
}

/** Flow: what begins a block within its containers. */
const blocks: ReadonlySet<string> = new Set([
  'content',
  'paragraph',
  'definition',
  'setextHeading',
  'atxHeading',
  'thematicBreak',
  'codeFenced',
  'htmlFlow',
  'table',
])
/** What blocks stand in. */
export const containers: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
])

const blankLine = /\n[ \t>]*\r?\n$/
const longestBlank = 100

/** What a stretch needs to know of what stands before it. */
interface Continuation {
  /** Whether it begins within a list or a quote. */
  readonly goesOn: boolean
  /** Lines that open the items which it goes on with, and the table whose rows it begins with; maybe none. */
  readonly head: string
}

const atFirst: Continuation = { goesOn: false, head: '' }

/** Where a stretch can begin. */
interface Start extends Continuation {
  /** Of its line. */
  readonly at: number
  /** Then the next stretch will be as long. */
  readonly isWithinParagraph: boolean
}

/**
 * The last line which the next stretch can begin with: the less it needs of what stands before it, the shorter is the
 * stretch that is parted there.
 * @param times The length of the stretch, of the usual one.
 * @param lead Where its own lines begin; the first of them is not looked for.
 */
function lastStart(
  text: string,
  events: readonly Event[],
  times: number,
  lead: number,
  mayPartParagraph: boolean,
): Start | undefined {
  const open: string[] = []
  /** The marks of the items around, the outermost first. */
  const items: Span[] = []
  /** That of the last line, and how many of its events have been seen: one may go on behind the end of an item. */
  let flow: unknown
  let seen = 0
  /** The last table of the flow. */
  let table = 0
  let head = ''
  let found: Start | undefined
  const note = (at: number, worth: number, again: string, isWithinParagraph = false): void => {
    if (open.includes('gfmFootnoteDefinition')) return
    if (at > lead && worth <= times && at > (found?.at ?? 0))
      found = { at, goesOn: open.length > 0, head: again, isWithinParagraph }
  }
  const noteBlock = (at: number): void => {
    const around = itemsAgain(text, items, at)
    note(at, open.length === 0 ? 1 : around === '' ? longBlock : longItem, around)
  }
  const noteFlow = ({ events: inner, parser }: TokenizeContext, end: number): void => {
    for (; seen < inner.length; seen += 1) {
      const [turn, token] = itemAt(inner, seen)
      if (token.start.offset >= end) break
      const type: string = token.type
      if (turn === 'exit' || !(blocks.has(type) || type === 'tableRow')) continue
      // A tag that goes on with a quote or an item without its mark opens HTML, though it could not open it elsewhere.
      if (open.length > 0 && parser.lazy[token.start.line]) continue
      const at = lineStart(text, token.start.offset)
      if (type === 'tableRow') {
        const isRow = at >= table + head.length
        if (isRow && head.length * longBlock < at - lead) note(at, longBlock, itemsAgain(text, items, table) + head)
        continue
      }
      if (type === 'table') {
        table = at
        head = text.slice(at, lineEnd(text, lineEnd(text, at)))
        // It may read otherwise where it does not interrupt a paragraph.
        if (!blankLine.test(text.slice(Math.max(0, at - longestBlank), at))) continue
      }
      noteBlock(at)
      if (type === 'content' && mayPartParagraph && open.every(kind => kind === 'blockQuote')) {
        const line = lastOfWords(text, token.start.offset, token.end.offset)
        if (line !== undefined) note(line, 1, '', true)
      }
    }
  }
  for (const [turn, token] of events) {
    if (containers.has(token.type)) {
      if (turn === 'enter' && token.type === 'gfmFootnoteDefinition') noteBlock(lineStart(text, token.start.offset))
      if (turn === 'enter') open.push(token.type)
      else {
        open.pop()
        items.length = listsAmong(open)
      }
    } else if (turn === 'enter' && token.type === 'listItemPrefix') {
      const line = lineStart(text, token.start.offset)
      items.length = listsAmong(open) - 1
      note(line, open.length === 1 ? 1 : longBlock, itemsAgain(text, items, line))
      items.push({ start: line, end: token.end.offset })
    } else if (turn === 'enter' && token._tokenizer) {
      if (token._tokenizer !== flow) [flow, seen, table, head] = [token._tokenizer, 0, 0, '']
      noteFlow(token._tokenizer, token.end.offset)
    }
  }
  return found
}

/** Where the last line of a paragraph begins that begins with a word, as does the one behind it: it reads the same by itself. */
function lastOfWords(text: string, start: number, end: number): number | undefined {
  let behind = end
  for (let tries = 0; tries < mostLines; tries += 1) {
    const line = text.lastIndexOf('\n', text.lastIndexOf('\n', behind - 1) - 1) + 1
    if (line <= start) return undefined
    if (twoOfWords.test(text.slice(line, behind))) return line
    behind = text.lastIndexOf('\n', behind - 1)
  }
  return undefined
}

const mostLines = 100
const twoOfWords = /^[ >]*\p{L}[^\n]*\n[ >]*\p{L}[^\n]*\n?$/u

const listsAmong = (types: readonly string[]): number => types.filter(type => type.startsWith('list')).length

/**
 * The lines before an offset in which items were opened, with an empty heading for what they hold: it needs no blank
 * line behind it, which would end a quote.
 * @param items Their marks, from the beginning of their lines; the outermost item first.
 */
function itemsAgain(text: string, items: readonly Span[], before: number): string {
  let lines = ''
  for (const [index, { start, end }] of items.entries()) {
    const marks = text.slice(start, end)
    if (start < before && items[index + 1]?.start !== start) lines += `${marks}${/\s$/.test(marks) ? '' : ' '}#\n`
  }
  return lines
}

function lineStart(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1
  return line + text.slice(line, offset).lastIndexOf('\r') + 1
}

/** Behind its line break. */
function lineEnd(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset)
  return lineBreak < 0 ? text.length : lineBreak + 1
}
