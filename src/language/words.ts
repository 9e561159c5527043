/**
 * The words of the languages that plashka reads, asked by their folded form.
 */
import { english } from './en/pack.js'
import { Packs } from './packs.js'
import type { Role } from './roles.js'
import { russian } from './ru/pack.js'

export const packs = new Packs<typeof russian | typeof english>([russian, english])

/** Whether a folded form may be a word of a role. */
export const hasRole = (folded: string, role: Role): boolean => packs.formOf(folded).roles.has(role)

/** Words of a role which are a list only, as the data spells them. */
export const listOf = (role: Role): ReadonlySet<string> => new Set(packs.listOf(role))
