import type { Means } from '../../src/fixes/means.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { waysAtName } from '../duty-ways.js'

/** A notice at the name, where nothing of what it would say is stated yet. */
export const mend = (duty: Duty, means: Means): Iterable<Way> =>
  duty.unstated.length < duty.required.length ? [] : waysAtName(duty, means, [])
