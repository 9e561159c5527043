/**
 * Where messages stand, in lines and columns.
 */
import { pointIn } from '../document/places.js'
import type { CheckedDraft } from './types.js'

/** Lines and columns from 1, columns in UTF-16 code units; `endColumn` is that of the character behind. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Of each message of a draft, in their order. */
export function rangesOf(file: CheckedDraft): Range[] {
  return file.documents.flatMap(({ report: { analysis }, inspection }) =>
    inspection.messages.map(({ line, column, end }) => {
      const { line: endLine, column: endColumn } = pointIn(analysis.document, end)
      return { line, column, endLine, endColumn }
    }),
  )
}
