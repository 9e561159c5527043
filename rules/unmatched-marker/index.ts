import type { MendingRule } from '../../src/fixes/ways.js'
import { groupedBy } from '../../src/document/grouped.js'
import { itemAt } from '../../src/checked/index.js'
import type { Analysis, Finding } from '../../src/kernel/types.js'
import type { Language } from '../../src/language/language.js'
import { surfaceOf } from '../../src/policy/owed.js'
import { danglingLabels, keyOf } from '../dangling-markers.js'
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

/** One message for each marker. */
function danglingMarkers(analysis: Analysis, language: Language): Finding<Unmatched>[] {
  const { document, mentions } = analysis
  const firsts = new Map<string, number>()
  for (const [index, label] of danglingLabels(analysis)) if (!firsts.has(label)) firsts.set(label, index)
  return Array.from(firsts, ([label, index]): Finding<Unmatched> => {
    const mention = itemAt(mentions, index)
    const reason = words[language].noFootnote(label, surfaceOf(document, mention))
    return {
      place: mention,
      entity: mention.entity,
      reason,
      subject: { type: 'marker', mention, label },
      tells: keyOf(index),
    }
  })
}

function uncalledFootnotes({ calls, notices, mentions, labels }: Analysis, language: Language): Finding<Unmatched>[] {
  const byLabel = groupedBy(calls, ({ label }) => label)
  return notices.flatMap((notice): Finding<Unmatched>[] => {
    if (notice.kind !== 'footnote' || notice.marker === undefined) return []
    const { start, end, marker, covers } = notice
    // A call at the end of the text may open its note as well: «… ИГИЛ.* Запрещено в России.»
    if (covers.some(index => labels[index] === marker && itemAt(mentions, index).end <= start)) return []
    const own = byLabel.get(marker) ?? []
    // Calls are in order: where neither the first nor the last one stands outside, none does.
    if ([own[0], own.at(-1)].some(call => call && (call.end <= start || call.start >= end))) return []
    return [{ place: notice, reason: words[language].noMarker(marker), subject: { type: 'footnote', notice } }]
  })
}
