/**
 * Mentions: confirmed places where a designated entity is named.
 */
import type { Span } from '../document/types.js'
import type { Alias, Entity } from '../registry/types.js'
import type { Evidence, Reason } from './evidence/types.js'

export const certainties = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/** Offsets are into the Document's text. */
export interface Mention extends Span {
  readonly entity: Entity
  readonly alias: Alias
  readonly certainty: Certainty
  /** What speaks most for it. */
  readonly why: Reason
  /** All that speaks for it and against it, the weightiest first. */
  readonly evidence: readonly Evidence[]
  /** Index of the block it stands in. */
  readonly block: number
}
