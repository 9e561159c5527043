/**
 * Footnote markers: what they look like, where a text calls one, and where a footnote opens with one.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import { bareNumberAt, opensEmphasis, stars, superscripts } from '../../document/footnotes.js'
import { firstWhere } from '../../document/search.js'
import type { Block, Document, Span } from '../../document/types.js'
import { endOfGluedNote } from './glued-notes.js'

/** A marker in the text. Equal labels belong together, however they are typed. */
export interface Marker extends Span {
  readonly label: string
}

/** A footnote as found: `span` runs from its marker to its end, `text` is what follows the marker. */
export interface Footnote {
  readonly label: string
  readonly span: Span
  readonly text: Span
  readonly block: number
}

/** Letters in circles: «Ⓘ». Numbers in circles count the items of lists. */
const circled = Array.from({ length: 52 }, (_, index) => String.fromCodePoint(0x24b6 + index)).join('')
/** Signs that some houses mark names with. */
const signs = `†‡◊♦§¶°※${circled}`

/**
 * Signs that items of lists, or tags, open with: right behind a name they mark it, but no footnote opens with them. Behind a
 * space they stand between names as well («Икс ◆ Игрек»), and mark one only where a legend explains them.
 */
export const bullets = '◆◇◈●○■□▲△▼▽★☆#'

/** Every sign that marks a name by itself; numbers in brackets do, too. */
export const markerSigns = stars + signs + superscripts + bullets
/** A run of asterisks is one marker, or none where it is too long: no part of it is. */
const starred = String.raw`[${stars}]{1,5}(?![${stars}])`
const bracketed = String.raw`\[\^[^\]\s]{1,40}\]|\[(?:\d{1,2}|\*{1,3})\]`
const shape = String.raw`${starred}|[${signs}]{1,3}|[${superscripts}]{1,2}|${bracketed}`

/** One label for all the ways to type a marker: `✱✱` is `**`, `²` and `[2]` are `2`. */
export function labelOf(marker: string): string {
  const bare = marker.startsWith('[') ? marker.slice(1, -1) : marker
  return Array.from(bare, character => {
    if (stars.includes(character)) return '*'
    const digit = superscripts.indexOf(character)
    return digit >= 0 ? String(digit) : character
  }).join('')
}

/**
 * English sets a marker behind the comma: "X,* with Y". A reference in brackets follows a marker that was typed: «X*[^1]», and a
 * second marker the first, where no note could begin: «X* **, …».
 */
const call = new RegExp(
  String.raw`(?:(?<=[\p{L}\p{N}»”"“’')\].…!?+])(?:([\u00A0\u202F ]?)(${shape})|([${bullets}]{1,3}))|(?<=[,;])(${shape})|(?<=[${markerSigns}])(${bracketed})|(?<=[${stars}])[\u00A0 ](${starred})(?=[,.;:!?)]))(?![\p{L}\p{N}])`,
  'uy',
)
/** What every marker begins with: rare, so that most of a text is passed over. */
const beginning = new RegExp(`[${markerSigns}[]`, 'g')

/** Behind what a run of asterisks opens emphasis, if a word follows at once: «*Дождь* закрыли». */
const emphasisOpening = new RegExp(String.raw`(?<![^\s«„“"'([—–-])[${stars}]{1,3}(?=[\p{L}\p{N}«„“"(])`, 'uy')

/** Emphasis that is typed around a marker, as messengers export it: «Икс__*__». It goes with it. */
const emphasised = new RegExp(String.raw`(?<=[\p{L}\p{N}»”"“’')\].…!?+])(__?)(${shape})\1(?![\p{L}\p{N}_])`, 'uy')

function emphasisedAt(text: string, offset: number): Marker | undefined {
  for (const start of [offset - 2, offset - 1]) {
    emphasised.lastIndex = Math.max(0, start)
    const [whole, , marker] = emphasised.exec(text) ?? []
    if (whole !== undefined && marker !== undefined) return { start, end: start + whole.length, label: labelOf(marker) }
  }
  return undefined
}

