/**
 * What a writer puts between the commas of a sentence to say who says so: "X, it says, is …", «X, сообщили в ведомстве, признан …».
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { expressionAt } from '../tokens/expressions.js'
import { isMark, isQuote, isWord, mayBe, mentionsIn, type Token } from '../tokens/tokens.js'

/** In tokens: "the ministry said on its website". */
const longestRemark = 6

/** The comma behind a name that opens a remark which names nobody. @param close The other; returned where it closes none. */
export function startOfRemark(tokens: readonly Token[], close: number): number {
  for (let index = close - 1; index >= Math.max(1, close - 1 - longestRemark); index--) {
    const token = itemAt(tokens, index)
    if (!isMark(token, ',')) {
      if (!isWord(token) || token.term?.class === 'relative' || token.term?.class === 'conjunction') return close
      continue
    }
    const remark = tokens.slice(index + 1, close)
    const isRemark =
      expressionAt(tokens, index + 1, 'parenthetical')?.end === close ||
      (remark.length > 1 && remark.some(word => mayBe(word, 'reporting')))
    return isRemark && mentionsIn(itemAt(tokens, index - 1)).length > 0 ? index : close
  }
  return close
}

/** "The ministry added several others, X reported.": a comma before the name, and behind it the verb by which it is quoted. */
export function reportsBehind(tokens: readonly Token[], mention: number): boolean {
  const before = tokens.slice(0, mention).findLast(token => !isQuote(token))
  const verb = tokens.slice(mention + 1).find(token => !isQuote(token))
  return isMark(before, ',—–') && isWord(verb) && !verb.capital && hasRole(verb.folded, 'reporting')
}
