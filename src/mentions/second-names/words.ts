/**
 * Words of names as second names have them: in any form.
 */
import { everyForm } from '../../language/ru/morphology/every-form.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { behind, isLetterOrNumber, isOfWord, pointAt, wordsWithin, type PlacedWord } from '../../language/letters.js'
import { wordKey } from '../../language/word-key.js'

/** The words of a name, or of what stands for one; what hyphens join is one word. */
export const wordsOf = (text: string): readonly PlacedWord[] =>
  wordsWithin(text, offset => {
    let end = behind(text, offset, isOfWord)
    while (hyphens.includes(text.charAt(end)) && isLetterOrNumber(pointAt(text, end + 1)))
      end = behind(text, end + 1, isLetterOrNumber)
    return end
  })

const hyphens = ['-', '‐', '‑']

const known = new Map<string, ReadonlySet<string>>()
const mostKnown = 2000

function formsOf(name: string): ReadonlySet<string> {
  const made = known.get(name)
  if (made) return made
  if (known.size >= mostKnown) known.clear()
  const forms = new Set([...everyForm(name).keys()].map(wordKey))
  known.set(name, forms)
  return forms
}

/** How many letters a word shares with its forms at least. */
const stem = 3

/** By which a word and its forms are found. */
export const stemOf = (value: string): string => wordKey(value).slice(0, stem)

/** @param value Of a text. @param name A word of a name, as it is listed. */
export function isFormOf(value: string, name: string): boolean {
  const key = wordKey(value)
  if (key === wordKey(name)) return true
  return hasCyrillic(name) && stemOf(value) === stemOf(name) && formsOf(name).has(key)
}