/**
 * Every place where the text calls a footnote: a marker behind a word or a closing mark. A marker with a space before
 * it must not lead into a word, else it opens a footnote; what closes emphasis that was opened in its line is none.
 */
export function callsIn(document: Document): Marker[] {
  const { text } = document
  const calls: Marker[] = []
  let behind = 0
  let open: { readonly mark: string; readonly lineEnd: number } | undefined
  for (const { index } of text.matchAll(beginning)) {
    if (index < behind) continue
    if (open && index > open.lineEnd) open = undefined
    const set = text[index - 1] === '_' ? emphasisedAt(text, index) : undefined
    if (set) {
      calls.push(set)
      behind = set.end
      continue
    }
    const match = (index > behind && callAt(text, index - 1)) || callAt(text, index)
    if (!match) {
      const opening = emphasisAt(text, index)
      if (opening === undefined) continue
      open = { mark: opening, lineEnd: lineEnd(text, index) }
      behind = index + opening.length
      continue
    }
    const [whole, before, spaced, sign, afterComma, reference, second] = match
    const marker = spaced ?? sign ?? afterComma ?? reference ?? second ?? ''
    const space = second === undefined ? (before ?? '') : whole.slice(0, -second.length)
    behind = match.index + whole.length
    if (space && opensFootnote(text, match.index, behind)) continue
    if (!space && marker === open?.mark) open = undefined
    else calls.push({ start: match.index + space.length, end: behind, label: labelOf(marker) })
  }
  return calls
}

