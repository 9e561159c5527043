/**
 * «Катибовцы», «азовец»: words for people which Russian makes of the name of those they belong to.
 */
import { wordKey } from '../../word-key.js'

/** The ending of such a word, in any case. The letters say in which cases they are typed: a pattern blind to that is slow. */
const ending = /(?:[Ее][Цц]|[Цц](?:[АУЕЫауеы]|[ЕАеа][Мм]|[Ее][Вв]|[Аа][Мм][Ии]|[Аа][Хх]))(?![\p{L}\p{N}\p{M}-])/gu
const longestStem = 30
const stemBefore = /(?<![\p{L}\p{N}\p{M}-])\p{L}{2,30}$/u

/** Words of a text that may be such, with what stands before the ending. Offsets in UTF-16 code units. */
export function memberWordsIn(text: string): readonly { start: number; end: number; stem: string }[] {
  return [...text.matchAll(ending)].flatMap(({ 0: { length }, index }) => {
    const stem = stemBefore.exec(text.slice(Math.max(0, index - longestStem - 1), index))?.[0]
    return stem === undefined ? [] : [{ start: index - stem.length, end: index + length, stem }]
  })
}

/** What joins the ending to a word. */
const joint = /[ое]в$/u
const lastVowel = /[аеиоуыэюяьй]$/u

/** What a name has before the ending of its people: «катиба» loses its last vowel. */
export const stemOfBearer = (name: string): string => wordKey(name).replace(lastVowel, '')

/** What may be the stem of the name. @param stem Before the ending: «азовцы» have the whole name there, «катибовцы» a joint. */
export const stemsOfMember = (stem: string): readonly string[] => {
  const key = wordKey(stem)
  return [...new Set([key, key.replace(joint, '')])]
}
