/**
 * By whom somebody is called what he is said to be: of a deputy, a blogger, his critics nobody is told to have a status.
 */
import { hasRole } from '../../language/words.js'
import { isOfPeople } from './surroundings.js'
import { isWord, mayBe, termAt, type Token } from '../tokens/tokens.js'

/** In tokens: "by several well-known conservative bloggers". */
const longestCaller = 6

/** In tokens: "by a". */
const longestLead = 3

/**
 * "was branded a foreign agent by his critics", "was called one by a deputy": by whom nobody is recognised as anything.
 * @param to The token behind what is said.
 */
export function isByAnybody(tokens: readonly Token[], to: number): boolean {
  let by = to
  while (by > 0 && !isBy(tokens[by]) && termAt(tokens, by - 1) && by > to - longestLead) by--
  if (!isBy(tokens[by])) return false
  for (let index = by + 1; index <= by + longestCaller; index++) {
    const token = tokens[index]
    if (!isWord(token) || isOfState(tokens, index)) return false
    if (isOfPeople(token) || ofPeople.some(role => hasRole(token.folded, role))) return !isOfOffice(tokens, index + 1)
  }
  return false
}

/** "by" */
const isBy = (token: Token | undefined): boolean => mayBe(token, 'governs') && mayBe(token, 'reporting')

/** "by the deputy minister": of an authority. */
const isOfOffice = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return isOfState(tokens, index) || (isWord(token) && isOfPeople(token))
}

const isOfState = (tokens: readonly Token[], index: number): boolean =>
  ['authority', 'russia'].includes(termAt(tokens, index)?.class ?? '')

const ofPeople = ['kin', 'anybody'] as const
