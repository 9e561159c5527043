/**
 * Where a notice may stand for a name: behind it, past whatever must not be split.
 */
import { firstBehind } from '../document/search.js'
import { sentenceAround } from '../document/sentences.js'
import type { Block, Document } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Marker } from '../notices/markers.js'
import type { Notice } from '../notices/types.js'
import { enclosuresOf, type Enclosure } from './enclosures.js'

export interface Text {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly notices: readonly Notice[]
  /** By start. */
  readonly calls: readonly Marker[]
}

/** Offsets are into the Document's text. */
export interface Places {
  readonly enclosures: readonly Enclosure[]
  /** Behind the name and all that closes near it. */
  readonly behind: number
  /** Behind the name, its word and the quotation marks that close there: for a marker. */
  readonly atName: number
  /** What still holds `behind` in, the innermost one. */
  readonly within: Enclosure | undefined
  /** Whether a bracket with another name of the entity stands before `behind`. */
  readonly pastBracket: boolean
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
const englishNoun =
  / (?:movement|group|organi[sz]ation|network|party|foundation|battalion|regiment|channel)(?![\p{L}])/uy
const bracketBehind = /[\u00A0 ]\((?=\p{L})/uy
const nameInBracket = /[\u00A0 ]?\((?:далее\s+[—–-]\s+)?[\p{Lu}«"„“][^().;:!?\n]{0,80}\)/uy

export function placesOf(text: Text, mention: Mention): Places {
  const { document } = text
  const block = document.blocks[mention.block]!
  const enclosures = enclosuresOf(document, block)
  const word = behindWord(document.text, behindInitial(document.text, mention.end))
  const afterQuote = enclosures.find(
    enclosure =>
      enclosure.kind === 'quotation' &&
      enclosure.end === word + 1 &&
      enclosure.start < mention.start &&
      !isSpeech(document.text, enclosure),
  )
  const climbed = climb(document.text, word, enclosures)
  const closed = matchEnd(hyphened, document.text, climbed.at)
  const bracket = bracketedName(text, closed)
  const behind = behindCalls(text, bracket ?? closed)
  return {
    enclosures,
    behind,
    atName: matchEnd(hyphened, document.text, afterQuote?.end ?? word),
    within: climbed.within,
    pastBracket: bracket !== undefined,
    bracket: bracketAt(document.text, behind),
    sentence: sentenceEnd(document, block, mention, enclosures),
  }
}

/** «Акунин Б.»: the dot is part of the initial. */
const behindInitial = (text: string, end: number): number =>
  text[end] === '.' && /(?<!\p{L})\p{Lu}$/u.test(text.slice(Math.max(0, end - 3), end)) ? end + 1 : end

/** «Instagram-аккаунт»: the word that the name begins. */
function behindWord(text: string, end: number): number {
  const at = matchEnd(wordTail, text, end)
  return /[A-Za-z]/.test(text.charAt(end - 1)) ? matchEnd(englishNoun, text, at) : at
}

/** Past the references that stand there: «Дудь[1] (признан …)». */
function behindCalls({ calls }: Text, offset: number): number {
  let at = offset
  for (let next = firstBehind(calls, at); calls[next]?.start === at; next++) at = calls[next]!.end
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
  enclosures: readonly Enclosure[],
): { readonly at: number; readonly within: Enclosure | undefined } {
  let at = from
  for (const enclosure of enclosures) {
    if (enclosure.start >= from || enclosure.end <= at) continue
    const between = text.slice(from, enclosure.end)
    if (enclosure.kind === 'link' || enclosure.kind === 'emphasis') {
      // What goes on behind the name keeps its mark-up: the notice stands within it.
      if (enclosure.isOpen || /[\p{L}\p{N}.!?…]/u.test(between)) continue
    } else if (!isNear(between) || isSpeech(text, enclosure)) return { at, within: enclosure }
    at = enclosure.end
  }
  return { at, within: undefined }
}

const isNear = (between: string): boolean =>
  (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= near && !/[,;:.!?…]\s/u.test(between)

/** «…», — говорит …: a comma or the end of a sentence, then the dash behind which it is told who speaks. */
const isSpeech = (text: string, { kind, end }: Enclosure): boolean =>
  kind === 'quotation' && /[,!?…][»”"“]{0,2}\s*[—–]\s/u.test(text.slice(end - 2, end + 6))

/** «Фонд борьбы с коррупцией (ФБК)»: the end of a bracket which is no notice. */
function bracketedName({ document, notices }: Text, at: number): number | undefined {
  nameInBracket.lastIndex = at
  if (!nameInBracket.test(document.text)) return undefined
  const end = nameInBracket.lastIndex
  return notices.some(notice => notice.start < end && notice.end > at) ? undefined : end
}

/** Sentences are added to running text only. */
function sentenceEnd(
  document: Document,
  block: Block,
  mention: Mention,
  enclosures: readonly Enclosure[],
): number | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return undefined
  let at = sentenceAround(document, block, mention).end
  for (const { start, end } of enclosures) if (start < at && at < end) at = end
  if (!/[.!?…][»"”’)*†‡¹²³⁴⁵⁶⁷⁸⁹\]]*$/u.test(document.text.slice(Math.max(block.start, at - 6), at))) return undefined
  return at === block.end || /\s/u.test(document.text[at] ?? ' ') ? at : undefined
}
