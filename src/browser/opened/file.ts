/**
 * A file that was opened. The editor shows its lines; its source takes in what is typed and mended, and goes out in the
 * bytes in which it came.
 */
import { itemAt } from '../../checked/index.js'
import {
  decodedFile,
  notationOf,
  type Decoded,
  type Document,
  type Edit,
  type Format,
  type Notation,
} from '../../engine/index.js'
import { editsBetween } from '../difference.js'
import type { Shown } from '../protocol.js'
import { lookOf } from './formatting.js'
import { lineOf, markUpProjection } from './mark-up.js'
import { alignment, type Projection } from './projection.js'
import { lineBreakOf, textProjection } from './text.js'

/** Formats whose source the editor shows as it is. */
const plain: ReadonlySet<string> = new Set(['text', 'markdown', 'asciidoc', 'rst'])
/** UTF-16 code units of sources that are kept, so that what is undone is the source as it was. */
const mostKept = 20_000_000

/** What the editor holds cannot be written into the file. */
export class UnwritableError extends Error {}

export class OpenedFile {
  readonly name: string
  readonly notation: Notation
  readonly #format: Format
  readonly #decoded: Decoded
  readonly #lineBreak: string
  /** By the text that the editor shows, the latest one last. */
  readonly #sources = new Map<string, string>()
  #last: Projection

  /** @throws Error if the bytes are of no format that can be mended here, with what to do about it. */
  static from(name: string, bytes: Uint8Array): OpenedFile | undefined {
    const found = decodedFile(bytes, { path: name })
    const notation = found && notationOf(found.format, 'plain')
    return found && notation && new OpenedFile(name, found.format, found.decoded, notation)
  }

  private constructor(name: string, format: Format, decoded: Decoded, notation: Notation) {
    this.name = name
    this.notation = notation
    this.#format = format
    this.#decoded = decoded
    this.#lineBreak = lineBreakOf(decoded.source)
    this.#last = this.projectionOf(decoded.source)
    this.#keep(this.#last.text, this.#last)
  }

  /** Whether lines are blocks of the mark-up: their words can be changed, but none can be added or taken out. */
  get hasFixedLines(): boolean {
    return !plain.has(this.#format.name)
  }

  /** What the editor is to show. */
  get shown(): Shown[] {
    const { document, text } = this.#last
    if (!this.hasFixedLines) return text.split('\n').map(line => ({ kind: 'paragraph', text: line, looks: [] }))
    return document.blocks.map(block => ({
      kind: block.kind,
      text: lineOf(document, block),
      looks: lookOf(document, block, this.#format.name),
    }))
  }

  parse(source: string): Document {
    return itemAt(this.#format.parse(source), 0)
  }

  projectionOf(source: string): Projection {
    const document = this.parse(source)
    return this.hasFixedLines ? markUpProjection(document, this.notation) : textProjection(document, this.#lineBreak)
  }

  /**
   * The source with what the editor has made of its lines.
   * @throws UnwritableError if it cannot be written so.
   */
  taken(text: string): Projection {
    const known = this.#sources.get(text)
    const next = known === undefined ? this.#changed(text) : this.projectionOf(known)
    this.#keep(text, next)
    return next
  }

  /** A source that was mended. */
  mended(source: string): Projection {
    const next = this.projectionOf(source)
    this.#keep(next.text, next)
    return next
  }

  /** @throws Error if the encoding of the file has no sign for a character. */
  bytes(text: string): Uint8Array {
    return this.#decoded.encode(this.taken(text).document.source)
  }

  /** White space that the format does not tell from none waits for what is typed behind it. */
  #changed(text: string): Projection {
    const base = this.#last
    let next = base
    for (const edit of editsBetween(base.text, text).toReversed()) {
      const source = next.edited(shortened(base.text, edit))
      if (source === undefined) throw new UnwritableError()
      next = this.projectionOf(source)
    }
    if (next.text === text) return next
    if (!alignment(next.text, text)) throw new UnwritableError()
    return alignment(base.text, text) ? base : next
  }

  #keep(text: string, projection: Projection): void {
    this.#last = projection
    this.#sources.delete(text)
    this.#sources.set(text, projection.document.source)
    let size = 0
    for (const [shown, source] of [...this.#sources].toReversed()) {
      size += shown.length + source.length
      if (size > mostKept) this.#sources.delete(shown)
    }
  }
}

/** An edit without the characters that stay: mark-up may stand between those. */
function shortened(before: string, { start, end, text }: Edit): Edit {
  const old = before.slice(start, end)
  const most = Math.min(old.length, text.length)
  let lead = 0
  while (lead < most && old[lead] === text[lead]) lead++
  let tail = 0
  while (tail < most - lead && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { start: start + lead, end: end - tail, text: text.slice(lead, text.length - tail) }
}
