/**
 * Surnames of men and women. Source of the norms: the academic reference books on names in Russian (L. P. Kalakutskaya;
 * the orthographic rules of 2006): men's surnames in a consonant decline, women's do not; those in -о, -и, -у, -ых stay.
 */
import { adjectiveGender, declineAdjective } from './adjectives.js'
import { countVowels, hasCyrillic, isAllCapitals, keyOf } from './letters.js'
import { declineNoun } from './nouns.js'
import { inflect, inSequence, invariable, union, type Paradigm } from './paradigm.js'

export type PersonGender = 'm' | 'f'

type Rule = readonly [shape: RegExp, decline: (surname: string) => Paradigm]

const asNoun = (surname: string): Paradigm => declineNoun(surname, { gender: 'm', animate: true })
const asAdjective =
  (gender: PersonGender) =>
  (surname: string): Paradigm =>
    declineAdjective(surname, gender, true)
const cut = (surname: string, letters: number, endings: string): Paradigm =>
  inflect(surname, surname.slice(0, -letters), endings)

/** Foreign surnames with a stressed -а, and French ones, that stay as they are. */
const steady = new Set(['дюма', 'золя', 'петипа', 'гавальда', 'тома', 'бенуа', 'деррида', 'маруа'])

/** Surnames that are a noun in -ина as well: Щербины or Щербиной. Others in -ина are the feminine of -ин. */
const nounsInIna = new Set(
  'щербина калина малина смородина рябина осина долина глина перина былина ярина година яковина рудина'.split(' '),
)

const pronominal = 'ой ой у ой ой'

const inOvOrIn = /(?:[ое]в|[иы]н)$/
/** Of one syllable only pen names and foreigners are: Грин, Грином. */
const russianInOvOrIn = /[аеиоуыэюя].*(?:[ое]в|[иы]н)$/

/** Shapes common to both, the first that fits. */
const shared: readonly Rule[] = [
  [/(?:ы|[гкхжшчщ]и)х$/, surname => invariable(surname)],
  [/[оеэиыую]$/, surname => invariable(surname)],
  [/[еиоуыэюя]а$/, surname => invariable(surname)],
]

const masculine: readonly Rule[] = [
  // Foreigners decline as Чаплин, Чаплином; which surname is foreign its spelling does not tell.
  [inOvOrIn, surname => inflect(surname, surname, 'а у а ым/ом е')],
  // The stress stays on the stem: Макаревичем, but Ильичом.
  [/[ое]вич$/, surname => inflect(surname, surname, 'а у а ем е')],
  // As a noun, a word of two letters is an abbreviation: Ан, Юн.
  [/^[аеиоуыэюя][бвгджзклмнпрстфх]$/, surname => inflect(surname, surname, 'а у а ом е')],
  // Monosyllables only look like adjectives: Цой, Чих.
  [/^[^аеиоуыэюя]*[аеиоуыэюя][^аеиоуыэюя]*$/, asNoun],
  ...shared,
  [/[кгх]ий$|[^аеиоуыэюяьъй]ый$/, asAdjective('m')],
  [/(?:[жшчщ]|н)ий$/, surname => union(asAdjective('m')(surname), asNoun(surname))],
  [/[^аеиоуыэюяьъй]ой$/, asAdjective('m')],
  // Синих stays, Эрлих declines.
  [/их$/, surname => union(asNoun(surname), invariable(surname))],
  [/[ео][цк]$|е[рл]ь?$|ень$|й$/, surname => union(asNoun(surname), steadyStem(surname))],
  [/./, asNoun],
]

const feminine: readonly Rule[] = [
  ...shared,
  [/(?:[аеиоуыэюя].*|[^аеиоуыэюя]{2,})(?:[ое]в|ын)а$/, surname => cut(surname, 1, pronominal)],
  [
    /(?:[аеиоуыэюя].*|[^аеиоуыэюя]{2,})ина$/,
    surname => {
      const own = cut(surname, 1, pronominal)
      return nounsInIna.has(keyOf(surname)) ? union(own, declineNoun(surname)) : own
    },
  ],
  [/[^аеиоуыэюя](?:ая|яя)$/, asAdjective('f')],
  [/[ая]$/, surname => declineNoun(surname)],
  [/./, surname => invariable(surname)],
]

