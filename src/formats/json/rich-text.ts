/**
 * Rich text: what the trees of all editors come to. Blocks of stretches with their marks, each with the string of JSON
 * that it was read from.
 */
import { itemAt } from '../../checked/index.js'
import type { DocumentBuilder } from '../../document/builder.js'
import type { Section } from '../../document/rewriting.js'
import type { BlockKind, Inline, Link, Span } from '../../document/types.js'
import { blocksOf } from '../blocks.js'
import { superscript } from '../embedded-html.js'
import type { Words } from '../feeds/item.js'
import { shapeOf, type Piece } from '../pieces.js'

/** How a stretch is marked. */
export interface Marks {
  readonly isEmphasised?: boolean
  readonly isCode?: boolean
  /** Said to nobody. */
  readonly isStruck?: boolean
  readonly isRaised?: boolean
  /** Stretches of one link have the same value. */
  readonly link?: object
}

/** A stretch of a block. */
export interface Run {
  readonly pieces: readonly Piece[]
  readonly marks: Marks
  /** Where in the source something can be written that stands behind the stretch without its marks. */
  readonly outside: number
}

/** A block of stretches, or one whose words have mark-up of their own. */
export type RichBlock = {
  readonly kind: BlockKind
  /** Of a cell: whether it is the first one of its row. */
  readonly opensRow?: boolean
} & ({ readonly runs: readonly Run[] } | { readonly words: Words })

export interface RichText {
  readonly blocks: readonly RichBlock[]
  /** Where words can be put in, but for those of blocks with mark-up of their own. */
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  /** What is nested too deep to be read. In the source. */
  readonly unread: readonly Span[]
}

/** Line breaks within a block stand in its runs as such. */
export function writeRuns(kind: BlockKind, runs: readonly Run[], builder: DocumentBuilder): void {
  const shown = runs.filter(({ marks }) => marks.isStruck !== true)
  const text = shown.map(({ pieces, marks }) =>
    shapeOf(marks.isCode === true ? pieces.map(piece => ({ ...piece, kind: 'opaque' as const })) : pieces),
  )
  const found = blocksOf(text.join(''), kind)
  if (found.length === 0) return
  builder.separate()
  const start = builder.length
  const inlines: Inline[] = []
  for (const [index, run] of shown.entries()) {
    const from = builder.length
    const { isRaised, isCode, isEmphasised, link } = run.marks
    for (const piece of run.pieces)
      builder.replaced(isRaised === true ? superscript(piece.text) : piece.text, piece.start, piece.end)
    const place = { start: from, end: builder.length, sourceEnd: run.outside }
    if (isCode === true) builder.opaque(place)
    if (isEmphasised === true) inlines.push({ kind: 'emphasis', ...place })
    if (link) {
      const before = inlines.findLastIndex(({ kind }) => kind === 'link')
      const goesOn = before >= 0 && shown[index - 1]?.marks.link === link
      if (goesOn) inlines[before] = { ...itemAt(inlines, before), end: place.end, sourceEnd: run.outside }
      else inlines.push({ kind: 'link', ...place })
    }
  }
  builder.inlines(inlines)
  for (const block of found) builder.block(block.kind, { start: start + block.start, end: start + block.end })
}
