/**
 * Which name of a clause is the subject of its predicate, and whether the clause has another one: «символика X признана …».
 */
import { itemAt } from '../../checked/index.js'
import { hasRole, packs } from '../../language/words.js'
import { isGoverned, leadIndexOf } from '../statements/clauses.js'
import { isOfPeople, type Surroundings } from '../statements/surroundings.js'
import { isMark, isTerm, isWord, mentionsIn, termAt, type Token } from '../tokens/tokens.js'
import { pointsAt } from './anaphora.js'

/** The nearest mention of the clause which no preposition and no other noun governs, else the nearest one. */
export function subjectIn(around: Surroundings, start: number, to: number): number {
  const { tokens } = around
  let governed = -1
  for (let index = to - 1; index >= start; index--) {
    if (mentionsIn(itemAt(tokens, index)).length === 0) continue
    if (!isGoverned(tokens, index, start) || opensClause(tokens, index, start)) return index
    if (governed < 0) governed = index
  }
  return governed
}

/** "left before X was declared": behind such a preposition a name with its verb is a subject. */
function opensClause(tokens: readonly Token[], name: number, start: number): boolean {
  const lead = tokens[leadIndexOf(tokens, name, start)]
  return isWord(lead) && !lead.term && hasRole(lead.folded, 'governs') && isTerm(tokens[name + 1], 'auxiliary')
}

/** «символика X признана …», «при X музыка запрещена»: the mention is in the clause, the subject is another. */
export function isSaidOfSomethingElse(tokens: readonly Token[], subject: number, start: number, to: number): boolean {
  if (termAt(tokens, leadIndexOf(tokens, subject, start))?.class === 'object') return true
  return isGoverned(tokens, subject, start) && hasOwnSubject(tokens, subject + 1, to)
}

/** Whether the clause names a subject of its own which is no designated entity: «музыка запрещена». */
export function hasOwnSubject(tokens: readonly Token[], start: number, to: number): boolean {
  for (let index = to - 1; index >= start; index--) {
    const token = itemAt(tokens, index)
    if (
      token.type === 'word' &&
      (!token.term || token.term.class === 'object') &&
      !isAdverb(token.folded) &&
      !opensQuestion(token.folded) &&
      !hasRole(token.folded, 'count')
    ) {
      const lead = termAt(tokens, beginningOf(tokens, index) - 1)
      // «неправительственная организация признана»: what only describes a noun that takes up a name.
      if (describesKind(tokens, index)) continue
      // «эта секта признана»: what a pronoun points at was named.
      if (lead?.class === 'preposition' || pointsAt(tokens[index - 1])) continue
      // "both rappers are": they were named.
      if (lead?.class === 'collective' && isOfPeople(token)) continue
      return true
    }
  }
  return false
}

/** «со штаб-квартирой»: of a word whose parts a hyphen joins, the first. */
function beginningOf(tokens: readonly Token[], last: number): number {
  let first = last
  while (isMark(tokens[first - 1], '-') && tokens[first - 1]?.end === tokens[first]?.start) first -= 2
  return Math.max(0, first)
}

/** "where it was declared", which is no subject. */
const opensQuestion = (folded: string): boolean =>
  hasRole(folded, 'function') && !hasRole(folded, 'governs') && !hasRole(folded, 'owns')

/** Adverbs and numbers say when and how, not who. */
export const isAdverb = (folded: string): boolean =>
  /^\d/u.test(folded) || packs.looksLikeAdverb(folded) || hasRole(folded, 'latest')

/** «анонимный канал», «опальный писатель»: what only describes the noun behind it. */
export function describesKind(tokens: readonly Token[], index: number): boolean {
  const [token, noun] = tokens.slice(index, index + 2)
  if (!isWord(token) || token.term || !isWord(noun) || !packs.looksLikeAttribute(token.folded)) return false
  return noun.term?.class === 'organisation' || isOfPeople(noun)
}
