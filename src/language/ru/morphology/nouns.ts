/**
 * Nouns in the singular: common nouns that head an organisation's name, and single words that are a name.
 */
import { countVowels, hasCyrillic, hasDigit, inCaseOf, isAllCapitals, keyOf } from './letters.js'
import { inflect, invariable, union, type Paradigm } from './paradigm.js'
import {
  changedStems,
  feminineSoft,
  indeclinables,
  masculineSoft,
  neuters,
  neutersInMya,
  steadyOk,
  waveringNeuters,
} from './words.js'

export type NounGender = 'm' | 'f' | 'n'

export interface NounTraits {
  /** Known from an adjective or from the bearer; decides on words in -ь. */
  readonly gender?: NounGender
  /** The accusative of the masculine is the genitive. */
  readonly animate?: boolean
}

/** What may drop out before the last consonant: -ец, -ок, -ёк. */
const fleeting = /[ео][цк]$/

/** Endings by the shape of the nominative, the first that fits; `cut` letters leave the stem. */
const endingsByShape: readonly { readonly shape: RegExp; readonly cut: number; readonly endings: string }[] = [
  { shape: /ия$/, cut: 1, endings: 'и и ю ей и' },
  { shape: /[гкх]а$/, cut: 1, endings: 'и е у ой е' },
  { shape: /[жшчщ]а$/, cut: 1, endings: 'и е у ей/ой е' },
  { shape: /ца$/, cut: 1, endings: 'ы е у ей/ой е' },
  { shape: /а$/, cut: 1, endings: 'ы е у ой е' },
  { shape: /я$/, cut: 1, endings: 'и е ю ей е' },
  { shape: /ий$/, cut: 1, endings: 'я ю = ем и' },
  { shape: /й$/, cut: 1, endings: 'я ю = ем е' },
  { shape: /ие$/, cut: 1, endings: 'я ю = ем и' },
  { shape: /[цжшчщ]е$/, cut: 1, endings: 'а у = ем е' },
  { shape: /е$/, cut: 1, endings: 'я ю = ем е' },
  { shape: /о$/, cut: 1, endings: 'а у = ом е' },
  { shape: /[цжшчщ]$/, cut: 0, endings: 'а у = ем/ом е' },
  { shape: /[бвгджзклмнпрстфх]$/, cut: 0, endings: 'а у = ом е' },
]

const masculineSoftEndings = 'я ю = ем е'
const feminineSoftEndings = 'и и = ью и'

/** Whether a word in -о or -е is a Russian neuter and not a foreign word. */
const isNeuter = (key: string): boolean => neuters.has(key) || /(?:ство|[^аеоуыэюя]ие|ье|ище|це)$/.test(key)

/** Words that have no case forms: foreign vowels, letters read one by one, Latin, figures. */
export function isIndeclinable(word: string): boolean {
  const key = keyOf(word)
  return (
    !hasCyrillic(word) ||
    hasDigit(word) ||
    isAllCapitals(word) ||
    indeclinables.has(key) ||
    key.length < 3 ||
    countVowels(key) === 0 ||
    /(?:[иуыэюё]|[аеиоуыэюя]а)$/.test(key) ||
    (/[ое]$/.test(key) && !isNeuter(key))
  )
}

function softGenders(key: string, known: NounGender | undefined): readonly ('m' | 'f')[] {
  if (known === 'm' || known === 'f') return [known]
  if (masculineSoft.has(key) || /(?:тель|арь|[жшч]ень)$/.test(key)) return ['m']
  if (feminineSoft.has(key) || /(?:ость|есть|знь|сть|[жшчщ]ь)$/.test(key)) return ['f']
  return ['m', 'f']
}

/**
 * Stems of the oblique cases of a masculine in a consonant or -ь (Павел, Павл-; доброволец, добровольц-); where
 * usage or the word's history decides, both.
 */
export function obliqueStems(word: string): readonly string[] {
  const key = keyOf(word)
  const changed = changedStems.get(key)
  if (changed !== undefined) return [inCaseOf(word, changed)]
  const plain = /[ьй]$/.test(key) ? word.slice(0, -1) : word
  if (!fleeting.test(key) || countVowels(key) < 2 || steadyOk.has(key)) return [plain]
  const last = word.slice(-1)
  const before = word.slice(0, -2)
  if (/[аеиоуыэюя]$/i.test(before)) return [`${before}й${last}`]
  if (/[бвгджзйклмнпрстфхцчшщ]{2}$/i.test(before)) return [plain]
  const soft = /л$/i.test(before) ? 'ь' : ''
  const short = before + soft + last
  if (key.endsWith('ец') || /[днжшч]ок$/.test(key)) return [short]
  return key.endsWith('ок') ? [short, plain] : /ёк$/i.test(word) ? [short, plain] : [plain]
}

/** The paradigm of a noun given in the nominative singular. Uncertain gender or stem gives both spellings. */
export function declineNoun(word: string, traits: NounTraits = {}): Paradigm {
  const key = keyOf(word)
  if (neutersInMya.has(key)) return inflect(word, word.slice(0, -1), 'ени ени = енем ени')
  if (isIndeclinable(word)) return invariable(word)
  if (key === 'путь') return inflect(word, word.slice(0, -1), 'и и = ем и')
  const paradigm = waveringNeuters.has(key)
    ? union(declineByShape(word, traits), invariable(word))
    : declineByShape(word, traits)
  return traits.animate === true && /[^аяео]$/.test(key) && traits.gender !== 'f'
    ? { ...paradigm, accusative: paradigm.genitive }
    : paradigm
}

function declineByShape(word: string, traits: NounTraits): Paradigm {
  const key = keyOf(word)
  if (key.endsWith('ь'))
    return union(
      ...softGenders(key, traits.gender).flatMap(gender =>
        obliqueStems(word).map(stem =>
          gender === 'm' ? inflect(word, stem, masculineSoftEndings) : declineFeminineSoft(word, stem),
        ),
      ),
    )
  const shape = endingsByShape.find(candidate => candidate.shape.test(key))
  if (shape === undefined) return invariable(word)
  const stems =
    shape.cut === 0 || (key.endsWith('ей') && changedStems.has(key)) ? obliqueStems(word) : [word.slice(0, -shape.cut)]
  return union(...stems.map(stem => inflect(word, stem, shape.endings)))
}

/** The instrumental of the third declension keeps a vowel which the other cases lose: церкви, церковью. */
function declineFeminineSoft(word: string, stem: string): Paradigm {
  const paradigm = inflect(word, stem, feminineSoftEndings)
  return /(?:овь)$/.test(keyOf(word)) ? { ...paradigm, instrumental: [word + 'ю'] } : paradigm
}

/** The prepositional of most nouns in the singular, by its ending: Лимассоле, Москве. @param word Folded. */
export const looksPrepositional = (word: string): boolean => word.endsWith('е')
