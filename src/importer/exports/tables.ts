/**
 * The registers as tables: workbooks and comma-separated values.
 */
import { parse } from 'csv-parse/sync'
import type { Place } from '../words/types.js'
import type { IsoDate } from '../../registry/types.js'
import { ExportError, OtherRegisterError, type RegisterRow } from '../types.js'
import { checkLength, longestPiece, mostRows, Rows } from './bounds.js'
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
  const rows = new Rows(path)
  let columns: Columns | undefined
  let asOf: IsoDate | undefined
  await readWorkbook(file, path, (cells, number) => {
    if (number === 1) checkTitle(register, cells, path)
    else if (number < headerRow) asOf ??= dayAmong(cells, path)
    else if (number === headerRow) columns = new Columns(register, cells, path)
    else if (columns) {
      const row = columns.rowOf(cells, `row ${number}`)
      if (row) rows.add(row)
    } else throw new ExportError(path, words => words.noHeader(headerRow))
  })
  return { rows: rows.all, ...(asOf && { asOf }) }
}

function checkTitle(register: TabularRegister, cells: readonly string[], path: string): void {
  const title = cleaned(cells.join(' '))
  const other = (Object.keys(titles) as TabularRegister[]).find(name => name !== register && titles[name].test(title))
  if (other && !titles[register].test(title))
    throw new OtherRegisterError(path, words => words.otherTitle(other, title))
}

function dayAmong(cells: readonly string[], path: string): IsoDate | undefined {
  const cell = cells
    .map(text => /\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2}|^\d{5}(?:\.\d+)?$/u.exec(text)?.[0])
    .find(Boolean)
  return placed(path, 'row 2', () => dayIn(cell ?? ''))
}

/** The header row stands first, or behind the title and the day of actuality, as in the workbook. */
export async function readRegisterCsv(register: TabularRegister, { text, path, beginning }: Source): Promise<Contents> {
  const rows = new Rows(path)
  let columns: Columns | undefined
  let asOf: IsoDate | undefined
  const whole = await joined(text(), path)
  try {
    const records = parse(whole, {
      bom: true,
      delimiter: delimiterIn(beginning),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: longestPiece,
      // One more than is taken: it is that one which is refused.
      to: headerRow + mostRows + 1,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[]
    for (const { record, info } of records) {
      const place: Place = `line ${info.lines}`
      if (columns) {
        checkCount(record, columns.count, place, path)
        const row = columns.rowOf(record, place)
        if (row) rows.add(row)
      } else if (isHeader(record)) columns = new Columns(register, record, path)
      else if (info.lines >= headerRow) break
      else {
        checkTitle(register, record, path)
        asOf ??= dayAmong(record, path)
      }
    }
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, words => words.broken((error as Error).message))
  }
  if (!columns) throw new OtherRegisterError(path, words => words.noNamesColumn)
  // The cells before the day of entry look whole where a file breaks off in front of it.
  const last = rows.all.at(-1)
  if (columns.needs('listed') && last && !last.listed) throw new ExportError(path, words => words.cutIn(last.place))
  return { rows: rows.all, ...(asOf && { asOf }) }
}

async function joined(chunks: AsyncIterable<string>, path: string): Promise<string> {
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    checkLength(text.length, path)
  }
  return text
}

const heading = /наименование|^(?:№|дата)/iu

/** Whether cells are the heads of columns. */
export const isHeader = (cells: readonly string[]): boolean => cells.filter(cell => heading.test(cell)).length > 1

/** Names hold commas, and semicolons stand between domains: only the header tells which of them parts the columns. */
function delimiterIn(beginning: string): string {
  const header = beginning.split(/\r?\n/u).find(line => /наименование.*дата|дата.*наименование/iu.test(line)) ?? ''
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

/** @throws ExportError if a row has fewer cells than the header, or words behind its end. */
export function checkCount(record: readonly string[], count: number, place: Place, path: string): void {
  if (record.length < count) throw new ExportError(path, words => words.cutIn(place))
  if (record.slice(count).some(cell => cleaned(cell) !== ''))
    throw new ExportError(path, words => words.cells(place, record.length, count))
}
