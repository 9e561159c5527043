/** The rules, in the order in which their findings are listed at one place. */
import type { Rule } from '../src/linter/types.js'
import { incompleteNotice } from './incomplete-notice/index.js'
import { lateNotice } from './late-notice/index.js'
import { missingNotice } from './missing-notice/index.js'
import { outdatedNotice } from './outdated-notice/index.js'
import { unmatchedMarker } from './unmatched-marker/index.js'
import { wrongCategory } from './wrong-category/index.js'

export const rules: readonly Rule[] = [
  missingNotice,
  lateNotice,
  incompleteNotice,
  wrongCategory,
  outdatedNotice,
  unmatchedMarker,
]
