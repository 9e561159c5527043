/**
 * Adjectives, participles, ordinals and surnames of their kind: новый, правый, исламское, важные, Ходорковский.
 */
import type { Gender } from '../../grammar.js'
import { hasCyrillic, keyOf } from './letters.js'
import { inflect, type Paradigm } from './paradigm.js'

/** Endings of the oblique cases by the kind of stem; the accusative of `m` and `pl` is given for things. */
const hard: Readonly<Record<Gender, string>> = {
  m: 'ого ому = ым ом',
  f: 'ой ой ую ой ой',
  n: 'ого ому = ым ом',
  pl: 'ых ым = ыми ых',
}
const soft: Readonly<Record<Gender, string>> = {
  m: 'его ему = им ем',
  f: 'ей ей юю ей ей',
  n: 'его ему = им ем',
  pl: 'их им = ими их',
}
const velar: Readonly<Record<Gender, string>> = {
  m: 'ого ому = им ом',
  f: 'ой ой ую ой ой',
  n: 'ого ому = им ом',
  pl: 'их им = ими их',
}
const sibilant: Readonly<Record<Gender, string>> = { ...soft, f: 'ей ей ую ей ей' }
/** Feminines after a sibilant with the stress on the ending, which the nominative does not show. */
const stressedSibilants = new Set(['большая', 'чужая'])
/** Endings of its own, after `cut` letters of the nominative. */
interface Irregular {
  readonly gender: Gender
  readonly cut: number
  readonly endings: string
}
/** Казачий, казачья, казачье, казачьи. */
const possessive = (stem: string): [string, Irregular][] => [
  [`${stem}ий`, { gender: 'm', cut: 2, endings: 'ьего ьему = ьим ьем' }],
  [`${stem}ья`, { gender: 'f', cut: 1, endings: 'ей ей ю ей ей' }],
  [`${stem}ье`, { gender: 'n', cut: 1, endings: soft.n }],
  [`${stem}ьи`, { gender: 'pl', cut: 1, endings: soft.pl }],
]
/** Words that agree as adjectives do but have endings of their own. */
const irregular: ReadonlyMap<string, Irregular> = new Map([
  ...['трет', 'казач', 'бож'].flatMap(possessive),
  ['наш', { gender: 'm', cut: 0, endings: soft.m }],
  ['наша', { gender: 'f', cut: 1, endings: 'ей ей у ей ей' }],
  ['наше', { gender: 'n', cut: 1, endings: soft.n }],
  ['наши', { gender: 'pl', cut: 1, endings: soft.pl }],
  ['мой', { gender: 'm', cut: 1, endings: soft.m }],
  ['моя', { gender: 'f', cut: 1, endings: 'ей ей ю ей ей' }],
  ['мое', { gender: 'n', cut: 1, endings: soft.n }],
  ['мои', { gender: 'pl', cut: 1, endings: soft.pl }],
])

const shapes: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[^аеёиоуыэюяьъй]ый|[гкхжшчщ]ий|ний|[^аеёиоуыэюяьъй]ой)$/, 'm'],
  [/(?:[^аеёиоуыэюяьъй]ая|няя)$/, 'f'],
  [/(?:[^аеёиоуыэюяьъй]ое|[жшчщ]ее|нее)$/, 'n'],
  [/(?:[^аеёиоуыэюяьъй]ые|[гкхжшчщ]ие)$/, 'pl'],
]
/** Plurals in -ние are nouns of action (движение) but for these. */
const softPlurals = new Set(['последние', 'соседние', 'верхние', 'нижние', 'крайние', 'дальние', 'древние', 'средние'])

/** Gender or plural of a word in the shape of an adjective's nominative, else undefined. */
export function adjectiveGender(word: string): Gender | undefined {
  if (!hasCyrillic(word)) return undefined
  const key = keyOf(word)
  const listed = irregular.get(key)
  if (listed !== undefined) return listed.gender
  if (softPlurals.has(key)) return 'pl'
  return shapes.find(([shape]) => shape.test(key))?.[1]
}

/**
 * The paradigm of an adjective given in the nominative of `gender`. With `animate` the accusative of the masculine
 * and the plural is the genitive.
 */
export function declineAdjective(word: string, gender: Gender, animate = false): Paradigm {
  const key = keyOf(word)
  const listed = irregular.get(key)
  if (listed !== undefined) return inflect(word, word.slice(0, word.length - listed.cut), listed.endings)
  const stem = word.slice(0, -2)
  const last = keyOf(stem).slice(-1)
  const endings =
    /[гкх]/.test(last) || /[жшчщ]о[ей]$/.test(key) || stressedSibilants.has(key)
      ? velar
      : /[жшчщ]/.test(last)
        ? sibilant
        : /(?:ий|яя|ее|ие)$/.test(key)
          ? soft
          : hard
  const paradigm = inflect(word, stem, endings[gender])
  return animate && (gender === 'm' || gender === 'pl') ? { ...paradigm, accusative: paradigm.genitive } : paradigm
}

const nominatives: Readonly<Record<'hard' | 'soft' | 'velar' | 'sibilant', readonly [string, string, string]>> = {
  hard: ['ая', 'ое', 'ые'],
  soft: ['яя', 'ее', 'ие'],
  velar: ['ая', 'ое', 'ие'],
  sibilant: ['ая', 'ее', 'ие'],
}

/** Paradigms of all genders and of the plural, of an adjective given in the masculine: игиловский. */
export function declineAdjectiveFully(masculine: string): readonly Paradigm[] {
  const stem = masculine.slice(0, -2)
  const last = keyOf(stem).slice(-1)
  const kind = /[гкх]/.test(last)
    ? 'velar'
    : /[жшчщ]/.test(last)
      ? 'sibilant'
      : masculine.endsWith('ий')
        ? 'soft'
        : 'hard'
  const [f, n, pl] = nominatives[kind]
  return [
    declineAdjective(masculine, 'm'),
    declineAdjective(stem + f, 'f'),
    declineAdjective(stem + n, 'n'),
    declineAdjective(stem + pl, 'pl'),
  ]
}
