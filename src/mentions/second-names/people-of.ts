/**
 * «Катибовцы», «азовцы»: whom Russian calls by a word of the name of those they belong to.
 */
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { packs } from '../../language/words.js'
import { Bearers, type Bearer, type SecondName } from './bearers.js'
import { wordsOf } from './words.js'

const member = /(?<![\p{L}\p{N}\p{M}-])(\p{L}{2,30}?)(?:ец|ц(?:[ауеы]|ем|ев|ам|ами|ах))(?![\p{L}\p{N}\p{M}-])/giu
/** What joins the ending to a word. */
const joint = /[ое]в$/u
const lastVowel = /[аеиоуыэюяьй]$/u

/** A word of fewer letters is a syllable of any. */
const fewestLetters = 3

const stemOf = (word: string): string => wordKey(word).replace(lastVowel, '')

export function membersOf(text: string, bearers: readonly Bearer[]): readonly SecondName[] {
  const found = [...text.matchAll(member)]
  if (found.length === 0) return []
  const byStem = new Bearers<{ bearer: Bearer }>()
  for (const bearer of bearers) for (const stem of stemsOf(bearer)) byStem.add(stem, { bearer })
  return found.map(({ index, 0: surface, 1: stem = '' }): SecondName => {
    const key = wordKey(stem)
    const isWord = packs.readingsOf(wordKey(surface)).length > 0
    // «Азовцы» have the whole name before their ending, «катибовцы» only its stem.
    const named = isWord ? [] : [...byStem.of(key), ...byStem.of(key.replace(joint, ''))]
    return { start: index, end: index + surface.length, bearers: [...new Set(named.map(({ bearer }) => bearer))] }
  })
}

/** Of the first words of its names those that are no words of the language: those behind are of others, «имени Бандеры». */
function stemsOf({ entity }: Bearer): ReadonlySet<string> {
  const words = entity.aliases.flatMap(({ name }) =>
    wordsOf(name)
      .slice(0, 1)
      .map(({ value }) => value),
  )
  const own = words.filter(
    word => word.length >= fewestLetters && hasCyrillic(word) && packs.readingsOf(wordKey(word)).length === 0,
  )
  return new Set(own.map(stemOf))
}
