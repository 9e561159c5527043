/**
 * Draft.js: blocks of plain text, with the ranges of styles and links beside it. What is written into the text moves them.
 *
 * Source: https://draftjs.org/docs/api-reference-data-conversion; `encodeInlineStyleRanges.js`: ranges count code points
 */
import { entryOf, lastOf, sure } from '../../../checked/index.js'
import type { Section } from '../../../document/rewriting.js'
import type { BlockKind, Link, TextEdit } from '../../../document/types.js'
import { Layer } from '../../feeds/layer.js'
import { linkOf } from '../links.js'
import type { Marks, RichBlock, Run } from '../rich-text.js'
import type { JsonValue } from '../value.js'
import type { RichKind } from './types.js'

const isBlock = (block: JsonValue): boolean => block.get('text')?.string !== undefined

const blocksIn = (value: JsonValue): readonly JsonValue[] | undefined => {
  const blocks = value.get('blocks')?.elements
  return blocks?.every(isBlock) === true && value.get('entityMap') ? blocks : undefined
}

export const draftjs: RichKind = {
  name: 'draftjs',
  title: 'Draft.js',
  is: value => blocksIn(value) !== undefined,
  read: value => {
    const links: Link[] = []
    const entities = value.get('entityMap')
    const read = (blocksIn(value) ?? []).map(block => {
      const text = new StyledText(block)
      const runs = text.runs(key => {
        const entity = entities?.members?.get(key) ?? entities?.elements?.[Number(key)]
        return entity?.get('type')?.string?.toUpperCase() === 'LINK' ? entity : undefined
      })
      return { block: { kind: kindOf(block), runs } satisfies RichBlock, sections: text.sections }
    })
    for (const entity of entities?.members?.values() ?? entities?.elements ?? [])
      links.push(...linkOf(entity.get('data.url') ?? entity.get('data.href')))
    return {
      blocks: read.map(({ block }) => block),
      sections: read.flatMap(({ sections }) => sections),
      links,
      unread: [],
    }
  },
}

const kinds: readonly (readonly [RegExp, BlockKind])[] = [
  [/^header/, 'heading'],
  [/list-item$/, 'list-item'],
  [/caption/, 'caption'],
]
const kindOf = (block: JsonValue): BlockKind => {
  const type = block.get('type')?.string ?? ''
  return kinds.find(([pattern]) => pattern.test(type))?.[1] ?? 'paragraph'
}

const styles: Readonly<Record<string, keyof Marks>> = {
  BOLD: 'isEmphasised',
  ITALIC: 'isEmphasised',
  UNDERLINE: 'isEmphasised',
  CODE: 'isCode',
  STRIKETHROUGH: 'isStruck',
  SUPERSCRIPT: 'isRaised',
}

/** A range of a text. Offsets are its UTF-16 code units. */
interface Range {
  readonly start: number
  readonly end: number
  /** The numbers, as they stand in JSON. */
  readonly offset: JsonValue
  readonly length: JsonValue
  readonly style: string | undefined
  readonly key: string | undefined
}

class StyledText {
  readonly #layer: Layer
  readonly #ranges: readonly Range[]
  readonly #isCode: boolean
  readonly sections: readonly Section[]

  constructor(block: JsonValue) {
    const written = sure(entryOf(block, 'text').written)
    this.#layer = new Layer(written.pieces)
    this.#isCode = block.get('type')?.string === 'code-block'
    const unitOf = unitsByPoint(this.#layer.text)
    const listed = ['inlineStyleRanges', 'entityRanges'].flatMap(name => block.get(name)?.elements ?? [])
    this.#ranges = listed.flatMap(range => {
      const [offset, length] = [range.get('offset'), range.get('length')]
      const [from, count] = [Number(offset?.scalar), Number(length?.scalar)]
      if (!offset || !length || !(from >= 0) || !(count >= 0)) return []
      const key = range.get('key')?.scalar
      return {
        ...{ start: unitOf(from), end: unitOf(from + count), offset, length },
        ...{ style: range.get('style')?.string, key: key === undefined ? undefined : String(key) },
      }
    })
    this.sections = written.sections.map(section => ({ ...section, follow: edit => this.#follow(edit) }))
  }

  /** @param linkOf The link that a key stands for, if it does. */
  runs(linkOf: (key: string) => object | undefined): Run[] {
    const { length } = this.#layer.text
    const turns = this.#ranges
      .filter(({ start, end }) => start < end)
      .flatMap(range => [
        { at: range.start, range, by: 1 },
        { at: range.end, range, by: -1 },
      ])
      .sort((one, other) => one.at - other.at)
    const marked = new Map<string, number>()
    const links = new Set<object>()
    const runs: Run[] = []
    let from = 0
    const take = (end: number): void => {
      const pieces = this.#layer.pieces({ start: from, end })
      const marks: Marks = Object.fromEntries([...marked].flatMap(([mark, count]) => (count > 0 ? [[mark, true]] : [])))
      const link = [...links][0]
      if (end > from)
        runs.push({
          pieces,
          marks: this.#isCode ? { isCode: true } : { ...marks, ...(link && { link }) },
          outside: lastOf(pieces).end,
        })
      from = end
    }
    for (const { at, range, by } of turns) {
      take(at)
      const mark = styles[range.style ?? '']
      if (mark) marked.set(mark, (marked.get(mark) ?? 0) + by)
      const link = range.key === undefined ? undefined : linkOf(range.key)
      if (link && by > 0) links.add(link)
      else if (link) links.delete(link)
    }
    take(length)
    return runs
  }

  /** The numbers of the ranges behind an edit of the text and around it. What is put in at the end of one is not in it. */
  #follow({ start, end, text }: TextEdit): TextEdit[] {
    const [from, to] = [this.#unitAt(start), this.#unitAt(end)]
    const point = pointsByUnit(this.#layer.text)
    const put = point(from) + pointsIn(text)
    const moved = (unit: number): number => point(unit) + put - point(to)
    return this.#ranges.flatMap(range => {
      const first = range.start >= to ? moved(range.start) : range.start > from ? put : point(range.start)
      const last = range.end > from && range.end >= to ? moved(range.end) : point(Math.min(range.end, from))
      return [...renumbered(range.offset, first), ...renumbered(range.length, Math.max(0, last - first))]
    })
  }

  /** The offset in the text of one in the source. */
  #unitAt(offset: number): number {
    let unit = 0
    for (const { text, start, end } of this.#layer.pieces({ start: 0, end: this.#layer.text.length })) {
      if (offset < end) return unit + (text.length === end - start ? Math.max(0, offset - start) : 0)
      unit += text.length
    }
    return unit
  }
}

function renumbered(number: JsonValue, value: number): TextEdit[] {
  return number.scalar === value ? [] : [{ ...number.place, text: String(value) }]
}

const pointsIn = (text: string): number => Array.from(text).length

/** Numbers of code points before code units. */
function pointsByUnit(text: string): (unit: number) => number {
  const points: number[] = []
  let count = 0
  for (const point of text) {
    for (let unit = 0; unit < point.length; unit++) points.push(count)
    count += 1
  }
  return unit => points[unit] ?? count
}

/** Offsets of code units by numbers of code points. */
function unitsByPoint(text: string): (point: number) => number {
  const starts: number[] = []
  let unit = 0
  for (const point of text) {
    starts.push(unit)
    unit += point.length
  }
  return point => starts[point] ?? text.length
}
