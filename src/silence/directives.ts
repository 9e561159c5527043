/**
 * Directives: comments of a draft that silence messages, as unified-message-control has them.
 *
 * - `plashka ignore [ids]`: in the block behind
 * - `plashka disable [ids]`: from here on, until `plashka enable [ids]`
 *
 * An id is a rule's or an entity's; without one all are meant. What follows ` -- ` is the reason.
 */
import type { BlockKind, Document, Span } from '../document/types.js'
import { itemAt } from '../checked/index.js'

/** Offsets are into the source. */
export interface Directive {
  readonly verb: 'ignore' | 'disable'
  /** The comment. */
  readonly place: Span
  /** A rule's or an entity's; absent: every one. */
  readonly id?: string
  /** Where it silences. */
  readonly range: Span
}

/** An id is enabled again where everything is disabled. */
export interface Enabling {
  readonly id: string
  /** Offset in the source. */
  readonly from: number
}

/** A comment that is addressed to plashka and cannot be understood. */
export interface UnknownDirective {
  readonly place: Span
  readonly verb: string
}

export interface Directives {
  /** By place. Of those with the same verb and id, none ends before one that began before it. */
  readonly directives: readonly Directive[]
  /** By place. */
  readonly enablings: readonly Enabling[]
  readonly unknown: readonly UnknownDirective[]
}

export const verbs = ['ignore', 'disable', 'enable'] as const

const form = /^plashka(?:[\s:]+(\S+)([\s\S]*))?$/
/** Whether a comment is addressed to plashka. @param text Of the comment, without white space around it. */
export const isDirective = (text: string): boolean => form.test(text)
const reason = /\s(?:--|—)\s[\s\S]*$/

/** A directive without its end. */
type Opened = Omit<Directive, 'range'> & { readonly start: number; end: number | undefined }

/** Time is linear in the comments, the ids in them and the blocks. */
export function directivesOf(document: Document): Directives {
  const found: Opened[] = []
  const enablings: Enabling[] = []
  const unknown: UnknownDirective[] = []
  const open = new Map<string | undefined, Opened[]>()
  const endOfNextBlock = nextBlocks(document)
  const opened = (id: string | undefined): Opened[] => {
    const same = open.get(id) ?? []
    open.set(id, same)
    return same
  }
  const close = (id: string | undefined, end: number): void => {
    for (const directive of open.get(id) ?? []) directive.end = end
    open.delete(id)
  }
  for (const { text, place } of document.comments) {
    const match = form.exec(text)
    if (!match) continue
    const [, verb = '', rest = ''] = match
    const named: readonly string[] = rest.replace(reason, '').match(/[^\s,]+/g) ?? []
    if (verb === 'enable') {
      for (const id of named.length > 0 ? named : [...open.keys()]) close(id, place.start)
      for (const id of named) enablings.push({ id, from: place.start })
    } else if (verb === 'ignore' || verb === 'disable') {
      const end = verb === 'ignore' ? endOfNextBlock(place.end) : undefined
      for (const id of named.length > 0 ? named : [undefined]) {
        const directive: Opened = { verb, place, ...(id !== undefined && { id }), start: place.end, end }
        found.push(directive)
        if (verb === 'disable') opened(id).push(directive)
      }
    } else unknown.push({ place, verb })
  }
  const directives = found.map(({ start, end = document.source.length, ...directive }) => ({
    ...directive,
    range: { start, end },
  }))
  return { directives, enablings, unknown }
}

/** Items and cells one behind the other are one list, one table. */
const runs: ReadonlySet<BlockKind> = new Set(['list-item', 'table-cell'])

/** @returns Gives the end of the block behind an offset of the source; asked for in order. */
function nextBlocks(document: Document): (from: number) => number {
  const { blocks } = document
  const endOf = (index: number): number => document.toSource(itemAt(blocks, index)).end
  let first = 0
  let last = 0
  return from => {
    while (first < blocks.length && endOf(first) <= from) first += 1
    const kind = blocks[first]?.kind
    if (kind === undefined) return from
    last = Math.max(first, last)
    if (runs.has(kind)) while (blocks[last + 1]?.kind === kind) last += 1
    return endOf(last)
  }
}
