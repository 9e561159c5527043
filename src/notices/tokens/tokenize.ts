/**
 * From text to tokens.
 */
import { itemAt } from '../../checked/index.js'
import { firstBehind } from '../../document/search.js'
import type { Document, Span } from '../../document/types.js'
import { markKey, wordOrMark } from '../../language/text.js'
import { vocabularyOf, type Vocabulary } from '../../language/vocabulary.js'
import { wordKey } from '../../language/word-key.js'
import { isPossessive } from '../../mentions/agreement.js'
import type { Mention } from '../../mentions/types.js'
import { withActsDone } from './acts.js'
import { withDashBrackets } from './dash-brackets.js'
import { withListings } from './listings.js'
import { withOtherLists } from './other-lists.js'
import { withoutLoneAttributes } from './lone-attributes.js'
import { withClausesOpened } from './openers.js'
import { withQuotedNames } from './quoted-names.js'
import { withRegisterNames } from './register-names.js'
import type { Token, WordToken } from './tokens.js'

const pattern = wordOrMark()

/** Between the columns of a table that is typed by hand: «Имя | иноагент» says what a dash says. */
const columnRule = '|'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Deeper nesting is read as flat text: nobody writes it, and a hostile file must not exhaust the stack. */
const maximumDepth = 8

type Read = Pick<Document, 'text' | 'vocabulary'>

/** Of a text with its mentions the stretches that have been read: by its sentences and by its passages they are the same. */
const known = new WeakMap<
  Read,
  { readonly mentions: readonly Mention[]; readonly stretches: Map<string, readonly Token[]> }
>()

/**
 * Reads a stretch of text, once.
 * @param document Its text, and the words by which it is read.
 * @param span Where to read.
 * @param mentions All mentions of the text, by start.
 */
export function tokenize(document: Read, span: Span, mentions: readonly Mention[]): readonly Token[] {
  // Whoever reads a text without its names reads little of it.
  if (mentions.length === 0) return tokensOf(document, span, mentions)
  let read = known.get(document)
  if (read?.mentions !== mentions) {
    read = { mentions, stretches: new Map() }
    known.set(document, read)
  }
  const key = `${span.start} ${span.end}`
  const made = read.stretches.get(key) ?? tokensOf(document, span, mentions)
  read.stretches.set(key, made)
  return made
}

function tokensOf(document: Read, span: Span, mentions: readonly Mention[]): Token[] {
  const vocabulary = vocabularyOf(document)
  const flat = flatTokens(document.text, vocabulary, span, mentions)
  const phrases = withQuotedNames(withoutLoneAttributes(mergePhrases(flat, vocabulary)))
  return withDashBrackets(
    nestBrackets(withRegisterNames(withListings(withOtherLists(withActsDone(withClausesOpened(phrases))))), 0),
  )
}

function flatTokens(text: string, vocabulary: Vocabulary, span: Span, mentions: readonly Mention[]): Token[] {
  const tokens: Token[] = []
  let next = firstBehind(mentions, span.start)
  pattern.lastIndex = span.start
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text)) {
    const start = match.index
    while ((mentions[next]?.end ?? Infinity) <= start) next++
    const mention = mentions[next]
    if (mention && mention.start <= start && start < mention.end) {
      const indices: number[] = []
      let end = mention.end
      for (let index = next; (mentions[index]?.start ?? Infinity) < end; index++) {
        indices.push(index)
        end = Math.max(end, mentions[index]?.end ?? end)
      }
      const possessive = isPossessive(text, { start: mention.start, end })
      const isPerson = mention.entity.kind === 'person'
      tokens.push({ type: 'mention', start: mention.start, end, mentions: indices, possessive, isPerson })
      next += indices.length
      pattern.lastIndex = behindDots(text, end)
      continue
    }
    const [value] = match
    const end = start + value.length
    if (/^[\p{L}\p{N}]/u.test(value)) {
      const folded = wordKey(value)
      const capital = /^\p{Lu}/u.test(value)
      tokens.push({ type: 'word', start, end, folded, capital, term: vocabulary.termOf(folded, capital) })
    } else tokens.push({ type: 'punctuation', start, end, mark: value === columnRule ? '—' : value })
  }
  return tokens
}

