/**
 * Every form of a word of which only its nominative is known: context words of the lists, of any kind.
 */
import { adjectiveGender, declineAdjectiveFully } from './adjectives.js'
import { declineInBothNumbers, declineSubstantivised } from './both-numbers.js'
import { hasCyrillic, startsWithCapital } from './letters.js'
import { formsIn, type Paradigm } from './paradigm.js'
import { declinePlural, isPlural } from './plurals.js'
import { declineSurname } from './surnames.js'

/** The word in all cases and both numbers; where its nominative leaves open how it declines, in every way it may. */
export function everyForm(word: string): readonly string[] {
  if (!hasCyrillic(word)) return /[a-z]$/u.test(word) ? [word, `${word}s`, `${word}es`] : [word]
  return [...new Set(paradigmsOf(word).flatMap(formsIn))]
}

function paradigmsOf(word: string): readonly Paradigm[] {
  const both = Object.values(declineInBothNumbers(word)) as Paradigm[]
  if (isPlural(word)) both.push(declinePlural(word), declinePlural(word, { inPhrase: true }))
  const gender = adjectiveGender(word)
  if (gender === 'm') both.push(...declineAdjectiveFully(word))
  else if (gender !== undefined) both.push(...(Object.values(declineSubstantivised(word)) as Paradigm[]))
  if (startsWithCapital(word)) both.push(declineSurname(word, 'm'))
  return both
}
