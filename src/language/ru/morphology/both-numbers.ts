/**
 * Common nouns in both numbers: what a dictionary of forms is made of. Where a stem or an ending wavers both spellings
 * are given; a form that nobody writes costs nothing, one that is missing costs a word.
 * Source: A. A. Zaliznyak, Grammatical Dictionary of Russian (plurals in -а, fleeting vowels of the genitive plural).
 */
import { itemAt } from '../../../checked/index.js'
import { adjectiveGender, declineAdjective } from './adjectives.js'
import { inCaseOf, isAllCapitals, keyOf } from './letters.js'
import { declineNoun, isIndeclinable, obliqueStems, type NounTraits } from './nouns.js'
import { cases, invariable, paradigmOf, union, type Paradigm } from './paradigm.js'
import { declinePhrase } from './phrases.js'
import { irregularPlurals } from './words.js'

export interface BothNumbers {
  readonly singular: Paradigm
  readonly plural: Paradigm
}

export interface FullTraits extends NounTraits {
  /** The nominative plural, where it follows no rule. */
  readonly plural?: string
  /** The genitive plural, likewise. */
  readonly genitive?: string
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Masculines with a plural in a stressed -а or -я; print has both of several of them. */
const pluralsInA = setOf(`
  город дом доктор профессор директор адрес паспорт поезд остров берег лес луг холод голос орден глаз рог век
  корпус катер крейсер трактор номер мастер повар сторож тенор том тормоз цвет череп шелк китель учитель лагерь
  вексель штемпель вензель кузов кучер невод округ отпуск парус повод погреб стог терем тополь хутор редактор сектор
  цех инспектор прожектор договор счет сорт тон снег провод хлеб
`)

/** Masculines and neuters with a plural in -ья. */
const pluralsInYa = setOf('брат лист стул кол муж клок зуб перо крыло дерево звено полено')

const irregular: ReadonlyMap<string, string> = new Map([
  ['человек', 'люди'],
  ['ребенок', 'дети'],
  ['друг', 'друзья'],
  ['сын', 'сыновья'],
  ['князь', 'князья'],
  ['господин', 'господа'],
  ['хозяин', 'хозяева'],
  ['сосед', 'соседи'],
  ['мать', 'матери'],
  ['дочь', 'дочери'],
  ['время', 'времена'],
  ['имя', 'имена'],
  ['знамя', 'знамена'],
  ['племя', 'племена'],
  ['чудо', 'чудеса'],
  ['небо', 'небеса'],
  ['ухо', 'уши'],
  ['цветок', 'цветы'],
])

/** Masculines whose genitive plural is the nominative singular. */
const bareMasculines = setOf('раз глаз солдат партизан грамм килограмм рентген ватт вольт')

const vowel = 'аеёиоуыэюя'
const endsInCluster = new RegExp(`[^${vowel}ьй][^${vowel}ьй]$`)

/** Nominatives of the plural of a noun given in the singular. */
function plurals(word: string): readonly string[] {
  const key = keyOf(word)
  const listed = irregular.get(key)
  if (listed !== undefined) return [inCaseOf(word, listed)]
  if (/[аия]нин$/.test(key)) return [word.slice(0, -2) + 'е']
  if (/онок$/.test(key)) return [word.slice(0, -4) + 'ата']
  if (pluralsInYa.has(key)) return [word.replace(/о$/, '') + 'ья']
  if (/[цжшчщ]е$|о$/.test(key)) return [word.slice(0, -1) + 'а']
  if (/е$/.test(key)) return [word.slice(0, -1) + 'я']
  if (/[гкхжшчщ]а$/.test(key)) return [word.slice(0, -1) + 'и']
  if (/а$/.test(key)) return [word.slice(0, -1) + 'ы']
  if (/я$/.test(key)) return [word.slice(0, -1) + 'и']
  const stems = obliqueStems(word)
  const hard = stems.map(stem => stem + (/[гкхжшчщ]$/.test(keyOf(stem)) || /[ьй]$/.test(key) ? 'и' : 'ы'))
  if (!pluralsInA.has(key)) return hard
  return [...stems.map(stem => stem + (/[ьй]$/.test(key) ? 'я' : 'а')), ...hard]
}

/** The stem with the vowel that comes in where no ending follows: ячеек, песен, сестер. */
function bareStems(stem: string): readonly string[] {
  const key = keyOf(stem)
  const last = stem.slice(-1)
  const before = stem.slice(0, -1)
  if (/[йь][^аеёиоуыэюяьй]$/.test(key)) return [stem.slice(0, -2) + 'е' + last]
  if (!endsInCluster.test(key)) return [stem]
  if (/[жшчщц]к$/.test(key)) return [`${before}е${last}`]
  if (/к$/.test(key)) return [`${before}о${last}`, stem]
  if (/[лнрцв]$/.test(key)) return [`${before}е${last}`, `${before}о${last}`, stem]
  return [stem]
}

/** Genitives of the plural of a noun given in the singular, by its shape. */
function genitives(word: string): readonly string[] {
  const key = keyOf(word)
  const bare = word.slice(0, -1)
  if (bareMasculines.has(key)) return [word]
  if (/[аия]нин$/.test(key)) return [word.slice(0, -2)]
  if (/онок$/.test(key)) return [word.slice(0, -4) + 'ат']
  if (/и[яе]$/.test(key)) return [bare + 'й']
  if (/ь[яе]$/.test(key)) return [word.slice(0, -2) + 'ий', word.slice(0, -2) + 'ей', bare + 'ев']
  if (/[аеоуя]я$/.test(key)) return [bare + 'й']
  if (/я$/.test(key))
    return bareStems(bare).flatMap(stem =>
      stem === bare && !/[лр]н$/.test(stem) ? [`${stem}ь`, `${bare}ей`] : [stem, `${stem}ь`],
    )
  if (/[цжшчщ]е$|[ао]$/.test(key)) return bareStems(bare)
  if (/е$/.test(key)) return [bare + 'ей']
  const stems = obliqueStems(word)
  if (/ь$/.test(key) || /[жшчщ]$/.test(key)) return stems.map(stem => stem + 'ей')
  if (/й$/.test(key)) return stems.map(stem => stem + 'ев')
  if (/ц$/.test(key)) return stems.flatMap(stem => [stem + 'ев', stem + 'ов'])
  return stems.map(stem => stem + 'ов')
}

/** The plural of a noun from its nominative and genitive. */
function pluralParadigm(nominatives: readonly string[], genitive: readonly string[], animate: boolean): Paradigm {
  return union(
    ...nominatives.map(nominative => {
      const key = keyOf(nominative)
      const listed = irregularPlurals.get(key)?.split(' ')
      const stem = nominative.slice(0, -1)
      const soft = /(?:[^гкхжшчщ]и|я)$/.test(key) ? 'я' : 'а'
      const own = /ья$/.test(key) ? [stem + 'ев', stem.slice(0, -1) + 'ей'] : /ата$/.test(key) ? [stem] : genitive
      const oblique: readonly (readonly string[])[] = listed
        ? listed.map(form => [inCaseOf(nominative, form)])
        : [own, ...['м', 'ми', 'х'].map(ending => [stem + soft + ending])]
      const [of = [], to = [], by = [], about = []] = oblique
      const byCase = [[nominative], of, to, animate ? of : [nominative, ...of], by, about]
      return paradigmOf(name => itemAt(byCase, cases.indexOf(name)))
    }),
  )
}

/** A noun, or an adjective that has become one, given in the nominative singular; of a phrase the head declines. */
export function declineInBothNumbers(word: string, traits: FullTraits = {}): BothNumbers {
  const animate = traits.animate === true
  if (/\s/.test(word)) {
    const singular = declinePhrase(word, { animate })
    return {
      singular,
      plural: traits.plural === undefined ? invariable(word) : declinePhrase(traits.plural, { animate }),
    }
  }
  if (isIndeclinable(word) || isAllCapitals(word)) return { singular: invariable(word), plural: invariable(word) }
  const nominatives = traits.plural === undefined ? plurals(word) : [traits.plural]
  const genitive = traits.genitive === undefined ? genitives(word) : [traits.genitive]
  return { singular: declineNoun(word, traits), plural: pluralParadigm(nominatives, genitive, animate) }
}

/** An adjective that has become a noun, in the gender of its nominative: ведущий, ведущая, военнослужащий. */
export function declineSubstantivised(word: string): BothNumbers {
  const gender = adjectiveGender(word) ?? 'm'
  const stem = word.slice(0, -2)
  const soft = /(?:ий|яя|ее)$/.test(keyOf(word)) || /[гкхжшчщ]$/.test(keyOf(stem))
  return {
    singular: declineAdjective(word, gender, true),
    plural: declineAdjective(stem + (soft ? 'ие' : 'ые'), 'pl', true),
  }
}
