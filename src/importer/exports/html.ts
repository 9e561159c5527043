/**
 * The registers as web pages: a table of rulings, numbered paragraphs, a table with the headings of the workbooks.
 */
import { Parser } from 'htmlparser2'
import { itemAt } from '../../checked/index.js'
import type { Place } from '../words/types.js'
import type { Category } from '../../registry/types.js'
import { ExportError, OtherRegisterError, type RegisterRow } from '../types.js'
import { checkLength, deepest, longestPiece, Rows } from './bounds.js'
import { cleaned } from './cells.js'
import { Columns } from './columns.js'
import { entryIn, rulingIn, rulingStart } from './rulings.js'
import type { Source } from './source.js'
import { checkCount, isHeader, type Contents, type TabularRegister } from './tables.js'

const blocks = new Set(['p', 'li', 'div', 'br', 'tr', 'h1', 'h2', 'h3', 'h4', 'section', 'article'])
const skipped = new Set(['script', 'style', 'head', 'noscript', 'template'])

/** A line of the page: the text of a block, or the cells of a row of a table. */
interface Line {
  readonly text: string
  readonly cells: readonly string[]
}

/** @throws ExportError if the page stops before its end. */
export async function readRegisterHtml(register: Category, source: Source): Promise<Contents> {
  const { path } = source
  const lines = await linesOf(source)
  const tables = lines.flatMap(({ cells }) => (cells.length > 1 ? [cells] : []))
  if (register === 'extremist') return { rows: extremistRows(lines, path) }
  return { rows: register === 'terrorist' ? terroristRows(tables, path) : tableRows(register, tables, path) }
}

/** The table of the page, as a workbook has it: a row of headings, and a row for each party. */
function tableRows(register: TabularRegister, lines: readonly (readonly string[])[], path: string): RegisterRow[] {
  const rows = new Rows(path)
  let columns: Columns | undefined
  for (const [index, cells] of lines.entries()) {
    const place: Place = `row ${index + 1}`
    // A long table repeats its headings at its end.
    if (isHeader(cells)) columns ??= new Columns(register, cells, path)
    else if (columns) {
      checkCount(cells, columns.count, place, path)
      const row = columns.rowOf(cells, place)
      if (row) rows.add(row)
    }
  }
  if (!columns) throw new OtherRegisterError(path, words => words.noNamesColumn)
  return rows.all
}

/** Elements that a whole page closes. */
type Framing = 'html' | 'body' | 'table'
const isFraming = (name: string): name is Framing => name === 'html' || name === 'body' || name === 'table'

/** Lines and cells that are not blank; the longest register has some four thousand. */
const mostLines = 100_000

/** Read once, whichever registers a page is tried as: an error, too, may keep all lines before it. */
const known = new WeakMap<Source, Promise<readonly Line[]>>()

function linesOf(source: Source): Promise<readonly Line[]> {
  const lines = known.get(source) ?? readLines(source)
  known.set(source, lines)
  return lines
}

async function readLines({ text: chunks, path }: Source): Promise<readonly Line[]> {
  const lines: Line[] = []
  const open: Record<Framing, number> = { html: 0, body: 0, table: 0 }
  let current = ''
  let cells: string[] = []
  let cellCount = 0
  let length = 0
  let hidden = 0
  let depth = 0
  /** What has been read since the last line or cell. */
  const taken = (): string => {
    const text = cleaned(current)
    current = ''
    length += text.length
    checkLength(length, path)
    return text
  }
  const flush = (): void => {
    const line = taken()
    if (line !== '' || cells.length > 0) lines.push({ text: line, cells })
    if (lines.length + cellCount > mostLines) throw new ExportError(path, words => words.manyLines(mostLines))
    cells = []
  }
  const parser = new Parser({
    onopentag(name) {
      if (++depth > deepest) throw new ExportError(path, words => words.tooDeep(deepest))
      if (isFraming(name)) open[name]++
      if (skipped.has(name)) hidden++
      if (blocks.has(name) && open.table === 0) flush()
      if (name === 'tr') flush()
      if (name === 'td' || name === 'th') current = ''
    },
    ontext(part) {
      if (hidden > 0) return
      current += part
      if (current.length > longestPiece) throw new ExportError(path, words => words.tooLong(longestPiece))
    },
    onclosetag(name, isImplied) {
      depth--
      if (skipped.has(name)) hidden--
      if (name === 'td' || name === 'th') {
        cells.push(taken())
        if (++cellCount > mostLines) throw new ExportError(path, words => words.manyLines(mostLines))
      }
      if (name === 'tr') flush()
      if (isFraming(name) && !isImplied) open[name]--
      if (blocks.has(name) && open.table === 0) flush()
    },
  })
  for await (const chunk of chunks()) parser.write(chunk)
  parser.end()
  flush()
  const left = (['table', 'body', 'html'] as const).find(name => open[name] > 0)
  if (left) throw new ExportError(path, words => words.notClosed(left))
  return lines
}

