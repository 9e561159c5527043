/**
 * Formatted text as it goes to the engine: a line a block, its first character tells the kind, so that kinds survive
 * whatever a fix takes out or puts in. Line breaks within a block are U+2028.
 */

export const softBreak = '\u2028'

/** Private use, so that no text has them. */
const kindMarks = {
  paragraph: '\uE000',
  heading: '\uE001',
  'list-item': '\uE002',
  'table-cell': '\uE003',
  // The first cell of a row.
  'table-row': '\uE004',
} as const
export type LineKind = keyof typeof kindMarks
const kinds = new Map<string, LineKind>(Object.entries(kindMarks).map(([kind, mark]) => [mark, kind as LineKind]))

/** A block as a line, without the line break. */
export const lineOf = (kind: LineKind, text: string): string => kindMarks[kind] + text

/** The kind that a line's first character tells. */
export const lineKindOf = (line: string): LineKind | undefined => kinds.get(line.charAt(0))