/** «М.К.У.» (…), Акунин Б. (…): the last dot of a name ends no sentence. */
const behindDots = (text: string, end: number): number =>
  text[end] === '.' && /^\.\p{L}\.[»”"“'’]$/u.test(text.slice(end - 2, end + 2)) ? end + 1 : behindInitials(text, end)

const initials = /\.(?:[\u00A0\u202F ]?\p{Lu}\.)*/uy

/** «Акунин Б.», «Акунин Б. А.»: the dots are part of the initials. @param end Of a name, maybe of its first initial. */
export function behindInitials(text: string, end: number): number {
  if (!/(?<!\p{L})\p{Lu}$/u.test(text.slice(Math.max(0, end - 3), end))) return end
  initials.lastIndex = end
  return initials.test(text) ? initials.lastIndex : end
}

/** Puts fixed expressions together: «иностранный агент», "Russian Federation", "U.S." */
function mergePhrases(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const merged: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = itemAt(tokens, index)
    if (token.type === 'word') {
      const expression = expressionAt(tokens, index, token, vocabulary)
      if (expression) {
        merged.push(expression.token)
        index += expression.length - 1
        continue
      }
      const abbreviation = dottedAbbreviation(tokens, index, vocabulary)
      if (abbreviation) {
        merged.push(abbreviation)
        index += 2
        continue
      }
    }
    merged.push(token)
  }
  return merged
}

/** The longest expression that begins with a word, as one token. */
function expressionAt(
  tokens: readonly Token[],
  index: number,
  first: WordToken,
  vocabulary: Vocabulary,
): { readonly token: WordToken; readonly length: number } | undefined {
  let found: { readonly token: WordToken; readonly length: number } | undefined
  let begun = vocabulary.expressionsFrom(first.folded)
  for (let length = 2; begun; length++) {
    const next = tokens[index + length - 1]
    if (next?.type !== 'word' && next?.type !== 'punctuation') break
    begun = begun.with(next.type === 'word' ? next.folded : markKey(next.mark))
    const term = begun?.term(first.capital)
    if (begun && term) found = { token: { ...first, folded: begun.key, end: next.end, term }, length }
  }
  return found
}

/** "U.S.", "U.K.", "U.N.", "E.U.": the dots are no sentence ends. */
function dottedAbbreviation(tokens: readonly Token[], index: number, vocabulary: Vocabulary): Token | undefined {
  const [first, dot, second] = tokens.slice(index, index + 3)
  if (first?.type !== 'word' || dot?.type !== 'punctuation' || second?.type !== 'word') return
  if (dot.mark !== '.' || first.folded.length > 1 || second.folded.length > 1) return
  if (first.end !== dot.start || dot.end !== second.start) return
  const term = vocabulary.termOf(first.folded + second.folded, first.capital)
  return term && { ...first, end: second.end, folded: first.folded + second.folded, term }
}

function nestBrackets(tokens: readonly Token[], depth: number): Token[] {
  const nested: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = itemAt(tokens, index)
    const close = token.type === 'punctuation' ? closing[token.mark] : undefined
    const end = close === undefined || depth >= maximumDepth ? -1 : matchingBracket(tokens, index, close)
    if (end < 0) nested.push(token)
    else {
      const inside = nestBrackets(tokens.slice(index + 1, end), depth + 1)
      nested.push({ type: 'bracket', start: token.start, end: itemAt(tokens, end).end, inside })
      index = end
    }
  }
  return nested
}

/** A bracket longer than this many tokens is not a notice; looking further would make hostile input quadratic. */
const longestBracket = 400

function matchingBracket(tokens: readonly Token[], open: number, close: string): number {
  const opener = itemAt(tokens, open)
  let depth = 0
  for (let index = open; index < tokens.length && index < open + longestBracket; index++) {
    const token = itemAt(tokens, index)
    if (token.type !== 'punctuation' || opener.type !== 'punctuation') continue
    if (token.mark === opener.mark) depth++
    else if (token.mark === close && --depth === 0) return index
  }
  return -1
}
