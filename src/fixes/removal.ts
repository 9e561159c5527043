/**
 * Taking a notice out of the text, and putting another in its place.
 */
import { sentenceAround } from '../document/sentences.js'
import type { Document, Span } from '../document/types.js'
import type { Analysis } from '../linter/types.js'
import type { Notice } from '../notices/types.js'
import type { Entity } from '../registry/types.js'
import type { Series } from './series.js'
import type { Edit } from './types.js'
import { capitalised } from '../wording/notice.js'

/** Entities which a notice speaks of. */
export const entitiesOf = ({ mentions }: Pick<Analysis, 'mentions'>, { covers }: Notice): ReadonlySet<Entity> =>
  new Set(covers.map(index => mentions[index]!.entity))

/**
 * Takes a notice out, with the space or the commas which it needs.
 * @returns Nothing where the words around would not stand without it.
 */
export function removal(analysis: Analysis, notice: Notice, series: Series): readonly Edit[] | undefined {
  const { document } = analysis
  const { text } = document
  switch (notice.kind) {
    case 'bracket': {
      const space = /[ \u00A0]$/.test(text.slice(0, notice.start).slice(-1)) ? 1 : 0
      return [series.replacement({ start: notice.start - space, end: notice.end }, '')]
    }
    case 'clause':
      return clauseRemoval(document, notice, series)
    case 'prose':
      return sentenceRemoval(analysis, notice, series)
    case 'footnote':
      return footnoteRemoval(document, notice, series)
    default:
      return undefined
  }
}

const relative = /,\s*(?:(?:котор\p{L}+|which|who)\s+)?$/u

/** «X, признанный …, сказал» and «признанный … X». */
function clauseRemoval(document: Document, { start, end }: Span, series: Series): readonly Edit[] | undefined {
  const { text } = document
  const lead = relative.exec(text.slice(Math.max(0, start - 40), start))
  if (lead) {
    const behind = /^\s*,/u.exec(text.slice(end, end + 4))
    if (!behind && !/^\s*(?:[.;:!?)»—–]|$)/u.test(text.slice(end, end + 3))) return undefined
    return [series.replacement({ start: start - lead[0].length, end: end + (behind?.[0].length ?? 0) }, '')]
  }
  const gap = /^\s+/u.exec(text.slice(end, end + 4))
  if (!gap) return undefined
  const next = end + gap[0].length
  const opensSentence = /^\p{Lu}/u.test(text.slice(start, start + 2))
  return opensSentence
    ? [series.replacement({ start, end: next + 1 }, capitalised(text[next]!))]
    : [series.replacement({ start, end: next }, '')]
}

/** More words than a name beside the notice, and the sentence says something of its own. */
const wordsBeside = 4

function sentenceRemoval(
  { document, mentions }: Analysis,
  notice: Notice,
  series: Series,
): readonly Edit[] | undefined {
  const { text, blocks } = document
  const block = blocks.find(({ start, end }) => start <= notice.start && notice.end <= end)
  if (!block) return undefined
  const sentence = sentenceAround(document, block, notice)
  const named = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const rest = [...named, notice]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (left, { start, end }) => left.slice(0, start - sentence.start) + left.slice(end - sentence.start),
      text.slice(sentence.start, sentence.end),
    )
  if ((rest.match(/\p{L}+/gu)?.length ?? 0) > wordsBeside) return undefined
  if (sentence.start === block.start && sentence.end === block.end) return undefined
  const before = /\s+$/u.exec(text.slice(block.start, sentence.start))?.[0].length ?? 0
  const behind = before > 0 ? 0 : (/^\s+/u.exec(text.slice(sentence.end, block.end))?.[0].length ?? 0)
  return [series.replacement({ start: sentence.start - before, end: sentence.end + behind }, '')]
}

function footnoteRemoval(document: Document, notice: Notice, series: Series): readonly Edit[] | undefined {
  const label = notice.marker
  const footnote = series.footnotes.find(({ span }) => span.start === notice.start)
  if (label === undefined || !footnote) return undefined
  return [...callRemovals(document, label, series), series.removal(footnote)]
}

/** Takes every call of a label out of the text. */
export const callRemovals = (document: Document, label: string, series: Series): readonly Edit[] =>
  series.callsOf(label).map(({ start, end }) => {
    const space = /[\u00A0\u202F ]/.test(document.text[start - 1] ?? '') ? 1 : 0
    return series.replacement({ start: start - space, end }, '')
  })
