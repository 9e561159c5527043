/**
 * Names of one enumeration of which a relative clause or a participle tells what somebody did to them: "A, B and C, which Russia has
 * declared undesirable", "A and B, designated undesirable". The verb has the number of its doer, the pronoun and the participle have none.
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { isVerb } from '../statements/clauses.js'
import { isConjunction, longestApposition } from '../statements/members.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'
import { isOfOrganisations } from '../tokens/kinds.js'
import { isMark, isQuote, isWord, mayBe, mentionsIn, termAt, type Token, type WordToken } from '../tokens/tokens.js'

/**
 * The name before a relative clause, and those which stand in one enumeration with it. Whether the clause is said of all of them no
 * word tells: of the others it is where the register has them so.
 * @param last The token of the name before the clause.
 */
export function joinedBefore(last: number, wording: Wording, around: Surroundings): readonly number[] {
  const { tokens } = around
  const own = mentionsIn(itemAt(tokens, last))
  if (termAt(tokens, wording.anchor)?.form !== 'english' || isOfOne(tokens, wording)) return own
  const others = membersBefore(tokens, last).filter(index => isSuch(index, wording, around))
  return [...others, ...own].sort((one, other) => one - other)
}

/** "which Russia has declared an undesirable organisation" */
const isOfOne = (tokens: readonly Token[], { anchor, to }: Wording): boolean =>
  tokens.slice(anchor, to).some(token => mayBe(token, 'indefinite'))

/** Names with nothing but joints, articles and nouns of their kinds between them. */
function membersBefore(tokens: readonly Token[], last: number): number[] {
  const members: number[] = []
  let isJoined = false
  let words = 0
  for (let index = last - 1; index >= 0; index--) {
    const token = itemAt(tokens, index)
    if (token.type === 'mention') {
      if (!isJoined || token.possessive) break
      members.push(...token.mentions)
      isJoined = false
      words = 0
    } else if (isConjunction(tokens, index) || isMark(token, ',')) {
      isJoined = true
      words = 0
    } else if (isQuote(token) || isMark(token, '-') || token.type === 'bracket') continue
    else if (!isWord(token) || !isOfName(token) || ++words > longestApposition) break
  }
  return members
}

/** "the British rights group", "Freedom House": of a name, be it one that no list has. */
function isOfName(token: WordToken): boolean {
  if (hasRole(token.folded, 'article')) return true
  if (token.term) return ['organisation', 'abroad', 'russia'].includes(token.term.class)
  return token.capital || (hasRole(token.folded, 'kind') && !isVerb(token))
}

const isSuch = (index: number, { statements }: Wording, { mentions }: Surroundings): boolean =>
  itemAt(mentions, index).entity.designations.some(designation =>
    statements.some(({ category }) =>
      category === null ? isOfOrganisations(designation.category) : category === designation.category,
    ),
  )
