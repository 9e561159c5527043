import type { MendingRule } from '../../src/fixes/ways.js'
import { itemAt } from '../../src/checked/index.js'
import type { Language } from '../../src/language/language.js'
import type { Analysis, Finding } from '../../src/kernel/types.js'
import type { Duty } from '../../src/policy/duties.js'
import { owedBy, surfaceOf } from '../../src/policy/owed.js'
import type { Entity } from '../../src/registry/types.js'
import { commonWords } from '../words.js'
import { mend } from './mend.js'
import { words } from './words.js'

/**
 * Words of a status may or may not be said of an entity: they stand beside its name, or another sentence tells something
 * false. Only the editor can tell. Asked once for each entity.
 */
export const ambiguousNotice: MendingRule<unknown, Duty> = {
  id: 'ambiguous-notice',
  words,
  severity: 'info',
  needs: () => ['mentions'],
  bearing: 'asks',
  mend,
  check: (analysis, language) => {
    // Of whom something false is said that needs mending first.
    const settled = new Set(analysis.falseClaims.map(({ entity }) => entity))
    const isNew = (entity: Entity): boolean => {
      if (settled.has(entity)) return false
      settled.add(entity)
      return true
    }
    return [...aboutDuties(analysis, language), ...aboutClaims(analysis, language)].filter(
      ({ entity }) => !entity || isNew(entity),
    )
  },
}

const aboutDuties = (analysis: Analysis, language: Language): readonly Finding<Duty>[] =>
  analysis.duties.flatMap(duty => {
    if (duty.standing !== 'doubtful') return []
    const owed = owedBy(analysis, duty)
    const [first] = duty.doubts
    return {
      place: itemAt(analysis.mentions, duty.due),
      entity: duty.entity,
      reason: words[language].question(owed, surfaceOf(analysis.document, first), first.ground),
      expected: [owed.write],
      note: commonWords[language].ground(owed.unstated),
      subject: duty,
    }
  })

const aboutClaims = (
  { document, mentions, notices, doubtfulClaims }: Analysis,
  language: Language,
): readonly Finding<Duty>[] =>
  doubtfulClaims
    .filter(({ isSurplus }) => !isSurplus)
    .map(claim => ({
      place: itemAt(mentions, claim.mention),
      entity: claim.entity,
      reason: words[language].claimed(claim, surfaceOf(document, itemAt(notices, claim.notice))),
    }))
