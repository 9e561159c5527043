import type { Means } from '../../src/fixes/means.js'
import { itemAt } from '../../src/checked/index.js'
import { isSole, removal } from '../../src/fixes/removal.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { waysAtName } from '../duty-ways.js'

/** The later notice is brought where it is due; else a new one is written there. */
export const mend = (duty: Duty, means: Means): Iterable<Way> => waysAtName(duty, means, brought(duty, means))

function* brought(duty: Duty, { analysis, footnotes, newNotices }: Means): Iterable<Way> {
  const later = duty.standing === 'late' ? analysis.notices[duty.later] : undefined
  if (!later) return
  if (later.kind === 'footnote') {
    yield footnotes.calling(itemAt(analysis.mentions, duty.due), later)
    return
  }
  const [way] = newNotices.for(duty)
  if (!way) return
  yield series => {
    const edits = way(series)
    const gone = isSole(analysis, later) && later.kind !== 'prose' ? removal(analysis, later, series) : undefined
    return edits && gone && [...edits, ...gone]
  }
}
