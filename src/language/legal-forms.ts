/**
 * What a company is, in short, behind its name: Inc, «Инк».
 */
import type { Role } from './roles.js'
import { wordKey } from './word-key.js'
import { listOf } from './words.js'

const keysOf = (role: Role): ReadonlySet<string> => new Set([...listOf(role)].map(wordKey))
const all = keysOf('legal-form')
const dotted = keysOf('dotted-form')

export const isLegalForm = (word: string): boolean => all.has(wordKey(word))

/** Its dot ends no sentence. */
export const isDottedForm = (word: string): boolean => dotted.has(wordKey(word))
