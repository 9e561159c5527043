/**
 * Mark-up within the blocks of formats that are lines: which of its characters readers see, and where they stand.
 */
import type { DocumentBuilder } from '../../document/builder.js'
import type { Inline, Span } from '../../document/types.js'
import { decoded } from '../entities.js'

/**
 * What begins at a place. Its groups tell what of it is shown: `shown` with the mark-up in it, `code` as it is, and no name
 * counts there, `plain` as it is. `url` is where it leads to, `comment` what a comment says. All else of it is mark-up.
 */
export interface InlineRule {
  /** Sticky, with indices; as long as a match may be is said in it, so that time is linear. */
  readonly pattern: RegExp
  /** What it stands for, where that is not a part of it. */
  readonly stands?: (match: RegExpExecArray, place: Span) => string | undefined
  readonly kind?: Inline['kind']
}

/** In which a document of such a format is read. */
export interface InlineSyntax {
  /** Global: what any of the rules begins with. */
  readonly starts: RegExp
  /** The first that matches counts. */
  readonly rules: readonly InlineRule[]
  /** Whether character references stand for characters. */
  readonly hasReferences: boolean
}

export class InlineReader {
  readonly inlines: Inline[] = []
  readonly #source: string
  readonly #builder: DocumentBuilder
  readonly #syntax: InlineSyntax

  constructor(source: string, builder: DocumentBuilder, syntax: InlineSyntax) {
    this.#source = source
    this.#builder = builder
    this.#syntax = syntax
  }

  /** Appends what readers see of a span. @param depth Of the mark-up around it. */
  read({ start, end }: Span, depth = 0): void {
    let at = start
    let plain = start
    while (at < end) {
      const found = depth < deepest ? this.#ruleIn(at, end) : undefined
      if (!found) break
      const { rule, match } = found
      this.#literal(plain, match.index)
      this.#mark(rule, match, depth)
      plain = at = match.index + match[0].length
    }
    this.#literal(plain, end)
  }

  #ruleIn(from: number, end: number) {
    const { starts, rules } = this.#syntax
    starts.lastIndex = from
    for (let start = starts.exec(this.#source); start && start.index < end; start = starts.exec(this.#source)) {
      for (const rule of rules) {
        rule.pattern.lastIndex = start.index
        const match = rule.pattern.exec(this.#source)
        if (match && match.index + match[0].length <= end) return { rule, match }
      }
      starts.lastIndex = start.index + 1
    }
    return undefined
  }

  #mark({ kind, stands }: InlineRule, match: RegExpExecArray, depth: number): void {
    const builder = this.#builder
    const whole = { start: match.index, end: match.index + match[0].length }
    const from = builder.length
    const sign = stands?.(match, whole)
    const { shown, code, plain, url, comment } = match.indices?.groups ?? {}
    if (sign !== undefined) builder.replaced(sign, whole.start, whole.end)
    const seen = shown ?? code ?? plain
    if (seen) {
      const [start, end] = seen
      builder.protect({ start: whole.start, end: start })
      if (shown) this.read({ start, end }, depth + 1)
      else builder.literal(start, end)
      builder.protect({ start: end, end: whole.end })
      if (code) builder.opaque({ start: from, end: builder.length })
    } else if (sign === undefined || sign === '') builder.protect(whole)
    if (comment) builder.comment(this.#source.slice(...comment), whole)
    if (url) builder.link(this.#source.slice(...url), { start: url[0], end: url[1] })
    if (kind && builder.length > from)
      this.inlines.push({ kind, start: from, end: builder.length, sourceEnd: whole.end })
  }

  #literal(start: number, end: number): void {
    if (end <= start) return
    const piece = { kind: 'text', text: this.#source.slice(start, end), start, end } as const
    const pieces = this.#syntax.hasReferences ? decoded(piece, false) : [piece]
    for (const { text, start: from, end: to } of pieces) this.#builder.replaced(text, from, to)
  }
}

/** Mark-up deeper than that is taken as it stands. */
const deepest = 20

/** A rule of every such format: lines of a block are parted by a space. */
export const lineBreak: InlineRule = { pattern: /[ \t]*\r?\n[ \t]*/dy, stands: () => ' ' }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Raised numbers are the markers that they look like. */
export const raised = (words: string): string | undefined =>
  /^\d{1,2}$/.test(words) ? words.replace(/\d/g, digit => superscripts.charAt(Number(digit))) : undefined
