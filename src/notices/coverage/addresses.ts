/**
 * Where a name is to be found on the net, between the name and its bracket: «Instagram: https://… (запрещён в РФ)».
 */
import type { Document } from '../../document/types.js'
import { isAddress } from '../../mentions/address.js'
import { isMark, isQuote, type Token } from '../tokens/tokens.js'

/** In UTF-16 code units: a longer one nobody writes into a sentence. */
const longest = 300

/**
 * The place from which the name before a bracket is looked for.
 * @param bracket The token of the bracket.
 * @returns The token behind the name, past its address or handle and the mark before that; the bracket itself without one.
 */
export function beforeAddress(tokens: readonly Token[], bracket: number, { text }: Pick<Document, 'text'>): number {
  const end = tokens[bracket]?.start ?? 0
  const before = text.slice(Math.max(0, end - longest), end).trimEnd()
  const run = before.slice(before.search(/\S*$/u))
  if (!isAddress(run)) return bracket
  const start = text.lastIndexOf(run, end)
  let first = bracket
  while ((tokens[first - 1]?.start ?? -1) >= start) first--
  // «Кедр.медиа (…)»: a name that is itself written like an address.
  if (tokens.slice(first, bracket).some(({ type }) => type === 'mention')) return bracket
  let mark = first - 1
  if (!isMark(tokens[mark], ':,—–-')) return first
  while (isQuote(tokens[mark - 1])) mark--
  return tokens[mark - 1]?.type === 'mention' ? mark : first
}
