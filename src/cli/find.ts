/**
 * The entities that a subcommand was asked about, by the lists of the config that holds for the current folder.
 */
import type { Catalog } from '../messages/index.js'
import type { StatusKinds } from '../registry/status-kind.js'
import type { Entity } from '../registry/types.js'
import { currentKnowledge } from './engine.js'
import { lookup, suggest } from './lookup.js'
import type { CommonOptions, Host } from './run.js'

/** Entities by id or name; if there are none, standard error says so and what is near. */
export async function findEntities(
  name: string,
  options: CommonOptions,
  catalog: Catalog,
  host: Host,
): Promise<{ readonly found: readonly Entity[]; readonly kinds: StatusKinds }> {
  const { registry } = await currentKnowledge(options, host)
  const found = lookup(registry, name)
  if (found.length === 0) host.stderr.write(`plashka: ${catalog.explain.unknown(name, suggest(registry, name))}\n`)
  return { found, kinds: registry.kinds }
}
