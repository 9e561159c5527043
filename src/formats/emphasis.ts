/**
 * Emphasis in Markdown as newsrooms and messengers write it, told from the asterisks which mark footnotes.
 *
 * CommonMark pairs whatever can be paired: in `Талибан* и «ИГИЛ»*` or in a footnote line `*запрещён, как и ИГИЛ*` it
 * swallows the markers. Messengers export what CommonMark does not take for emphasis: `**Заголовок **` with the space
 * inside. Here a pair is emphasis only if its delimiters do not stand where markers would. One pass a rule: linear.
 */
import { itemAt, lastOf, sure } from '../checked/index.js'
import { firstBehind } from '../document/search.js'
import type { Span } from '../document/types.js'
import { cut, type Piece } from './pieces.js'

export interface EmphasisContext {
  /** Whether the text before calls a footnote by an asterisk: then a line `*…*` is the footnote, not italics. */
  readonly called: boolean
  /** The same of two asterisks, or whether a footnote of one stands there: else `**` before a word is bold that ends in another paragraph. */
  readonly calledTwice: boolean
}

/** A run of one delimiter character within one piece. */
interface Run {
  readonly piece: number
  /** In the text of the whole block. */
  readonly start: number
  readonly length: number
  readonly character: string
  /** Around the run and any runs next to it; empty at the ends of the block. */
  readonly before: string
  readonly after: string
  /** Whether only white space and opening marks stand before it in its line. */
  readonly opensLine: boolean
  /** How many of its characters stay in the text: the first ones. */
  kept: number
  /** Offset within the run of what stays. */
  keptFrom: number
}

