/**
 * «И организация, и политик признаны …», «Журнал и его редактор внесены …»: nouns joined in a subject, each of which takes up one
 * who was named.
 */
import { packs } from '../../language/words.js'
import { takenUpBy } from './anaphora.js'
import type { Surroundings } from '../statements/surroundings.js'
import { isMark, isTerm, isWord, type Token, type WordToken } from '../tokens/tokens.js'

/** In tokens: «Как сама организация, так и её бывший глава». */
const longestSubject = 10

/** @param end Where the subject ends, which begins its sentence. @returns Nobody where it is not of such nouns alone. */
export function takenUpByEach(end: number, around: Surroundings): readonly number[] {
  const { tokens, before } = around
  if (end > longestSubject || before.length < 2) return []
  const subject = tokens.slice(0, end)
  if (!subject.every((_, index) => isOfSubject(tokens, index))) return []
  const nouns = subject.filter((token): token is WordToken => isWord(token) && isNoun(token))
  if (nouns.length < 2 || !subject.some((_, index) => isTerm(tokens[index], 'conjunction'))) return []
  const taken = nouns.map(noun => takenUpBy(noun, before, around))
  return taken.every(one => one.length > 0) ? [...new Set(taken.flat())].sort((one, other) => one - other) : []
}

function isOfSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (isMark(token, ',')) return true
  if (!isWord(token) || (token.capital && index > 0)) return false
  const role = token.term?.class
  return (
    role === 'conjunction' ||
    role === 'auxiliary' ||
    role === 'filler' ||
    isNoun(token) ||
    (role === undefined && packs.looksLikeAttribute(token.folded))
  )
}

const isNoun = ({ folded, term }: WordToken): boolean =>
  term?.class !== 'conjunction' &&
  packs.readingsOf(folded).some(({ cases, number }) => cases.includes('nominative') && number !== 'plural')
