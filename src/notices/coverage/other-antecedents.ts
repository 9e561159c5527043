/**
 * «X работает с коллегой, которого признали …», «X помогает тем, кого …»: nouns to which a preposition or a verb of the
 * sentence leads, so that nobody else whom it names is meant.
 */
import { hasRole, packs } from '../../language/words.js'
import { isVerb } from '../statements/clauses.js'
import { isOfPeople } from '../statements/surroundings.js'
import { isMark, isPreposition, isQuote, isTerm, isWord, type Token, type WordToken } from '../tokens/tokens.js'

/** In tokens: «с бывшим главным редактором журнала». */
const longestNoun = 6

/**
 * @param relative The token of a relative pronoun.
 * @returns Whether what its clause is said of is somebody else than any name of the sentence before it.
 */
export function isOfAnother(tokens: readonly Token[], relative: number): boolean {
  const comma = leads(tokens[relative - 1]) ? relative - 2 : relative - 1
  if (!isMark(tokens[comma], ',') || !isNounInCase(tokens[comma - 1])) return false
  for (let index = comma - 2; index >= Math.max(0, comma - 1 - longestNoun); index--) {
    const token = tokens[index]
    if (isQuote(token) || isMark(token, '-')) continue
    if (!isWord(token) || isTerm(tokens[index], 'auxiliary')) return false
    if (leads(token)) return !hasRole(token.folded, 'leads-from') && !isOfOffice(tokens, index, relative)
    if (isVerb(token)) return true
  }
  return false
}

/** "X, the head of a school, whom …": what somebody is head of; "whom" is said of no school. */
function isOfOffice(tokens: readonly Token[], preposition: number, relative: number): boolean {
  const [noun, pronoun] = [tokens[preposition - 1], tokens[relative]]
  if (!isWord(noun) || !isOfPeople(noun) || !isWord(pronoun) || !hasRole(pronoun.folded, 'personal')) return false
  const comma = tokens.slice(0, preposition).findLastIndex(token => !isWord(token) && !isMark(token, '-'))
  const name = tokens[comma - 1]
  return isMark(tokens[comma], ',') && name?.type === 'mention' && name.isPerson
}

const leads = (token: Token | undefined): token is WordToken => isWord(token) && isPreposition(token)

/** A noun that is no subject, as far as its form tells: «коллегой», «тем»; what nobody knows the form of may be one. */
const isNounInCase = (token: Token | undefined): boolean => {
  if (!isWord(token) || token.capital) return false
  const readings = packs.readingsOf(token.folded)
  return readings.every(({ cases }) => cases.length > 0 && !cases.includes('nominative'))
}
