import type { MendingRule } from '../../src/fixes/ways.js'
import { groupedBy } from '../../src/document/grouped.js'
import type { Analysis, Finding } from '../../src/kernel/types.js'
import type { Language } from '../../src/language/language.js'
import { noticeLabels } from '../../src/notices/extent.js'
import { surfaceOf } from '../../src/policy/owed.js'
import { mend, type Unmatched } from './mend.js'
import { words } from './words.js'

/** A name carries a marker that no footnote has, or a footnote about a status is called by nothing. */
export const unmatchedMarker: MendingRule<unknown, Unmatched> = {
  id: 'unmatched-marker',
  words,
  severity: 'warning',
  needs: () => ['mentions', 'footnotes'],
  bearing: 'moves-on',
  mend,
  check: (analysis, language) => [...danglingMarkers(analysis, language), ...uncalledFootnotes(analysis, language)],
}

function danglingMarkers(
  { document, mentions, labels, footnotes, notices }: Analysis,
  language: Language,
): Finding<Unmatched>[] {
  const brackets = notices.filter(({ kind }) => kind === 'bracket').map(({ marker }) => marker)
  const known = new Set([...footnotes.map(({ label }) => label), ...brackets])
  const isMarker = noticeLabels({ footnotes, notices })
  const explained = new Set(notices.flatMap(({ kind, covers }) => (kind === 'attribute' ? covers : [])))
  const reported = new Set<string>()
  return mentions.flatMap((mention, index): Finding<Unmatched>[] => {
    const label = labels[index]
    if (
      label === undefined ||
      mention.certainty === 'possible' ||
      explained.has(index) ||
      known.has(label) ||
      !isMarker(label) ||
      reported.has(label)
    )
      return []
    reported.add(label)
    const surface = surfaceOf(document, mention)
    const reason = words[language].noFootnote(label, surface)
    return [{ place: mention, entity: mention.entity, reason, subject: { type: 'marker', mention, label } }]
  })
}

function uncalledFootnotes({ calls, notices }: Analysis, language: Language): Finding<Unmatched>[] {
  const byLabel = groupedBy(calls, ({ label }) => label)
  return notices.flatMap((notice): Finding<Unmatched>[] => {
    if (notice.kind !== 'footnote' || notice.marker === undefined) return []
    const { start, end, marker } = notice
    const own = byLabel.get(marker) ?? []
    // Calls are in order: where neither the first nor the last one stands outside, none does.
    if ([own[0], own.at(-1)].some(call => call && (call.end <= start || call.start >= end))) return []
    return [{ place: notice, reason: words[language].noMarker(marker), subject: { type: 'footnote', notice } }]
  })
}
