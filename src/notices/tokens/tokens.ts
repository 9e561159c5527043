/**
 * Text as the grammar reads it: words with their terms, mentions as single tokens, brackets nested as regions.
 */
import type { Span } from '../../document/types.js'
import type { NoticeRole, Role } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole } from '../../language/words.js'

export type Token =
  | (Span & {
      readonly type: 'word'
      readonly folded: string
      readonly capital: boolean
      readonly term: Term | undefined
    })
  /** Mentions that stand at one place, by index; their possessive ending ("Meduza's") belongs to the token. */
  | (Span & {
      readonly type: 'mention'
      readonly mentions: readonly number[]
      readonly possessive: boolean
      readonly isPerson: boolean
    })
  | (Span & { readonly type: 'punctuation'; readonly mark: string })
  /** A bracketed stretch with what stands inside of it. */
  | (Span & { readonly type: 'bracket'; readonly inside: readonly Token[] })

export type WordToken = Extract<Token, { readonly type: 'word' }>

export const isWord = (token: Token | undefined): token is WordToken => token?.type === 'word'

/** Whether a token is a word that may have a role: what is no word has none. */
export const mayBe = (token: Token | undefined, role: Role): boolean => isWord(token) && hasRole(token.folded, role)

/** Whether a token is a word of notices of a class. */
export const isTerm = (token: Token | undefined, role: NoticeRole): boolean =>
  isWord(token) && token.term?.class === role

export const termAt = (tokens: readonly Token[], index: number): Term | undefined => {
  const token = tokens[index]
  return token?.type === 'word' ? token.term : undefined
}

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.type === 'punctuation' && marks.includes(token.mark)

export const isQuote = (token: Token | undefined): boolean =>
  token?.type === 'punctuation' && /^[«»„“”"'‘’]$/u.test(token.mark)

/** Mentions of a token, those in a bracket included: «Исламское государство» (ИГ). */
export function mentionsIn(token: Token): readonly number[] {
  if (token.type === 'mention') return token.mentions
  return token.type === 'bracket' ? token.inside.flatMap(mentionsIn) : []
}

export const isArticle = (token: Token | undefined): boolean => mayBe(token, 'article')

/** What leads on to a noun. */
export const isPreposition = ({ folded, term }: WordToken): boolean =>
  term?.class === 'preposition' || hasRole(folded, 'governs') || hasRole(folded, 'owns')
