/** `plashka lists import REGISTER FILE`: a saved official file into the user's lists. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '../../files/whole.js'
import { savedOnDisk } from '../../files/saved.js'
import { builtinCommonWords } from '../../lists/common-words.js'
import { readList } from '../../lists/files.js'
import { importedFile, importedFiles, importedFolder } from '../../lists/imported.js'
import { knowledgeFor } from '../../lists/knowledge.js'
import { reconcile } from '../../lists/reconcile.js'
import { listsCatalogs } from '../../messages/lists/index.js'
import { today } from '../../registry/date.js'
import { buildRegistry } from '../../registry/registry.js'
import { parseList } from '../../registry/parse.js'
import type { Category } from '../../registry/types.js'
import { readExport } from '../../registers/exports/index.js'
import { importRegister, type ImportReport } from '../../registers/import.js'
import { listToYaml } from '../../registers/list.js'
import type { CommonWords } from '../../registers/names/strength.js'
import type { ExitCode, Host } from '../run.js'
import type { ImportOptions } from './index.js'

export async function importCommand(
  register: Category,
  file: string,
  options: ImportOptions,
  host: Host,
): Promise<ExitCode> {
  const report = await importFile(register, path.resolve(host.cwd(), file), file, options, host)
  printReport(report, options, host)
  return 0
}

/**
 * @param label How errors call the file.
 * @throws ExportError if the file is refused; the lists then are as they were.
 */
export async function importFile(
  register: Category,
  file: string,
  label: string,
  { dryRun = false, force = false }: Pick<ImportOptions, 'dryRun' | 'force'>,
  host: Host,
): Promise<ImportReport> {
  const folder = importedFolder(host.env)
  const target = importedFile(folder, register)
  const exported = await readExport(register, await savedOnDisk(file), label)
  const { registry } = await knowledgeFor(builtinAndImported, host.cwd(), importedFiles(folder))
  const { list, report } = importRegister(exported, registry, {
    today: today(new Date()),
    common: await commonWords(),
    force,
    previous: existsSync(target) ? readList(target).entities : [],
  })
  const text = listToYaml(list)
  // What is written must be readable: a fault shows here, and not at the next check of a draft.
  buildRegistry(reconcile([parseList(text, target)], registry), { base: registry })
  if (!dryRun) writeWhole(target, text)
  return report
}

const builtinAndImported = { lists: [], builtinLists: true, importedLists: true, disable: [] }

let words: Promise<CommonWords> | undefined
const commonWords = (): Promise<CommonWords> => (words ??= builtinCommonWords())

export function printReport(report: ImportReport, { json, dryRun, language }: ImportOptions, host: Host): void {
  if (json) {
    host.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  const catalog = listsCatalogs[language].imports
  host.stdout.write(`${catalog.summary(report)}\n`)
  for (const change of report.added) host.stdout.write(`${catalog.added(change)}\n`)
  for (const change of report.changed) host.stdout.write(`${catalog.changed(change)}\n`)
  for (const change of report.gone) host.stdout.write(`${catalog.gone(change)}\n`)
  if (dryRun) host.stdout.write(`${catalog.dryRun}\n`)
}