const delimiters = /\*+|_+|~+/g
const address = /(?:https?:\/\/|www\.)[^\s<>]+/g
const markOrWord = /[\p{L}\p{N}]/u
const openingMark = /[«„“‘([{<¿¡"'#@$€₽№+&…\p{Extended_Pictographic}]/u
const closingMark = /[»”’"')\]}.,;:!?…]/u
/** What a footnote marker stands behind. */
const called = /[\p{L}\p{N}»”’"')\]}.!?…]/u
/**
 * In words: what is emphasised at the head of a line that goes on. Where the text has called a footnote before, longer
 * phrases are footnotes which name another marked name.
 */
const longestPhrase = 6
const longestName = 2

/**
 * Drops the delimiters of emphasis from a block, and what is struck out with its own; leaves markers, and what else is not
 * paired, in it.
 */
export function resolveEmphasis(pieces: readonly Piece[], context: EmphasisContext): Piece[] {
  if (!pieces.some(({ text }) => /[*_~]/.test(text))) return [...pieces]
  const text = pieces.map(piece => piece.text).join('')
  const runs = runsOf(pieces, text)
  const stars = runs.filter(({ character }) => character === '*')
  if (alternates(stars, text)) for (const run of stars) run.kept = 0
  pairStrong(stars)
  pairLooseStrong(stars, text)
  unwrapMarkers(stars)
  dropOpenStrong(stars, text, context)
  pairItalics(stars, text, context, escapedIn(pieces))
  pairUnderscores(runs.filter(({ character }) => character === '_'))
  const struck = pairTildes(runs.filter(({ character }) => character === '~'))
  return withoutDropped(pieces, runs, struck)
}

function runsOf(pieces: readonly Piece[], text: string): Run[] {
  const addresses = [...text.matchAll(address)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.replace(/[*_~.,;:!?)»]{1,20}$/, '').length,
  }))
  const found: { piece: number; start: number; length: number; character: string }[] = []
  let offset = 0
  let next = 0
  pieces.forEach((piece, index) => {
    if (piece.kind === 'text')
      for (const match of piece.text.matchAll(delimiters)) {
        const start = offset + match.index
        while (next < addresses.length && itemAt(addresses, next).end <= start) next += 1
        if (start < (addresses[next]?.start ?? Infinity))
          found.push({ piece: index, start, length: match[0].length, character: match[0].charAt(0) })
      }
    offset += piece.text.length
  })
  const isNext = (index: number): boolean =>
    itemAt(found, index - 1).start + itemAt(found, index - 1).length === found[index]?.start
  const afters: string[] = []
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const { start, length } = itemAt(found, index)
    afters[index] = isNext(index + 1) ? itemAt(afters, index + 1) : characterAt(text, start + length)
  }
  const runs: Run[] = []
  found.forEach((run, index) => {
    const previous = runs.at(-1)
    const joined = index > 0 && isNext(index)
    const before = joined ? sure(previous).before : characterBefore(text, run.start)
    const from = previous ? previous.start + previous.length : 0
    const lastBreak = text.slice(from, run.start).lastIndexOf('\n')
    const isClear = lastBreak >= 0 || !previous || previous.opensLine
    const opensLine =
      isClear && (joined || /^[\s«„“"'(\u200B\u2060]*$/.test(text.slice(from + lastBreak + 1, run.start)))
    const { piece, start, length, character } = run
    runs.push({
      piece,
      start,
      length,
      character,
      before,
      after: itemAt(afters, index),
      opensLine,
      kept: length,
      keptFrom: 0,
    })
  })
  return runs
}

const characterAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0).replace('\0', '')

const characterBefore = (text: string, offset: number): string =>
  Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1) ?? ''

const isSpace = (character: string): boolean => character === '' || /\s|[\u200B\u2060]/.test(character)
const isWord = (character: string): boolean => markOrWord.test(character)

/** Behind a word and not before one: where a marker calls its footnote. */
const isCall = ({ before, after }: Run): boolean => called.test(before) && !isWord(after)

/** At the head of a line, with words behind it: where a marker opens its footnote. */
const isFootnote = (run: Run, text: string): boolean =>
  run.opensLine && /^[ \u00A0]*[\p{L}\p{N}«"„“(]/u.test(text.slice(run.start + run.length, run.start + run.length + 8))

/**
 * Whether a block is bold in turns, as messengers export it: `**Раз **[**два**](…)** три**`, `**Раз**** два**`, from its
 * first character to its last one, with a space or another stretch right within the marks.
 */
function alternates(runs: readonly Run[], text: string): boolean {
  const last = runs.at(-1)
  if (!last || !itemAt(runs, 0).opensLine || !/^[^\p{L}\p{N}]*$/u.test(text.slice(last.start + last.length)))
    return false
  if (text.slice(0, itemAt(runs, 0).start).trim() !== '' || runs.some(({ length }) => length !== 2 && length !== 4))
    return false
  let isOpen = false
  let isLoose = false
  for (const { length, before } of runs) {
    isLoose ||= length === 4 || (isOpen && isSpace(before))
    if (length === 2) isOpen = !isOpen
  }
  return isLoose && !isOpen
}

/**
 * `**` before a word, with no counterpart in its block: bold that begins or ends in another one, unless it opens the
 * footnote that the text has called.
 */
function dropOpenStrong(runs: readonly Run[], text: string, { calledTwice }: EmphasisContext): void {
  let isCalled = calledTwice
  for (const run of runs) {
    isCalled ||= run.length === 1 && isFootnote(run, text)
    if (run.kept !== 2 || run.length !== 2) continue
    if (run.opensLine ? !isCalled && opensEmphasis(run) : isSpace(run.before) && isWord(run.after)) run.kept = 0
    else isCalled ||= isCall(run)
  }
}

/** `**…**` and `***…***` as CommonMark has them, but a run pairs with one of its own length first. */
function pairStrong(runs: readonly Run[]): void {
  const open: Run[] = []
  for (const run of runs) {
    if (!isSpace(run.before))
      while (run.kept >= 2 && open.length > 0) {
        const opener = lastOf(open)
        const use = opener.kept === run.kept ? run.kept : 2
        opener.kept -= use
        run.kept -= use
        if (opener.kept < 2) open.pop()
      }
    if (run.kept >= 2 && opensEmphasis(run)) open.push(run)
  }
}

function opensEmphasis({ before, after }: Run): boolean {
  if (isSpace(after)) return false
  if (isSpace(before)) return true
  return isWord(after) ? !/[»”)\]]/.test(before) : openingMark.test(after) && !called.test(before)
}

/**
 * `**` which CommonMark leaves in the text although a messenger's bold ends there: the next two are a pair, unless both
 * stand where markers do.
 */
function pairLooseStrong(runs: readonly Run[], text: string): void {
  let open: Run | undefined
  for (const run of runs) {
    if (run.kept < 2 || run.kept !== run.length) continue
    if (
      open &&
      (open.kept === 2 || run.kept === 2) &&
      (isWholeLine(open, run, text) || !(isMarker(open, text) && isMarker(run, text)))
    ) {
      open.kept -= 2
      run.kept -= 2
      open = undefined
    } else open = run
  }
}

/** `**Заголовок **`: from the head of a line to its end, with the space inside. */
const isWholeLine = (open: Run, close: Run, text: string): boolean =>
  open.opensLine &&
  isSpace(close.before) &&
  /^[ \u00A0]*(?:\n|$)/.test(text.slice(close.start + close.length, close.start + close.length + 8)) &&
  !text.slice(open.start, close.start).includes('\n')

function isMarker(run: Run, text: string): boolean {
  if (isCall(run) || isFootnote(run, text)) return true
  const spaced = /[ \u00A0]/.test(run.before) && called.test(text.slice(Math.max(0, run.start - 2), run.start - 1))
  return spaced && !isWord(run.after)
}

/** A marker which is bold itself: `*****` is `*` within `**`. A draft with so many footnotes has one of four, too. */
function unwrapMarkers(runs: readonly Run[]): void {
  if (runs.some(({ kept }) => kept === 4)) return
  for (const run of runs)
    if (run.kept >= 5 && run.kept <= 7) {
      run.keptFrom = 2
      run.kept -= 4
    }
}

/** Where asterisks stand that are written as text: `\\*`. In the text of the whole block. */
function escapedIn(pieces: readonly Piece[]): Span[] {
  const found: Span[] = []
  let start = 0
  for (const { kind, text } of pieces) {
    if (kind === 'fixed' && text === '*') found.push({ start, end: start + 1 })
    start += text.length
  }
  return found
}

function pairItalics(runs: readonly Run[], text: string, context: EmphasisContext, escaped: readonly Span[]): void {
  let open: Run | undefined
  let isCalled = context.called
  for (const run of runs) {
    if (run.kept !== 1 || run.keptFrom > 0) continue
    if (open && !isSpace(run.before) && !isWord(run.after)) {
      // Who escapes his markers means emphasis by the other asterisks.
      const isEscaping = (escaped[firstBehind(escaped, open.start)]?.start ?? Infinity) < run.start
      const verdict = isEscaping ? 'emphasis' : verdictOn(open, run, text, isCalled)
      if (verdict === 'emphasis') open.kept = 0
      if (verdict !== 'markers') run.kept = 0
      open = undefined
    } else if (opensItalics(run, text)) open = run
    else isCalled ||= isCall(run)
  }
}

function opensItalics({ before, after, start, opensLine }: Run, text: string): boolean {
  if (opensEscapedMarker(after)) return opensLine
  if (isSpace(after) || !(isWord(after) || openingMark.test(after))) return false
  if (/["']/.test(before)) return isSpace(characterBefore(text, start - 1))
  return isSpace(before) || (!isWord(before) && !closingMark.test(before))
}

/** `*\\* Запрещён в РФ*`: italics around an escaped marker. */
const opensEscapedMarker = (after: string): boolean => after === '*'

/** What a pair of single asterisks is. `footnote`: the first is a marker, the second is nothing. */
function verdictOn(open: Run, close: Run, text: string, isCalled: boolean): 'emphasis' | 'footnote' | 'markers' {
  const inside = text.slice(open.start + open.length, close.start)
  if (/^[^(]*\)|^[^«]*»/.test(inside)) return 'markers'
  if (!open.opensLine) return sentenceEnd.test(inside) ? 'markers' : 'emphasis'
  const isBroken = inside.includes('\n')
  if (endsLine(close, text)) {
    if (isCalled && inside.includes(' ')) return isBroken ? 'markers' : 'footnote'
    return isBroken && open.start > 0 ? 'markers' : 'emphasis'
  }
  const isPhrase = !isBroken && !sentenceEnd.test(inside) && words(inside) <= (isCalled ? longestName : longestPhrase)
  return isPhrase ? 'emphasis' : 'markers'
}

const sentenceEnd = /[.!?…]["»”’)]{0,3}\s/

/** Whether only closing marks stand behind a run in its line. */
const endsLine = ({ start, length }: Run, text: string): boolean =>
  /^[.,;:!?…»”")\]_*~]*[ \t\u00A0]*(?:[\r\n]|$)/.test(text.slice(start + length, start + length + 16))

const words = (text: string): number => text.split(/\s+/).length

/**
 * `_`, `__` and a messenger's `____`, which ends one stretch and begins another. Within words they are letters. A pair
 * may reach over paragraphs: what is left of it is no text either.
 */
function pairUnderscores(runs: readonly Run[]): void {
  let open: Run | undefined
  for (const run of runs) {
    if (isWord(run.before) && isWord(run.after)) continue
    const turns = open !== undefined && run.length === 2 * open.length
    if (open && (run.length === open.length || turns) && canEnd(run)) {
      open.kept = 0
      run.kept = 0
      if (!turns) open = undefined
    } else if (canBegin(run)) open = run
  }
  for (const run of runs)
    if ((run.length === 2 || run.length === 4) && !(isWord(run.before) && isWord(run.after))) run.kept = 0
}

/** One `_` stands at the edge of a word, as CommonMark has it: `https://a.example/b_ и` begins nothing. */
const canBegin = ({ length, before, after }: Run): boolean => length > 1 || (!isWord(before) && !isSpace(after))
const canEnd = ({ length, before, after }: Run): boolean => length > 1 || (!isSpace(before) && !isWord(after))

/**
 * `~~…~~`, and `~…~` as GitHub has it.
 * @returns What is struck out, in order: spans of the text of the block.
 */
function pairTildes(runs: readonly Run[]): Span[] {
  const struck: Span[] = []
  let open: Run | undefined
  for (const run of runs) {
    if (run.length > 2) continue
    if (open?.length === run.length && !isSpace(run.before) && (run.length === 2 || !isWord(run.after))) {
      struck.push({ start: open.start, end: run.start + run.length })
      open.kept = 0
      run.kept = 0
      open = undefined
    } else if (!isSpace(run.after) && (run.length === 2 || !isWord(run.before))) open = run
  }
  return struck
}

/** @param struck In order. */
function withoutDropped(pieces: readonly Piece[], runs: readonly Run[], struck: readonly Span[]): Piece[] {
  const result: Piece[] = []
  let next = 0
  let line = 0
  let offset = 0
  pieces.forEach((piece, index) => {
    let from = 0
    const add = (start: number, end: number): void => {
      if (end > start) result.push(cut(piece, start - offset, end - offset))
    }
    const take = (to: number): void => {
      let start = offset + from
      for (; line < struck.length && itemAt(struck, line).end <= start; line += 1);
      for (let at = line; at < struck.length && itemAt(struck, at).start < offset + to; at += 1) {
        add(start, itemAt(struck, at).start)
        start = itemAt(struck, at).end
      }
      add(start, offset + to)
    }
    for (; runs[next]?.piece === index; next += 1) {
      const { start, length, kept, keptFrom } = itemAt(runs, next)
      if (kept === length) continue
      take(start - offset)
      from = start - offset + keptFrom
      take(from + kept)
      from = start - offset + length
    }
    take(piece.text.length)
    offset += piece.text.length
  })
  return result
}
