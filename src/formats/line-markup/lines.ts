/**
 * Lines of a source, and the text of a document that is made of them.
 */
import { itemAt } from '../../checked/index.js'
import { DocumentBuilder } from '../../document/builder.js'
import type { BlockKind, Span } from '../../document/types.js'
import { InlineReader, type InlineSyntax } from './inline.js'

/** A line without its break. */
export interface Line extends Span {
  readonly text: string
  /** How far its words are set in, in characters. */
  readonly indent: number
  readonly isBlank: boolean
}

export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  while (start <= source.length) {
    const found = source.indexOf('\n', start)
    const behind = found < 0 ? source.length : found
    const end = source[behind - 1] === '\r' && behind > start ? behind - 1 : behind
    const text = source.slice(start, end)
    const indent = text.length - text.trimStart().length
    lines.push({ text, start, end, indent, isBlank: indent === text.length })
    start = behind + 1
  }
  return lines
}

/** Words of a line, without white space around them. @param from Of the characters before it. */
export const wordsOf = ({ start, end, text }: Line, from = 0): Span => {
  const words = text.slice(from)
  return {
    start: start + from + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

/** Writes blocks of a document. */
export class BlockWriter {
  readonly #source: string
  readonly builder: DocumentBuilder
  readonly inline: InlineReader

  constructor(source: string, syntax: InlineSyntax) {
    this.#source = source
    this.builder = new DocumentBuilder(source)
    this.inline = new InlineReader(source, this.builder, syntax)
  }

  /**
   * Writes a block, or nothing where no words are shown.
   * @param spans Parts of the source, in order: between them is a space.
   */
  write(kind: BlockKind, spans: readonly Span[], label?: string): void {
    const { builder } = this
    builder.separate()
    const start = builder.length
    spans.forEach((span, index) => {
      if (index > 0) builder.replaced(' ', itemAt(spans, index - 1).end, itemAt(spans, index - 1).end)
      this.inline.read(span)
    })
    builder.block(kind, { start, end: builder.length }, label)
  }

  /** What is no text: nothing is written there. */
  leave(first: Line, last = first): void {
    this.builder.protect({ start: first.start, end: last.end })
  }

  /** A comment, as directives stand in one. @param words In the source. */
  comment(words: Span, whole: Span): void {
    this.builder.comment(this.#source.slice(words.start, words.end), whole)
    this.builder.protect(whole)
  }
}
