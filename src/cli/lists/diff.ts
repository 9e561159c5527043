/** `plashka lists diff ONE OTHER`: what two lists say otherwise. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { builtinKnowledge } from '../../lists/artefact.js'
import { diffLists, statedBy, type Stated } from '../../lists/diff.js'
import { readList } from '../../lists/files.js'
import { listsCatalogs } from '../../messages/lists/index.js'
import type { Registry } from '../../registry/registry.js'
import { currentKnowledge } from '../engine.js'
import type { ExitCode, Host } from '../run.js'
import type { ListsOptions } from './index.js'

export async function diffCommand(one: string, other: string, options: ListsOptions, host: Host): Promise<ExitCode> {
  const difference = diffLists(await stated(one, options, host), await stated(other, options, host))
  const { added, removed, changed } = difference
  const count = added.length + removed.length + changed.length
  if (options.json) host.stdout.write(`${JSON.stringify(difference, null, 2)}\n`)
  else {
    const catalog = listsCatalogs[options.language].diff
    for (const { id, name } of added) host.stdout.write(`${catalog.added(id, name)}\n`)
    for (const { id, name } of removed) host.stdout.write(`${catalog.removed(id, name)}\n`)
    for (const { id, name, fields } of changed) host.stdout.write(`${catalog.changed(id, name, fields)}\n`)
    host.stdout.write(`${catalog.summary(added.length, removed.length, changed.length)}\n`)
  }
  return count > 0 ? 1 : 0
}

async function stated(side: string, options: ListsOptions, host: Host): Promise<Stated[]> {
  if (side === 'builtin') return entitiesOf(builtinKnowledge().registry)
  if (side === 'current') return entitiesOf((await currentKnowledge(options, host)).registry)
  const place = path.resolve(host.cwd(), side)
  return filesAt(place).flatMap(file => [...readList(file, path.relative(host.cwd(), file)).entities])
}

const entitiesOf = ({ entities }: Registry): Stated[] => entities.map(statedBy)

/** A file itself, or the list files of a folder and of those within it. */
function filesAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/u.test(name))
    .sort()
    .map(name => path.join(place, name))
}
