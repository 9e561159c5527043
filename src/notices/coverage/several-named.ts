/**
 * Of how many a collective word tells, and who they are: «все трое», «все они», "All of these".
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'
import { isMark, isTerm, isWord, mentionsIn, type Token } from '../tokens/tokens.js'

/** Those named last, in sentence, paragraph or list, who are so many. */
export const severalNamed = (
  { before, paragraph, earlier, mentions }: Surroundings,
  fewest: number,
): readonly number[] | undefined => {
  const count = (named: readonly number[]): number => new Set(named.map(index => itemAt(mentions, index).entity)).size
  const several = [before, paragraph, earlier]
  return several.find(named => count(named) >= fewest) ?? several.find(named => named.length > 1)
}

/** «Все трое», «все они»: three at least where two words gather them and the second counts; two. */
export const fewestOf = (tokens: readonly Token[], start: number, to: number): number =>
  tokens.slice(start, to).filter((_, offset) => isTerm(tokens[start + offset], 'collective')).length > 1 ? 3 : 2

/** "All of these", "All of them": everybody whom the paragraph has named. */
export const gathersAll = (tokens: readonly Token[], start: number): boolean => {
  const [all, of, those] = tokens.slice(start, start + 3)
  return (
    isWord(all) &&
    all.term?.class === 'collective' &&
    isWord(of) &&
    hasRole(of.folded, 'owns') &&
    isWord(those) &&
    those.term?.class === 'pronoun'
  )
}

/** In tokens: «в реестре иноагентов сейчас находятся более тысячи». */
const farthestNumber = 6

/** «Сейчас в реестре находятся более тысячи человек»: a register is told of, and nobody who is in it. */
export function tellsHowMany({ from, to, namesRegister }: Wording, tokens: readonly Token[]): boolean {
  if (!namesRegister || tokens.some(token => mentionsIn(token).length > 0 || isMark(token, ':—–'))) return false
  return tokens
    .slice(Math.max(0, from - farthestNumber), to + farthestNumber)
    .some(token => isWord(token) && (hasRole(token.folded, 'great-number') || isGreatNumber(token.folded)))
}

/** Three digits or more; of four it may be a year. */
const isGreatNumber = (folded: string): boolean => /^\d{3,}$/u.test(folded) && !/^(?:19|20)\d\d$/u.test(folded)
