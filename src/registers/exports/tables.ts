/**
 * The registers as tables: workbooks and comma-separated values.
 */
import { parse } from 'csv-parse'
import type { IsoDate } from '../../registry/types.js'
import { ExportError, type RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'
import { Columns, placed } from './columns.js'
import type { Source } from './source.js'
import { readWorkbook } from './xlsx.js'

export type TabularRegister = 'foreign-agent' | 'undesirable'

/** What was read of a file. */
export interface Contents {
  readonly rows: readonly RegisterRow[]
  readonly asOf?: IsoDate
}

/** Title, day of actuality and header fill three rows; the data begin in the fourth. */
const headerRow = 3

const titles: Readonly<Record<TabularRegister, RegExp>> = {
  'foreign-agent': /реестр иностранных агентов/iu,
  undesirable: /нежелательн/iu,
}

export async function readRegisterWorkbook(register: TabularRegister, { file, path }: Source): Promise<Contents> {
  const rows: RegisterRow[] = []
  let columns: Columns | undefined
  let asOf: IsoDate | undefined
  await readWorkbook(file, path, (cells, number) => {
    if (number === 1) checkTitle(register, cells, path)
    else if (number < headerRow) asOf ??= dayAmong(cells, path)
    else if (number === headerRow) columns = new Columns(register, cells, path)
    else if (columns) {
      const row = columns.rowOf(cells, `row ${number}`)
      if (row) rows.push(row)
    } else throw new ExportError(path, `has no header in row ${headerRow}`)
  })
  return { rows, ...(asOf && { asOf }) }
}

function checkTitle(register: TabularRegister, cells: readonly string[], path: string): void {
  const title = cleaned(cells.join(' '))
  const other = (Object.keys(titles) as TabularRegister[]).find(name => name !== register && titles[name].test(title))
  if (other && !titles[register].test(title)) throw new ExportError(path, `is the register “${other}”: ${title}`)
}

function dayAmong(cells: readonly string[], path: string): IsoDate | undefined {
  const cell = cells
    .map(text => /\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2}|^\d{5}(?:\.\d+)?$/u.exec(text)?.[0])
    .find(Boolean)
  return placed(path, 'row 2', () => dayIn(cell ?? ''))
}

/** The header row stands first, or behind lines of a title. */
export async function readRegisterCsv(register: TabularRegister, { text, path }: Source): Promise<Contents> {
  const rows: RegisterRow[] = []
  let columns: Columns | undefined
  const parser = parse({ bom: true, delimiter: [',', ';', '\t'], relax_column_count_less: true, info: true })
  const records = text().pipe(parser) as AsyncIterable<{ record: string[]; info: { lines: number } }>
  try {
    for await (const { record, info } of records) {
      if (columns) {
        if (record.length < columns.count) throw new ExportError(path, `is cut short in line ${info.lines}`)
        const row = columns.rowOf(record, `line ${info.lines}`)
        if (row) rows.push(row)
      } else if (record.some(cell => /наименование/iu.test(cell))) columns = new Columns(register, record, path)
      else if (info.lines > headerRow) break
    }
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, `broken or cut short: ${(error as Error).message}`)
  }
  if (!columns) throw new ExportError(path, 'has no header with a column of names')
  return { rows }
}
