/**
 * #ДвиженияГолос, #GSCGameWorld: a name without its spaces.
 */
import { wordKey } from '../../language/word-key.js'
import { hasRole } from '../../language/words.js'
import { Bearers, type Bearer, type SecondName } from './bearers.js'
import { wordsOf } from './words.js'

const hashtag = /(?<=(?:^|[^\p{L}\p{N}&])#)[\p{L}\p{N}_]{3,60}/gu

/** Its words, as capitals and low lines part them. */
const parts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu

const keyOf = (words: readonly string[]): string => words.map(wordKey).join('')

/** «Движения Голос»: a noun before the name says what it is. */
const heads = ['heads-organisation', 'heads-media', 'newsroom', 'organisation'] as const
const isHead = (word: string): boolean => heads.some(role => hasRole(wordKey(word), role))

/** @param surfaces The words by which the text names each, besides those of the lists. */
export function hashtags(
  text: string,
  bearers: readonly Bearer[],
  surfaces: (bearer: Bearer) => Iterable<string>,
): readonly SecondName[] {
  if (!text.includes('#')) return []
  const byKey = new Bearers<{ bearer: Bearer }>()
  for (const bearer of bearers)
    for (const key of new Set([...bearer.entity.aliases.map(({ name }) => name), ...surfaces(bearer)].map(keyOfName)))
      byKey.add(key, { bearer })
  return Array.from(text.matchAll(hashtag), ({ index, 0: tag }): SecondName => {
    const words = tag.match(parts) ?? []
    const [first = '', ...rest] = words
    const whole = byKey.of(keyOf([tag.replaceAll('_', '')]))
    const named = whole.length > 0 || rest.length === 0 || !isHead(first) ? whole : byKey.of(keyOf(rest))
    return { start: index, end: index + tag.length, bearers: named.map(({ bearer }) => bearer) }
  })
}

const keyOfName = (name: string): string => keyOf(wordsOf(name).flatMap(({ value }) => value.split(/[-‐‑]/u)))
