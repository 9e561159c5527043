/**
 * What a labelled place demands of the linter, under the policy that every category needs a notice from the earliest
 * known date, once, at the first mention in the body (its sentence, the next one, or a footnote which it calls).
 *
 * - `marked`: the due place, and the right notice stands;
 * - `repeat`: a later mention, nothing is due;
 * - `missing`: no notice;
 * - `either`: a further mention without a notice, of an entity of which a notice is due elsewhere in the text: the mention
 *   is to be found, with a message or without one;
 * - `late`: due here, the notice comes only at a later mention;
 * - `wrong`: the notice states a category or status which the entity does not have;
 * - `incomplete`: terrorist or extremist without the ban, or one of several required statuses missing;
 * - `outdated`: the notice claims a status that is over on the day of the check, or has not begun;
 * - `free`: nothing is required (heading, not designated on the day, news which itself reports the designation);
 * - `any`: undecidable, counts for nothing.
 */
export type Label =
  'marked' | 'repeat' | 'missing' | 'either' | 'late' | 'wrong' | 'incomplete' | 'outdated' | 'free' | 'any'

/** A place where a designated entity is named. UTF-16 offsets into the text without the mark-up, end exclusive. */
export interface LabelledMention {
  readonly entity: string
  readonly label: Label
  readonly start: number
  readonly end: number
}

/** A place which looks like the entity's name and is not it. Offsets as in {@link LabelledMention}. */
export interface Decoy {
  readonly entity: string
  readonly start: number
  readonly end: number
}

export interface LabelledText {
  readonly text: string
  readonly mentions: readonly LabelledMention[]
  readonly decoys: readonly Decoy[]
}

export const labels: readonly Label[]

/**
 * Reads `{entity-id:label|surface}` and `{!entity-id|surface}` out of a labelled text.
 * Braces that do not open such a mark stay in the text.
 *
 * @throws {SyntaxError} A mark with an unknown label, an empty surface, or no end; the message names line and column.
 */
export function parseMarkup(source: string): LabelledText
