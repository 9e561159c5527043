import { itemAt } from '../../src/checked/index.js'
import type { Finding, Rule } from '../../src/kernel/types.js'
import type { Duty } from '../../src/policy/duties.js'
import { owedBy, surfaceOf } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'
import { words } from './words.js'

/** Words of a status stand beside an entity's name, and may or may not be said of it: only the editor can tell. Asked once for each entity. */
export const ambiguousNotice: Rule = {
  id: 'ambiguous-notice',
  words,
  severity: 'info',
  needs: () => ['mentions'],
  check: (analysis, language) => {
    const { document, mentions, duties, falseClaims } = analysis
    // Of whom something false is said that needs mending first.
    const settled = new Set(falseClaims.map(({ entity }) => entity))
    return duties.flatMap((duty): Finding<Duty>[] => {
      const { entity, due } = duty
      if (duty.standing !== 'doubtful' || settled.has(entity)) return []
      settled.add(entity)
      const owed = owedBy(analysis, duty)
      const [first] = duty.doubts
      return [
        {
          place: itemAt(mentions, due),
          entity,
          reason: words[language].question(owed, surfaceOf(document, first), first.ground),
          expected: [owed.write],
          note: commonWords[language].ground(owed.unstated),
        },
      ]
    })
  },
}
