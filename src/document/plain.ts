/**
 * Plain text → blocks. Newsrooms write a paragraph a line, mail programs wrap a paragraph over many: the lines tell.
 */
import { itemAt, matchOf } from '../checked/index.js'
import { opensFootnote } from './footnotes.js'
import { sentencesOf } from './sentences.js'
import type { Block, Span } from './types.js'

/** A line without the white space around it. */
interface Line extends Span {
  /** Whether a blank line, or the beginning, stands before it. */
  readonly leads: boolean
  /** Whether the line break before it is a space. */
  readonly isSoft: boolean
  readonly opening: Opening
}

/** What a line begins with. `note` is a bare number and a dash: «1 — …»; `star` is one asterisk and a space: a bullet or the marker of a footnote. */
type Opening = 'star' | 'footnote' | 'bullet' | 'number' | 'note' | 'dash' | 'words'

/** The longest line that programs wrap text to, in UTF-16 code units. */
const wrapWidth = 100
const longestHeadline = 200
/** So many items opened by an asterisk are a list, fewer are footnotes. */
const shortestList = 3

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g
/** Signs that open an item of a list. */
export const bulletSigns = '•·▪▫◦●○■□‣⁃'

const bullets: readonly (readonly [Opening, RegExp])[] = [
  ['star', /\*[ \t\u00A0]{1,8}(?=[^\s*])/y],
  ['bullet', new RegExp(String.raw`-[ \t\u00A0]{1,8}(?=\S)|[${bulletSigns}]\uFE0F?[ \t\u00A0]{0,8}(?=\S)`, 'y')],
  ['number', /\d{1,2}[.)][ \t\u00A0]{1,8}(?=\S)/y],
  ['note', /\d{1,2}[ \u00A0]?[—–][ \u00A0]{1,8}(?=\S)/y],
  ['dash', /[—–][ \t\u00A0]{1,8}(?=\S)/y],
]

/** The blocks of a plain text, by start. Bullets and the white space around a block are left out of it. */
export const plainBlocks = (text: string): Block[] => withDeck(text, withHeadline(text, splitBlocks(text), titleLines))

/** Offsets of the line breaks that the format has for spaces. */
export type SoftBreaks = ReadonlySet<number>

/**
 * The blocks within a text by its line breaks: paragraphs, list items and footnotes.
 * @returns By start. The headline is a paragraph yet.
 */
export function splitBlocks(text: string, softBreaks: SoftBreaks = new Set()): Block[] {
  const lines = linesOf(text, softBreaks)
  const found: (Span & { readonly opening: Opening })[] = []
  for (let first = 0; first < lines.length;) {
    const behind = runEnd(lines, first)
    const width = wrappedTo(text, lines, first, behind)
    while (first < behind) {
      let last = first
      const goesOn = (line: Line, next: Line): boolean =>
        continues(text, line, next, width) ||
        (itemAt(lines, first).opening !== 'footnote' && runsInto(text, line, next))
      while (last + 1 < behind && goesOn(itemAt(lines, last), itemAt(lines, last + 1))) last += 1
      found.push({
        start: itemAt(lines, first).start,
        end: itemAt(lines, last).end,
        opening: itemAt(lines, first).opening,
      })
      first = last + 1
    }
  }
  return found.map(({ start, end, opening }, index) => {
    if (opening === 'bullet' || opening === 'number' || (opening === 'star' && isListed(found, index)))
      return { kind: 'list-item', start: bulletEnd(text, start), end }
    return { kind: opensFootnote(text, { start, end }) ? 'footnote' : 'paragraph', start, end }
  })
}

/** Of typed text, whose lines are not wrapped: the title and the line below it that tells more. */
const titleLines = 2

/**
 * Names the headline: a first paragraph which is no speech and whose lines end like no sentence, with a text behind it. Behind
 * "Tonight in Riga!" with the hour and the place below it there is none: the line is all that the post says.
 * @param blocks By start; left alone if there is a heading among them.
 * @param mostLines So many lines a headline may have.
 */
export function withHeadline(text: string, blocks: readonly Block[], mostLines = 1): Block[] {
  const [first, second] = blocks.filter(({ kind }) => kind !== 'footnote' && kind !== 'meta' && kind !== 'alt')
  if (first?.kind !== 'paragraph' || !second || blocks.some(({ kind }) => kind === 'heading')) return [...blocks]
  if (first.end - first.start > longestHeadline) return [...blocks]
  const lines = text.slice(first.start, first.end).split(lineBreak)
  if (lines.length > mostLines || !lines.every(isHeadline)) return [...blocks]
  if (isCall(itemAt(lines, lines.length - 1)) && !blocks.some(block => block !== first && hasSentence(text, block)))
    return [...blocks]
  return blocks.map(block => (block === first ? { ...block, kind: 'heading' } : block))
}

/** Names the line below the headline of typed text that says more of it, with a paragraph of sentences behind. */
function withDeck(text: string, blocks: readonly Block[]): Block[] {
  const [headline, deck, body] = blocks
  if (headline?.kind !== 'heading' || deck?.kind !== 'paragraph' || body?.kind !== 'paragraph') return [...blocks]
  const isBody = !isHeadline(text.slice(body.start, body.end))
  if (!isBody || deck.end - deck.start > longestHeadline || !isDeck(text.slice(deck.start, deck.end)))
    return [...blocks]
  return blocks.map(block => (block === deck ? { ...block, kind: 'heading' } : block))
}

