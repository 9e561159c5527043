/**
 * "He works for X and was declared …", «Он работает в «Медузе» и признан …»: what opens the sentence and takes up somebody is
 * subject of all verbs that follow, and no name that one of them governs is.
 */
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord } from '../../mentions/nouns.js'
import { antecedent, definiteNoun, takenUpBy } from './anaphora.js'
import { clauseStart, isVerb } from '../statements/clauses.js'
import { jointBefore } from '../statements/joined-verbs.js'
import type { Wording } from '../statements/statements.js'
import { isOfPeople, type Surroundings } from '../statements/surroundings.js'
import { isMark, isWord, mayBe, mentionsIn, type Token } from '../tokens/tokens.js'

/**
 * @param start The first token of the clause that tells the status.
 * @returns Whom the subject takes up, nobody if he has no name; nothing where no such subject opens the sentence.
 */
export function subjectOfJoinedVerbs(
  start: number,
  wording: Wording,
  around: Surroundings,
): readonly number[] | undefined {
  const { tokens, before } = around
  const joint = jointBefore(tokens, wording.anchor)
  if (joint < start) return undefined
  const open = openingOf(tokens, start)
  if (!isOneClause(tokens, open, joint)) return undefined
  const [first, next] = [tokens[open], tokens[open + 1]]
  if (!isWord(first) || !isWord(next)) return undefined
  if (first.term?.class === 'pronoun') {
    if (hasRole(first.folded, 'possessive') || next.capital) return undefined
    return first.term.number === 'plural' ? before : antecedent(tokens, open, wording, around)
  }
  const verb = tokens.findIndex((token, index) => index > open && isVerbal(token))
  const noun = definiteNoun(tokens, open, verb) ?? (verb === open + 1 && isTradeOfOne(first) ? first : undefined)
  return noun && takenUpBy(noun, before, around)
}

/** Where the first of the verbs begins that commas part: "It grew out of X, collects figures and has been …". */
function openingOf(tokens: readonly Token[], start: number): number {
  let open = start
  while (open > 0 && isMark(tokens[open - 1], ',') && mayBeVerb(tokens[open])) open = clauseStart(tokens, open - 1)
  return open
}

const isVerbal = (token: Token | undefined): boolean =>
  isWord(token) && !token.capital && (token.term ? token.term.class === 'auxiliary' : isVerb(token))

/** "helps", which may be a noun, too. */
const mayBeVerb = (token: Token | undefined): boolean =>
  isVerbal(token) || (isWord(token) && !token.capital && !token.term && !isFunctionWord(token.folded))

/** Names stand there, none of them does anything, and no clause depends. */
function isOneClause(tokens: readonly Token[], open: number, joint: number): boolean {
  const between = tokens.slice(open + 1, joint)
  const acts = (token: Token, index: number): boolean =>
    mentionsIn(token).length > 0 &&
    (isVerbal(between[index + 1]) || (isReporting(between[index - 1]) && mayBeVerb(between[index + 1])))
  const depends = (token: Token): boolean =>
    isWord(token) && (token.term?.class === 'relative' || token.term?.class === 'complementiser')
  return between.some(token => mentionsIn(token).length > 0) && !between.some(acts) && !between.some(depends)
}

/** "He said X left": what is said of X. */
const isReporting = (token: Token | undefined): boolean => mayBe(token, 'reporting')

/** «Писатель судится с …» */
const isTradeOfOne = (token: Token): boolean =>
  isWord(token) &&
  isOfPeople(token) &&
  packs.readingsOf(token.folded).some(({ cases, number }) => number === 'singular' && cases.includes('nominative'))