function emphasisAt(text: string, offset: number): string | undefined {
  emphasisOpening.lastIndex = offset
  return emphasisOpening.exec(text)?.[0]
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

function callAt(text: string, offset: number): RegExpExecArray | null {
  call.lastIndex = offset
  return call.exec(text)
}

/** A marker behind a space opens a footnote where a sentence has ended before it or the next word leans on it. */
const opensFootnote = (text: string, before: number, end: number): boolean =>
  /[.!?…]/u.test(text[before - 1] ?? '') || /[\p{L}«"]/u.test(text[end] ?? '')

const opening = new RegExp(
  String.raw`[\s(«"_]*(?:[*•-][\s\u00A0]+(?=[${stars}]))?(${shape})[\s\u00A0]*[-–—:]*\s*(?=[\p{L}\p{N}«"„“(])`,
  'uy',
)
/**
 * Behind a word only where a note has begun already: «* признан иноагентом ** принадлежит …»; at the end of a sentence, with
 * no space between, where a note follows. White space before it is bounded: a long run would be read again from each of its
 * places.
 */
const inner = new RegExp(
  String.raw`(?:(?<=[.;,!?)»"”…\n][ \u00A0\n]{1,20}|\n)(${shape})|(?<=\p{L}[ \u00A0])([${stars}]{1,5})(?=[ \u00A0])|(?<=[.!?…])([${stars}]{1,5})(?=[ \u00A0]?[\p{Lu}«"„“]))[ \u00A0]*[-–—:]*\s*(?=[\p{L}«"„“])`,
  'gu',
)

const bracketOpening = new RegExp(String.raw`[([][ \u00A0]*(${shape})`, 'uy')

/** The label of the marker that a bracket opens with: «X* (*запрещена в РФ)». */
export function labelOpening(text: string, { start }: Span): string | undefined {
  bracketOpening.lastIndex = start
  const marker = bracketOpening.exec(text)?.[1]
  return marker === undefined ? undefined : labelOf(marker)
}

/** The label of a mark in brackets: «(1)», «(н)», «(ИА)». */
export const inBrackets = (mark: string): string => `(${mark.toLowerCase()})`

/** Whether a label is of a mark that only a legend explains. */
export const isBracketMark = (label: string): boolean => label.startsWith('(')

/** Whether a label is of signs that open the items of lists as well. */
export const isBulletMark = (label: string): boolean => bullets.includes(label.charAt(0))

/** The labels that a mark which a legend names may have at a name: «цифрой 1», «цифрой (1)», «[1]». */
export const labelsNamed = (mark: string, opening: string | undefined): readonly string[] =>
  opening === '[' ? [mark] : opening === '(' ? [inBrackets(mark)] : [inBrackets(mark), labelOf(mark)]

/** Whether any block may have footnotes: of most texts one look at their signs tells that none has. */
export const mayHaveFootnotes = ({ text, blocks }: Pick<Document, 'text' | 'blocks'>): boolean =>
  text.search(beginning) >= 0 || blocks.some(({ label }) => label !== undefined)

type Read = Pick<Document, 'text' | 'blocks' | 'vocabulary'>

/** The footnotes of a block: it opens with a marker, or markers open sentences within it. */
export function footnotesOf(document: Read, index: number): Footnote[] {
  const block = itemAt(document.blocks, index)
  const openings = openingsIn(document, block)
  if (block.label !== undefined) {
    const [first] = openings
    const label = labelOf(`[${block.label}]`)
    if (first?.start !== block.start)
      openings.unshift({ start: block.start, textStart: wordsIn(document, block), label })
    // A note that the format ties to its call may have its number printed before it.
    else if (block.label.startsWith('^') && /^\d+$/.test(first.label)) openings[0] = { ...first, label }
  }
  return openings.map(({ start, textStart, label, end: own }, position) => {
    const end = own ?? openings[position + 1]?.start ?? block.end
    return { label, span: { start, end }, text: { start: textStart, end }, block: index }
  })
}

/** Where the words of a note begin whose label may stand before them as a bare number. */
function wordsIn({ text }: Pick<Document, 'text'>, { start, end, label }: Block): number {
  const bare = bareNumberAt(text, start)
  return bare && String(bare.number) === label && bare.end < end ? bare.end : start
}

/** @param footnotes By start. @returns The one that holds a place of the text. */
export function footnoteAround(footnotes: readonly Footnote[], offset: number): Footnote | undefined {
  const found = footnotes[firstWhere(footnotes, ({ span }) => span.end > offset)]
  return found && found.span.start <= offset ? found : undefined
}

/** @param footnotes By start. @returns The one that begins at a place of the text. */
export function footnoteAt(footnotes: readonly Footnote[], start: number): Footnote | undefined {
  const found = footnoteAround(footnotes, start)
  return found?.span.start === start ? found : undefined
}

interface Opening {
  readonly start: number
  readonly textStart: number
  readonly label: string
  /** Where it ends before the next one and before its block. */
  readonly end?: number | undefined
}

function openingsIn(document: Read, block: Block): Opening[] {
  const { text } = document
  const within = text.slice(block.start, block.end)
  if (within.search(beginning) < 0) return []
  const openings: Opening[] = []
  opening.lastIndex = block.start
  const first = opening.exec(text)
  const behind = { start: opening.lastIndex, end: block.end }
  if (first?.[1] !== undefined && behind.start <= block.end && !opensEmphasis(text, first[1], behind)) {
    const start = first.index + first[0].indexOf(first[1])
    openings.push({ start, textStart: behind.start, label: labelOf(first[1]) })
  }
  const isNext = (marker: string): boolean => openings.length > 0 && labelOf(marker) !== lastOf(openings).label
  inner.lastIndex = (openings[0]?.textStart ?? block.start) - block.start
  for (let match = inner.exec(within); match; match = inner.exec(within)) {
    const [, apart, behindWord, glued = ''] = match
    const marker = apart ?? behindWord ?? glued
    const textStart = block.start + inner.lastIndex
    if (behindWord !== undefined && !isNext(marker)) continue
    const behind = { start: textStart, end: block.end }
    const end = glued === '' ? undefined : endOfGluedNote(document, behind)
    if (glued !== '' && end === undefined) continue
    openings.push({ start: block.start + match.index, textStart, label: labelOf(marker), end })
  }
  return openings
}
