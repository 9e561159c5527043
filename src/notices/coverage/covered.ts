/**
 * Of whom a status is said, as far as it is understood.
 */

/** Of somebody, or of something, that is not named: the sentence tells of whom or of what. */
export const another = 'another'

/** Mentions; none where it is not known of whom. */
export type Covered = readonly number[] | typeof another

export const mentionsOf = (covered: Covered): readonly number[] => (covered === another ? [] : covered)
