/**
 * What is known by lists that were folded over others.
 */
import { loadLexicon } from '../lexicon/load.js'
import type { Lexicon } from '../lexicon/types.js'
import type { Knowledge } from '../mentions/knowledge.js'
import type { Registry } from '../registry/registry.js'

export interface Composed {
  readonly registry: Registry
  /** Ids of entities whose names are other than in the base, those it has no longer among them. */
  readonly changed: ReadonlySet<string>
  /** Compiled forms of the changed ones. */
  readonly lexicon: Uint8Array
}

/** The lexicon of the base serves on for the entities which the lists leave alone. */
export const over = (base: Knowledge | undefined, { registry, changed, lexicon }: Composed): Knowledge => ({
  registry,
  lexicons: [...(base?.lexicons ?? []).map(known => without(known, changed)), loadLexicon(lexicon)],
})

/** A lexicon without the names of some entities. */
const without = (lexicon: Lexicon, ids: ReadonlySet<string>): Lexicon =>
  ids.size === 0
    ? lexicon
    : {
        size: lexicon.size,
        scan: text =>
          lexicon.scan(text).flatMap(hit => {
            const readings = hit.readings.filter(({ entity }) => !ids.has(entity))
            return readings.length > 0 ? [{ ...hit, readings }] : []
          }),
      }
