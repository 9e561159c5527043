/**
 * The forms of a Russian word of the data, by the way it inflects.
 */
import { sure } from '../../checked/index.js'
import type { InflectedForms, WordEntry } from '../data.js'
import type { Inflected, VerbForm } from '../types.js'
import { adjectiveGender, declineAdjectiveFully } from './morphology/adjectives.js'
import { declineInBothNumbers, declineSubstantivised } from './morphology/both-numbers.js'
import { declineGivenName } from './morphology/given-names.js'
import { cases, type Paradigm } from './morphology/paradigm.js'
import { genderOfNoun } from './morphology/noun-gender.js'
import { declinePhrase } from './morphology/phrases.js'
import { declinePlural } from './morphology/plurals.js'

type Traits = Omit<Inflected, 'form' | 'case'>

const inCases = (paradigm: Paradigm, traits: Traits): Inflected[] =>
  cases.flatMap(name => paradigm[name].map(form => ({ form, case: name, ...traits })))

const numbers = ({ singular, plural }: { singular: Paradigm; plural: Paradigm }, traits: Traits): Inflected[] => [
  ...inCases(singular, { ...traits, number: 'singular' }),
  ...inCases(plural, { number: 'plural' }),
]

const genders = ['m', 'f', 'n'] as const

/** All genders and the plural of an adjective given in the masculine; «являющийся» keeps its particle. */
function adjective(word: string, verb?: VerbForm): Inflected[] {
  const particle = /ся$/.test(word) ? 'ся' : ''
  const paradigms = declineAdjectiveFully(word.slice(0, word.length - particle.length))
  return paradigms.flatMap((paradigm, index) => {
    const gender = genders[index]
    const traits: Traits = {
      ...(verb && { verb }),
      ...(gender ? { gender, number: 'singular' } : { number: 'plural' }),
    }
    return inCases(paradigm, traits).map(one => ({ ...one, form: one.form + particle }))
  })
}

/** признан → признана, признано, признаны; признанный, признанная … */
const participle = (short: string): Inflected[] => [
  ...['', 'а', 'о'].map((ending, index): Inflected => {
    return { form: short + ending, number: 'singular', gender: sure(genders[index]), verb: 'short' }
  }),
  { form: short + 'ы', number: 'plural', verb: 'short' },
  ...adjective(short + 'ный', 'long'),
]

/** нежелателен → нежелательна, нежелательно, нежелательны: what is said by itself, as a verb is. */
function shortAdjective({ word, stem = word }: WordEntry): Inflected[] {
  return [
    { form: word, number: 'singular', gender: 'm', verb: 'short' },
    { form: stem + 'а', number: 'singular', gender: 'f', verb: 'short' },
    { form: stem + 'о', number: 'singular', gender: 'n', verb: 'short' },
    { form: stem + 'ы', number: 'plural', verb: 'short' },
  ]
}

/** признал → признала, признало, признали; внёс, stem внесл → внесла; оказался → оказалась. */
function past(word: string, stem: string | undefined, verb: VerbForm): Inflected[] {
  const [bare, particle, other] = /ся$/.test(word) ? [word.slice(0, -2), 'ся', 'сь'] : [word, '', '']
  const root = stem ?? bare
  return [
    { form: bare + particle, number: 'singular', gender: 'm', verb },
    { form: `${root}а${other}`, number: 'singular', gender: 'f', verb },
    { form: `${root}о${other}`, number: 'singular', gender: 'n', verb },
    { form: `${root}и${other}`, number: 'plural', verb },
  ]
}

function noun({ word, gender, animate, plural, genitive, only }: WordEntry): Inflected[] {
  const traits = {
    ...(gender && { gender }),
    animate: animate === true,
    ...(plural && { plural }),
    ...(genitive && { genitive }),
  }
  const known = gender ?? genderOfNoun(word)
  const forms = numbers(declineInBothNumbers(word, traits), known ? { gender: known } : {})
  return only === undefined ? forms : forms.filter(({ number }) => number === only)
}

function substantivised(word: string): Inflected[] {
  const gender = adjectiveGender(word)
  return numbers(declineSubstantivised(word), gender && gender !== 'pl' ? { gender } : {})
}

/** How a Russian word may inflect; `word` is its nominative or its masculine. */
export const russianForms: InflectedForms = {
  noun,
  substantivised: ({ word }) => substantivised(word),
  adjective: ({ word }) => adjective(word),
  participle: ({ word }) => participle(word),
  'short-adjective': shortAdjective,
  'active-participle': ({ word }) => adjective(word, 'long'),
  past: ({ word, stem }, verb = 'active') => past(word, stem, verb),
  present: ({ word, plural }, verb = 'present') => [
    { form: word, number: 'singular', verb },
    ...(plural === undefined ? [] : [{ form: plural, number: 'plural', verb } as const]),
  ],
  plural: ({ word, genitive, animate }) => [
    ...inCases(/\s/.test(word) ? declinePhrase(word) : declinePlural(word, { animate: animate === true }), {
      number: 'plural',
    }),
    ...(genitive === undefined ? [] : [{ form: genitive, case: 'genitive', number: 'plural' } as const]),
  ],
  place: ({ word }) => inCases(declinePhrase(word), { number: 'singular' }),
  man: ({ word }) => inCases(declineGivenName(word, 'm'), { number: 'singular', gender: 'm' }),
  woman: ({ word }) => inCases(declineGivenName(word, 'f'), { number: 'singular', gender: 'f' }),
  fixed: ({ word, gender }, verb) => [
    { form: word, number: 'singular', ...(verb && { verb }), ...(gender && { gender }) },
  ],
  'fixed-plural': ({ word }, verb) => [{ form: word, number: 'plural', ...(verb && { verb }) }],
}
