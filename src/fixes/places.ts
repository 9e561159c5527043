/**
 * Where a notice may stand for a name: behind it, past whatever must not be split.
 */
import { groupOf, itemAt } from '../checked/index.js'
import { firstBehind } from '../document/search.js'
import { sentenceAround } from '../document/sentences.js'
import type { Block, Document, Span } from '../document/types.js'
import { wordKey } from '../language/word-key.js'
import { hasRole, packs } from '../language/words.js'
import type { Mention } from '../mentions/types.js'
import type { Marker } from '../notices/markers/markers.js'
import { behindInitials } from '../notices/tokens/tokenize.js'
import type { Entity } from '../registry/types.js'
import { enclosuresOf, type Enclosure, type Enclosures } from './enclosures.js'

export interface Text {
  readonly document: Document
  /** By start. */
  readonly mentions: readonly Mention[]
  /** Where notices stand, by start, not overlapping. */
  readonly noticed: readonly Span[]
  /** By start. */
  readonly calls: readonly Marker[]
}

/** Offsets are into the Document's text. */
export interface Places {
  readonly enclosures: Enclosures
  /** Behind the name and all that closes near it. */
  readonly behind: number
  /** What ends the sentence there, if it ended with the dot of the name's initial: «… книга Акунина Б. Он рад». */
  readonly stop: '.' | ''
  /** Behind the name, its word and the quotation marks that close there: for a marker. */
  readonly atName: number
  /** The quotation or bracket that still holds `behind` in, the innermost one. */
  readonly within: Enclosure | undefined
  /** Whether a bracket with another name of the entity stands before `behind`. */
  readonly pastBracket: boolean
  /** Behind the name, within the innermost round bracket that it stands in and that closes before `behind`. */
  readonly inBracket: number | undefined
  /** Within a bracket that opens at `behind` already, where its words begin. */
  readonly bracket: number | undefined
  /** Behind the sentence and out of every enclosure; nothing where no sentence can be added. */
  readonly sentence: number | undefined
}

/** In words: farther than this a bracket is not read as the name's. */
const near = 5

