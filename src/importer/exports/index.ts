/**
 * The saved official files of the four registers, in every format they come in.
 */
import { itemAt } from '../../checked/index.js'
import { categories, type Category } from '../../registry/types.js'
import { ExportError, NoRegisterError, OtherRegisterError, type RegisterExport } from '../types.js'
import { readRegisterHtml } from './html.js'
import { readRegisterJson } from './json.js'
import type { SavedFile } from './saved-file.js'
import { sourceOf, type Source } from './source.js'
import { readRegisterCsv, readRegisterWorkbook, type Contents, type TabularRegister } from './tables.js'

/**
 * Reads an export: XLSX, JSON or CSV of the foreign agents and the undesirable organisations, JSON and HTML of the
 * extremist ones, HTML of the terrorist ones. The format is told by the content.
 * @param label How the file is called in errors.
 * @throws ExportError if the file is cut short, of an unknown layout or of another register; the system's error if it
 * cannot be read.
 */
export async function readExport(register: Category, file: SavedFile, label: string): Promise<RegisterExport> {
  const source = sourceOf(file, label)
  try {
    return await readAs(register, source, label)
  } catch (error) {
    const other = error instanceof OtherRegisterError ? await otherRegister(register, source, label) : undefined
    throw other === undefined ? error : new OtherRegisterError(label, words => words.isOther(other, register))
  }
}

/** Whose a file is that is not the register's: none where it is nobody's, or may be that of several. */
async function otherRegister(
  register: Category,
  source: Promise<Source>,
  label: string,
): Promise<Category | undefined> {
  const others = categories.filter(category => category !== register)
  const read = await readAsEach(others, source, label)
  const taken = others.filter((_, index) => read[index]?.status === 'fulfilled')
  return taken.length === 1 ? taken[0] : undefined
}

/** One after the other: what a file holds is in memory once. */
async function readAsEach(
  registers: readonly Category[],
  source: Promise<Source>,
  label: string,
): Promise<PromiseSettledResult<RegisterExport>[]> {
  const read: PromiseSettledResult<RegisterExport>[] = []
  for (const register of registers) read.push(...(await Promise.allSettled([readAs(register, source, label)])))
  return read
}

async function readAs(register: Category, given: Promise<Source>, label: string): Promise<RegisterExport> {
  const source = await given
  const { rows, asOf } = await contentsOf()
  if (rows.length === 0) throw new OtherRegisterError(label, words => words.namesNobody)
  return { register, path: label, rows, ...(asOf && { asOf }) }

  function contentsOf(): Promise<Contents> {
    if (source.format === 'json') return readRegisterJson(register, source)
    if (source.format === 'html') return readRegisterHtml(register, source)
    return source.format === 'workbook'
      ? readRegisterWorkbook(tabular(register, label), source)
      : readRegisterCsv(tabular(register, label), source)
  }
}

/**
 * Finds out whose register a file is.
 * @throws ExportError if it is nobody's, broken, or may be that of several; the system's error if it cannot be read.
 */
export async function readAnyExport(file: SavedFile, label: string): Promise<RegisterExport> {
  const read = await readAsEach(categories, sourceOf(file, label), label)
  const taken = read.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  if (taken.length === 1) return itemAt(taken, 0)
  if (taken.length > 1)
    throw new ExportError(label, words => words.severalRegisters(taken.map(({ register }) => register)))
  const reasons = read.map(result => (result.status === 'rejected' ? (result.reason as Error) : undefined))
  const broken = reasons.find(reason => !(reason instanceof OtherRegisterError))
  if (broken) throw broken
  const isSame = new Set(reasons.map(reason => reason?.message)).size === 1
  throw new NoRegisterError(label, words => words.noRegister, { ...(isSame && { cause: reasons[0] }) })
}

function tabular(register: Category, path: string): TabularRegister {
  if (register === 'foreign-agent' || register === 'undesirable') return register
  throw new OtherRegisterError(path, words => words.notAsTable(register))
}
