/**
 * Given names and patronymics.
 */
import { hasCyrillic, keyOf } from './letters.js'
import { declineNoun } from './nouns.js'
import { inflect, inSequence, invariable, union, type Paradigm } from './paradigm.js'
import type { PersonGender } from './surnames.js'

/** Women's names in -ь that decline by the third declension; others of that ending are foreign and may stay. */
const russianFeminineSoft = new Set(['любовь', 'нинель', 'эсфирь', 'рахиль', 'юдифь', 'руфь'])

function declineSimple(name: string, gender: PersonGender): Paradigm {
  const key = keyOf(name)
  if (!hasCyrillic(name) || /[иуыэюе]$/.test(key)) return invariable(name)
  if (gender === 'm') {
    if (/[бвгджзклмнпрст]ило$|йло$|вло$/.test(key))
      return union(inflect(name, name.slice(0, -1), 'а у у ом е'), inflect(name, name.slice(0, -1), 'ы е у ой е'))
    if (key.endsWith('о')) return invariable(name)
    if (/[ео]к$/.test(key)) return inflect(name, name, 'а у а ом е')
    return declineNoun(name, { gender: 'm', animate: true })
  }
  if (/[ая]$/.test(key)) return declineNoun(name)
  if (!key.endsWith('ь')) return invariable(name)
  // Unlike the noun, the name keeps its vowel: Любовь, Любови.
  const third = inflect(name, name.slice(0, -1), 'и и ь ью и')
  return russianFeminineSoft.has(key) ? third : union(third, invariable(name))
}

/** The paradigm of a given name; each part of a hyphenated or double one declines. */
export function declineGivenName(name: string, gender: PersonGender): Paradigm {
  const parts = name.split(/[-‐‑ ]/u)
  const gaps = [...name.matchAll(/[-‐‑ ]/gu)].map(([gap]) => gap)
  return inSequence(
    parts.map(part => declineSimple(part, gender)),
    gaps,
  )
}

/** The paradigm of a patronymic; those of several words (Алирза оглы) and foreign middle names stay. */
export function declinePatronymic(patronymic: string): Paradigm {
  if (/ич$/i.test(patronymic)) return inflect(patronymic, patronymic, 'а у а ем е')
  if (/(?:вн|чн|шн)а$/i.test(patronymic)) return inflect(patronymic, patronymic.slice(0, -1), 'ы е у ой е')
  return invariable(patronymic)
}
