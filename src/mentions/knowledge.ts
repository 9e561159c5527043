/** What mentions are found by. */
import type { Lexicon } from '../lexicon/types.js'
import type { Registry } from '../registry/registry.js'
import type { Weights } from './evidence/weights.js'

/** The names and statuses that a check goes by. */
export interface Knowledge {
  readonly registry: Registry
  readonly lexicons: readonly Lexicon[]
  /** What each piece of evidence counts. Default: as fitted. */
  readonly weights?: Weights
}
