/**
 * Words by which a reader tells what a name names.
 */
import { everyForm } from '../language/ru/morphology/every-form.js'
import { looksLikeVerb } from '../language/ru/morphology/shapes.js'
import { wordKey } from '../language/word-key.js'
import { hasRole, packs } from '../language/words.js'

const forms = new Map<string, readonly string[]>()

function foldedFormsOf(noun: string): readonly string[] {
  const known = forms.get(noun) ?? everyForm(noun).map(wordKey)
  forms.set(noun, known)
  return known
}

/** Every form, folded, of nouns given in the nominative. Of a compound («арт-центр») the last part declines and tells. */
export const formsOfNouns = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap(noun => foldedFormsOf(noun.slice(noun.lastIndexOf('-') + 1))))

/** Verbs (and their fixed company) by which a text quotes a medium. */
export const isReporting = (folded: string): boolean => hasRole(folded, 'reporting')

/** Prepositions, conjunctions, pronouns and other words that are no noun whatever their ending. */
export const isFunctionWord = (folded: string): boolean => hasRole(folded, 'function')

/** Whether a word before a quoted name can be no noun of its kind: a preposition, a verb, a particle. */
export function isNoKind(folded: string): boolean {
  const readings = packs.readingsOf(folded)
  if (readings.every(({ cases }) => cases.length === 0) && looksLikeVerb(folded)) return true
  return readings.length > 0 && readings.every(({ lexeme, verb }) => verb !== undefined || lexeme.roles.has('function'))
}
