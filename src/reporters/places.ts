/**
 * Where messages stand, in lines and columns.
 */
import { location } from 'vfile-location'
import { messagesOf, type CheckedDraft } from './types.js'

/** Lines and columns from 1, columns in UTF-16 code units; `endColumn` is that of the character behind. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Of each message of a draft, in their order. */
export function rangesOf(file: CheckedDraft): Range[] {
  const places = location(file.source)
  return messagesOf(file).map(({ line, column, end }) => {
    const { line: endLine, column: endColumn } = places.toPoint(end)!
    return { line, column, endLine, endColumn }
  })
}
