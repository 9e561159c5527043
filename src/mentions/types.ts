/**
 * Mentions: confirmed places where a designated entity is named.
 */
import type { Span } from '../document/types.js'
import type { Alias, Entity } from '../registry/types.js'

export const certainties = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/** Why a candidate was taken for a mention; worded in `messages`. */
export const mentionReasons = [
  'strong-alias',
  'full-name',
  'common-full-name',
  'initials',
  'surname-after-full-name',
  'generic-noun',
  'quoted',
  'status-nearby',
  'strong-name-elsewhere',
  'related-entity',
  'reporting-verb',
] as const
export type MentionReason = (typeof mentionReasons)[number]

/** Offsets are into the Document's text. */
export interface Mention extends Span {
  readonly entity: Entity
  readonly alias: Alias
  readonly certainty: Certainty
  readonly why: MentionReason
  /** Index of the block it stands in. */
  readonly block: number
}
