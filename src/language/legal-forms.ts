/**
 * What a company is, in short, behind its name: Inc, «Инк».
 */
import { wordKey } from './word-key.js'
import { listOf } from './words.js'

const legalForms: ReadonlySet<string> = new Set([...listOf('legal-form')].map(wordKey))

export const isLegalForm = (word: string): boolean => legalForms.has(wordKey(word))
