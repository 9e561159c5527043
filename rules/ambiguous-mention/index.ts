import type { Analysis, Finding, Rule } from '../../src/kernel/types.js'
import { itemAt } from '../../src/checked/index.js'
import { owedFor } from '../../src/policy/owed.js'
import { requiredKinds } from '../../src/policy/statuses.js'
import type { Entity } from '../../src/registry/types.js'
import { commonWords } from '../words.js'
import { words } from './words.js'

/** A name may or may not be a designated entity's: only the editor can tell. Asked once for each entity. */
export const ambiguousMention: Rule = {
  id: 'ambiguous-mention',
  words,
  severity: 'info',
  needs: () => ['mentions'],
  check: (analysis, language) => {
    const { mentions } = analysis
    const settled = settledEntities(analysis)
    return mentions.flatMap((mention): Finding[] => {
      const { entity, certainty } = mention
      if (certainty !== 'possible' || settled.has(entity)) return []
      settled.add(entity)
      const required = requiredKinds(entity, analysis)
      if (required.length === 0) return []
      const owed = owedFor(analysis, mention, required, required)
      return [
        {
          place: mention,
          entity,
          reason: words[language].question(owed),
          note: commonWords[language].ground(owed.unstated),
        },
      ]
    })
  },
}

/** Entities of which the text leaves no doubt, or of which a notice speaks. */
function settledEntities({ mentions, notices }: Analysis): Set<Entity> {
  const noticed = notices.flatMap(({ covers }) => covers.map(index => itemAt(mentions, index).entity))
  const certain = mentions.filter(({ certainty }) => certainty !== 'possible').map(({ entity }) => entity)
  return new Set([...noticed, ...certain])
}
