/**
 * Directives: comments of a draft that silence messages, as unified-message-control has them.
 *
 * - `plashka ignore [ids]`: in the block behind
 * - `plashka disable [ids]`: from here on, until `plashka enable [ids]`
 *
 * An id is a rule's or an entity's; without one all are meant. What follows ` -- ` is the reason.
 */
import type { Block, BlockKind, Document, Span } from '../document/types.js'

/** Offsets are into the source. */
export interface Directive {
  /** The comment. */
  readonly place: Span
  /** A rule's or an entity's; absent: every one. */
  readonly id?: string
  /** Where it silences. */
  readonly range: Span
  /** Ids that are enabled again within the range, each from an offset on. */
  readonly exceptions: ReadonlyMap<string, number>
}

/** A comment that is addressed to plashka and cannot be understood. */
export interface UnknownDirective {
  readonly place: Span
  readonly verb: string
}

export interface Directives {
  readonly directives: readonly Directive[]
  readonly unknown: readonly UnknownDirective[]
}

export const verbs = ['ignore', 'disable', 'enable'] as const

const form = /^plashka(?:[\s:]+(\S+)([\s\S]*))?$/
const reason = /\s(?:--|—)\s[\s\S]*$/

/** A directive that is still open while comments are read. */
interface Open {
  readonly place: Span
  readonly id?: string
  readonly start: number
  readonly exceptions: Map<string, number>
}

export function directivesOf(document: Document): Directives {
  const directives: Directive[] = []
  const unknown: UnknownDirective[] = []
  let open: Open[] = []
  const close = ({ start, ...directive }: Open, end: number): void => {
    directives.push({ ...directive, range: { start, end } })
  }
  for (const { text, place } of document.comments) {
    const match = form.exec(text)
    if (!match) continue
    const [, verb = '', rest = ''] = match
    const named: readonly string[] = rest.replace(reason, '').match(/[^\s,]+/g) ?? []
    const ids: readonly (string | undefined)[] = named.length > 0 ? named : [undefined]
    const opened = ids.map(id => ({ place, ...(id !== undefined && { id }), exceptions: new Map<string, number>() }))
    if (verb === 'ignore') {
      const end = endOfNextBlock(document, place.end)
      for (const directive of opened) directives.push({ ...directive, range: { start: place.end, end } })
    } else if (verb === 'disable') open.push(...opened.map(directive => ({ ...directive, start: place.end })))
    else if (verb === 'enable') {
      const isEnded = ({ id }: Open): boolean => named.length === 0 || (id !== undefined && named.includes(id))
      for (const directive of open) {
        if (isEnded(directive)) close(directive, place.start)
        else if (directive.id === undefined) for (const id of named) directive.exceptions.set(id, place.start)
      }
      open = open.filter(directive => !isEnded(directive))
    } else unknown.push({ place, verb })
  }
  for (const directive of open) close(directive, document.source.length)
  return { directives, unknown }
}

/** Items and cells one behind the other are one list, one table. */
const runs: ReadonlySet<BlockKind> = new Set(['list-item', 'table-cell'])

function endOfNextBlock(document: Document, from: number): number {
  const { blocks } = document
  const endOf = (block: Block): number => document.toSource(block).end
  const first = blocks.findIndex(block => endOf(block) > from)
  if (first < 0) return from
  const { kind } = blocks[first]!
  let last = first
  if (runs.has(kind)) while (blocks[last + 1]?.kind === kind) last += 1
  return endOf(blocks[last]!)
}

export function silences(
  { id, range, exceptions }: Directive,
  message: { readonly start: number; readonly ruleId: string; readonly entity?: { readonly id: string } },
): boolean {
  const { start, ruleId, entity } = message
  if (start < range.start || start >= range.end) return false
  const names = entity ? [ruleId, entity.id] : [ruleId]
  if (names.some(name => start >= (exceptions.get(name) ?? Infinity))) return false
  return id === undefined || names.includes(id)
}
