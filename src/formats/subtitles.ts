/**
 * Subtitles → Document: SubRip and WebVTT. What is said is read as running text, however it is cut into cues.
 */
import { lastOf, sure } from '../checked/index.js'
import { DocumentBuilder } from '../document/builder.js'
import { opensFootnote } from '../document/footnotes.js'
import { rewriting } from '../document/rewriting.js'
import { sentencesOf } from '../document/sentences.js'
import type { Document, Span, TextEdit } from '../document/types.js'
import { cuesOf, type Cue } from './cues.js'
import { decoded } from './entities.js'
import { cut, type Piece } from './pieces.js'

export type SubtitleSyntax = 'srt' | 'vtt'

/** In milliseconds: behind a longer pause something else is said. */
const longestPause = 5000

const tag = /<\/?(?:[A-Za-z][^<>\n]*|\d{1,3}:\d\d(?::\d\d)?\.\d{3})>|\{\\[^{}\n]*\}|\{\/?[bisuBISU]\}/g

/** A comment of WebVTT in one line. */
const note = /^NOTE[ \t]+([^\r\n]*)/gm

/** A line of a cue. */
interface Line {
  readonly pieces: readonly Piece[]
  readonly text: string
  /** In the source: the line without white space around it. */
  readonly span: Span
  /** Of its cue. */
  readonly cue: Cue
}

/** @param source As decoded; a byte order mark counts as a character. */
export function parseSubtitles(source: string, syntax: SubtitleSyntax): Document {
  const builder = new DocumentBuilder(source)
  const lines: Line[] = []
  for (const run of runsOf(cuesOf(source, syntax))) {
    const spoken = run.flatMap(cue => cue.lines.flatMap(span => lineOf(source, span, cue, syntax)))
    for (const block of blocksOf(spoken)) readBlock(block, builder)
    for (const line of spoken) lines.push(line)
  }
  if (syntax === 'vtt')
    for (const { 0: found, 1: words = '', index } of source.matchAll(note))
      builder.comment(words, { start: index, end: index + found.length })
  const document = builder.build()
  const blocks = document.blocks.map(block =>
    opensFootnote(document.text, block) ? { ...block, kind: 'footnote' as const } : block,
  )
  const sections = [{ start: 0, end: source.length, escape: syntax === 'vtt' ? escaped : (words: string) => words }]
  const rewritten = rewriting(sections, span => builder.textIn(span))
  const numbers = new Map(lines.map(({ span }, index) => [span.start, index]))
  return {
    ...document,
    blocks,
    rewritten: edit => rewritten(edit).map(part => withoutBlankLine(part, lines, numbers.get(part.start) ?? -1)),
  }
}

/** Cues without a pause between them. */
function runsOf(cues: readonly Cue[]): Cue[][] {
  const runs: Cue[][] = []
  let end = -Infinity
  for (const cue of cues) {
    if (cue.from - end > longestPause) runs.push([])
    lastOf(runs).push(cue)
    end = cue.to
  }
  return runs
}

/** @returns Nothing for a line of mark-up alone. */
function lineOf(source: string, span: Span, cue: Cue, syntax: SubtitleSyntax): Line[] {
  const whole: Piece = { kind: 'text', text: source.slice(span.start, span.end), ...span }
  const pieces: Piece[] = []
  let last = 0
  const take = (end: number): void => {
    if (end <= last) return
    const piece = cut(whole, last, end)
    for (const part of syntax === 'vtt' ? decoded(piece, false) : [piece]) pieces.push(part)
  }
  for (const { 0: found, index } of whole.text.matchAll(tag)) {
    take(index)
    last = index + found.length
  }
  take(whole.text.length)
  const text = pieces.map(piece => piece.text).join('')
  return text.trim() === '' ? [] : [{ pieces, text, span, cue }]
}

/**
 * Lines which are read as one: a new block begins where a sentence ends with its line, and where a line opens a footnote,
 * which ends with its cue.
 */
function blocksOf(lines: readonly Line[]): Line[][] {
  const text = lines.map(line => line.text).join(' ')
  const starts = new Set(sentencesOf(text, { start: 0, end: text.length }).map(({ start }) => start))
  const blocks: Line[][] = []
  let offset = 0
  let note: Cue | undefined
  for (const line of lines) {
    const from = offset + line.text.length - line.text.trimStart().length
    const isNote = opensFootnote(line.text, trimmed(line.text))
    if (blocks.length === 0 || starts.has(from) || isNote || (note && note !== line.cue)) {
      blocks.push([])
      note = isNote ? line.cue : undefined
    }
    lastOf(blocks).push(line)
    offset += line.text.length + 1
  }
  return blocks
}

const trimmed = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
})

function readBlock(lines: readonly Line[], builder: DocumentBuilder): void {
  builder.separate()
  const start = builder.length
  lines.forEach(({ pieces, cue, span }, index) => {
    const before = lines[index - 1]
    // Between two cues stands their timing, which is no text.
    if (before) builder.replaced(' ', before.span.end, before.cue === cue ? span.start : before.span.end)
    for (const piece of pieces) builder.replaced(piece.text, piece.start, piece.end)
  })
  builder.block('paragraph', { start, end: builder.length })
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (words: string): string => words.replace(/[&<>]/g, character => sure(references[character]))

/**
 * A blank line ends a cue: a line that an edit empties goes, too, unless it is the only one of its cue.
 * @param at Of the line that begins where the edit does; -1 if none does.
 */
function withoutBlankLine(edit: TextEdit, lines: readonly Line[], at: number): TextEdit {
  if (edit.text !== '' || lines[at]?.span.end !== edit.end) return edit
  const [before, line, behind] = [lines[at - 1], lines[at], lines[at + 1]]
  if (before?.cue === line.cue) return { ...edit, start: before.span.end }
  return behind?.cue === line.cue ? { ...edit, end: behind.span.start } : edit
}