const wordTail = /[-‐‑]?[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/uy
/** «Медуза»-то, «Дождь»-online: what is joined to the closing mark. */
const hyphened = /[-‐‑][\p{L}\p{M}\p{N}]+/uy
/** «the Columbine movement»: in English the noun that says what it is comes behind the name. */
const englishNoun = / (\p{Ll}+)(?![\p{L}])/uy
const bracketBehind = /[\u00A0 ]\((?=[«"„“]?\p{L})/uy
/** A word may say that the name is used further on: «(далее — фонд)». */
const nameInBracket = /[\u00A0 ]?\((?:(\p{Ll}+)\s+[—–-]\s+)?[\p{Lu}«"„“][^().;:!?\n]{0,80}\)/uy

export function placesOf(text: Text, mention: Mention): Places {
  const { document } = text
  const block = itemAt(document.blocks, mention.block)
  const enclosures = enclosuresOf(document, block)
  const initials = behindInitials(document.text, mention.end)
  const word = behindWord(document.text, initials)
  const afterQuote = [...enclosures.endingAt(word + 1)].find(
    enclosure =>
      enclosure.kind === 'quotation' && enclosure.start < mention.start && !isSpeech(document.text, enclosure),
  )
  const climbed = climb(document.text, word, enclosures)
  const closed = matchEnd(hyphened, document.text, climbed.at)
  const bracket = bracketedName(text, closed, mention.entity)
  const behind = behindCalls(text, bracket ?? closed)
  return {
    enclosures,
    behind,
    stop: initials > mention.end && behind === initials && opensSentence(document.text, behind) ? '.' : '',
    atName: matchEnd(hyphened, document.text, afterQuote?.end ?? word),
    within: climbed.within,
    pastBracket: bracket !== undefined,
    inBracket: climbed.inBracket,
    bracket: bracketAt(document.text, behind),
    sentence: sentenceEnd(document, block, mention, enclosures),
  }
}

/** Whether a capital stands behind a space. */
const opensSentence = (text: string, offset: number): boolean =>
  /^[\u00A0 ]+[«"„“(]?\p{Lu}/u.test(text.slice(offset, offset + 8))

const isKindOfOrganisation = (folded: string): boolean =>
  packs
    .readingsOf(folded)
    .some(({ lexeme: { roles }, number }) => number !== 'plural' && roles.has('organisation') && roles.has('kind'))

/** «Instagram-аккаунт»: the word that the name begins. */
function behindWord(text: string, end: number): number {
  const at = matchEnd(wordTail, text, end)
  if (!/[A-Za-z]/.test(text[end - 1] ?? '')) return at
  englishNoun.lastIndex = at
  const noun = englishNoun.exec(text)
  return noun && isKindOfOrganisation(wordKey(groupOf(noun, 1))) ? englishNoun.lastIndex : at
}

/** Past the references that stand there: «Дудь[1] (признан …)». */
function behindCalls({ calls }: Text, offset: number): number {
  let at = offset
  for (let next = firstBehind(calls, at); calls[next]?.start === at; next++) at = itemAt(calls, next).end
  return at
}

/** Where a sticky pattern ends that matches at an offset, else the offset. */
function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}

function bracketAt(text: string, offset: number): number | undefined {
  const at = matchEnd(bracketBehind, text, offset)
  return at > offset ? at : undefined
}

function climb(
  text: string,
  from: number,
  enclosures: Enclosures,
): { readonly at: number; readonly within: Enclosure | undefined; readonly inBracket: number | undefined } {
  const reach = reachFrom(text, from)
  let at = from
  let inBracket: number | undefined
  for (const enclosure of enclosures.around(from)) {
    if (enclosure.end <= at) continue
    if (enclosure.kind === 'link' || enclosure.kind === 'emphasis') {
      // What goes on behind the name keeps its mark-up: the notice stands within it.
      // So it does where bold has swallowed the space behind the name: `**Земфира **и все`.
      if (enclosure.isOpen || enclosure.end > reach.ofMarkUp || /\s/u.test(text[enclosure.end - 1] ?? '')) continue
    } else if (enclosure.end > reach.ofMarks || isSpeech(text, enclosure)) return { at, within: enclosure, inBracket }
    if (text[enclosure.start] === '(') inBracket ??= at
    at = enclosure.end
  }
  return { at, within: undefined, inBracket }
}

const goingOn = /[\p{L}\p{N}.!?…]/gu
const wordOrStop = /[\p{L}\p{N}]+|[,;:.!?…]\s/gu

/**
 * How far behind a name what closes is still near it: mark-up up to the next word, a quotation or a bracket up to some
 * words on in the same clause.
 */
function reachFrom(text: string, from: number): { readonly ofMarkUp: number; readonly ofMarks: number } {
  goingOn.lastIndex = from
  const ofMarkUp = goingOn.exec(text)?.index ?? text.length
  wordOrStop.lastIndex = from
  for (let words = 0, next = wordOrStop.exec(text); next; next = wordOrStop.exec(text)) {
    const isStop = /^[^\p{L}\p{N}]/u.test(next[0])
    if (isStop) return { ofMarkUp, ofMarks: next.index + 1 }
    if (++words > near) return { ofMarkUp, ofMarks: next.index }
  }
  return { ofMarkUp, ofMarks: text.length }
}

/** «…», — говорит; «…?» — говорит: behind the dash it is told who speaks. A dash in the next line is another speaker's. */
const speechEnd = /(?:[,!?…][»”"“]{1,2}|[»”"“],)[^\S\n]*[—–]\s/u

const isSpeech = (text: string, { kind, end }: Enclosure): boolean =>
  kind === 'quotation' && speechEnd.test(text.slice(end - 2, end + 6))

/** «Фонд борьбы с коррупцией (ФБК)»: the end of a bracket which is no notice, and names nobody else. */
function bracketedName({ document, noticed, mentions }: Text, at: number, entity: Entity): number | undefined {
  nameInBracket.lastIndex = at
  const found = nameInBracket.exec(document.text)
  const [, lead] = found ?? []
  if (!found || (lead !== undefined && !hasRole(wordKey(lead), 'hereafter'))) return undefined
  const end = nameInBracket.lastIndex
  const notice = noticed[firstBehind(noticed, at)]
  if (notice && notice.start < end) return undefined
  for (let next = firstBehind(mentions, at); ; next++) {
    const named = mentions[next]
    if (!named || named.start >= end) return end
    if (named.entity !== entity) return undefined
  }
}

/** Sentences are added to running text only. */
function sentenceEnd(document: Document, block: Block, mention: Mention, enclosures: Enclosures): number | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return undefined
  const at = enclosures.outOf(sentenceAround(document, block, mention).end)
  if (!/[.!?…][»"”’)*†‡¹²³⁴⁵⁶⁷⁸⁹\]]*$/u.test(document.text.slice(Math.max(block.start, at - 6), at))) return undefined
  return at === block.end || /\s/u.test(document.text[at] ?? ' ') ? at : undefined
}