/** The oblique cases with the nominative's vowel kept (Чапека), which bearers of fleeting-vowel surnames often insist on. */
function steadyStem(surname: string): Paradigm {
  const isSoft = /[ьй]$/i.test(surname)
  const stem = isSoft ? surname.slice(0, -1) : surname
  if (isSoft) return inflect(surname, stem, keyOf(surname).endsWith('ий') ? 'я ю я ем и' : 'я ю я ем е')
  return inflect(surname, stem, /ц$/i.test(surname) ? 'а у а ем/ом е' : 'а у а ом е')
}

function declineSimple(surname: string, gender: PersonGender, isRussian: boolean): Paradigm {
  const key = keyOf(surname)
  if (!hasCyrillic(surname) || isAllCapitals(surname) || steady.has(key)) return invariable(surname)
  if (isRussian && gender === 'm' && russianInOvOrIn.test(key)) return inflect(surname, surname, 'а у а ым е')
  const rule = (gender === 'm' ? masculine : feminine).find(([shape]) => shape.test(key))
  return rule === undefined ? invariable(surname) : rule[1](surname)
}

/** First parts of double surnames that never decline. */
const frozenParts = new Set('кара тер мак ибн аль эль бек бей оглы кызы ван сен ага эд бен абу'.split(' '))

/**
 * The paradigm of a surname of a man or a woman. Of a double surname each part declines; a first part that may be
 * foreign (and a particle always) is given as it stands too. Of a surname of several words the last declines.
 * @param isRussian Its bearer is known to be no foreigner: Галкиным alone, where a foreigner may be Дарвином.
 */
export function declineSurname(surname: string, gender: PersonGender, isRussian = false): Paradigm {
  const parts = surname.split(/[-‐‑ ]/u)
  const simple = (part: string): Paradigm => declineSimple(part, gender, isRussian)
  if (parts.length === 1) return simple(surname)
  const gaps = [...surname.matchAll(/[-‐‑ ]/gu)].map(([gap]) => gap)
  const last = parts.length - 1
  const isSpaced = gaps.some(gap => gap === ' ')
  const stiff = inSequence(
    parts.map((part, index) => (index === last ? simple(part) : invariable(part))),
    gaps,
  )
  const isDouble = !isSpaced && parts.every(part => !frozenParts.has(keyOf(part)) && countVowels(part) > 0)
  if (!isDouble) return stiff
  const bending = inSequence(parts.map(simple), gaps)
  return parts.slice(0, -1).every(isRussianSurname) ? bending : union(bending, stiff)
}

/** Shapes that no foreign surname shares: the first part of a double surname in them always declines. */
const isRussianSurname = (surname: string): boolean =>
  /(?:[оеё]ва?|[иы]на?)$/.test(keyOf(surname)) ||
  /ск(?:ий|ая)$/.test(keyOf(surname)) ||
  adjectiveGender(surname) === 'f'

/** The stem of the plural of a surname of either gender, and its endings. */
const plurals: readonly (readonly [shape: RegExp, cut: number, endings: string])[] = [
  [/(?:[ое]в|[иы]н)$/, 0, 'ы ых ым ыми'],
  [/(?:[ое]в|[иы]н)а$/, 1, 'ы ых ым ыми'],
  [/[кгхжшчщ](?:ий|ой|ая)$/, 2, 'ие их им ими'],
  [/н(?:ий|яя)$/, 2, 'ие их им ими'],
  [/[^аеиоуыэюяьъй](?:ый|ой|ая)$/, 2, 'ые ых ым ыми'],
  [/[кгх]$/, 0, 'и ов ам ами ах'],
  [/[жшчщ]$/, 0, 'и ей ам ами ах'],
  [/[бвдзлмнпрстф]$/, 0, 'ы ов ам ами ах'],
]

/** The surname of several people who bear it, in all cases: Резники, Гудковых. Others than these shapes stay as they are. */
export function pluralSurname(surname: string): readonly string[] {
  if (!hasCyrillic(surname) || isAllCapitals(surname) || /[-‐‑ ]/u.test(surname)) return []
  const [, cut = 0, endings = ''] = plurals.find(([shape]) => shape.test(keyOf(surname))) ?? []
  return endings === '' ? [] : endings.split(' ').map(ending => surname.slice(0, surname.length - cut) + ending)
}
