/**
 * The entities that a subcommand was asked about, by the lists of the config that holds for the current folder.
 */
import type { Catalog } from '../wording/words/index.js'
import type { StatusKinds } from '../registry/status-kind.js'
import type { Entity } from '../registry/types.js'
import { currentKnowledge } from './engine.js'
import { lookup, nearby } from './lookup.js'
import type { Host } from './host.js'
import type { CommonOptions } from './options.js'

/** More of one name are told by their names alone. */
const most = 3

/**
 * Entities by id or name. If there are none, standard error says so and who is near; if too many bear the name, who they
 * are.
 */
export async function findEntities(
  name: string,
  options: CommonOptions,
  catalog: Catalog,
  host: Host,
): Promise<{ readonly found: readonly Entity[]; readonly kinds: StatusKinds }> {
  const knowledge = await currentKnowledge(options, host)
  const { kinds } = knowledge.registry
  const found = lookup(knowledge, name)
  if (found.length > 0 && found.length <= most) return { found, kinds }
  const { explain } = catalog
  const told = found.length === 0 ? explain.unknown(name, nearby(knowledge, name)) : explain.several(name, found)
  host.stderr.write(`plashka: ${told}\n`)
  return { found: [], kinds }
}
