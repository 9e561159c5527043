/**
 * "Ignore here": the directive that silences one message, on a line of its own before the block.
 */
import { entryOf, itemAt, matchOf } from '../checked/index.js'
import type { BlockKind } from '../document/types.js'
import { applyEdits, type Edit } from '../fixes/index.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import type { Check } from './check.js'

/** @returns Nothing where a directive would not be read, as in plain text. */
export function ignoringEdit(check: Check, report: Report, message: Message): Edit | undefined {
  const comment = check.format.notation?.comment?.(`plashka ignore ${message.ruleId}`)
  return comment === undefined ? undefined : directiveBefore(report, message, comment)
}

/** @returns Nothing where a directive would not be read, or would not silence this message alone. */
export function provedIgnoring(check: Check, report: Report, message: Message): Edit | undefined {
  const edit = ignoringEdit(check, report, message)
  return edit && silencesAlone(check, edit, message) ? edit : undefined
}

/** @param edit That of {@link ignoringEdit}. @param message Of the reports. */
export function silencesAlone(
  { source, reports, again }: Pick<Check, 'source' | 'reports' | 'again'>,
  edit: Edit,
  message: Message,
): boolean {
  const left = countsOf(again(applyEdits(source, [edit])))
  const before = countsOf(reports)
  const key = keyOf(message)
  const addsNone = [...left].every(([other, count]) => count <= (before.get(other) ?? 0))
  return addsNone && (left.get(key) ?? 0) < entryOf(before, key)
}

/** Items and cells are spoken of as one list, one table. */
const runs: ReadonlySet<BlockKind> = new Set(['list-item', 'table-cell'])

function directiveBefore({ analysis: { document } }: Report, { start }: Message, comment: string): Edit | undefined {
  const { blocks, source } = document
  let index = blocks.findIndex(block => document.toSource(block).end > start)
  if (index < 0) return undefined
  const { kind } = itemAt(blocks, index)
  if (runs.has(kind)) while (blocks[index - 1]?.kind === kind) index--
  const at = source.lastIndexOf('\n', document.toSource(itemAt(blocks, index)).start - 1) + 1
  const quotation = matchOf(/^(?:[ \t]*>[ \t]?)*/u, source.slice(at))[0]
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
  return { start: at, end: at, text: `${quotation}${comment}${lineBreak}` }
}

function countsOf(reports: readonly Report[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const message of reports.flatMap(({ messages }) => messages))
    counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1)
  return counts
}

const keyOf = ({ ruleId, entity }: Message): string => `${ruleId} ${entity?.id ?? ''}`
