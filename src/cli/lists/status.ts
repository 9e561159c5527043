/** `plashka lists status`: what each register holds, of which day, from where. */
import { existsSync } from 'node:fs'
import { installedIn } from '../../knowledge/bundle/installed.js'
import { readList } from '../../knowledge/files.js'
import { bundleFile, importedFile, importedFolder } from '../../knowledge/imported.js'
import { daysBetween } from '../../registry/date.js'
import { statusOf, type RegisterStatus } from '../../knowledge/status.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { today } from '../../registry/date.js'
import { listsStateOf } from '../../registry/lists-state.js'
import { categories, type Category } from '../../registry/types.js'
import { currentKnowledge } from '../engine.js'
import type { ExitCode, Host } from '../host.js'
import type { StatusOptions } from './options.js'

/** The registers grow every Friday: lists older than this have missed one. */
const stale = 10

export async function statusCommand(options: StatusOptions, host: Host): Promise<ExitCode> {
  const { registry } = await currentKnowledge(options, host)
  const day = options.asOf ?? today(new Date())
  const folder = importedFolder(host.env)
  const bundle = installedIn(bundleFile(folder))?.manifest
  const rows = statusOf(registry, categories).map(status => {
    const file = importedFile(folder, status.register)
    const age = status.checked && daysBetween(status.checked, day)
    // A newer built-in list goes before an imported one.
    const counts = existsSync(file) && readList(file).checked === status.checked
    if (counts) return { ...status, age, file }
    const isOfBundle = status.checked !== undefined && bundle?.registers[status.register] === status.checked
    return { ...status, age, ...(isOfBundle && { bundle: bundle.made }) }
  })
  const catalog = listsCatalogs[options.language].status
  const old = (limit: number): { readonly register: Category; readonly age: number }[] =>
    rows.flatMap(({ register, age }) => (age !== undefined && age > limit ? [{ register, age }] : []))
  if (options.json)
    host.stdout.write(
      `${JSON.stringify({ asOf: day, lists: listsStateOf(registry), registers: rows.map(written) }, null, 2)}\n`,
    )
  else {
    for (const row of rows) host.stdout.write(`${catalog.register(row)}\n`)
    host.stdout.write(`\n${catalog.counts}\n${catalog.disclaimer}\n`)
  }
  for (const { register, age } of old(stale)) host.stderr.write(`plashka: ${catalog.stale(register, age)}\n`)
  return options.maxAge !== undefined && old(options.maxAge).length > 0 ? 1 : 0
}

const written = (status: RegisterStatus & { readonly file?: string; readonly bundle?: string }): object => ({
  ...status,
  origin: status.file !== undefined ? 'imported' : status.bundle !== undefined ? 'bundle' : 'built-in',
})
