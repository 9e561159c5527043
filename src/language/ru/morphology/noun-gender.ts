/**
 * The gender of a common noun, as far as its ending tells.
 */
import type { Gender } from '../../grammar.js'
import { keyOf } from './letters.js'
import { isPlural } from './plurals.js'
import { feminineSoft, masculineSoft, neuters } from './words.js'

/** @returns Nothing for plurals and words which their ending leaves open. */
export function genderOfNoun(word: string): Exclude<Gender, 'pl'> | undefined {
  const key = keyOf(word)
  if (/(?:тель|арь)$/u.test(key)) return 'm'
  if (/сть$/u.test(key)) return 'f'
  const gender = genderOfWord(word)
  return gender === 'pl' ? undefined : gender
}

/** The same of any word of a name, plurals included. */
export function genderOfWord(word: string): Gender | undefined {
  const key = keyOf(word)
  if (neuters.has(key)) return 'n'
  if (masculineSoft.has(key)) return 'm'
  if (feminineSoft.has(key)) return 'f'
  if (isPlural(key)) return 'pl'
  if (/[бвгджзйклмнпрстфхцчшщ]$/u.test(key)) return 'm'
  if (/[ая]$/u.test(key)) return 'f'
  return /[оеё]$/u.test(key) ? 'n' : undefined
}
