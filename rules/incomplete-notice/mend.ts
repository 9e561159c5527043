import type { Means } from '../../src/fixes/means.js'
import { itemAt } from '../../src/checked/index.js'
import { rewriting } from '../../src/fixes/rewriting.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'

/** A notice of the entity that says too little is written anew; else a whole one, or the rest, stands beside it. */
export function* mend(duty: Duty, means: Means): Iterable<Way> {
  const mention = itemAt(means.analysis.mentions, duty.due)
  for (const notice of means.lookup.about(duty.entity)) yield rewriting(means, notice, mention, duty.required)
  yield* means.newNotices.for(duty)
  const [rest] = means.newNotices.at(mention, duty.unstated)
  if (rest) yield rest
}
