/**
 * Names that are no words of the language in which the text is written: a capital says of them what it says of a name.
 */
import { hasCyrillic, hasLatin, isAllCapitals } from '../../language/ru/morphology/letters.js'
import { inLatin } from '../../language/ru/morphology/transliteration.js'
import { wordKey } from '../../language/word-key.js'
import type { Alias, Entity } from '../../registry/types.js'
import { hasRole } from '../../language/words.js'
import { isPlaceToo } from './context.js'
import type { Scene } from './scene.js'

/** How much of the text around a name tells in which script it is written, in UTF-16 code units. */
const reach = 80

const cyrillic = /\p{Script=Cyrillic}/gu
const latin = /\p{Script=Latin}/gu
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

const known = new WeakMap<Alias, boolean>()

/** "Proekt", which spells «Проект» in Latin letters. */
function isTransliterated(alias: Alias, entity: Entity): boolean {
  const made = known.get(alias)
  if (made !== undefined) return made
  const key = wordKey(alias.name)
  const isWord = hasRole(key, 'name-word') || isPlaceToo(entity)
  const originals = entity.aliases.filter(({ name }) => hasCyrillic(name))
  const is = !isWord && originals.some(({ name }) => inLatin(name).some(spelling => wordKey(spelling) === key))
  known.set(alias, is)
  return is
}

/** Whether a name stands among words of another script, or is a word of Russian in Latin letters. */
export function isForeignWord({ text, candidate: { surface, block, start, end, reading, entity } }: Scene): boolean {
  const around =
    text.slice(Math.max(block.start, start - reach), start) + text.slice(end, Math.min(block.end, end + reach))
  const isRussian = count(around, cyrillic) > count(around, latin)
  if (hasCyrillic(surface)) return !isRussian && count(around, latin) > 0
  // An acronym in capitals is written so in Russian, too, whoever bears it.
  if (isRussian) return hasLatin(surface) && !isAllCapitals(surface)
  return isTransliterated(reading.alias, entity)
}
