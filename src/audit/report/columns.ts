/** The columns of tables of findings. */
import type { Finding } from './reading.js'
import { shownPath } from './paths.js'
import type { ReportContext } from './types.js'

export type Cell = string | number | undefined

export interface Column {
  readonly name: ColumnName
  readonly of: (finding: Finding, context: ReportContext) => Cell
  /** In characters. */
  readonly width: number
  /** Whether it holds days. */
  readonly isDay?: true
}

export type ColumnName = Exclude<keyof Finding, 'byte'>

const plain = (name: Exclude<ColumnName, 'kinds' | 'expected'>, width: number, isDay?: true): Column => ({
  name,
  width,
  of: finding => finding[name],
  ...(isDay && { isDay }),
})

export const columns: readonly Column[] = [
  plain('name', 32),
  { name: 'kinds', width: 22, of: ({ kinds }) => kinds.join(', ') },
  plain('since', 12, true),
  plain('title', 40),
  plain('url', 40),
  { name: 'path', width: 24, of: ({ path }, { cwd }) => shownPath(path, cwd) },
  plain('line', 8),
  plain('column', 8),
  plain('id', 12),
  plain('day', 12, true),
  plain('section', 16),
  plain('views', 10),
  plain('severity', 10),
  plain('rule', 16),
  plain('text', 20),
  plain('context', 60),
  plain('reason', 60),
  { name: 'expected', width: 40, of: ({ expected }) => expected.join(' | ') },
  plain('entity', 16),
]
