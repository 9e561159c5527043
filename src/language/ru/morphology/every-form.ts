/**
 * Every form of a word of which only its nominative is known: context words of the lists, of any kind.
 */
import { adjectiveGender, declineAdjectiveFully } from './adjectives.js'
import { declineInBothNumbers, declineSubstantivised } from './both-numbers.js'
import { hasCyrillic, startsWithCapital } from './letters.js'
import { cases, type Case, type Paradigm } from './paradigm.js'
import { declinePlural, isPlural } from './plurals.js'
import { declineSurname } from './surnames.js'

/**
 * The word in all cases and both numbers, with the cases that each form may be; where its nominative leaves open how it
 * declines, in every way it may. Of a word of another script: no cases.
 */
export function everyForm(word: string): ReadonlyMap<string, readonly Case[]> {
  if (!hasCyrillic(word))
    return new Map((/[a-z]$/u.test(word) ? [word, `${word}s`, `${word}es`] : [word]).map(form => [form, []]))
  const forms = new Map<string, Case[]>()
  for (const paradigm of paradigmsOf(word))
    for (const name of cases) for (const form of paradigm[name]) forms.set(form, [...(forms.get(form) ?? []), name])
  return forms
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
