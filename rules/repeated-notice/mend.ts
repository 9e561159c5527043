import type { Means } from '../../src/fixes/means.js'
import { removal } from '../../src/fixes/removal.js'
import type { Way } from '../../src/fixes/ways.js'
import type { Notice } from '../../src/notices/types.js'

/** It goes. */
export const mend = (notice: Notice, { analysis }: Means): readonly Way[] => [
  series => removal(analysis, notice, series),
]
