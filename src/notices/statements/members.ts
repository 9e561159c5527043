/**
 * What stands between the names of an enumeration: joints, and what tells who its members are.
 */
import type { NoticeRole } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import { isMark, isQuote, isWord, mayBe, type Token } from '../tokens/tokens.js'

export const isConjunction = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return isWord(token) && (token.term?.class === 'conjunction' || hasRole(token.folded, 'joins'))
}

/** In words: «бывший депутат Законодательного собрания из Петербурга», "a former director of a state institute". */
export const longestApposition = 14

/** What may stand in the noun phrases between two names of an enumeration; whatever the grammar has no term for may, too. */
export const ofApposition: ReadonlySet<NoticeRole> = new Set([
  ...(['organisation', 'person', 'authority', 'filler', 'past', 'object', 'preposition', 'russia', 'abroad'] as const),
])

/** In tokens: «журналистка «Север.Реалии» (внесено …) в Пскове». */
const longestDescription = 12

/** «бывший координатор штаба X в Тюмени Y»: an organisation that only says whom somebody works for, who is named behind it. */
export function describesNext(tokens: readonly Token[], place: number): boolean {
  const name = tokens[place]
  if (name?.type !== 'mention' || name.isPerson) return false
  const isStaff = tokens.slice(jointBefore(tokens, place) + 1, place).some(token => mayBe(token, 'staff'))
  if (!isStaff) return false
  for (let index = place + 1; index <= place + longestDescription; index++) {
    const token = tokens[index]
    if (token?.type === 'mention') return token.isPerson
    if (isQuote(token) || token?.type === 'bracket') continue
    if (!isWord(token) || isConjunction(tokens, index) || (token.term && !ofApposition.has(token.term.class)))
      return false
  }
  return false
}

/** The comma, conjunction or name before a place. */
function jointBefore(tokens: readonly Token[], place: number): number {
  const from = Math.max(0, place - longestApposition)
  const joint = tokens
    .slice(from, place)
    .findLastIndex(
      (token, offset) =>
        (!isWord(token) && !isQuote(token) && !isMark(token, '-')) || isConjunction(tokens, from + offset),
    )
  return joint < 0 ? from - 1 : from + joint
}

/** "think tanks like X", "groups such as X": one of those whom the noun before it stands for. */
export function givesExample(tokens: readonly Token[], lead: number): boolean {
  const [token, noun] = [tokens[lead], tokens[lead - 1]]
  if (!mayBe(token, 'likens') || !isWord(noun)) return false
  return (
    noun.term?.number === 'plural' ||
    (!noun.term && packs.readingsOf(noun.folded).some(({ number }) => number === 'plural'))
  )
}
