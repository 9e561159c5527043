/** What names and words agree in. */

/** Grammatical gender (or plural) of the name: notices agree with it. */
export const genders = ['m', 'f', 'n', 'pl'] as const
export type Gender = (typeof genders)[number]

/** Parts of a person's name, in the nominative. */
export interface PersonName {
  readonly surname: string
  readonly given: string
  readonly patronymic?: string
}
