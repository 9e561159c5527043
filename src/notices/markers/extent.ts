/**
 * How far a notice reaches, and whether it is nothing but a notice: what the grammar has read in it, and what stands
 * there besides in the editor's own words.
 */
import { itemAt } from '../../checked/index.js'
import { firstBehind, spanAround } from '../../document/search.js'
import { sentenceAround } from '../../document/sentences.js'
import type { Document, Span } from '../../document/types.js'
import { statedAdjectives, statedNouns, type NoticeRole } from '../../language/roles.js'
import type { Mention } from '../../mentions/types.js'
import { footnoteAt, footnotesOf, type Footnote } from './markers.js'
import { tokenize } from '../tokens/tokenize.js'
import type { Token } from '../tokens/tokens.js'
import type { Notice } from '../types.js'

/** What is known of the notices of a text. */
interface Read {
  readonly document: Document
  readonly mentions: readonly Mention[]
}

/**
 * Whether a stretch of the text holds nothing but words that notices are made of: no number, no name, no other word.
 * @param isNamed Mentions, by index, that a notice may hold. Default: none.
 */
export function isMereNotice(
  { document, mentions }: Read,
  span: Span,
  isNamed: (mention: number) => boolean = () => false,
): boolean {
  const isRead = (token: Token): boolean => {
    switch (token.type) {
      case 'word':
        return token.term !== undefined
      case 'mention':
        return token.mentions.every(isNamed)
      case 'bracket':
        return token.inside.every(isRead)
      case 'punctuation':
        return !isPicture.test(token.mark)
    }
  }
  const tokens = tokenize(document, span, mentions)
  return tokens.every(isRead) && !goesOnOtherwise(tokens)
}

const isPicture = /^\p{Extended_Pictographic}/u
const things: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'object', 'filler', 'conjunction'])
/** They lead on: behind the last of them something has to be said. */
const leading: ReadonlySet<NoticeRole> = new Set(['preposition', 'relative'])

/**
 * «Организация запрещена в РФ для лиц …», «…, который», «… и»: a last word that leads to no part of a status is the
 * editor's; and so is what is said about a thing: «о книге».
 */
function goesOnOtherwise(tokens: readonly Token[]): boolean {
  const terms = tokens.flatMap(token => (token.type === 'word' && token.term ? [token.term.class] : []))
  if (terms.some((term, index) => term === 'object' && terms[index - 1] === 'preposition')) return true
  if (terms.at(-1) === 'conjunction') return true
  const last = terms.findLastIndex(term => leading.has(term))
  return (
    last >= 0 && terms.slice(last + 1).every(term => things.has(term)) && tokens.every(({ type }) => type !== 'mention')
  )
}

/**
 * Whether a mere notice may be taken away whole. Where a party is at home («норвежский фонд», "the US company") is a word of
 * notices, which tell of other states' lists, but here a fact of the editor's.
 */
function isFree(read: Read, span: Span, isNamed?: (mention: number) => boolean): boolean {
  const tellsHome = (token: Token): boolean =>
    token.type === 'bracket' ? token.inside.some(tellsHome) : token.type === 'word' && token.term?.class === 'abroad'
  return isMereNotice(read, span, isNamed) && !tokenize(read.document, span, read.mentions).some(tellsHome)
}

/** Joints that lead to a notice and have no sense without it: «, который также признан …», «Она признана …». */
const joints: ReadonlySet<NoticeRole> = new Set(['relative', 'auxiliary', 'pronoun', 'filler'])

/**
 * In UTF-16 code units: no sentence that says nothing but a status is longer, and one without an end is not read anew for
 * each notice in it.
 */
const longestSentence = 1000

/** So far, in UTF-16 code units, a notice is joined to the words beside it. */
const farthestJoint = 80

/**
 * The stretch of the text that may go with a notice: the footnote, the sentence, or the notice with the punctuation, white
 * space and joints beside it.
 * @returns Nothing where more is said than a status: these are the editor's words.
 */
export function extentOf(read: Read, notice: Notice, footnotes: readonly Footnote[]): Span | undefined {
  const { document, mentions } = read
  if (notice.kind === 'attribute') return undefined
  if (notice.kind === 'legend') return wordsBehindMark(read, notice)
  if (notice.kind === 'footnote') {
    const footnote = footnoteAt(footnotes, notice.start)
    return footnote && isFree(read, footnote.text) ? footnote.span : undefined
  }
  const block = spanAround(document.blocks, notice)
  if (!block) return undefined
  if (notice.kind === 'prose') {
    const sentence = sentenceAround(document, block, notice)
    return sentence.end - sentence.start <= longestSentence && isFree(read, sentence) ? sentence : undefined
  }
  const covered = new Set(notice.covers.map(index => itemAt(mentions, index).entity))
  const isOwn = (mention: number): boolean => notice.kind === 'bracket' && covered.has(itemAt(mentions, mention).entity)
  if (!isFree(read, notice, isOwn)) return undefined
  if (notice.kind === 'clause' && !isAttribute(read, notice)) return undefined
  return joined(read, notice, block)
}

