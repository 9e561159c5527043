import type { Means } from '../../src/fixes/means.js'
import { itemAt } from '../../src/checked/index.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { waysAtName } from '../duty-ways.js'

/** A footnote that nothing calls and that says what is owed is called; else a notice is written. */
export const mend = (duty: Duty, means: Means): Iterable<Way> => waysAtName(duty, means, callingUncalled(duty, means))

function* callingUncalled(duty: Duty, { analysis, footnotes }: Means): Iterable<Way> {
  yield* footnotes.callingOneOf(footnotes.uncalledFor(duty), itemAt(analysis.mentions, duty.due))
}
