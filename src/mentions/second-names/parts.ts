/**
 * «Омскому гражданскому» of «Омское гражданское объединение», Landsmannschaft in a Russian text: words of a name that
 * quotation marks or another script set off.
 */
import { documentLanguage } from '../../document/language.js'
import type { Document } from '../../document/types.js'
import type { PlacedWord } from '../../language/letters.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole } from '../../language/words.js'
import type { Entity } from '../../registry/types.js'
import { Bearers, type Bearer, type SecondName } from './bearers.js'
import { isFormOf, stemOf, wordsOf } from './words.js'

/** A word of a name, with those that follow it there. */
interface Part {
  readonly bearer: Bearer
  readonly words: readonly PlacedWord[]
  readonly from: number
}

const quoted = /[«“„"]([\p{Lu}][^«»"“”„\n]{2,60})[»”“"]/gu
/** One word in quotation marks is too often another's name: «Иртыш» is a club, Irtysh Ultras are none. */
const fewestWords = 2
const mostWords = 3
const fewestLetters = 4

/** Words of which a name tells nothing by themselves: of places, kinds, joints. */
const common = [
  'function',
  'country',
  'nationality',
  'toponym',
  'polity',
  'heads-organisation',
  'heads-media',
  'organisation',
  'newsroom',
  'kind',
  'given-name',
] as const
const isCommon = (word: string): boolean => common.some(role => hasRole(wordKey(word), role))

const tells = ({ value }: PlacedWord): boolean => value.length >= fewestLetters && !isCommon(value)

/** Several words of a name exactly between quotation marks. */
export function quotedParts({ text }: Document, bearers: readonly Bearer[]): readonly SecondName[] {
  const found = [...text.matchAll(quoted)]
  if (found.length === 0) return []
  const byStem = new Bearers<Part>()
  for (const bearer of bearers)
    for (const { key, ...part } of cyrillicParts(bearer.entity)) byStem.add(key, { bearer, ...part })
  return found.flatMap(({ index, 1: inside = '' }): SecondName[] => {
    const words = wordsOf(inside)
    const [first] = words
    if (!first || words.length < fewestWords || words.length > mostWords || /[.,:;!?…]/u.test(inside)) return []
    const parts = byStem.of(stemOf(first.value)).filter(part => isPart(words, part))
    const start = index + 1
    return [{ start, end: start + inside.length, bearers: [...new Set(parts.map(({ bearer }) => bearer))] }]
  })
}

/** Not the whole name: of that lists know. */
const isPart = (there: readonly PlacedWord[], { words, from }: Part): boolean =>
  there.length < words.length && there.every(({ value }, at) => isFormOf(value, words[from + at]?.value ?? ''))

const latinWord = /(?<![\p{L}\p{N}\p{M}@#./-])\p{Lu}\p{Script=Latin}{3,30}(?![\p{L}\p{N}\p{M}@-]|\.\p{L})/gu

/** One word of a Latin name among Russian ones. */
export function latinParts(document: Document, bearers: readonly Bearer[]): readonly SecondName[] {
  const { text } = document
  if (bearers.length === 0 || documentLanguage(document) !== 'ru') return []
  const found = [...text.matchAll(latinWord)].filter(([value]) => !hasCyrillic(value))
  if (found.length === 0) return []
  const byWord = new Bearers<Part>()
  for (const bearer of bearers)
    for (const { key, ...part } of latinNameParts(bearer.entity)) byWord.add(key, { bearer, ...part })
  return found.map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
    bearers: [...new Set(byWord.of(wordKey(value)).map(({ bearer }) => bearer))],
  }))
}

/** A word of a party's name under the key by which it is looked up. */
interface KeyedPart extends Omit<Part, 'bearer'> {
  readonly key: string
}

/** Finds the words of a party's names of several words by which it can be meant, of each party once. */
function partsBy(
  isOfScript: (name: string) => boolean,
  keyOf: (word: string) => string,
  isTelling: (word: PlacedWord) => boolean,
): (entity: Entity) => readonly KeyedPart[] {
  const known = new WeakMap<Entity, readonly KeyedPart[]>()
  const partsOf = (words: readonly PlacedWord[]): readonly KeyedPart[] =>
    words.flatMap((word, from) => (isTelling(word) ? { key: keyOf(word.value), words, from } : []))
  return entity => {
    const names = (): readonly (readonly PlacedWord[])[] =>
      entity.aliases.flatMap(({ name }) => (isOfScript(name) ? [wordsOf(name)] : []))
    const parts = known.get(entity) ?? names().flatMap(words => (words.length > 1 ? partsOf(words) : []))
    known.set(entity, parts)
    return parts
  }
}

const cyrillicParts = partsBy(hasCyrillic, stemOf, tells)
const latinNameParts = partsBy(
  name => !hasCyrillic(name),
  wordKey,
  word => tells(word) && !hasRole(wordKey(word.value), 'name-word'),
)
