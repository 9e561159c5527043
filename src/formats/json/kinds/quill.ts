/**
 * Quill's Delta: a text in insertions, whose line breaks tell what the line before them is.
 *
 * Source: https://quilljs.com/docs/delta
 */
import { itemAt, lastOf } from '../../../checked/index.js'
import type { Section } from '../../../document/rewriting.js'
import type { BlockKind, Link } from '../../../document/types.js'
import { Layer } from '../../feeds/layer.js'
import type { Piece } from '../../pieces.js'
import { leafBehind } from '../leaf.js'
import { linkOf } from '../links.js'
import { membersIn } from '../members.js'
import type { Marks, RichBlock, RichText, Run } from '../rich-text.js'
import type { JsonValue } from '../value.js'
import type { RichKind } from './types.js'

const opsIn = (value: JsonValue): readonly JsonValue[] | undefined => {
  const ops = value.get('ops')?.elements ?? value.elements
  return ops && ops.length > 0 && ops.every(op => op.get('insert')) ? ops : undefined
}

export const quill: RichKind = {
  name: 'quill',
  title: 'Quill Delta',
  is: value => opsIn(value) !== undefined,
  read: value => {
    const reader = new DeltaReader()
    for (const [op, holder] of membersIn(opsIn(value) ?? [])) {
      const written = op.get('insert')?.written
      if (!written) continue
      for (const section of written.sections) reader.sections.push({ ...section, holder })
      reader.read(op, new Layer(written.pieces))
    }
    reader.endLine(undefined)
    return reader
  },
}

class DeltaReader implements RichText {
  readonly blocks: RichBlock[] = []
  readonly sections: Section[] = []
  readonly links: Link[] = []
  readonly unread = []
  readonly #linked = new Map<string, object>()
  #line: Run[] = []
  /** The number of the row that the last cell was in. */
  #row: string | undefined

  /** @param layer What the insertion says. */
  read(op: JsonValue, layer: Layer): void {
    const attributes = op.get('attributes')
    const marks = this.#marksOf(attributes)
    let start = 0
    for (const [index, line] of layer.text.split('\n').entries()) {
      if (index > 0) this.endLine(attributes)
      const end = start + line.length
      if (line !== '') this.#add(layer.pieces({ start, end }), marks, end === layer.text.length ? op : undefined)
      start = end + 1
    }
  }

  /** @param op Whose text ends with the stretch; nothing if it goes on. */
  #add(pieces: readonly Piece[], marks: Marks, op: JsonValue | undefined): void {
    const isMarked = marks.link !== undefined || marks.isEmphasised === true
    const before = this.#line.at(-1)
    if (before && !isMarked) this.#line[this.#line.length - 1] = { ...before, outside: itemAt(pieces, 0).start }
    if (!op || !isMarked) {
      this.#line.push({ pieces, marks, outside: lastOf(pieces).end })
      return
    }
    const leaf = leafBehind(op, text => `{"insert":"${text}"}`)
    this.sections.push(leaf)
    this.#line.push({ pieces, marks, outside: leaf.start })
  }

  #marksOf(attributes: JsonValue | undefined): Marks {
    const href = attributes?.get('link')
    const isSet = (name: string): boolean => attributes?.get(name)?.scalar === true
    if (href) this.links.push(...linkOf(href))
    const link = href && this.#linkTo(href.string ?? '')
    return {
      isEmphasised: isSet('bold') || isSet('italic') || isSet('underline'),
      isStruck: isSet('strike'),
      isCode: isSet('code'),
      isRaised: attributes?.get('script')?.string === 'super',
      ...(link && { link }),
    }
  }

  /** Insertions of one address are one link. */
  #linkTo(url: string): object {
    const link = this.#linked.get(url) ?? { url }
    this.#linked.set(url, link)
    return link
  }

  /** @param attributes Of the line break. */
  endLine(attributes: JsonValue | undefined): void {
    const runs = this.#line
    this.#line = []
    if (runs.length === 0) return
    const row = attributes?.get('table')?.string
    const opensRow = row !== undefined && row !== this.#row
    this.#row = row
    const isCode = attributes?.get('code-block') !== undefined
    this.blocks.push({
      kind: kindOf(attributes),
      runs: isCode ? runs.map(run => ({ ...run, marks: { isCode } })) : runs,
      ...(opensRow && { opensRow }),
    })
  }
}

function kindOf(attributes: JsonValue | undefined): BlockKind {
  if (attributes?.get('header')) return 'heading'
  if (attributes?.get('list')) return 'list-item'
  return attributes?.get('table') ? 'table-cell' : 'paragraph'
}
