/**
 * People in the registers: «Surname Given Patronymic "Pseudonym"».
 */
import { itemAt, lastOf } from '../../checked/index.js'
import { genderOfPerson } from '../../language/ru/morphology/gender.js'
import { isRussianGivenName } from '../../language/ru/morphology/latin-given-names.js'
import type { Gender, PersonName } from '../../language/grammar.js'
import { opensWithHeadNoun } from '../../registry/head-nouns.js'
import { itemsOf, partsOf } from './parts.js'
import { commonKey } from './strength.js'

export interface OfficialPerson {
  /** The name without what stands in quotation marks or brackets. */
  readonly name: string
  readonly person: PersonName
  readonly gender: Extract<Gender, 'm' | 'f'> | undefined
  /** In the nominative, surname last where they have one. */
  readonly pseudonyms: readonly string[]
}

const namePart = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`
const patronymic = /(?:[оеё]вич|ьич|[иы]ч|[оеё]вна|ична|инична)$/iu
const kinship = /^(?:оглы|оглу|кызы|гызы|улы|уулу)$/iu

/** Whether a name has the shape of a person's with a patronymic, which no organisation's has. */
export function isPersonName(official: string): boolean {
  const words = bareName(official).split(' ')
  if (words.length < 3 || words.length > 5) return false
  if (!words.slice(0, 3).every(word => new RegExp(`^${namePart}$`, 'u').test(word))) return false
  return kinship.test(lastOf(words)) || patronymic.test(lastOf(words))
}

const bareName = (official: string): string =>
  partsOf(official)
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join(' ')

/** @returns `undefined` if the name has no given name behind its surname. */
export function officialPerson(official: string): OfficialPerson | undefined {
  const name = bareName(official)
  const person = personIn(name)
  if (!person) return undefined
  return { name, person, gender: genderOfPerson(person), pseudonyms: pseudonymsOf(official, person) }
}

/**
 * The person whom a name names beyond doubt: it has a patronymic, or a Russian given name beside one other word that is
 * no noun of things and no ordinary word, unless it is made as surnames are. Either order.
 * @param isOrdinary Of a word in small letters, with е for ё.
 */
export function nameOfPerson(
  name: string,
  isOrdinary: (word: string) => boolean,
): Pick<OfficialPerson, 'person' | 'gender' | 'pseudonyms'> | undefined {
  if (isPersonName(name)) return officialPerson(name)
  const words = name.trim().split(/\s+/u)
  if (words.length < 2 || words.length > 3 || !words.every(word => new RegExp(`^${namePart}$`, 'u').test(word)))
    return undefined
  const [first, second, third] = words as [string, string, string?]
  const person =
    third === undefined
      ? inEitherOrder(first, second)
      : patronymic.test(second)
        ? { surname: third, given: first, patronymic: second }
        : undefined
  if (!person) return undefined
  const { surname } = person
  const isSafe =
    person.patronymic !== undefined ||
    hasSurnameShape(surname) ||
    (!opensWithHeadNoun(surname) && !isOrdinary(commonKey(surname)))
  const gender = genderOfPerson(person)
  return isSafe && gender ? { person, gender, pseudonyms: [] } : undefined
}

/** Print puts the given name first, registers the surname. */
function inEitherOrder(first: string, second: string): PersonName | undefined {
  const isTurned = !isRussianGivenName(first) || (isRussianGivenName(second) && hasSurnameShape(first))
  if (!isTurned) return { given: first, surname: second }
  return isRussianGivenName(second) ? { given: second, surname: first } : undefined
}

function personIn(name: string): PersonName | undefined {
  const words = name.split(' ')
  const end = words.findIndex(
    (word, index) => index > 1 && (patronymic.test(word) || kinship.test(words[index + 1] ?? '')),
  )
  if (end < 0) {
    const [surname, given, ...rest] = words
    if (surname === undefined || given === undefined) return undefined
    return rest.length === 0 ? { surname, given } : { surname, given, patronymic: rest.join(' ') }
  }
  return {
    surname: words.slice(0, end - 1).join(' '),
    given: itemAt(words, end - 1),
    patronymic: words.slice(end).join(' '),
  }
}

/**
 * A pseudonym of one word that is a surname («Левиев») takes the given name; «Surname Given» is turned round; stage names
 * stay as they are.
 */
function pseudonymsOf(official: string, person: PersonName): string[] {
  const parts = partsOf(official)
  const names = parts.flatMap(({ kind, text }, index) => {
    if (kind === 'text') return []
    const isOtherGivenName = kind === 'bracket' && parts[index + 1]?.kind === 'text'
    return isOtherGivenName ? [`${text} ${person.surname}`] : itemsOf(text).flatMap(withVariant)
  })
  const ordered = [...new Set(names.map(name => inPressOrder(name, person)))]
  return ordered.filter(name => !ordered.some(other => other.endsWith(` ${name}`)))
}

/** «Oxxxymiron (Оксимирон)» are two. */
const withVariant = (item: string): string[] =>
  item
    .split(/[()]/u)
    .map(part => part.trim())
    .filter(part => part !== '')

function inPressOrder(pseudonym: string, { given, surname }: PersonName): string {
  const words = pseudonym.split(' ')
  if (words.length === 1 && isSurname(pseudonym, surname)) return `${given} ${pseudonym}`
  if (words.length === 3 && patronymic.test(itemAt(words, 2))) return `${itemAt(words, 1)} ${itemAt(words, 0)}`
  if (
    words.length === 2 &&
    (words[1] === given ||
      words[0] === surname ||
      (isRussianGivenName(itemAt(words, 1)) && !isRussianGivenName(itemAt(words, 0))))
  )
    return `${itemAt(words, 1)} ${itemAt(words, 0)}`
  return pseudonym
}

const isSurname = (word: string, surname: string): boolean => hasSurnameShape(word) && word !== surname

const hasSurnameShape = (word: string): boolean => /(?:[оеё]в|[иы]н|ский|цкий|[оеё]ва|[иы]на|ская|цкая)$/iu.test(word)
