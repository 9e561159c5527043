/**
 * Where expressions of MDX end: told by the tokens of JavaScript with JSX, in which an apostrophe may be text, a brace a
 * string, a slash a regular expression.
 */
import { Parser, tokTypes } from 'acorn'
import jsx from 'acorn-jsx'

const parser = Parser.extend(jsx())

/** @returns Behind the brace that closes the one at an offset; nothing if none does. */
export function expressionEnd(source: string, start: number): number | undefined {
  const end = endByTokens(source.slice(start)) ?? endByBraces(source.slice(start))
  return end === undefined ? undefined : start + end
}

/** @returns Nothing if it is no JavaScript. */
function endByTokens(source: string): number | undefined {
  let depth = 0
  try {
    const tokens = parser.tokenizer(source, { ecmaVersion: 'latest', sourceType: 'module' })
    for (;;) {
      const { type, end } = tokens.getToken()
      if (type === tokTypes.braceL || type === tokTypes.dollarBraceL) depth += 1
      else if (type === tokTypes.braceR) depth -= 1
      if (depth === 0) return end
      if (type === tokTypes.eof) return undefined
    }
  } catch {
    return undefined
  }
}

/** Strings and comments, closed or not, and braces. */
const token =
  /"(?:[^"\\\n]|\\[\s\S])*(?:"|$|(?=\n))|'(?:[^'\\\n]|\\[\s\S])*(?:'|$|(?=\n))|`(?:[^`\\]|\\[\s\S])*(?:`|$)|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g

/** Drafts with a slip in their JavaScript are to be read all the same. */
function endByBraces(source: string): number | undefined {
  let depth = 0
  token.lastIndex = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    if (match[0] === '{') depth += 1
    else if (match[0] === '}') depth -= 1
    if (depth === 0) return token.lastIndex
  }
  return undefined
}
