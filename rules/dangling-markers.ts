/**
 * Names that carry a marker which nothing explains: whoever is owed a notice there is told of both in one message.
 */
import type { Analysis } from '../src/kernel/types.js'
import { noticeLabels } from '../src/notices/markers/extent.js'

/** The labels of such markers by the mentions that carry them, in order. */
export function danglingLabels({ mentions, labels, footnotes, notices }: Analysis): ReadonlyMap<number, string> {
  const brackets = notices.filter(({ kind }) => kind === 'bracket').map(({ marker }) => marker)
  const known = new Set([...footnotes.map(({ label }) => label), ...brackets])
  const isMarker = noticeLabels({ footnotes, notices })
  const explained = new Set(notices.flatMap(({ kind, covers }) => (kind === 'attribute' ? covers : [])))
  const dangling = new Map<number, string>()
  mentions.forEach(({ certainty }, index) => {
    const label = labels[index]
    if (label === undefined || certainty === 'possible' || explained.has(index)) return
    if (!known.has(label) && isMarker(label)) dangling.set(index, label)
  })
  return dangling
}

/** By what the rules know that it is told of the marker of a mention. */
export const keyOf = (mention: number): string => `dangling marker ${mention}`
