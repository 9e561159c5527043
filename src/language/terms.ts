/**
 * What a word of the languages means in a statement of status.
 */
import type { Term } from './term.js'
import { packs } from './words.js'

export type { ParticipleAgreement, SingularGender, Term } from './term.js'

/**
 * The term for a folded word or expression, if it belongs to the wording of notices.
 * @param capital It is written with a capital: May is a month, may is not.
 */
export const termOf = (folded: string, capital: boolean): Term | undefined => packs.formOf(folded).term(capital)
