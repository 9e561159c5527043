/**
 * Words by which a reader tells what a name names.
 */
import { everyForm } from '../language/ru/morphology/every-form.js'
import type { Case } from '../language/ru/morphology/paradigm.js'
import { looksLikeVerb } from '../language/ru/morphology/shapes.js'
import { wordKey } from '../language/word-key.js'
import { hasRole, packs } from '../language/words.js'

/** Forms, folded, with the cases that each may be; of words that have none, or of which it is not known: no cases. */
export type FormsOfNouns = ReadonlyMap<string, readonly Case[]>

const known = new Map<string, FormsOfNouns>()

function formsOfNoun(noun: string): FormsOfNouns {
  const forms = known.get(noun) ?? folded(everyForm(noun))
  known.set(noun, forms)
  return forms
}

/** «движении» and «движений» are one form when folded. */
function folded(forms: Iterable<readonly [string, readonly Case[]]>): FormsOfNouns {
  const all = new Map<string, readonly Case[]>()
  for (const [form, cases] of forms) {
    const key = wordKey(form)
    all.set(key, [...(all.get(key) ?? []), ...cases])
  }
  return all
}

/** Every form of nouns given in the nominative. Of a compound («арт-центр») the last part declines and tells. */
export function formsOfNouns(nouns: readonly string[]): FormsOfNouns {
  const all = new Map<string, readonly Case[]>()
  for (const noun of nouns)
    for (const [form, cases] of formsOfNoun(noun.slice(noun.lastIndexOf('-') + 1)))
      all.set(form, [...(all.get(form) ?? []), ...cases])
  return all
}

/** Verbs (and their fixed company) by which a text quotes a medium. */
export const isReporting = (folded: string): boolean => hasRole(folded, 'reporting')

/** Prepositions, conjunctions, pronouns and other words that are no noun whatever their ending. */
export const isFunctionWord = (folded: string): boolean => hasRole(folded, 'function')

/** Whether a word before a quoted name can be no noun of its kind: a preposition, a verb, a particle. */
export function isNoKind(folded: string): boolean {
  const readings = packs.readingsOf(folded)
  if (readings.every(({ cases }) => cases.length === 0) && looksLikeVerb(folded)) return true
  if (isFunctionWord(folded)) return true
  return (
    readings.length > 0 &&
    readings.every(({ verb, lexeme }) => verb !== undefined || joints.some(role => lexeme.roles.has(role)))
  )
}

/** What joins clauses and their parts: «когда «Голос» …», «не «Голос»». */
const joints = ['complementiser', 'relative', 'conjunction', 'preposition', 'negation'] as const
