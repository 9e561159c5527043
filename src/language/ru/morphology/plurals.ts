/**
 * Nouns given in the plural: свидетели, братья, истории, талибы, игиловцы.
 */
import { hasCyrillic, inCaseOf, isAllCapitals, keyOf } from './letters.js'
import { inflect, paradigmOf, type Paradigm } from './paradigm.js'
import { bareGenitivePlurals, fullGenitivePlurals, irregularPlurals, plurals } from './words.js'

/** Whether a word is surely a plural: by the table, or by a suffix that a singular does not have. */
export function isPlural(word: string): boolean {
  const key = keyOf(word)
  if (!hasCyrillic(word) || isAllCapitals(word)) return false
  return plurals.has(key) || /(?:..ы|ники|тели|[бвдлмнрст]ии|ости|логи|[аия]не|шки|вки)$/.test(key)
}

/** Genitives of the plural by the shape of the nominative (letters to cut, endings), the first that fits. */
const genitives: readonly { readonly shape: RegExp; readonly cut: number; readonly endings: readonly string[] }[] = [
  { shape: /арии$/, cut: 1, endings: ['ев', 'й'] },
  { shape: /ии$/, cut: 1, endings: ['й'] },
  { shape: /ья$/, cut: 1, endings: ['ев'] },
  { shape: /[аия]не$/, cut: 1, endings: [''] },
  { shape: /ицы$/, cut: 1, endings: ['', 'ев'] },
  { shape: /цы$/, cut: 1, endings: ['ев'] },
  { shape: /[аеоу]и$/, cut: 1, endings: ['ев', 'й'] },
  { shape: /[чщжш]и$/, cut: 1, endings: ['ей'] },
  { shape: /[аеиуюя]ки$/, cut: 1, endings: ['ов'] },
  { shape: /[жчш]ки$/, cut: 2, endings: ['ек', 'ков'] },
  { shape: /[бвдзлмнпрстф]ки$/, cut: 2, endings: ['ок', 'ков'] },
  { shape: /[гкх]и$/, cut: 1, endings: ['ов'] },
  { shape: /[ия]$/, cut: 1, endings: ['ей'] },
  { shape: /[ыа]$/, cut: 1, endings: ['ов'] },
]

export interface PluralTraits {
  readonly animate?: boolean
  /** The word stands by others, so that a genitive without ending cannot be taken for a word of its own. */
  readonly inPhrase?: boolean
}

/** Which change nothing of how a noun declines: киберпартизаны. */
const prefixes = /^(?:медиа|кибер|видео|радио|теле)(?=..)/

/** Suffixes of men's words: игиловцы, активисты, иноагенты. */
const isMasculine = (key: string): boolean => /(?:[^аеи]ц|ист|[гд]ент)ы$/.test(key) || fullGenitivePlurals.has(key)

function genitivesOf(word: string, inPhrase: boolean): readonly string[] {
  const key = keyOf(word)
  const bare = word.slice(0, -1)
  if (bareGenitivePlurals.has(key.replace(prefixes, ''))) return [bare]
  const rule = genitives.find(({ shape }) => shape.test(key))
  if (rule === undefined) return [word]
  const listed = rule.endings.map(ending => word.slice(0, -rule.cut) + ending)
  return inPhrase && /(?:[ыа]|[гх]и)$/.test(key) && !isMasculine(key) ? [...listed, bare] : listed
}

/** The paradigm of a noun given in the nominative plural. */
export function declinePlural(word: string, traits: PluralTraits = {}): Paradigm {
  const key = keyOf(word)
  const irregular = irregularPlurals.get(key)
  if (irregular !== undefined) {
    const [genitive = key, dative = key, instrumental = key, prepositional = key] = irregular
      .split(' ')
      .map(form => inCaseOf(word, form))
    const accusative = traits.animate === true ? genitive : word
    return inflect(word, '', [genitive, dative, accusative, instrumental, prepositional].join(' '))
  }
  const isSoft = /(?:[^гкхжшчщ]и|я)$/.test(key)
  const stem = word.slice(0, -1)
  const genitive = genitivesOf(word, traits.inPhrase === true)
  const regular = inflect(word, stem, isSoft ? '- ям = ями ях' : '- ам = ами ах')
  return paradigmOf(name =>
    name === 'genitive' || (name === 'accusative' && traits.animate === true) ? genitive : regular[name],
  )
}
