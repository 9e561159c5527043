/**
 * Words which open a clause in one place and take somebody up in another: "said that she was", "an outlet that was".
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { isTerm, isWord, mayBe, type Token } from './tokens.js'

/** In tokens: "told the Riga-based outlet that". */
const farthestVerb = 6

/** Behind a verb that quotes and before a pronoun, "that" opens a clause of its own and takes up nobody. */
export const withClausesOpened = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    isWord(token) && token.term && opensClause(tokens, index)
      ? { ...token, term: { class: 'complementiser', number: token.term.number } }
      : token,
  )

function opensClause(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!isWord(token) || token.term?.class !== 'relative' || !hasRole(token.folded, 'function')) return false
  if (!isWord(next) || next.term?.class !== 'pronoun' || hasRole(next.folded, 'possessive')) return false
  for (let back = index - 1; back >= Math.max(0, index - farthestVerb); back--) {
    const before = itemAt(tokens, back)
    if (before.type === 'punctuation' && before.mark !== '-') return false
    if (isTerm(tokens[back], 'relative')) return false
    if (mayBe(before, 'reporting')) return true
  }
  return false
}
