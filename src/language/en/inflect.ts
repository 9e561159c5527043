/**
 * The forms of an English word of the data.
 */
import type { InflectedForms, WordEntry } from '../data.js'
import type { Inflected } from '../types.js'

/** The plural of a noun, by its spelling. */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return noun.slice(0, -1) + 'ies'
  if (/(?:man)$/u.test(noun)) return noun.slice(0, -3) + 'men'
  return noun + (/(?:s|x|z|ch|sh)$/u.test(noun) ? 'es' : 's')
}

function noun({ word, plural = pluralOf(word), only }: WordEntry): Inflected[] {
  const both: Inflected[] = [
    { form: word, number: 'singular' },
    { form: plural, number: 'plural' },
  ]
  return only === undefined ? both : both.filter(({ number }) => number === only)
}

const one = ({ word }: WordEntry): Inflected[] => [{ form: word, number: 'singular' }]

/** Verbs are listed form by form: which form stands where is what the grammar asks. */
export const englishForms: InflectedForms = {
  noun,
  adjective: one,
  place: one,
  participle: ({ word }) => [{ form: word, number: 'singular', verb: 'english' }],
  present: ({ word, plural }, verb = 'present') => [
    { form: word, number: 'singular', verb },
    ...(plural === undefined ? [] : [{ form: plural, number: 'plural', verb } as const]),
  ],
  fixed: ({ word, gender }, verb) => [
    { form: word, number: 'singular', ...(verb && { verb }), ...(gender && { gender }) },
  ],
  'fixed-plural': ({ word }, verb) => [{ form: word, number: 'plural', ...(verb && { verb }) }],
}
