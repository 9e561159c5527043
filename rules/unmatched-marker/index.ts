import type { Analysis, Finding, Rule } from '../../src/linter/types.js'
import type { Catalog } from '../../src/messages/index.js'
import { noticeLabels } from '../../src/notices/extent.js'

/** A name carries a marker that no footnote has, or a footnote about a status is called by nothing. */
export const unmatchedMarker: Rule = {
  id: 'unmatched-marker',
  severity: 'warning',
  check: (analysis, catalog) => [...danglingMarkers(analysis, catalog), ...uncalledFootnotes(analysis, catalog)],
}

function danglingMarkers({ document, mentions, labels, footnotes, notices }: Analysis, catalog: Catalog): Finding[] {
  const brackets = notices.filter(({ kind }) => kind === 'bracket').map(({ marker }) => marker)
  const known = new Set([...footnotes.map(({ label }) => label), ...brackets])
  const isMarker = noticeLabels({ footnotes, notices })
  const explained = new Set(notices.flatMap(({ kind, covers }) => (kind === 'attribute' ? covers : [])))
  const reported = new Set<string>()
  return mentions.flatMap((mention, index): Finding[] => {
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
    const surface = document.text.slice(mention.start, mention.end)
    return [{ place: mention, entity: mention.entity, reason: catalog.markerWithoutFootnote(label, surface) }]
  })
}

function uncalledFootnotes({ calls, notices }: Analysis, catalog: Catalog): Finding[] {
  return notices.flatMap((notice): Finding[] => {
    if (notice.kind !== 'footnote' || notice.marker === undefined) return []
    const { start, end, marker } = notice
    if (calls.some(call => call.label === marker && (call.end <= start || call.start >= end))) return []
    return [{ place: notice, reason: catalog.footnoteWithoutMarker(marker) }]
  })
}
