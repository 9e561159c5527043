/**
 * Those of whom a clause behind a status says the same by no more than a pronoun or a noun: «Она признана иноагентом, он тоже»,
 * «Организация внесена в реестр, политик — тоже».
 */
import { itemAt } from '../../checked/index.js'
import { packs } from '../../language/words.js'
import { takenUpBy } from './anaphora.js'
import { isLikewise } from './sharing.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'
import { isMark, isTerm, isWord, mentionsIn, type Token } from '../tokens/tokens.js'

/** @param covered Those of whom the status itself is said. */
export function takenUpLikewise(
  { from, to }: Wording,
  covered: readonly number[],
  around: Surroundings,
): readonly number[] {
  const { tokens, before, mentions } = around
  const noun = subjectOfLikewise(tokens, to)
  if (!isWord(noun)) return []
  const told = new Set(covered.map(index => itemAt(mentions, index).entity))
  const others = [...before, ...tokens.slice(0, from).flatMap(mentionsIn)].filter(
    index => !told.has(itemAt(mentions, index).entity),
  )
  const gender = noun.term?.class === 'pronoun' ? noun.term.gender : undefined
  if (gender === undefined) return takenUpBy(noun, others, around)
  return others
    .filter(index => {
      const { kind, gender: own } = itemAt(mentions, index).entity
      return kind === 'person' && own === gender
    })
    .slice(-1)
}

/** «…, он тоже», «…, а политик — тоже»: what stands between the comma and the word that says that it is the same. */
function subjectOfLikewise(tokens: readonly Token[], from: number): Token | undefined {
  for (let index = from; index < tokens.length && !isMark(tokens[index], '.!?'); index++) {
    if (!isMark(tokens[index], ',;—–') && !isTerm(tokens[index], 'conjunction')) continue
    const noun = tokens[index + 1]
    if (isWord(noun) && (noun.term?.class === 'pronoun' || isSubject(noun.folded)) && isLikewise(tokens, index + 2))
      return noun
  }
  return undefined
}

const isSubject = (folded: string): boolean =>
  packs.readingsOf(folded).some(({ cases }) => cases.length === 0 || cases.includes('nominative'))
