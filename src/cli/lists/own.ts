/** `plashka lists import --own FILE`: a person's own table of names made into a list. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '../../files/whole.js'
import { savedOnDisk } from '../../knowledge/saved.js'
import { importedFiles, importedFolder } from '../../knowledge/imported.js'
import { knowledgeFor } from '../../knowledge/knowledge.js'
import { completed, fitOwn, impliedCategory } from '../../knowledge/own.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { worded, WordedError } from '../../messages/worded.js'
import { today } from '../../registry/date.js'
import { listsStateOf } from '../../registry/lists-state.js'
import { parseList } from '../../registry/parse.js'
import { buildRegistry } from '../../registry/registry.js'
import type { StatusKinds } from '../../registry/status-kind.js'
import { ownListToYaml, ownTable, type OwnList, type OwnReport } from '../../importer/own/list.js'
import { readTable } from '../../importer/own/table.js'
import type { ExitCode, Host } from '../host.js'
import type { ImportOptions } from './options.js'

/** @throws ExportError if the file is no table of names; a WordedError if the list is there already. */
export async function ownCommand(table: string, options: ImportOptions, host: Host): Promise<ExitCode> {
  const cwd = host.cwd()
  const source = path.resolve(cwd, table)
  const target = path.resolve(cwd, options.output ?? source.replace(/(?:\.[^./\\]*)?$/u, '.yml'))
  const label = path.relative(cwd, target)
  if (existsSync(target) && options.force !== true)
    throw new WordedError(worded(listsCatalogs, ({ own }) => own.exists(label)))
  const { entities, left, columns } = ownTable(await readTable(await savedOnDisk(source), table), table)
  const day = today(new Date())
  const { category } = options
  // A status that nobody said is not written: entities that the lists know would get it, too.
  const list: OwnList = { title: path.basename(source), ...(category && { category }), checked: day, entities }
  const text = ownListToYaml(list)
  const { registry: base } = await knowledgeFor(builtinAndImported, cwd, importedFiles(importedFolder(host.env)))
  // What is written must be readable: a fault shows here, and not at the next check of a draft.
  const fitted = fitOwn([parseList(text, label, completed(path.basename(target), day))], base)
  const registry = buildRegistry(fitted, { base })
  if (options.dryRun !== true) writeWhole(target, text)
  const ids = fitted.flatMap(list => list.entities.map(({ id }) => id))
  const report: OwnReport = {
    file: label,
    lists: listsStateOf(base),
    entities: ids.flatMap(id => registry.get(id) ?? []),
    known: ids.filter(id => base.get(id)),
    left,
    columns,
  }
  printReport(report, registry.kinds, options, host)
  return 0
}

const builtinAndImported = { lists: [], builtinLists: true, importedLists: true, disable: [] }

function printReport(
  report: OwnReport,
  statuses: StatusKinds,
  { json, dryRun, language }: ImportOptions,
  host: Host,
): void {
  if (json) {
    host.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  const { own, imports } = listsCatalogs[language]
  const known = new Set(report.known)
  host.stdout.write(`${own.summary(report)}\n`)
  for (const entity of report.entities) host.stdout.write(`${own.taken(entity, known.has(entity.id), statuses)}\n`)
  if (report.left.length > 0) host.stdout.write(`${own.leftHeading}\n`)
  for (const leftover of report.left) host.stdout.write(`${own.left(leftover)}\n`)
  if (report.entities.some(({ implied }) => implied?.includes('category')))
    host.stdout.write(`${own.implied(statuses.get(impliedCategory))}\n`)
  host.stdout.write(`${dryRun ? imports.dryRun : own.next(report.file)}\n`)
}
