/**
 * Who bears a status that is spoken of as a thing: "X's new status", «его статус», «у всех троих статус», "X is challenging it".
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { lastPerson } from './anaphora.js'
import { clauseStart, reach } from '../statements/clauses.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, isOfPeople, mentionBehind } from '../statements/surroundings.js'
import { expressionAt } from '../tokens/expressions.js'
import { isQuote, isTerm, isWord, mayBe, mentionsIn, type Token } from '../tokens/tokens.js'

/** "X's new status as a foreign agent", "X's foreign agent label": of whom it is owned; -1 if nobody owns it. */
export function ownerOf(tokens: readonly Token[], { from, to, namesRegister }: Wording): number {
  if (!namesRegister) return -1
  for (let index = from - 1; index >= Math.max(0, from - longestOwned); index--) {
    const token = itemAt(tokens, index)
    if (token.type === 'mention') return token.possessive && to > from ? index : -1
    if (!isQuote(token) && !(isWord(token) && !token.term)) return -1
  }
  return -1
}

/** "because of its foreign agent status", "following her designation as …": whom the possessive takes up. */
export function bearerBefore({ from, to, namesRegister }: Wording, around: Surroundings): readonly number[] {
  const { tokens, before, mentions } = around
  const possessive = tokens.slice(from, to).find(token => mayBe(token, 'possessive'))
  if (!namesRegister || !isWord(possessive) || possessive.term?.number !== 'singular') return []
  const isPersons = hasRole(possessive.folded, 'personal')
  const beside = tokens.slice(0, from).flatMap(mentionsIn)
  const named = [...before, ...beside]
  // «в постах X нет указания на его статус»: who is named in the sentence and agrees.
  const { gender } = possessive.term
  const own = beside.filter(index => gender !== undefined && itemAt(mentions, index).entity.gender === gender)
  if (own.length > 0 && !isPersons) return own.slice(-1)
  return named.filter(index => (itemAt(mentions, index).entity.kind === 'person') === isPersons).slice(-1)
}

/** «У всех троих статус иноагента», «У обоих …»: whom the sentences before have named. */
export function ownersTakenUp(
  { from, to, namesRegister }: Wording,
  { tokens, before, paragraph, earlier }: Surroundings,
): readonly number[] {
  const start = clauseStart(tokens, from)
  const opens = isTerm(tokens[start], 'preposition') && isTerm(tokens[start + 1], 'collective')
  if (!namesRegister || !opens || tokens.slice(0, to).some(token => mentionsIn(token).length > 0)) return []
  return [before, paragraph, earlier].find(named => named.length > 1) ?? []
}

/** "X is challenging her foreign agent status", «X судится: политик обжаловал включение в реестр»: who fights it has it. */
export function contestedBy({ from, to, namesRegister }: Wording, around: Surroundings): readonly number[] {
  const { tokens, before } = around
  if (!namesRegister) return []
  const start = clauseStart(tokens, from)
  const contest = tokens.findIndex(
    (_, index) => index >= start && index < to && expressionAt(tokens, index, 'contests') !== undefined,
  )
  if (contest < 0) return []
  const named = mentionBehind(tokens, from, 2 * reach)
  const name = tokens[named]
  if (name) return mentionsIn(name)
  const isOfSomebody = (token: Token): boolean =>
    isWord(token) && (isOfPeople(token) || token.term?.gender !== undefined)
  if (!tokens.slice(start, contest).some(isOfSomebody)) return []
  return lastPerson([...before, ...tokens.slice(0, start).flatMap(mentionsIn)], around)
}

/** Words between an owner and what it owns: "X's brand new status". */
const longestOwned = 4
