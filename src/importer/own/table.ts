/**
 * A person's own table, a workbook or values parted by a character, as rows of cells.
 */
import { parse } from 'csv-parse/sync'
import { numberAt } from '../../checked/index.js'
import { decodeText } from '../../formats/encoding.js'
import type { Place } from '../words/types.js'
import { ExportError } from '../types.js'
import { longestPiece, mostRows } from '../exports/bounds.js'
import { cleaned } from '../exports/cells.js'
import type { SavedFile } from '../exports/saved-file.js'
import { readWorkbook } from '../exports/xlsx.js'
import { fieldOf } from './words.js'

export interface TableRow {
  /** White space collapsed, lines within a cell parted by semicolons. */
  readonly cells: readonly string[]
  readonly place: Place
}

/** In bytes, of values; a workbook is bounded as it is read. */
const largest = 16 * 2 ** 20

/**
 * Rows that are not blank, in the order of the file.
 * @param path How errors call it.
 * @throws ExportError if the file is no table, or too large for one of names; EncodingError if its letters cannot be told.
 */
export async function readTable(file: SavedFile, path: string): Promise<TableRow[]> {
  const rows: TableRow[] = []
  const add = (cells: readonly string[], place: Place): void => {
    const texts = cells.map(cell => cleaned(cell.replace(/\s*[\r\n]+\s*/gu, '; ')))
    if (texts.every(text => text === '')) return
    if (rows.length === mostRows) throw new ExportError(path, words => words.manyRows(mostRows))
    rows.push({ cells: texts, place })
  }
  const head = await file.slice(0, 4)
  if (head.length === 0) throw new ExportError(path, words => words.empty)
  if (head[0] === 0x50 && head[1] === 0x4b)
    await readWorkbook(file, path, (cells, number) => add(cells, `row ${number}`))
  else {
    if (file.size > largest) throw new ExportError(path, words => words.longText(largest / 2 ** 20))
    const { source } = decodeText(await file.slice(0, file.size))
    for (const { record, info } of valuesIn(source.replace(/^\uFEFF/u, ''), path)) add(record, `line ${info.lines}`)
  }
  return rows
}

interface Values {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function valuesIn(text: string, path: string): readonly Values[] {
  try {
    return parse(text, {
      delimiter: delimiterIn(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: longestPiece,
      to: mostRows + 1,
    }) as unknown as readonly Values[]
  } catch (error) {
    throw new ExportError(path, words => words.broken((error as Error).message))
  }
}

/** So many lines tell how the table is made. */
const sample = 20
/** Stands in no table, so that all of a line is one cell. */
const never = '\u001F'

/**
 * What parts the cells, outside quotation marks. Names hold commas, each its own number of them: only if headings stand
 * between them, or all lines have as many, they part cells.
 */
function delimiterIn(text: string): string {
  const lines = text
    .split(/\r?\n/u, sample)
    .map(line => line.replace(/"[^"]*"/gu, ''))
    .filter(line => line.trim() !== '')
  const counts = (delimiter: string): number[] => lines.map(line => line.split(delimiter).length)
  const [first = ''] = lines
  if (numberAt(counts('\t'), 0) > 1) return '\t'
  if (numberAt(counts(';'), 0) > 1) return ';'
  const isHeader = first.split(',').filter(heading => fieldOf(heading, []) !== undefined).length > 1
  const commas = counts(',')
  return numberAt(commas, 0) > 1 && (isHeader || commas.every(count => count === commas[0])) ? ',' : never
}
