/**
 * What closes a text and names its parties once more: «Упомянутые в тексте организации (…) запрещены в России», a note
 * behind a rule, where print has its footnotes, or a paragraph that says nothing but who is what: «Иностранные агенты: …».
 */
import { itemAt } from '../../checked/index.js'
import { firstBehind } from '../../document/search.js'
import type { Block, Document } from '../../document/types.js'
import { hasRole } from '../../language/words.js'
import { contextOf } from '../../mentions/evidence/context.js'
import type { Mention } from '../../mentions/types.js'
import type { Entity } from '../../registry/types.js'
import { markerSigns } from '../markers/markers.js'
import { expressionAt, holdsExpression } from '../tokens/expressions.js'
import type { Wording } from '../statements/statements.js'
import { tokenize } from '../tokens/tokenize.js'
import { isMark, mentionsIn, type Token } from '../tokens/tokens.js'
import type { Notice } from '../types.js'

/** The mentions in a sentence which says that the text has named them, and what they are. */
export function closingList(tokens: readonly Token[], wordings: readonly Wording[]): readonly number[] | undefined {
  if (wordings.length === 0 || !holdsExpression(tokens, 'in-text')) return undefined
  if (!tokens.some((_, index) => expressionAt(tokens, index, 'mentioned'))) return undefined
  const named = tokens.flatMap(mentionsIn)
  return named.length > 0 ? named : undefined
}

/** The notes that close a text, block by block. */
export class ClosingNotes {
  readonly #document: Document
  readonly #mentions: readonly Mention[]
  /** The block that was asked for last. */
  #last: { readonly block: number; readonly isNote: boolean } | undefined

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document
    this.#mentions = mentions
  }

  /**
   * Whether a block stands behind a rule at the end of the text, or only says what those are whom the text has named.
   * @param told What was told so far at names.
   */
  has(block: number, told: readonly Notice[]): boolean {
    if (this.#last?.block !== block) {
      const isAtEnd = block > 0 && block >= this.#document.blocks.length - lastBlocks
      this.#last = { block, isNote: isAtEnd && (isBehindRule(this.#document, block) || this.#namesAgain(block, told)) }
    }
    return this.#last.isNote
  }

  /**
   * «Признаны иностранными агентами: A, B. C — нежелательная организация.»: several, all of whom the text has named, and no
   * word but names and those of statuses. A sentence about one alone may be the text's own; and where one of them has a
   * notice at his name the text has its notices there, and those of the others come late.
   */
  #namesAgain(index: number, told: readonly Notice[]): boolean {
    const block = itemAt(this.#document.blocks, index)
    const from = firstBehind(this.#mentions, block.start)
    const named = new Set<Entity>()
    for (let at = from; (this.#mentions[at]?.start ?? Infinity) < block.end; at++)
      named.add(itemAt(this.#mentions, at).entity)
    if (named.size < 2) return false
    const before = new Set(this.#mentions.slice(0, from).map(({ entity }) => entity))
    if ([...named].some(entity => !before.has(entity))) return false
    const isMarked = ({ start, covers }: Notice): boolean =>
      start < block.start && covers.some(mention => named.has(itemAt(this.#mentions, mention).entity))
    if (told.some(isMarked)) return false
    const generics = new Set([...named].flatMap(entity => [...contextOf(entity).generics.keys()]))
    return this.#saysOnlyStatuses(block, generics) && this.#endsText(index + 1)
  }

  #saysOnlyStatuses(block: Block, generics: ReadonlySet<string>): boolean {
    return tokenize(this.#document, block, this.#mentions).every(token => isOfNote(token, generics))
  }

  /** Whether from a block on the text has only what stands below it: other notes, and lines too short for a paragraph. */
  #endsText(from: number): boolean {
    const { text, blocks } = this.#document
    return blocks
      .slice(from)
      .every(
        block =>
          block.end - block.start <= longestLine ||
          markerSigns.includes(text.charAt(block.start)) ||
          this.#saysOnlyStatuses(block, noGenerics),
      )
  }
}

/** Beside names and the words of statuses: small words, and what parties are. */
const ofNote = ['function', 'kind', 'trade', 'staff'] as const

function isOfNote(token: Token, generics: ReadonlySet<string>): boolean {
  if (token.type === 'bracket') return token.inside.every(inner => isOfNote(inner, generics))
  if (token.type !== 'word') return !isMark(token, '?')
  return token.term !== undefined || generics.has(token.folded) || ofNote.some(role => hasRole(token.folded, role))
}

/** Whether a block stands behind a rule. */
function isBehindRule({ text, blocks }: Document, index: number): boolean {
  const { start } = itemAt(blocks, index)
  return (
    ruleBefore.test(text.slice(Math.max(0, start - longestRule), start)) ||
    ruleOnTop.test(text.slice(start, start + longestRule))
  )
}

/** A line of signs before a block, or at its top. */
const signs = String.raw`[^\S\n]*(?:[_—–=*~-][^\S\n]?){3,80}`
const ruleBefore = new RegExp(String.raw`(?:^|\n)${signs}\s*$`, 'u')
const ruleOnTop = new RegExp(String.raw`^${signs}\n`, 'u')
/** In UTF-16 code units: how far before a block its rule is looked for. */
const longestRule = 120

/** In UTF-16 code units: tags, credits, «Подписывайтесь на наш канал». */
const longestLine = 120
const noGenerics: ReadonlySet<string> = new Set()

/** So many blocks from the end a note may stand: other notes, tags and credits follow it. */
const lastBlocks = 4
