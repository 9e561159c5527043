/**
 * Cyrillic acronyms. Those read as a word decline with endings in small letters (ИГИЛа), those read letter by letter
 * or ending in a vowel stay (ФБК, УПА). Source: the Russian orthographic rules of 2006, on abbreviations.
 */
import { hasDigit, keyOf } from './letters.js'
import { inflect, invariable, type Paradigm } from './paradigm.js'

/** The paradigm of an acronym in capitals; two letters, and those without an open syllable (АКР), are read one by one. */
export function declineAcronym(acronym: string): Paradigm {
  const key = keyOf(acronym)
  const isWord = /^[а-я]{3,}$/.test(key) && /[^аеиоуыэюя][аеиоуыэюя]/.test(key) && /[бвгджзклмнпрстфхцчшщ]$/.test(key)
  if (!isWord || hasDigit(acronym)) return invariable(acronym)
  return inflect(acronym, acronym, /[жшчщц]$/.test(key) ? 'а у = ем/ом е' : 'а у = ом е')
}