/** Of one line, which ends with a small word: a by-line does with a name. */
const isDeck = (line: string): boolean =>
  isHeadline(line) && /^[^\n\r\u2028\u2029]*\p{Ll}[^\n\r\u2028\u2029]*\s\p{Ll}+[»”"!?]*$/u.test(line)

const isHeadline = (line: string): boolean => !/^[—–-]\s/.test(line) && !/[.…;,:][»"”’)\]*_]*$/.test(line)

const isCall = (line: string): boolean => /[!?][»”"’)\]]*$/.test(line)

/** Whether any of its lines ends as a sentence does. */
const hasSentence = (text: string, { start, end }: Span): boolean =>
  text
    .slice(start, end)
    .split(lineBreak)
    .some(line => !isHeadline(line) || isCall(line))

function linesOf(text: string, softBreaks: SoftBreaks): Line[] {
  const lines: Line[] = []
  let leads = true
  let isSoft = false
  let from = 0
  const take = (end: number): void => {
    const line = text.slice(from, end)
    const bare = line.trimStart()
    if (bare === '') {
      leads = true
      return
    }
    const span = { start: end - bare.length, end: end - bare.length + bare.trimEnd().length }
    lines.push({ ...span, leads, isSoft, opening: openingOf(text, span) })
    leads = false
  }
  for (const match of text.matchAll(lineBreak)) {
    take(match.index)
    from = match.index + match[0].length
    isSoft = softBreaks.has(match.index)
  }
  take(text.length)
  return lines
}

/** Most lines open with a word, which no sign does. */
const opensWithLetter = /\p{L}/uy

function openingOf(text: string, line: Span): Opening {
  opensWithLetter.lastIndex = line.start
  if (opensWithLetter.test(text)) return 'words'
  for (const [opening, pattern] of bullets) {
    pattern.lastIndex = line.start
    if (pattern.test(text)) return opening
  }
  return opensFootnote(text, line) ? 'footnote' : 'words'
}

function bulletEnd(text: string, start: number): number {
  for (const [, pattern] of bullets) {
    pattern.lastIndex = start
    if (pattern.test(text)) return pattern.lastIndex
  }
  return start
}

/** Whether a starred block stands among enough others to be an item of a list. */
function isListed(blocks: readonly { readonly opening: Opening }[], index: number): boolean {
  let count = 1
  for (let before = index - 1; count < shortestList && blocks[before]?.opening === 'star'; before -= 1) count += 1
  for (let behind = index + 1; count < shortestList && blocks[behind]?.opening === 'star'; behind += 1) count += 1
  return count >= shortestList
}

/** Index behind the last line of the run of lines without a blank one between them. */
function runEnd(lines: readonly Line[], first: number): number {
  let behind = first + 1
  while (behind < lines.length && !itemAt(lines, behind).leads) behind += 1
  return behind
}

/**
 * The width which a run of lines is wrapped to, or Infinity if it is not: no line is too long for it, and one at least
 * is continued in lower case.
 */
function wrappedTo(text: string, lines: readonly Line[], first: number, behind: number): number {
  let width = 0
  let isContinued = false
  for (let index = first; index < behind; index += 1) {
    const { start, end } = itemAt(lines, index)
    width = Math.max(width, end - start)
    isContinued ||= index > first && beginsLower(text, start) && !endsSentence(text, itemAt(lines, index - 1))
  }
  return isContinued && width <= wrapWidth ? width : Infinity
}

/** Whether a line goes on in the next one. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start
  const ended = endsSentence(text, line)
  if (next.opening === 'number' || next.opening === 'dash') {
    if (ended || /[:;]/.test(text.charAt(line.end - 1)) || !beginsLower(text, bulletEnd(text, next.start))) return false
  } else if (!opensWords(line, next)) return false
  if (beginsLower(text, next.start) || next.opening === 'dash') return !ended || length <= wrapWidth
  if (ended || length > wrapWidth) return false
  const tail = text.slice(line.start, line.end)
  if (/[,(«„/-]$|\s[—–]$/.test(tail) || leavesOpen(tail, '«', '»') || leavesOpen(tail, '(', ')')) return true
  return (
    /^["“„«(]?[\p{L}\p{N}]/u.test(text.slice(next.start, next.start + 4)) && length + 1 + wordLength(text, next) > width
  )
}

/** Whether a line opens like no block of its own: a number and a dash are a note where they follow another one. */
const opensWords = (before: Line, { opening }: Line): boolean =>
  opening === 'words' || (opening === 'note' && before.opening !== 'note')

const leavesOpen = (line: string, open: string, close: string): boolean =>
  line.lastIndexOf(open) > line.lastIndexOf(close)

/** How much of two lines tells whether a sentence ends between them. */
const nearby = 200

/**
 * Whether a line break is the space that the format takes it for. Messengers write a paragraph a line in Markdown as well:
 * where a sentence ends with the line, or the next one opens with no word, it is read like them.
 */
function runsInto(text: string, line: Line, next: Line): boolean {
  if (!next.isSoft || !opensWords(line, next)) return false
  if (!/^["“„«(]?[\p{L}\p{N}]/u.test(text.slice(next.start, next.start + 4))) return false
  const around = { start: Math.max(line.start, line.end - nearby), end: Math.min(next.end, next.start + nearby) }
  return !sentencesOf(text, around).some(({ start }) => start === next.start)
}

const lower = /[«„“"‘'([]{0,2}(?:\p{Ll}|[,;:.)»”…])/uy

function beginsLower(text: string, start: number): boolean {
  lower.lastIndex = start
  return lower.test(text)
}

/** Reads the last characters of a line only: closing marks, then the markers of footnotes. */
const endsSentence = (text: string, { start, end }: Span): boolean =>
  /[.!?…»"”’)\]][*✱＊†‡⁰¹²³⁴⁵⁶⁷⁸⁹]{0,5}$/.test(text.slice(Math.max(start, end - 8), end))

const wordLength = (text: string, { start, end }: Span): number =>
  matchOf(/^\S*/, text.slice(start, Math.min(end, start + wrapWidth)))[0].length
