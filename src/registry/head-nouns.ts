/**
 * Nouns that head an organisation's official name: they tell its kind, the gender a notice agrees with, and how texts
 * introduce it.
 */
import type { Role } from '../language/roles.js'
import { partsOf } from '../language/text.js'
import { packs } from '../language/words.js'
import type { EntityKind } from './types.js'
import type { Gender } from '../language/grammar.js'

export interface HeadNoun {
  readonly noun: string
  readonly gender: Gender
  readonly kind: EntityKind
}

const kinds = [
  ['heads-organisation', 'organisation'],
  ['heads-movement', 'movement'],
  ['heads-media', 'media'],
] as const satisfies readonly (readonly [Role, EntityKind])[]

function headNoun(word: string): HeadNoun | undefined {
  for (const { lexeme, gender, number, cases } of packs.readingsOf(partsOf(word).join(' '))) {
    const kind = kinds.find(([role]) => lexeme.roles.has(role))?.[1]
    const isNominative = cases.length === 0 || cases.includes('nominative')
    if (kind && gender && number === 'singular' && isNominative) return { noun: lexeme.lemma, gender, kind }
  }
  return undefined
}

/** The noun that heads a legal form or a name: the first of the table, in the nominative. */
export function headNounOf(text: string): HeadNoun | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const head = headNoun(word)
    if (head) return head
  }
  return undefined
}

/** Whether a name begins with such a noun, adjectives before it allowed: «Американский фонд …». */
export function opensWithHeadNoun(name: string): HeadNoun | undefined {
  for (const [word] of name.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const head = headNoun(word)
    if (head) return head
    if (!/(?:[ыио]й|[ая]я|[ое]е|ые|ие)$/iu.test(word)) return undefined
  }
  return undefined
}
