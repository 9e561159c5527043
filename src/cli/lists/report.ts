/** What an import did, as text or JSON. */
import { listsCatalogs } from '../../knowledge/words/index.js'
import type { ImportReport } from '../../importer/import.js'
import type { Host } from '../host.js'
import type { ListsOptions } from './options.js'

/** @param file Where several were taken: which one. */
export function printReport(
  report: ImportReport,
  { json, dryRun, language }: ListsOptions & { readonly dryRun?: boolean },
  host: Host,
  file?: string,
): void {
  if (json) {
    host.stdout.write(`${JSON.stringify({ ...(file !== undefined && { file }), ...report }, null, 2)}\n`)
    return
  }
  if (file !== undefined) host.stdout.write(`${file}\n`)
  const catalog = listsCatalogs[language].imports
  const { added, changed, gone, held = [] } = report
  host.stdout.write(`${catalog.summary(report)}\n`)
  for (const change of added) host.stdout.write(`${catalog.added(change)}\n`)
  for (const change of changed) host.stdout.write(`${catalog.changed(change)}\n`)
  for (const change of gone) host.stdout.write(`${catalog.gone(change)}\n`)
  if (held.length > 0) host.stdout.write(`${catalog.heldHeading}\n`)
  for (const change of held) host.stdout.write(`${catalog.held(change)}\n`)
  if (dryRun) host.stdout.write(`${catalog.dryRun}\n`)
}
