/**
 * «Катибовцы», «азовец»: words for people which Russian makes of the name of those they belong to.
 */
import { wordKey } from '../../word-key.js'

/** A word that may be one, in any case, with what stands before its ending as its first group. */
export const memberWord =
  /(?<![\p{L}\p{N}\p{M}-])(\p{L}{2,30}?)(?:ец|ц(?:[ауеы]|ем|ев|ам|ами|ах))(?![\p{L}\p{N}\p{M}-])/giu

/** Its ending, by which a text without any is told at less cost. */
export const memberEnding = /ец|ц(?:[ауеы]|ам|ах)/iu

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
