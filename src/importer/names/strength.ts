/**
 * How strong a name out of a register is: whether it names its bearer wherever it stands.
 */
import type { Strength } from '../../registry/types.js'

/** Words of ordinary language, Russian and English in one: lower case, ё as е. */
export interface CommonWords {
  /** Places and given names are common words, too. */
  has(word: string): boolean
  isGivenName(word: string): boolean
}

export interface NameStrength {
  readonly strength: Strength
  /** Weak, and counts only when it is introduced: quotation marks alone are not enough. */
  readonly introduced: boolean
}

const strong: NameStrength = { strength: 'strong', introduced: false }
const weak: NameStrength = { strength: 'weak', introduced: false }
const faint: NameStrength = { strength: 'weak', introduced: true }

const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.&+/-]+$/u.test(name) && /\p{Lu}/u.test(name)

/** Words that say what a thing is, not which one. */
const particles =
  /^(?:и|в|во|на|по|с|со|о|об|за|для|от|из|к|у|не|имени|им|the|of|for|and|in|to|on|a|an|by|with|de|des|du|la|le|und|der|die|das|für|e|v)$/u

/** So many ordinary words in a row are still nobody else's name: nobody writes them by chance. */
const unmistakableWords = 4

/**
 * Coined Latin words, names that hold a word of no dictionary, and long ones are strong. Ordinary words, one or two, and
 * acronyms of up to three letters are borne by many («Сфера», «Служба поддержки», СОВА): they must be introduced.
 */
export function strengthOf(name: string, common: CommonWords): NameStrength {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const content = words.filter(word => !particles.test(word.toLowerCase()))
  const rare = content.filter(word => !isCommon(word, common))
  if (isAcronym(name) && !/\s/u.test(name)) return acronymStrength(letters(name), rare.length > 0)
  if (content.length >= unmistakableWords) return strong
  if (words.length === 1) {
    if (rare.length === 0) return faint
    return letters(name) >= 5 && /^\p{Script=Latin}/u.test(name) ? strong : weak
  }
  if (rare.some(word => letters(word) >= 4)) return strong
  return content.length >= 3 ? weak : faint
}

const acronymStrength = (length: number, isRare: boolean): NameStrength =>
  !isRare || length < 4 ? faint : length < 5 ? weak : strong

export const commonKey = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
const isCommon = (word: string, common: CommonWords): boolean =>
  common.has(commonKey(word)) || /^\p{N}+$/u.test(word) || letters(word) < 2
