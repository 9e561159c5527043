/**
 * Rows of the first sheet of a workbook. The sheet's own `<dimension>` is not believed: the register's export says one
 * cell. Cells may be shared strings, inline strings or numbers, and may be missing.
 */
import { SaxesParser } from 'saxes'
import { ExportError } from '../types.js'
import type { SavedFile } from './saved-file.js'
import { readZip } from './zip.js'

export type OnRow = (cells: readonly string[], row: number) => void

const sheet = /^xl\/worksheets\/[^/]+\.xml$/u

/** @throws ExportError if the file is no workbook, or is cut short. */
export async function readWorkbook(file: SavedFile, path: string, onRow: OnRow): Promise<void> {
  const shared: string[] = []
  const sheets: string[] = []
  await readZip(file, path, member => {
    if (sheet.test(member)) sheets.push(member)
    return member === 'xl/sharedStrings.xml' ? stringsReader(shared, path) : undefined
  })
  const [first] = sheets.sort(byNumber)
  if (first === undefined) throw new ExportError(path, words => words.noSheet)
  await readZip(file, path, member => (member === first ? sheetReader(shared, path, onRow) : undefined))
}

/** sheet2 before sheet10. */
const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })

/** Some writers put a prefix before every name: `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

type Reader = (text: string, isLast: boolean) => void

function reader(parser: SaxesParser, path: string): Reader {
  parser.on('error', error => {
    throw new ExportError(path, words => words.broken(error.message))
  })
  parser.on('doctype', () => {
    throw new ExportError(path, words => words.documentType)
  })
  return (text, isLast) => {
    parser.write(text)
    if (isLast) parser.close()
  }
}

/** Phonetic readings stand beside the text and do not belong to it. */
function stringsReader(shared: string[], path: string): Reader {
  const parser = new SaxesParser()
  let text = ''
  let isText = false
  let isPhonetic = false
  parser.on('opentag', tag => {
    const name = local(tag.name)
    if (name === 'si') text = ''
    if (name === 'rPh') isPhonetic = true
    isText = name === 't' && !isPhonetic
  })
  parser.on('text', part => {
    if (isText) text += part
  })
  parser.on('closetag', tag => {
    const name = local(tag.name)
    if (name === 'rPh') isPhonetic = false
    if (name === 'si') shared.push(text)
    isText = false
  })
  return reader(parser, path)
}

function sheetReader(shared: readonly string[], path: string, onRow: OnRow): Reader {
  const parser = new SaxesParser()
  let cells: string[] = []
  let row = 0
  let column = 0
  let type = ''
  let text = ''
  let isText = false
  parser.on('opentag', ({ name: qualified, attributes }) => {
    const name = local(qualified)
    if (name === 'row') {
      cells = []
      column = 0
      row = attributes.r === undefined ? row + 1 : Number(attributes.r)
    } else if (name === 'c') {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
      type = attributes.t ?? ''
      text = ''
    }
    isText = name === 'v' || name === 't'
  })
  parser.on('text', part => {
    if (isText) text += part
  })
  parser.on('closetag', tag => {
    const name = local(tag.name)
    isText = false
    if (name === 'c') {
      while (cells.length < column - 1) cells.push('')
      cells[column - 1] = type === 's' ? (shared[Number(text)] ?? '') : text
    } else if (name === 'row') onRow(cells, row)
  })
  return reader(parser, path)
}

/** C5 is in the third column. */
const columnOf = (reference: string): number =>
  reference
    .replace(/[^A-Z]/gu, '')
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
