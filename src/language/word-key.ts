/**
 * Keys under which closed vocabularies are looked up.
 */
import { foldWord } from './fold.js'

const latin = /^[\p{Script=Latin}\p{N}]+$/u

/**
 * A word as a vocabulary knows it. Unlike names, ordinary words keep their script apart: with look-alikes folded "He"
 * would be «Не».
 */
export const wordKey = (word: string): string => (latin.test(word) ? word.toLowerCase() : foldWord(word))
