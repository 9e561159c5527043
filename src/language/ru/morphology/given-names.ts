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
  // The stress is never on the ending: Мишей, Дашей.
  if (/[жшчщ]а$/.test(key)) return inflect(name, name.slice(0, -1), 'и е у ей е')
  if (gender === 'm') {
    if (/[бвгджзклмнпрст]ило$|йло$|вло$/.test(key))
      return union(inflect(name, name.slice(0, -1), 'а у у ом е'), inflect(name, name.slice(0, -1), 'ы е у ой е'))
    if (key.endsWith('о')) return invariable(name)
    // As a noun, a word of two letters is an abbreviation.
    if (/[ео]к$/.test(key) || /^[аеиоуыэюя][бвгджзклмнпрстфх]$/.test(key)) return inflect(name, name, 'а у а ом е')
    return declineNoun(name, { gender: 'm', animate: true })
  }
  if (/[ая]$/.test(key)) return declineNoun(name)
  if (!key.endsWith('ь')) return invariable(name)
  // Unlike the noun, the name keeps its vowel: Любовь, Любови.
  const third = inflect(name, name.slice(0, -1), 'и и ь ью и')
  return russianFeminineSoft.has(key) ? third : union(third, invariable(name))
}

/** First parts of Eastern names, which never decline: Абдул-Керима. */
const frozenParts = new Set('абд абду абдул аль эль нур сеид сейд шейх хаджи гаджи'.split(' '))

/**
 * The paradigm of a given name. Of a hyphenated or double one each part declines (Анны-Марии), though usage leaves the
 * first part of a foreign name alone (Жан-Жака).
 */
export function declineGivenName(name: string, gender: PersonGender): Paradigm {
  const parts = name.split(/[-‐‑ ]/u)
  if (parts.length === 1) return declineSimple(name, gender)
  const gaps = [...name.matchAll(/[-‐‑ ]/gu)].map(([gap]) => gap)
  const last = parts.length - 1
  const compound = (isStiff: (part: string, index: number) => boolean): Paradigm =>
    inSequence(
      parts.map((part, index) => (isStiff(part, index) ? invariable(part) : declineSimple(part, gender))),
      gaps,
    )
  return union(
    compound((part, index) => index < last && frozenParts.has(keyOf(part))),
    compound((_, index) => index < last),
  )
}

/** Stressed on the ending, which therefore keeps its о. */
const stressedPatronymics = /^(?:иль|кузьм|лук|фом)ич$/

/**
 * The paradigm of a patronymic. Eastern ones of two words stay (Вагиф кызы); a middle name of another language declines
 * as a given name does, or stays.
 */
export function declinePatronymic(patronymic: string, gender: PersonGender): Paradigm {
  const key = keyOf(patronymic)
  if (key.endsWith('ич') && gender === 'm')
    return inflect(patronymic, patronymic, stressedPatronymics.test(key) ? 'а у а ом/ем е' : 'а у а ем е')
  if (/(?:вн|чн|шн)а$/.test(key)) return inflect(patronymic, patronymic.slice(0, -1), 'ы е у ой е')
  if (/\s(?:оглы|оглу|улы|уулу|кызы|гызы)$/.test(key)) return invariable(patronymic)
  return union(declineGivenName(patronymic, gender), invariable(patronymic))
}
