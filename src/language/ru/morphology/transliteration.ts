/**
 * Russian names in Latin letters, as English media print them. Every system is BGN/PCGN (1947) or the passport's
 * ICAO Doc 9303 as the press has worn it down: without marks for ь and ъ, with -y for -ий. No text keeps to one of them,
 * so a name gets the spellings of all.
 */
import { itemAt } from '../../../checked/index.js'
import type { PersonName } from '../../grammar.js'
import { customarySpellings } from './latin-given-names.js'
import { hasCyrillic, keyOf } from './letters.js'

/** What the systems disagree on; all else is common to them. */
interface System {
  /** е at the beginning, behind a vowel, and behind ь. */
  readonly e: string
  readonly softE: string
  /** ё, and behind ж, ч, ш, щ. */
  readonly yo: string
  readonly hushingYo: string
  /** й at the end and before a consonant; the endings -ий, -ый, -ия. */
  readonly finalY: string
  readonly innerY: string
  readonly iy: string
  readonly yy: string
  readonly iya: string
  readonly yu: string
  readonly ya: string
  /** и behind ь: Ильин, Гурьин. */
  readonly softI: string
  readonly hard: string
  /** ь itself; absent: it leaves no trace. */
  readonly soft?: string
  readonly kh?: string
  readonly shch?: string
  readonly ks?: string
  readonly dzh?: string
  readonly finalTs?: string
}

const press: System = {
  e: 'e',
  softE: 'ye',
  yo: 'yo',
  hushingYo: 'e',
  finalY: 'y',
  innerY: 'i',
  iy: 'y',
  yy: 'y',
  iya: 'ia',
  yu: 'yu',
  ya: 'ya',
  softI: 'yi',
  hard: '',
}
const passport: System = {
  e: 'e',
  softE: 'e',
  yo: 'e',
  hushingYo: 'e',
  finalY: 'i',
  innerY: 'i',
  iy: 'ii',
  yy: 'yi',
  iya: 'iia',
  yu: 'iu',
  ya: 'ia',
  softI: 'i',
  hard: 'ie',
}

/** The most usual first. */
const systems: readonly System[] = [
  press,
  { ...press, e: 'ye', hushingYo: 'yo', innerY: 'y', iya: 'iya' },
  { ...press, softE: 'ie', yo: 'e', hushingYo: 'o', iy: 'iy', yy: 'yy', innerY: 'y', iya: 'iya', softI: 'i' },
  { ...press, yo: 'e', iy: 'iy', yy: 'iy', innerY: 'y', iya: 'iya', softI: 'i' },
  passport,
  { ...press, softE: 'ie', yo: 'e', iy: 'i', softI: 'i' },
  {
    ...press,
    softE: 'ie',
    yo: 'e',
    iy: 'i',
    yy: 'yi',
    softI: 'i',
    kh: 'h',
    shch: 'sch',
    ks: 'x',
    dzh: 'j',
    finalTs: 'tz',
  },
]

/**
 * Of names with ь and ъ: BGN/PCGN as it was laid down, and the Library of Congress without its ligatures, which scholars
 * keep to: Gel'man, Solov'yov, Mal'tsev.
 */
const withApostrophes: readonly System[] = [
  { ...press, iy: 'iy', yy: 'yy', innerY: 'y', iya: 'iya', softI: 'i', hard: "'", soft: "'" },
  { ...passport, softE: 'e', hard: "'", soft: "'" },
]

const hasSign = (name: string): boolean => /[ьъ]/iu.test(name)

const plain: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ц:ts ч:ch ш:sh ы:y э:e і:i ї:yi є:ye ґ:g'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const isVowel = (letter: string): boolean => /^[аеёиоуыэюя]$/.test(letter)

/** Endings and groups of letters that a system spells in its own way, longest first. */
const groupsOf = (system: System): readonly (readonly [RegExp, string])[] => [
  [/^ий$/, system.iy],
  [/^ый$/, system.yy],
  [/^ия$/, system.iya],
]

function transliteratePart(word: string, system: System): string {
  const lower = word.toLowerCase()
  const ending = groupsOf(system).find(([shape]) => shape.test(lower.slice(-2)))
  const stem = ending === undefined ? lower : lower.slice(0, -2)
  let latin = ''
  for (let index = 0; index < stem.length; index++) {
    const letter = stem.charAt(index)
    const before = index === 0 ? '' : stem.charAt(index - 1)
    const two = letter + (stem[index + 1] ?? '')
    if (two === 'кс' && system.ks !== undefined) latin += (index++, system.ks)
    else if (two === 'дж' && system.dzh !== undefined) latin += (index++, system.dzh)
    else latin += letterIn(system, letter, before, index === lower.length - 1)
  }
  latin += ending?.[1] ?? ''
  return /^\p{Lu}/u.test(word) ? latin.slice(0, 1).toUpperCase() + latin.slice(1) : latin
}

