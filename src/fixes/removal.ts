/**
 * Taking a notice out of the text, and putting another in its place.
 */
import { itemAt } from '../checked/index.js'
import { firstBehind, spanAround } from '../document/search.js'
import type { Document, Span } from '../document/types.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import type { Analysis } from '../kernel/types.js'
import { extentOf } from '../notices/markers/extent.js'
import type { Notice } from '../notices/types.js'
import type { Entity } from '../registry/types.js'
import type { Series } from './series.js'
import type { Edit } from './types.js'

/** Entities which a notice speaks of. */
export const entitiesOf = ({ mentions }: Pick<Analysis, 'mentions'>, { covers }: Notice): ReadonlySet<Entity> =>
  new Set(covers.map(index => itemAt(mentions, index).entity))

/** Whether a notice speaks of one entity. */
export const isSole = (analysis: Pick<Analysis, 'mentions'>, notice: Notice): boolean =>
  entitiesOf(analysis, notice).size === 1

/**
 * Takes a notice out, with the space or the commas which it needs.
 * @returns Nothing where the words around would not stand without it.
 */
export function removal(analysis: Analysis, notice: Notice, series: Series): readonly Edit[] | undefined {
  const { document } = analysis
  const { text } = document
  switch (notice.kind) {
    case 'bracket': {
      // «УПА (Украинская повстанческая армия — экстремистская организация)»: a name that stands in it is no notice.
      if (holdsName(analysis, notice)) return undefined
      const space = /[ \u00A0]/.test(text.charAt(notice.start - 1)) ? 1 : 0
      return [series.replacement({ start: notice.start - space, end: notice.end }, '')]
    }
    case 'clause':
      return clauseRemoval(analysis, notice, series)
    case 'prose':
      return sentenceRemoval(analysis, notice, series)
    case 'footnote':
      return footnoteRemoval(document, notice, series)
    default:
      return undefined
  }
}

const holdsName = ({ mentions }: Pick<Analysis, 'mentions'>, { start, end }: Span): boolean =>
  (mentions[firstBehind(mentions, start)]?.start ?? Infinity) < end

/** A comma, and the word behind it. */
const comma = /,\s*(?:(\p{L}+)\s+)?$/u

/** The comma before a clause, and the pronoun that leads to it: «, который признан …». */
function leadTo(text: string, start: number): string | undefined {
  const [lead, word] = comma.exec(text.slice(Math.max(0, start - 40), start)) ?? []
  return word === undefined || hasRole(wordKey(word), 'relative') ? lead : undefined
}

/** So near, in UTF-16 code units, the next name of a row stands behind a clause: «…, и издание «X»». */
const nearName = 24

/** «X, признанный …, сказал» and «признанный … X». */
function clauseRemoval(
  { document, mentions }: Analysis,
  { start, end }: Span,
  series: Series,
): readonly Edit[] | undefined {
  const { text } = document
  const lead = leadTo(text, start)
  if (lead !== undefined) {
    const behind = /^\s*,/u.exec(text.slice(end, end + 4))
    if (!behind && !/^\s*(?:[.;:!?…)»”“"—–]|$)/u.test(text.slice(end, end + 3))) return undefined
    // «X, признанный …, Y и Z»: the comma parts the names of a row.
    const isInRow = behind !== null && (mentions[firstBehind(mentions, end)]?.start ?? Infinity) - end <= nearName
    return [
      series.replacement({ start: start - lead.length, end: end + (isInRow ? 0 : (behind?.[0].length ?? 0)) }, ''),
    ]
  }
  const gap = /^\s+/u.exec(text.slice(end, end + 4))
  if (!gap) return undefined
  const next = end + gap[0].length
  // The next word would have to be written otherwise: that is the editor's.
  const [opening, following] = [start, next].map(at => /^\p{Lu}/u.test(text.slice(at, at + 2)))
  return opening && !following ? undefined : [series.replacement({ start, end: next }, '')]
}

/** A sentence that is nothing but the notice, unless it is all there is in its block. */
function sentenceRemoval(analysis: Analysis, notice: Notice, series: Series): readonly Edit[] | undefined {
  const { document } = analysis
  const { text, blocks } = document
  const block = spanAround(blocks, notice)
  const sentence = extentOf(analysis, notice, series.footnotes)
  if (!block || !sentence || (sentence.start === block.start && sentence.end === block.end)) return undefined
  const before = /\s+$/u.exec(text.slice(block.start, sentence.start))?.[0].length ?? 0
  const behind = before > 0 ? 0 : (/^\s+/u.exec(text.slice(sentence.end, block.end))?.[0].length ?? 0)
  return [series.replacement({ start: sentence.start - before, end: sentence.end + behind }, '')]
}

function footnoteRemoval(document: Document, notice: Notice, series: Series): readonly Edit[] | undefined {
  const footnote = series.footnoteAt(notice.start)
  return footnote && [...callRemovals(document, footnote.label, series), series.removal(footnote)]
}

/** Takes every call of a label out of the text. */
export const callRemovals = (document: Document, label: string, series: Series): readonly Edit[] =>
  series.callsOf(label).map(({ start, end }) => {
    const space = /[\u00A0\u202F ]/.test(document.text[start - 1] ?? '') ? 1 : 0
    return series.replacement({ start: start - space, end }, '')
  })
