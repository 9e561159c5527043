/**
 * How a name is written in the text.
 */
import type { Scene } from './scene.js'

/** Meduza Project: no word of it is small. */
export const isTitled = (surface: string): boolean => !/(?:^|\s)\p{Ll}/u.test(surface)

/** Первый отдел, Дом «Мемориал» */
export const isSeveralWords = (surface: string): boolean => /\p{L}[\s«„“".-]+\p{L}/u.test(surface)

/** СМИ, ERT */
export const isAcronym = (surface: string): boolean => /^\p{Lu}{2,}/u.test(surface)

/** How far a sentence is read on, in UTF-16 code units. */
const sentenceReach = 120

/** The rest of the sentence behind a name. */
export function sentenceBehind({ text, candidate: { block, end } }: Scene): string {
  const [sentence = ''] = text.slice(end, Math.min(block.end, end + sentenceReach)).split(/[.!?\n]/u)
  return sentence
}