/** № | name | court, day and number of the ruling, day of its force. */
function terroristRows(lines: readonly (readonly string[])[], path: string): RegisterRow[] {
  const rows = new Rows(path)
  let courts = 0
  for (const cells of lines) {
    const [number = '', name = '', ...ruling] = cells
    if (!/^\d+\.?$/u.test(number)) continue
    const place: Place = `row ${Number.parseInt(number, 10)}`
    checkNumber(Number.parseInt(number, 10), rows.all.length + 1, path)
    if (name === '') throw new ExportError(path, words => words.noName(place))
    if (/суд[а-я]?(?!\p{L})/iu.test(ruling.join(' '))) courts++
    rows.add({ name, place, resources: [], ...rulingIn(ruling.join(' '), place, path) })
  }
  if (courts * 2 < rows.all.length) throw new OtherRegisterError(path, words => words.noRulingsColumn)
  return rows.all
}

/** Numbers of sections such as «1.7» and days begin with a number, too. */
const numbered = /^(\d{1,4})\s*[.)](?:\s+(?=\S)|(?=[^\s\d.]))/u
const removal = /^\(?\s*(?:\p{L}+\s+)?исключен[аоы]?(?!\p{L})/iu

/** In characters, rulings included; the longest has three thousand. */
const longestEntry = 20_000

interface Entry {
  readonly number: number
  readonly isCell: boolean
  text: string
  isExcluded: boolean
  /** Members of an organisation that is entered «with its branches:», each a party of its own. */
  readonly members: string[]
  hasMoreMembers: boolean
}

/**
 * Paragraphs «N. name (решение … от …) (дата размещения сведений …);». One without a number goes on with the entry, or
 * names a member of it. An entry that was removed leaves its number behind: «30. Организация исключена …».
 */
function extremistRows(lines: readonly Line[], path: string): RegisterRow[] {
  const entries: Entry[] = []
  for (const { text, cells } of lines) {
    const isCell = cells.length > 1
    const line = isCell ? `${itemAt(cells, 0).replace(/\.?$/u, '.')} ${cells.slice(1).join(' ')}` : text
    const number = numbered.exec(line)
    const last = entries.at(-1)
    if (number && !(last?.hasMoreMembers && Number(number[1]) === last.members.length + 1)) {
      checkNumber(Number(number[1]), entries.length + 1, path)
      const entry = line.slice(number[0].length)
      const hasMoreMembers = entry.endsWith(':')
      entries.push({ number: entries.length + 1, isCell, text: entry, isExcluded: false, members: [], hasMoreMembers })
    } else if (last) {
      goOn(last, number ? line.slice(number[0].length) : line)
      if (last.text.length > longestEntry)
        throw new ExportError(path, words => words.longName(`entry ${last.number}`, longestEntry))
    }
  }
  const last = entries.at(-1)
  if (!last) return []
  if (entries.every(({ text, members }) => !hasRuling([text, ...members].join(' '))))
    throw new OtherRegisterError(path, words => words.noRulings)
  if (!last.isCell && !/[;.)]$/u.test(last.members.at(-1) ?? last.text))
    throw new ExportError(path, words => words.cutIn(`entry ${last.number}`))
  const rows = new Rows(path)
  for (const entry of entries) if (!removal.test(entry.text)) for (const row of rowsOf(entry, path)) rows.add(row)
  return rows.all
}

const hasRuling = (text: string): boolean => rulingStart(text) < text.length

function goOn(entry: Entry, line: string): void {
  if (entry.hasMoreMembers) {
    entry.members.push(line)
    entry.hasMoreMembers = !(hasRuling(line) && /[;.]$/u.test(line))
  } else if (removal.test(line)) entry.isExcluded = true
  else if (isOpen(entry.text) || line.startsWith('(') || /^дата размещения/iu.test(line)) {
    entry.text += ` ${line}`
    entry.hasMoreMembers = entry.text.endsWith(':')
  }
}

const isOpen = (text: string): boolean => !/[;.)]$/u.test(text) || text.split('(').length > text.split(')').length

/** The ruling stands behind the last member and holds for all. */
function rowsOf({ number, text, members, isExcluded }: Entry, path: string): RegisterRow[] {
  const place: Place = `entry ${number}`
  const last = members.at(-1)
  const ruling = last === undefined ? {} : rulingIn(last.slice(rulingStart(last)), place, path)
  return [text, ...members].map(party => {
    const row = { ...ruling, ...entryIn(party, place, path), ...(isExcluded && { isExcluded }) }
    if (row.name === '') throw new ExportError(path, words => words.noName(place))
    return row
  })
}

/** Numbers run from one; where they jump, part of the page is missing. */
function checkNumber(number: number, awaited: number, path: string): void {
  if (number !== awaited) throw new ExportError(path, words => words.missingEntry(awaited, number))
}
