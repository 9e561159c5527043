/**
 * #БорисАкунин, #Радио_Свобода: names of several words that a hashtag writes as one. What one word says by itself it says in a
 * hashtag, too.
 */
import type { Hit, Lexicon } from '../lexicon/types.js'

/** A hit of the lexicon whose words stand in the text without what parts them. */
export interface TagHit extends Hit {
  /** The words as they are written elsewhere. */
  readonly surface: string
}

const hashtag = /(?<=(?:^|[^\p{L}\p{N}&])#)[\p{L}\p{N}_]{5,60}/gu
/** Its words, as capitals and low lines part them. */
const parts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu

/** @returns The hits that a whole hashtag is, by start. */
export function hitsInTags(text: string, lexicons: readonly Lexicon[]): readonly TagHit[] {
  if (!text.includes('#')) return []
  return [...text.matchAll(hashtag)].flatMap(({ index, 0: tag }): TagHit[] => {
    const words = tag.match(parts) ?? []
    if (words.length < 2) return []
    const surface = words.join(' ')
    const found = lexicons.flatMap(lexicon => lexicon.scan(surface))
    const readings = found
      .filter(({ start, end }) => start === 0 && end === surface.length)
      .flatMap(({ readings: those }) => those)
    return readings.length === 0 ? [] : [{ start: index, end: index + tag.length, surface, readings }]
  })
}
