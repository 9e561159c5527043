/**
 * Bans of what those do or have who bear a status: «под запрет попали сайты иноагентов» bans nobody who was named.
 */
import type { NoticeRole } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import { statusOf } from '../tokens/kinds.js'
import { isPreposition, isTerm, isWord, mayBe, mentionsIn, termAt, type Token } from '../tokens/tokens.js'

/** Whether a wording bans things of those who bear a status, and nobody who bears it. */
export const bansTheirThings = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, offset) => {
    const term = termAt(tokens, from + offset)
    return term !== undefined && statusOf(term) !== undefined && isOwnerOfThings(tokens, from + offset)
  })

/**
 * «запрещены площадки нежелательных организаций», "prohibited are the sites of undesirable organisations": the status is that
 * of nobody named, but of those whose things the ban is said of.
 */
function isOwnerOfThings(tokens: readonly Token[], status: number): boolean {
  const owns = tokens[status - 1]
  const noun = mayBe(owns, 'owns') ? status - 2 : status - 1
  if (noun === status - 1 && !isOnlyGenitive(tokens[status])) return false
  if (!isThing(tokens[noun]) || tokens.slice(status).some(token => mentionsIn(token).length > 0)) return false
  const ban = tokens.findLastIndex((token, index) => index < noun && !isLink(tokens, index) && !isThing(token))
  return isTerm(tokens[ban], 'ban')
}

/** "are", «и», «также», the verb of «под запрет попали» */
const isLink = (tokens: readonly Token[], index: number): boolean => links.has(termAt(tokens, index)?.class)

const links: ReadonlySet<NoticeRole | undefined> = new Set<NoticeRole>(['auxiliary', 'conjunction', 'filler', 'enter'])

const things: ReadonlySet<NoticeRole> = new Set(['object', 'organisation'])

/** «площадки», "sites": no other word of statements. */
const isThing = (token: Token | undefined): boolean =>
  isWord(token) &&
  !token.capital &&
  (token.term ? things.has(token.term.class) : !isPreposition(token) && !hasRole(token.folded, 'function'))

/** «иноагентов», «нежелательных»; not «нежелательные» nor «иноагентом». */
const isOnlyGenitive = (token: Token | undefined): boolean => {
  const cases = isWord(token) ? packs.readingsOf(token.folded).flatMap(reading => reading.cases) : []
  return cases.includes('genitive') && !cases.includes('nominative') && !cases.includes('instrumental')
}
