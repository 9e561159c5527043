/**
 * A workbook: the findings, who is found, and what could not be read. It is written as it is packed, so that memory does
 * not grow with it (ECMA-376: SpreadsheetML within the Open Packaging Conventions).
 */
import { Buffer } from 'node:buffer'
import { Zip, ZipDeflate } from 'fflate'
import { itemAt } from '../../checked/index.js'
import { auditCatalogs } from '../words/index.js'
import { columns, type Cell } from './columns.js'
import { shownPath } from './paths.js'
import type { Reading } from './reading.js'
import type { AuditReport, ReportContext } from './types.js'

export const xlsxReport: AuditReport = function* (reading, context) {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const sheets = sheetsOf(reading, context)
  for (const [name, content] of partsOf(sheets)) {
    const part = new ZipDeflate(name, { level: 6 })
    zip.add(part)
    for (const text of content) {
      part.push(Buffer.from(text))
      yield* pieces.splice(0)
    }
    part.push(new Uint8Array(0), true)
    yield* pieces.splice(0)
  }
  zip.end()
  yield* pieces.splice(0)
}

interface SheetColumn {
  readonly title: string
  readonly width: number
  readonly isDay?: boolean
}

interface Sheet {
  readonly title: string
  readonly columns: readonly SheetColumn[]
  readonly rows: Iterable<readonly Cell[]>
}

function sheetsOf(reading: Reading, context: ReportContext): readonly Sheet[] {
  const { table, report } = auditCatalogs[context.language]
  const { columns: titles } = table
  const { items, findings } = table
  return [
    {
      title: table.findings,
      columns: columns.map(({ name, ...column }) => ({ ...column, title: titles[name] })),
      rows: mapped(reading.findings(), finding =>
        columns.map(({ name, of }) =>
          name === 'severity' ? table.severities[finding.severity] : of(finding, context),
        ),
      ),
    },
    {
      title: report.entities,
      columns: [
        { title: titles.name, width: 40 },
        { title: titles.kinds, width: 30 },
        { title: titles.since, width: 12, isDay: true },
        { title: items, width: 12 },
        { title: findings, width: 12 },
      ],
      rows: mapped(reading.entities(), one => [one.name, one.kinds.join(', '), one.since, one.items, one.findings]),
    },
    {
      title: table.beside,
      columns: [
        { title: titles.name, width: 40 },
        { title: titles.context, width: 60 },
        { title: table.pages, width: 12 },
        { title: table.share, width: 12 },
        { title: titles.path, width: 30 },
      ],
      rows: mapped(reading.beside(), one => [
        one.name,
        one.context,
        one.pages,
        Math.round(100 * one.share),
        shownPath(one.input, context.cwd),
      ]),
    },
    {
      title: report.unread,
      columns: [
        { title: titles.path, width: 40 },
        { title: titles.line, width: 8 },
        { title: titles.reason, width: 80 },
      ],
      rows: mapped(reading.unread(mostRows), ({ path, line, reason }) => [shownPath(path, context.cwd), line, reason]),
    },
  ]
}

function* mapped<From, To>(values: Iterable<From>, to: (value: From) => To): Iterable<To> {
  for (const value of values) yield to(value)
}

/** A sheet has no more; the first one is the titles’. */
const mostRows = 2 ** 20 - 1

function* partsOf(sheets: readonly Sheet[]): Iterable<readonly [name: string, content: Iterable<string>]> {
  const names = sheets.map((_, index) => `sheet${index + 1}`)
  yield ['[Content_Types].xml', [contentTypes(names)]]
  yield ['_rels/.rels', [relations([['workbook', 'officeDocument', 'xl/workbook.xml']])]]
  yield ['xl/workbook.xml', [workbook(sheets.map(({ title }) => title))]]
  const targets = names.map(name => [name, 'worksheet', `worksheets/${name}.xml`] as const)
  yield ['xl/_rels/workbook.xml.rels', [relations([...targets, ['styles', 'styles', 'styles.xml']])]]
  yield ['xl/styles.xml', [styles]]
  for (const [index, sheet] of sheets.entries()) yield [`xl/worksheets/${itemAt(names, index)}.xml`, sheetXml(sheet)]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (names: readonly string[]): string =>
  `${declaration}<Types xmlns="${packageNames}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
  names
    .map(name => `<Override PartName="/xl/worksheets/${name}.xml" ContentType="${sheetType}.worksheet+xml"/>`)
    .join('') +
  '</Types>'

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packageNames}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (titles: readonly string[]): string =>
  `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}"><sheets>${titles
    .map((title, index) => `<sheet name="${escaped(title)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`)
    .join('')}</sheets></workbook>`

/** Of cells: as they come, in bold, a day as the reader's country writes it. */
const styleOf = { plain: 0, title: 1, day: 2 }
const styles =
  `${declaration}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font/><font><b/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs>' +
  '</styleSheet>'

function* sheetXml({ columns: all, rows }: Sheet): Iterable<string> {
  const widths = all.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  yield (
    `${declaration}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  )
  yield `<row>${all.map(({ title }) => cellXml(title, styleOf.title)).join('')}</row>`
  let count = 1
  for (const row of rows) {
    if (count > mostRows) break
    count += 1
    yield `<row>${row.map((cell, index) => (itemAt(all, index).isDay ? dayXml(cell) : cellXml(cell))).join('')}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${letters(all.length)}${count}"/></worksheet>`
}

/** @param column From 1; sheets of reports have less than 26. */
const letters = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column - 1)

/** A cell holds no more, in UTF-16 code units. */
const longestCell = 32_767

function cellXml(cell: Cell, style = styleOf.plain): string {
  if (cell === undefined || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  const text = escaped(cell.slice(0, longestCell))
  return `<c t="inlineStr"${style === styleOf.plain ? '' : ` s="${style}"`}><is><t xml:space="preserve">${text}</t></is></c>`
}

/** Days count from the last but one of 1899. */
const firstDay = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000

function dayXml(day: Cell): string {
  const since = typeof day === 'string' ? (Date.parse(day) - firstDay) / dayLength : Number.NaN
  return Number.isInteger(since) && since > 60 ? `<c s="${styleOf.day}"><v>${since}</v></c>` : cellXml(day)
}

/** What XML cannot hold is left out: control characters, halves of pairs. */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
