/**
 * What an observation is: a function that looks at a name and gives the words which show it, if they do.
 */
import type { Span } from '../../document/types.js'
import type { Scene, Sort } from './scene.js'
import type { Told } from './told.js'
import type { EvidenceId } from './types.js'

interface About {
  readonly id: EvidenceId
  /** The sorts of names of which it is observed. */
  readonly of: readonly Sort[]
}

/** What a name shows at its place. */
export interface Observation extends About {
  readonly see: (scene: Scene) => Span | undefined
}

/** What shows only with the rest of the text. */
export interface TextObservation extends About {
  readonly see: (scene: Scene, told: Told) => Span | undefined
}

/** The words, if the condition holds. */
export const when = (holds: boolean, shown: Span): Span | undefined => (holds ? shown : undefined)