function letterIn(system: System, letter: string, before: string, isLast: boolean): string {
  switch (letter) {
    case 'е':
      return before === 'ь' || before === 'ъ' ? system.softE : before === '' || isVowel(before) ? system.e : 'e'
    case 'ё':
      return /^[жчшщ]$/.test(before) ? system.hushingYo : system.yo
    case 'и':
      return before === 'ь' ? system.softI : 'i'
    case 'й':
      return isLast ? system.finalY : system.innerY
    case 'ю':
      return system.yu
    case 'я':
      return system.ya
    case 'х':
      return system.kh ?? 'kh'
    case 'щ':
      return system.shch ?? 'shch'
    case 'ъ':
      return system.hard
    case 'ь':
      return system.soft ?? ''
    case 'ц':
      return isLast && /^[аи]$/.test(before) ? (system.finalTs ?? 'ts') : 'ts'
    default:
      return plain[letter] ?? letter
  }
}

const transliterate = (name: string, system: System): string =>
  name.replace(/[\p{Script=Cyrillic}]+/gu, part => transliteratePart(part, system))

const bySystem = (name: string): readonly string[] => [
  ...new Set([...systems.map(system => transliterate(name, system)), ...byApostrophes(name)]),
]

/** None of a name without ь and ъ, which has none, nor where a dot would stand behind one: Idel'.Realii. */
const byApostrophes = (name: string): readonly string[] =>
  hasSign(name) && !/[ьъ]\./iu.test(name)
    ? [...new Set(withApostrophes.map(system => transliterate(name, system)))]
    : []

/** Latin spellings of Russian words, by each of the systems in use. */
export const inLatin = (words: string): readonly string[] => bySystem(words)

/** Latin spellings of a given name, the most usual one first; of a compound one each part by one system. */
const givenInLatin = (given: string): readonly string[] => customarySpellings(given) ?? bySystem(given)

/** Common men's surnames with ё, which the registers print as е and English media by its sound: Semyonov. */
const surnamesInYo = new Map(
  `Артёмов Аксёнов Берёзин Богачёв Воробьёв Горбачёв Грачёв Дегтярёв Журавлёв Золотарёв Калачёв Карасёв Киселёв Ковалёв Королёв
  Кузьмичёв Лигачёв Лихачёв Муравьёв Нефёдов Парфёнов Пономарёв Пугачёв Рогачёв Рублёв Селезнёв Семёнов Снегирёв Соловьёв Сычёв Ткачёв Толкачёв Толмачёв Усачёв
  Фёдоров Фомичёв Хрущёв Чеботарёв Чернышёв Шевелёв Шмелёв`
    .split(/\s+/)
    .map(surname => [keyOf(surname), surname]),
)

/** The surname with its ё, of a woman too, where it is one that the register has robbed of it. */
function withYo(surname: string): string | undefined {
  const stem = surname.replace(/а$/, '')
  const known = surnamesInYo.get(keyOf(stem))
  return known === undefined || surname.includes('ё') ? undefined : known + surname.slice(stem.length)
}

/** Latin spellings of a surname, the most usual one first. */
export function surnameInLatin(surname: string): readonly string[] {
  const sounded = withYo(surname)
  return sounded === undefined ? bySystem(surname) : [...new Set([...bySystem(surname), ...bySystem(sounded)])]
}

/** More spellings than this of one full name would be ones that nobody prints. */
const mostFullNames = 24

export interface LatinSpellings {
  /** Given name and surname, the most usual spelling first; at most twenty-four, and those with apostrophes. */
  readonly full: readonly string[]
  /** Initial of the given name and surname: G. Chkhartishvili. */
  readonly initials: readonly string[]
  readonly surname: readonly string[]
}

/** A person's Latin spellings, or undefined where the name is not in Cyrillic. The patronymic stays out, as in English. */
export function spellInLatin({ given, surname }: PersonName): LatinSpellings | undefined {
  if (!hasCyrillic(given) || !hasCyrillic(surname)) return undefined
  const givens = givenInLatin(given)
  const surnames = surnameInLatin(surname)
  const full = givens
    .flatMap((first, row) => surnames.map((last, column) => ({ name: `${first} ${last}`, oddity: row + column })))
    .sort((one, other) => one.oddity - other.oddity)
    .slice(0, mostFullNames)
    .map(({ name }) => name)
  const letters = [...new Set(givens.map(first => first.slice(0, 1)))]
  return {
    full: [...new Set([...full, ...fullByApostrophes(given, surname)])],
    initials: letters.flatMap(letter => surnames.map(last => `${letter}. ${last}`)),
    surname: surnames,
  }
}

/** Ol'ga Mal'tseva, and with the most usual spellings of what has neither ь nor ъ: Olga Mal'tseva, Ol'ga Romanova. */
function fullByApostrophes(given: string, surname: string): readonly string[] {
  if (!hasSign(given) && !hasSign(surname)) return []
  const usual = givenInLatin(given).slice(0, mostUsual)
  const surnames = hasSign(surname) ? byApostrophes(surname) : surnameInLatin(surname).slice(0, mostUsual)
  const givens = hasSign(surname) ? [...byApostrophes(given), ...usual] : byApostrophes(given)
  return givens.flatMap(first => surnames.map(last => `${first} ${last}`))
}

/** Of the spellings of one half of a name so many stand beside the apostrophes of the other. */
const mostUsual = 3

/** A Russian name of one or more words as the English press most usually spells it: Борис Акунин, Boris Akunin. */
export const pressSpelling = (name: string): string =>
  name
    .split(' ')
    .map((word, index, words) =>
      index < words.length - 1 ? itemAt(givenInLatin(word), 0) : (surnameInLatin(word)[0] ?? word),
    )
    .join(' ')
