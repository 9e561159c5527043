/**
 * Which status is told beside a name, and which of those who bear it has that one: «WWF (признан иноагентом)» is WWF Russia.
 */
import { itemAt } from '../checked/index.js'
import type { Document } from '../document/types.js'
import type { NoticeRole } from '../language/roles.js'
import { firstStatusFrom, statusWordsOf } from '../language/status.js'
import { russianKinds } from '../registry/russian-kinds.js'
import type { Entity, IsoDate } from '../registry/types.js'
import type { Candidate } from './candidates.js'
import { isStatedBefore, isStatedBehind } from './status.js'

/** Words about a status stand this near to a name that has it, in UTF-16 code units. */
const beside = { before: 60, behind: 100 } as const
/** A bracket or a dash: a clause behind a comma may be said of somebody before the name. */
const opensNotice = /^[»”"“'’]*\s{0,2}(?:\(|[–—]\s)/u
const endsStatement = /[.!?;\n]/u

/**
 * What a notice right beside the name says it to be, as the languages know the words of statuses; nothing without one, or
 * where its words could be another's.
 */
export function statusesBeside(document: Document, candidate: Candidate): ReadonlySet<NoticeRole> {
  const { block, start, end } = candidate
  const { text } = document
  const isBehind = opensNotice.test(text.slice(end, end + 5)) && isStatedBehind(document, candidate, end)
  if (!isBehind && !isStatedBefore(document, candidate)) return new Set()
  const [from, to] = isBehind
    ? [end, Math.min(block.end, end + beside.behind)]
    : [Math.max(block.start, start - beside.before), start]
  const told = new Set<NoticeRole>()
  const words = statusWordsOf(document)
  for (let index = firstStatusFrom(words, from); (words[index]?.start ?? Infinity) < to; index++) {
    const { term, start: at } = itemAt(words, index)
    const between = isBehind ? text.slice(end, at) : text.slice(at, start)
    if (endsStatement.test(between)) continue
    told.add(term.class)
  }
  return told
}

/**
 * Whether a party has one of the statuses told; one that has ended counts in a text that is no younger.
 *
 * @param told As the languages know their words.
 * @param asOf The day on which the text appears, where it is known.
 */
export const hasStatusTold = (
  { designations }: Entity,
  told: ReadonlySet<NoticeRole>,
  asOf: IsoDate | undefined,
): boolean =>
  designations.some(({ category, ended }) => {
    const role = russianKinds.find(category)?.role
    return role !== undefined && told.has(role) && (ended === undefined || (asOf !== undefined && asOf <= ended))
  })
