/** The rules, in the order in which their findings are listed at one place. */
import type { AnyRule } from '../src/kernel/types.js'
import { ambiguousMention } from './ambiguous-mention/index.js'
import { ambiguousNotice } from './ambiguous-notice/index.js'
import { bannedLink } from './banned-link/index.js'
import { headlineNotice } from './headline-notice/index.js'
import { incompleteNotice } from './incomplete-notice/index.js'
import { lateNotice } from './late-notice/index.js'
import { missingNotice } from './missing-notice/index.js'
import { outdatedNotice } from './outdated-notice/index.js'
import { ownMaterial } from './own-material/index.js'
import { repeatedNotice } from './repeated-notice/index.js'
import { staleLists } from './stale-lists/index.js'
import { unmatchedMarker } from './unmatched-marker/index.js'
import { unreadText } from './unread-text/index.js'
import { unreadableDate } from './unreadable-date/index.js'
import { unusedIgnore } from './unused-ignore/index.js'
import { wrongCategory } from './wrong-category/index.js'

export const rules: readonly AnyRule[] = [
  missingNotice,
  lateNotice,
  incompleteNotice,
  wrongCategory,
  outdatedNotice,
  unmatchedMarker,
  headlineNotice,
  repeatedNotice,
  bannedLink,
  ownMaterial,
  ambiguousMention,
  ambiguousNotice,
  unreadableDate,
  unreadText,
  staleLists,
  unusedIgnore,
]
