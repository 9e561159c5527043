/**
 * Names of people as they stand in print: both orders, with and without the patronymic, initials, surname alone.
 */
import type { PersonName } from '../../grammar.js'
import { declineGivenName, declinePatronymic } from './given-names.js'
import { isRussianGivenName } from './latin-given-names.js'
import { hasCyrillic, isAllCapitals, startsWithCapital } from './letters.js'
import { inSequence, invariable, type Paradigm } from './paradigm.js'
import { declineSurname, type PersonGender } from './surnames.js'

/** Paradigms of one person by the part of the name that stands in print. */
export interface PersonParadigms {
  readonly full: readonly Paradigm[]
  readonly initials: readonly Paradigm[]
  readonly surname: readonly Paradigm[]
}

const initialOf = (name: string): string =>
  name
    .split(/[-‐‑]/u)
    .map(part => `${part.slice(0, 1)}.`)
    .join('-')

/** The paradigms of a person's name, given in the nominative; all parts stand in the same case. */
export function declinePerson(name: PersonName, gender: PersonGender): PersonParadigms {
  const surname = declineSurname(name.surname, gender, isRussianGivenName(name.given))
  const given = declineGivenName(name.given, gender)
  const initial = invariable(initialOf(name.given))
  const before = (...parts: readonly Paradigm[]): Paradigm =>
    inSequence(
      parts,
      parts.slice(1).map(() => ' '),
    )
  const short = {
    full: [before(given, surname), before(surname, given)],
    initials: [before(initial, surname), before(surname, initial)],
  }
  if (name.patronymic === undefined || name.patronymic === '') return { ...short, surname: [surname] }
  const patronymic = declinePatronymic(name.patronymic, gender)
  const second = invariable(initialOf(name.patronymic))
  return {
    full: [...short.full, before(given, patronymic, surname), before(surname, given, patronymic)],
    initials: [...short.initials, before(initial, second, surname), before(surname, initial, second)],
    surname: [surname],
  }
}

const isPatronymic = (word: string): boolean => /(?:[оеё]вич|ьич|[оеё]вна|ична)$/i.test(word)
const isNamePart = (word: string): boolean =>
  word.length >= 3 && startsWithCapital(word) && !isAllCapitals(word) && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word)

/**
 * The parts of a name written as people write it (Борис Акунин, Олег Владимирович Кашин, Oleg Kashin), or undefined
 * when it is not of that shape: one word, an all-capital stage name, a surname shorter than three letters.
 */
export function parsePersonName(name: string): PersonName | undefined {
  const words = name.split(/\s+/u)
  const [given, middle, ...rest] = words
  const surname = rest.length === 1 ? rest[0] : rest.length === 0 ? middle : undefined
  if (given === undefined || middle === undefined || surname === undefined) return undefined
  if (!isNamePart(given) || !isNamePart(surname)) return undefined
  if (rest.length === 0) return { given, surname }
  if (isPatronymic(surname)) return { surname: given, given: middle, patronymic: surname }
  if (hasCyrillic(name)) return isPatronymic(middle) ? { given, patronymic: middle, surname } : undefined
  return { given: `${given} ${middle}`, surname }
}
