/**
 * The lists of terrorist and extremist organisations as web pages: a table, and numbered paragraphs.
 */
import { Parser } from 'htmlparser2'
import type { Category } from '../../registry/types.js'
import { ExportError, type RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'
import { placed } from './columns.js'
import type { Source } from './source.js'
import type { Contents } from './tables.js'

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
  if (register === 'foreign-agent' || register === 'undesirable')
    throw new ExportError(path, `the register “${register}” comes as a workbook, JSON or CSV, not as a page`)
  const lines = await linesOf(source)
  const tables = lines.filter(({ cells }) => cells.length > 1)
  const rows = register === 'terrorist' ? terroristRows(tables, path) : extremistRows(lines, path)
  return { rows }
}

async function linesOf({ text: chunks, path }: Source): Promise<Line[]> {
  const lines: Line[] = []
  const open: string[] = []
  let current = ''
  let cells: string[] = []
  let hidden = 0
  const flush = (): void => {
    const line = cleaned(current)
    if (line !== '' || cells.length > 0) lines.push({ text: line, cells })
    current = ''
    cells = []
  }
  const parser = new Parser({
    onopentag(name) {
      if (name === 'html' || name === 'body' || name === 'table') open.push(name)
      if (skipped.has(name)) hidden++
      if (blocks.has(name) && !open.includes('table')) flush()
      if (name === 'tr') flush()
      if (name === 'td' || name === 'th') current = ''
    },
    ontext(part) {
      if (hidden === 0) current += part
    },
    onclosetag(name, isImplied) {
      if (skipped.has(name)) hidden--
      if (name === 'td' || name === 'th') {
        cells.push(cleaned(current))
        current = ''
      }
      if (name === 'tr') flush()
      if ((name === 'html' || name === 'body' || name === 'table') && !isImplied) open.splice(open.lastIndexOf(name), 1)
      if (blocks.has(name) && !open.includes('table')) flush()
    },
  })
  for await (const chunk of chunks()) parser.write(chunk as string)
  parser.end()
  flush()
  if (open.length > 0) throw new ExportError(path, `is cut short: <${open.at(-1)!}> is not closed`)
  return lines
}

/** № | name | court, day and number of the ruling, day of its force. */
function terroristRows(lines: readonly Line[], path: string): RegisterRow[] {
  const rows: RegisterRow[] = []
  for (const { cells } of lines) {
    const [number = '', name = '', ruling = ''] = cells
    if (!/^\d+\.?$/u.test(number)) continue
    const place = `row ${Number.parseInt(number, 10)}`
    checkNumber(Number.parseInt(number, 10), rows.length + 1, path)
    if (name === '') throw new ExportError(path, `${place} has no name`)
    rows.push({ name, place, resources: [], ...rulingIn(cells.slice(2).join(' ') || ruling, place, path) })
  }
  return rows
}

const numbered = /^(\d+)\s*[.)]\s+(?=\S)/u
const removal = /^\(?\s*(?:организация|исключен)[^.;]*исключен/iu

/** Paragraphs «N. name (решение … от …) (дата размещения сведений …);»; one without a number goes on. */
function extremistRows(lines: readonly Line[], path: string): RegisterRow[] {
  const entries: { number: number; text: string; isExcluded: boolean }[] = []
  for (const { text, cells } of lines) {
    const line = cells.length > 1 ? `${cells[0]!.replace(/\.?$/u, '.')} ${cells.slice(1).join(' ')}` : text
    const number = numbered.exec(line)
    const last = entries.at(-1)
    if (number) {
      checkNumber(Number(number[1]), entries.length + 1, path)
      entries.push({ number: Number(number[1]), text: line.slice(number[0].length), isExcluded: false })
    } else if (last && removal.test(line)) last.isExcluded = true
    else if (last && !/[;.]$/u.test(last.text)) last.text += ` ${line}`
  }
  const last = entries.at(-1)
  if (last && !/[;.)]$/u.test(last.text)) throw new ExportError(path, `is cut short in entry ${last.number}`)
  return entries.map(({ number, text, isExcluded }) => {
    const place = `entry ${number}`
    const start = rulingStart(text)
    const name = cleaned(text.slice(0, start).replace(/[\s;,.]+$/u, ''))
    if (name === '') throw new ExportError(path, `${place} has no name`)
    const rest = text.slice(start)
    return {
      name,
      place,
      resources: [],
      ...rulingIn(rest, place, path),
      ...((isExcluded || /организация исключена/iu.test(rest)) && { isExcluded: true }),
    }
  })
}

/** The bracket with the ruling; brackets before it belong to the name. */
function rulingStart(text: string): number {
  const found = /\(\s*(?:решени|заочн|апелляц|определени|приговор|постановлени|дата размещения)/iu.exec(text)
  return found?.index ?? text.length
}

/** The ruling in the register's own words, and its days. */
function rulingIn(text: string, place: string, path: string): Partial<RegisterRow> {
  const day = (pattern: RegExp): ReturnType<typeof dayIn> => {
    const found = pattern.exec(text)?.[1]
    return found === undefined ? undefined : placed(path, place, () => dayIn(found))
  }
  const listed = day(/размещени\p{L}*[^\d)]*(\d{2}\.\d{2}\.\d{4})/iu)
  const inForce = day(/вступи\p{L}* в (?:законную )?силу[^\d)]*(\d{2}\.\d{2}\.\d{4})/iu)
  const decided = day(/(?:^|[\s,])(?:от\s+)?(\d{2}\.\d{2}\.\d{4})/iu)
  const grounds = /^\(([^()]*)\)/u.exec(text)?.[1] ?? (text.startsWith('(') ? '' : text)
  return {
    ...(decided && { decided }),
    ...(inForce && { inForce }),
    ...(listed && { listed }),
    ...(grounds !== '' && { grounds: cleaned(grounds) }),
  }
}

/** Numbers run from one; where they jump, part of the page is missing. */
function checkNumber(number: number, awaited: number, path: string): void {
  if (number !== awaited) throw new ExportError(path, `entry ${awaited} is missing: ${number} stands in its place`)
}
