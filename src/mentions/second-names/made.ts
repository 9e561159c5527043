/**
 * «Эковахта» of «Экологическая вахта Сахалина», «МГ» of «Мужское государство»: words that are made of pieces of a name.
 */
import type { PlacedWord } from '../../language/letters.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { Bearers, type Bearer, type SecondName } from './bearers.js'
import { isFormOf, stemOf, wordsOf } from './words.js'

const capitalWord = /(?<![\p{L}\p{N}\p{M}-])\p{Lu}\p{Ll}{6,30}(?![\p{L}\p{N}\p{M}-])/gu
/** A piece of fewer letters begins anything. */
const shortestPiece = 3
/** A word of fewer letters ends anything. */
const shortestWord = 4

interface Piece {
  readonly bearer: Bearer
  /** The word of which the piece is the beginning, folded. */
  readonly word: string
  /** What follows in the name. */
  readonly rest: readonly PlacedWord[]
}

/** A piece of one word of a name with another word of it: Баренцсекретариат. */
export function compoundNames(text: string, bearers: readonly Bearer[]): readonly SecondName[] {
  const byStem = new Bearers<Piece>()
  for (const bearer of bearers)
    for (const words of cyrillicNames(bearer))
      words.slice(0, -1).forEach(({ value }, at) => {
        byStem.add(stemOf(value), { bearer, word: wordKey(value), rest: words.slice(at + 1) })
      })
  if (byStem.isEmpty) return []
  return Array.from(text.matchAll(capitalWord)).flatMap(({ index: start, 0: value }): SecondName[] => {
    const pieces = byStem.of(stemOf(value))
    if (pieces.length === 0 || packs.readingsOf(wordKey(value)).length > 0) return []
    const meant = new Set(pieces.filter(piece => isMadeOf(wordKey(value), piece)).map(({ bearer }) => bearer))
    return [{ start, end: start + value.length, bearers: [...meant] }]
  })
}

function isMadeOf(made: string, { word, rest }: Piece): boolean {
  for (let at = shortestPiece; at <= made.length - shortestWord && made[at - 1] === word[at - 1]; at++)
    if (rest.some(({ value }) => value.length >= shortestWord && isFormOf(made.slice(at), value))) return true
  return false
}

const quotedLetters = /[«“„"](\p{Lu}{2})[»”“"]/gu

/** Two initials in quotation marks; more need none, and lists have them. */
export function quotedInitials(text: string, bearers: readonly Bearer[]): readonly SecondName[] {
  const found = [...text.matchAll(quotedLetters)]
  if (found.length === 0) return []
  const byLetters = new Bearers<{ bearer: Bearer }>()
  for (const bearer of bearers)
    for (const letters of new Set(cyrillicNames(bearer).map(initialsOf))) byLetters.add(letters, { bearer })
  return found.map(({ index, 1: letters = '' }) => ({
    start: index + 1,
    end: index + 1 + letters.length,
    bearers: byLetters.of(letters).map(({ bearer }) => bearer),
  }))
}

const initialsOf = (words: readonly PlacedWord[]): string =>
  words
    .filter(({ value }) => !hasRole(wordKey(value), 'function'))
    .map(({ value }) => value.charAt(0).toUpperCase())
    .join('')

/** The Russian names of several words which a party has. */
const cyrillicNames = ({ entity }: Bearer): readonly (readonly PlacedWord[])[] =>
  entity.aliases
    .filter(({ name }) => hasCyrillic(name))
    .map(({ name }) => wordsOf(name))
    .filter(words => words.length > 1)
