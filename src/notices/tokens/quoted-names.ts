/**
 * Names in quotation marks of what no list holds: «координатор коалиции «Реки без границ» X», «игрок «Что? Где? Когда?» X».
 * Whatever stands within, a preposition or a question mark, is a part of the name and none of the sentence's.
 */
import { itemAt } from '../../checked/index.js'
import { statedAdjectives, statedNouns, type NoticeRole } from '../../language/roles.js'
import { hasRole } from '../../language/words.js'
import { isPredicate } from './predicates.js'
import { isQuote, isWord, type Token } from './tokens.js'

/** In tokens: «Комитет за предотвращение пыток и защиту прав человека в Поволжье». */
const longestName = 14

const closing: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '"': '"' }

/** Each of them as one word that the grammar has no term for. Each looks only so far: linear. */
export function withQuotedNames(tokens: readonly Token[]): Token[] {
  const read: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = itemAt(tokens, index)
    read.push(token)
    const close = closeOf(tokens, index)
    if (close < 0) continue
    const inside = tokens.slice(index + 1, close)
    const [first, last] = [itemAt(inside, 0), itemAt(inside, inside.length - 1)]
    const folded = inside.map(part => (isWord(part) ? part.folded : '')).join(' ')
    read.push(
      { type: 'word', start: first.start, end: last.end, folded, capital: true, term: undefined },
      itemAt(tokens, close),
    )
    index = close
  }
  return read
}

/** The mark that closes a name of several words, which a noun leads to; -1 where none opens. */
function closeOf(tokens: readonly Token[], open: number): number {
  const [noun, mark, first] = tokens.slice(Math.max(0, open - 1), open + 2)
  if (open === 0 || !isWord(noun) || noun.term?.class === 'auxiliary' || hasRole(noun.folded, 'reporting')) return -1
  const end = mark?.type === 'punctuation' ? closing[mark.mark] : undefined
  if (end === undefined || !isWord(first) || !first.capital) return -1
  for (let index = open + 1; index <= open + longestName; index++) {
    const token = tokens[index]
    if (token?.type === 'punctuation' && token.mark === end) return index > open + 2 ? index : -1
    if (!token || isQuote(token) || token.type === 'mention' || token.type === 'bracket') return -1
    if (isWord(token) && token.term && (isPredicate(token.term) || tells.has(token.term.class))) return -1
  }
  return -1
}

/** What tells a status is quoted, and no name. */
const tells: ReadonlySet<NoticeRole> = new Set([
  ...([...statedNouns, ...statedAdjectives] as const),
  ...(['status', 'register', 'ended', 'infinitive', 'activity'] as const),
])
