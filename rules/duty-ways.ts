/**
 * What the rules about duties share: a notice where it is due.
 */
import type { Means } from '../src/fixes/means.js'
import { callRemovals } from '../src/fixes/removal.js'
import type { Way } from '../src/fixes/ways.js'
import type { Duty } from '../src/policy/duties.js'

/**
 * Where nothing answers for the name: its marker gets a footnote again, else a new notice is written.
 * @param known How something that is there is put to use, where the name has no marker.
 */
export function* waysAtName(duty: Duty, means: Means, known: Iterable<Way>): Iterable<Way> {
  const label = means.analysis.labels[duty.due]
  if (label !== undefined && !means.notation.addition) {
    for (const way of means.newNotices.for(duty)) yield insteadOf(label, way, means)
    return
  }
  yield* label === undefined ? known : means.footnotes.restored(duty, label)
  yield* means.newNotices.for(duty)
}

/** A notice in place of a marker whose footnote there is no place for. */
const insteadOf =
  (label: string, way: Way, { analysis }: Means): Way =>
  series => {
    const edits = way(series)
    return edits && [...edits, ...callRemovals(analysis.document, label, series)]
  }
