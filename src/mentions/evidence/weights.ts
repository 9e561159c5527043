/**
 * The weights of the evidence and the thresholds of the verdict, as `weights.yml` has them.
 */
import { compiled } from './compiled-weights.js'
import type { EvidenceId } from './types.js'

export interface Weights {
  /** The least sum with which a name counts as certain, likely, possible. */
  readonly thresholds: Readonly<Record<'certain' | 'likely' | 'possible', number>>
  readonly weights: Readonly<Record<EvidenceId, number>>
}

export const frozenWeights: Weights = compiled
