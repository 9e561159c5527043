/** `plashka lists diff ONE OTHER`: what two lists say otherwise. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { builtinKnowledge } from '../../knowledge/artefact.js'
import { diffLists, statedBy, type Stated } from '../../knowledge/diff.js'
import { readList } from '../../knowledge/files.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { digestOfLists, listsStateOf, type ListsState } from '../../registry/lists-state.js'
import type { Registry } from '../../registry/registry.js'
import { currentKnowledge } from '../engine.js'
import type { ExitCode, Host } from '../host.js'
import type { ListsOptions } from './options.js'

export async function diffCommand(one: string, other: string, options: ListsOptions, host: Host): Promise<ExitCode> {
  const sides = [await sideOf(one, options, host), await sideOf(other, options, host)] as const
  const difference = diffLists(sides[0].entities, sides[1].entities)
  const { added, removed, changed } = difference
  const count = added.length + removed.length + changed.length
  if (options.json) {
    const lists = { one: sides[0].lists, other: sides[1].lists }
    host.stdout.write(`${JSON.stringify({ lists, ...difference }, null, 2)}\n`)
  } else {
    const catalog = listsCatalogs[options.language].diff
    for (const { id, name } of added) host.stdout.write(`${catalog.added(id, name)}\n`)
    for (const { id, name } of removed) host.stdout.write(`${catalog.removed(id, name)}\n`)
    for (const { id, name, fields } of changed) host.stdout.write(`${catalog.changed(id, name, fields)}\n`)
    host.stdout.write(`${catalog.summary(added.length, removed.length, changed.length)}\n`)
  }
  return count > 0 ? 1 : 0
}

interface Side {
  readonly lists: ListsState
  readonly entities: readonly Stated[]
}

async function sideOf(side: string, options: ListsOptions, host: Host): Promise<Side> {
  if (side === 'builtin') return sideIn(builtinKnowledge().registry)
  if (side === 'current') return sideIn((await currentKnowledge(options, host)).registry)
  const place = path.resolve(host.cwd(), side)
  const lists = filesAt(place).map(file => readList(file, path.relative(host.cwd(), file)))
  return {
    lists: listsStateOf({ lists, digest: digestOfLists(lists, [], undefined) }),
    entities: lists.flatMap(({ entities }) => entities),
  }
}

const sideIn = (registry: Registry): Side => ({
  lists: listsStateOf(registry),
  entities: registry.entities.map(statedBy),
})

/** A file itself, or the list files of a folder and of those within it. */
function filesAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/u.test(name))
    .sort()
    .map(name => path.join(place, name))
}
