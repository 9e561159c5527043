/**
 * The saved official files of the four registers, in every format they come in.
 */
import type { Category } from '../../registry/types.js'
import { ExportError, type RegisterExport } from '../types.js'
import { readRegisterHtml } from './html.js'
import { readRegisterJson } from './json.js'
import type { SavedFile } from './saved-file.js'
import { sourceOf } from './source.js'
import { readRegisterCsv, readRegisterWorkbook, type Contents, type TabularRegister } from './tables.js'

/**
 * Reads an export: XLSX, JSON or CSV of the foreign agents and the undesirable organisations, JSON and HTML of the
 * extremist ones, HTML of the terrorist ones. The format is told by the content.
 * @param label How the file is called in errors.
 * @throws ExportError if the file is cut short, of an unknown layout or of another register; the system's error if it
 * cannot be read.
 */
export async function readExport(register: Category, file: SavedFile, label: string): Promise<RegisterExport> {
  const source = await sourceOf(file, label)
  const { rows, asOf } = await contentsOf()
  if (rows.length === 0) throw new ExportError(label, words => words.namesNobody)
  return { register, path: label, rows, ...(asOf && { asOf }) }

  function contentsOf(): Promise<Contents> {
    if (source.format === 'json') return readRegisterJson(register, source)
    if (source.format === 'html') return readRegisterHtml(register, source)
    return source.format === 'workbook'
      ? readRegisterWorkbook(tabular(register, label), source)
      : readRegisterCsv(tabular(register, label), source)
  }
}

function tabular(register: Category, path: string): TabularRegister {
  if (register === 'foreign-agent' || register === 'undesirable') return register
  throw new ExportError(path, words => words.notAsTable(register))
}