const markInBrackets = /\([\p{L}\p{N}]{1,4}\)[ \u00A0]{0,4}(?:[—–:-][ \u00A0]{0,4})?/uy

/** «(1) Признана …»: the words of a note that opens with a mark in brackets; nothing if a legend is more than that. */
export function wordsBehindMark(read: Read, { kind, start, end }: Notice): Span | undefined {
  if (kind !== 'legend') return undefined
  markInBrackets.lastIndex = start
  if (!markInBrackets.test(read.document.text)) return undefined
  const words = { start: markInBrackets.lastIndex, end }
  return words.start < end && isFree(read, words) ? words : undefined
}

const decisions: ReadonlySet<NoticeRole> = new Set(['recognise', 'enter', 'ban', 'liquidate'])

/**
 * Whether a clause says of a name what it is, and is no news: "The ministry added to its register …" has a subject of its
 * own, «внесли в реестр» is said in the active voice, what leads out of a quotation is no clause at all; and in
 * «запрещённая в России группировка «X»» the noun is the name's.
 */
function isAttribute({ document, mentions }: Read, span: Span): boolean {
  const tokens = tokenize(document, span, mentions)
  const terms = tokens.map(token => (token.type === 'word' ? token.term : undefined))
  const lastDecision = terms.findLastIndex(term => term !== undefined && decisions.has(term.class))
  if (terms.slice(0, lastDecision).some((term, index) => term?.class === 'authority' && opensClause(tokens, index)))
    return false
  const next = mentions[firstBehind(mentions, span.end)]
  const leadsToName = next !== undefined && !/[\p{L}\p{N}.,;:]/u.test(document.text.slice(span.end, next.start))
  if (leadsToName && kindsOfThings.has(terms.at(-1)?.class)) return false
  const lastComma = tokens.findLastIndex(token => token.type === 'punctuation' && token.mark === ',')
  if (lastComma >= 0 && !terms.slice(lastComma).some(term => term !== undefined && telling.has(term.class)))
    return false
  return terms.every(term => term?.form !== 'active') && isBalanced(tokens) && isOfOneScript(document.text, span)
}

/** Whether nothing but articles and the like stands before a word in its clause. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).findLast(token => token.type !== 'word' || token.term?.class !== 'filler')
  return before === undefined || before.type === 'punctuation'
}

/** Nobody says one thing of a name in two languages: where they meet, a clause ends. */
function isOfOneScript(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return !(/\p{Script=Cyrillic}/u.test(words) && /\p{Script=Latin}/u.test(words))
}

/** What a part of a clause between commas has to say one of: «…, designated in Russia, of the …» leads elsewhere. */
const telling: ReadonlySet<NoticeRole> = new Set([...decisions, ...statedNouns, ...statedAdjectives])
const kindsOfThings: ReadonlySet<NoticeRole | undefined> = new Set(['organisation', 'person'])

const quotes: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”' }

function isBalanced(tokens: readonly Token[]): boolean {
  const marks = tokens.flatMap(token => (token.type === 'punctuation' ? [token.mark] : []))
  const count = (mark: string): number => marks.filter(other => other === mark).length
  return count('"') % 2 === 0 && Object.entries(quotes).every(([open, close]) => count(open) === count(close))
}

function joined({ document, mentions }: Read, { start, end }: Span, block: Span): Span {
  const tokensOf = (span: Span): readonly Token[] => tokenize(document, span, mentions)
  const before = tokensOf({ start: Math.max(block.start, start - farthestJoint), end: start })
  const behind = tokensOf({ start: end, end: Math.min(block.end, end + farthestJoint) })
  return {
    start: before.findLast(token => !isJoint(token))?.end ?? before[0]?.start ?? start,
    end: behind.find(token => !isJoint(token))?.start ?? behind.at(-1)?.end ?? end,
  }
}

const isJoint = (token: Token): boolean =>
  token.type === 'punctuation'
    ? !/[.!?…«»„“”"]/u.test(token.mark)
    : token.type === 'word' && token.term !== undefined && joints.has(token.term.class)

/** Every footnote of a text, those about other things included. */
export const allFootnotes = (document: Document): readonly Footnote[] =>
  document.blocks.flatMap((_, index) => footnotesOf(document, index))

/**
 * Tells the labels that mark notices: those of a footnote that states a status, and those that no footnote explains if
 * they are asterisks or daggers, or numbers in a text that states other statuses by number. Any other number refers to
 * something else.
 */
export function noticeLabels({
  footnotes,
  notices,
}: {
  readonly footnotes: readonly Footnote[]
  readonly notices: readonly Notice[]
}): (label: string) => boolean {
  const stating = new Set(notices.flatMap(({ marker }) => marker ?? []))
  const explained = new Set(footnotes.map(({ label }) => label))
  const byNumber = [...stating].some(label => !isSign(label))
  return label => stating.has(label) || (!explained.has(label) && (byNumber || isSign(label)))
}

const isSign = (label: string): boolean => /^[*†‡]/u.test(label)
