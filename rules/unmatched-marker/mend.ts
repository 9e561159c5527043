import type { Means } from '../../src/fixes/means.js'
import { callRemovals } from '../../src/fixes/removal.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Mention } from '../../src/mentions/types.js'
import type { Notice } from '../../src/notices/types.js'

export type Unmatched =
  /** Carried by a name, while no footnote has it. */
  | { readonly type: 'marker'; readonly label: string; readonly mention: Mention }
  /** Called by nothing. */
  | { readonly type: 'footnote'; readonly notice: Notice }

export const mend = (unmatched: Unmatched, means: Means): Iterable<Way> =>
  unmatched.type === 'marker'
    ? waysForMarker(unmatched.label, unmatched.mention, means)
    : waysForFootnote(unmatched.notice, means)

/** Who carries it is owed a footnote, or it goes. */
function waysForMarker(label: string, mention: Mention, { analysis, footnotes, lookup }: Means): Iterable<Way> {
  const owed = lookup.owedAt(label)
  if (owed) return footnotes.restored(owed, label)
  return [
    series => {
      const own = series.callsOf(label).filter(({ start }) => start >= mention.end)
      return own.length > 0 ? callRemovals(analysis.document, label, series) : undefined
    },
  ]
}

/** It goes, unless it is all there is, or what somebody is owed: his own message sees to that. */
function waysForFootnote(notice: Notice, { footnotes, lookup }: Means): readonly Way[] {
  if (lookup.holdsNotesOnly || footnotes.isAwaited(notice)) return []
  return [
    series => {
      const footnote = series.footnoteAt(notice.start)
      return footnote && [series.removal(footnote)]
    },
  ]
}
