import type { Means } from '../../src/fixes/means.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { mend as mendIncomplete } from '../incomplete-notice/mend.js'
import { mend as mendMissing } from '../missing-notice/mend.js'

/** As in the body of the text. */
export const mend = (duty: Duty, means: Means): Iterable<Way> =>
  duty.standing === 'incomplete' ? mendIncomplete(duty, means) : mendMissing(duty, means)
