/**
 * Whom a noun takes up that nobody's name stands beside: «Выступить иноагент готов …», «Иск признанного иноагентом автора …».
 */
import { itemAt } from '../../checked/index.js'
import { hasRole, packs } from '../../language/words.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, isOfPeople, isParticipial } from '../statements/surroundings.js'
import { isQuote, isTerm, isWord, mentionsIn } from '../tokens/tokens.js'

/** «Выступить иноагент готов только за рубежом»: the noun stands for the one person whom the sentence before has named. */
export function calledByStatus({ from, to }: Wording, { tokens, before, mentions }: Surroundings): readonly number[] {
  const [noun, previous] = [tokens[from], tokens[from - 1]]
  if (to - from !== 1 || !isWord(noun) || noun.term?.class !== 'agent' || noun.term.number !== 'singular') return []
  const cases = packs.readingsOf(noun.folded).flatMap(reading => reading.cases)
  if (!cases.includes('nominative') && !cases.includes('dative')) return []
  const isFree = previous === undefined || (isWord(previous) && (!previous.term || previous.term.class === 'relative'))
  if (!isFree || (isWord(previous) && (packs.looksLikeAttribute(previous.folded) || hasRole(previous.folded, 'count'))))
    return []
  const isOfLaw = tokens.some((token, index) => mentionsIn(token).length > 0 || isTerm(tokens[index], 'modal'))
  const persons = new Set(before.map(index => itemAt(mentions, index).entity))
  const [person] = persons
  return !isOfLaw && persons.size === 1 && person?.kind === 'person' ? before.slice(-1) : []
}

/**
 * «Иск признанного иноагентом автора отложили»: the noun behind the status takes up the one person whom the text speaks of. That
 * it is he and none of whom only the noun tells, his entry in the register shows.
 */
export function calledByNoun(wording: Wording, { tokens, before, mentions }: Surroundings): readonly number[] {
  const [noun, next] = [tokens[wording.to], tokens[wording.to + 1]]
  const isNoun = isWord(noun) && !noun.capital && isOfPeople(noun) && wording.number !== 'plural'
  if (!isNoun || (isWord(next) && next.capital) || isQuote(next) || next?.type === 'mention') return []
  const isPersons = (index: number): boolean => itemAt(mentions, index).entity.kind === 'person'
  const beside = tokens.slice(0, wording.from).flatMap(mentionsIn).filter(isPersons)
  const persons = beside.length > 0 ? beside : before.filter(isPersons)
  const [person] = new Set(persons.map(index => itemAt(mentions, index).entity))
  const isHis = wording.statements.every(({ category }) =>
    person?.designations.some(designation => designation.category === category),
  )
  const isOne = persons.every(index => itemAt(mentions, index).entity === person)
  return isHis && isOne && isParticipial(tokens, wording) ? persons.slice(-1) : []
}
