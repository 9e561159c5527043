/**
 * Rows of the first sheet of a workbook. The sheet's own `<dimension>` is not believed: the register's export says one
 * cell. Cells may be shared strings, inline strings or numbers, and may be missing.
 */
import { SaxesParser } from 'saxes'
import { matchOf } from '../../checked/index.js'
import { ExportError, OtherRegisterError } from '../types.js'
import { deepest, longestPiece } from './bounds.js'
import type { SavedFile } from './saved-file.js'
import { readZip, type MemberReader } from './zip.js'

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
  if (first === undefined) throw new OtherRegisterError(path, words => words.noSheet)
  await readZip(file, path, member => (member === first ? sheetReader(shared, path, onRow) : undefined))
}

/** sheet2 before sheet10. */
const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })

/** Some writers put a prefix before every name: `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** @throws ExportError on what is no XML, or nests or runs on as no workbook does. */
function reader(parser: SaxesParser, path: string, on: Handlers): MemberReader {
  let depth = 0
  let unbroken = 0
  parser.on('error', error => {
    throw new ExportError(path, words => words.broken(error.message))
  })
  parser.on('doctype', () => {
    throw new ExportError(path, words => words.documentType)
  })
  parser.on('opentag', ({ name, attributes }) => {
    unbroken = 0
    if (++depth > deepest) throw new ExportError(path, words => words.tooDeep(deepest))
    on.open(local(name), attributes)
  })
  parser.on('text', text => {
    unbroken = 0
    on.text(text)
  })
  parser.on('closetag', ({ name }) => {
    unbroken = 0
    depth--
    on.close(local(name))
  })
  return (text, isLast) => {
    for (let at = 0; at < text.length; at += longestPiece / 4) {
      const part = text.slice(at, at + longestPiece / 4)
      unbroken += part.length
      parser.write(part)
      if (unbroken > longestPiece) throw new ExportError(path, words => words.tooLong(longestPiece))
    }
    if (isLast) parser.close()
  }
}

interface Handlers {
  /** Names without prefixes. */
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(part: string): void
  close(name: string): void
}

/** Of a cell, as spreadsheets have it. */
const longestCell = 32_767
/** Registers have twenty-one; what an own table has behind these is no name. */
const mostColumns = 256
const mostRows = 1_048_576
/** Strings and their characters that a workbook may share; the largest register has ten thousand, in a megabyte. */
const mostShared = 500_000
const mostSharedText = 16 * 2 ** 20

/** Phonetic readings stand beside the text and do not belong to it. */
function stringsReader(shared: string[], path: string): MemberReader {
  let text = ''
  let isText = false
  let isPhonetic = false
  let size = 0
  return reader(new SaxesParser(), path, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(part) {
      if (!isText) return
      text += part
      if (text.length > longestCell) throw new ExportError(path, words => words.longCell(undefined, longestCell))
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false
      isText = false
      if (name !== 'si') return
      size += text.length
      if (shared.length === mostShared || size > mostSharedText) throw new ExportError(path, words => words.manyStrings)
      shared.push(text)
    },
  })
}

function sheetReader(shared: readonly string[], path: string, onRow: OnRow): MemberReader {
  let cells: string[] = []
  let row = 0
  let column = 0
  let reference: string | undefined
  let type = ''
  let text = ''
  let isText = false
  return reader(new SaxesParser(), path, {
    open(name, { r, t }) {
      if (name === 'row') {
        cells = []
        column = 0
        row = r === undefined ? row + 1 : Number(r)
        if (!Number.isSafeInteger(row) || row < 1 || row > mostRows)
          throw new ExportError(path, words => words.noRow(r ?? String(row), mostRows))
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : columnOf(r)
        reference = r
        type = t ?? ''
        text = ''
      }
      isText = name === 'v' || name === 't'
    },
    text(part) {
      if (!isText) return
      text += part
      if (text.length > longestCell) throw new ExportError(path, words => words.longCell(reference, longestCell))
    },
    close(name) {
      isText = false
      if (name === 'c') {
        const content = type === 's' ? (shared[Number(text)] ?? '') : text
        // Cells that only have a colour stand anywhere.
        if (content === '') return
        if (!(column >= 1 && column <= mostColumns))
          throw new ExportError(path, words => words.farCell(reference ?? `${column}`, mostColumns))
        while (cells.length < column - 1) cells.push('')
        cells[column - 1] = content
      } else if (name === 'row') onRow(cells, row)
    },
  })
}

/** C5 is in the third column. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of matchOf(/^[A-Z]*/u, reference)[0]) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
