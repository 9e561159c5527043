/**
 * A notice in other words, in its own place.
 */
import { itemAt } from '../checked/index.js'
import { firstWhere } from '../document/search.js'
import type { Analysis } from '../kernel/types.js'
import type { Mention } from '../mentions/types.js'
import { wordsBehindMark } from '../notices/markers/extent.js'
import type { Notice } from '../notices/types.js'
import type { StatusKind } from '../registry/status-kind.js'
import { capitalised, clause, predicate } from '../wording/notice.js'
import { subjectOf } from '../wording/subject.js'
import type { Means } from './means.js'
import { isSole, removal } from './removal.js'
import type { Way } from './ways.js'

/** Of a notice that says more than a status of one entity, nothing is lost: it stays. @param mention Of whom it speaks. */
export function rewriting(means: Means, notice: Notice, mention: Mention, kinds: readonly StatusKind[]): Way {
  const { analysis, notation, options } = means
  const { document } = analysis
  const subject = subjectOf(document, notice.kind === 'clause' ? leanedOn(notice, mention, analysis) : mention)
  const said = predicate(subject, kinds, options.templates)
  return series => {
    if (!isSole(analysis, notice) || saysMore(notice, analysis)) return undefined
    if (notice.kind === 'bracket') return [series.replacement(notice, `(${notation.words(said)})`)]
    const start =
      notice.kind === 'footnote'
        ? series.footnoteAt(notice.start)?.text.start
        : wordsBehindMark(analysis, notice)?.start
    if (start !== undefined) {
      const stop = document.text[notice.end - 1] === '.' ? '.' : ''
      const isLower = /^\p{Ll}/u.test(document.text.slice(start, notice.end))
      const words = notation.words(isLower ? said : capitalised(said))
      return [series.replacement({ start, end: notice.end }, `${words}${stop}`)]
    }
    if (notice.kind === 'footnote') return undefined
    if (notice.kind === 'clause' && /,\s*$/u.test(document.text.slice(Math.max(0, notice.start - 3), notice.start)))
      return [series.replacement(notice, notation.words(clause(subject, kinds, options.templates)))]
    const gone = notice.kind === 'clause' ? removal(analysis, notice, series) : undefined
    const [way] = means.newNotices.at(mention, kinds)
    const written = way?.(series)
    return gone && written && [...gone, ...written]
  }
}

/** «Instagram принадлежит Meta, признанной …»: the clause is said of the owner, whatever it answers for. */
const leanedOn = ({ start, covers }: Notice, mention: Mention, { mentions }: Analysis): Mention =>
  covers.map(index => itemAt(mentions, index)).findLast(({ end }) => end <= start) ?? mention

/** Dates, and names beside the one it is about. */
function saysMore({ start, end, kind }: Notice, { document, mentions }: Analysis): boolean {
  const words = document.text.slice(start, end).replace(/^\S+/u, '')
  const named = mentions[firstWhere(mentions, mention => mention.start >= start)]
  return /\d{2}/.test(words) || (kind === 'bracket' && named !== undefined && named.end <= end)
}
