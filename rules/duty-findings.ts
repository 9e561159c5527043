/**
 * What the rules about duties share: one finding for each duty of a standing, at the mention where the notice is due.
 */
import type { Analysis, Finding } from '../src/kernel/types.js'
import { itemAt } from '../src/checked/index.js'
import type { Language } from '../src/language/language.js'
import type { Duty, Standing } from '../src/policy/duties.js'
import { owedBy, type Owed } from '../src/policy/owed.js'
import { statusesInForce, type HeldStatus } from '../src/policy/statuses.js'
import type { Entity } from '../src/registry/types.js'
import { commonWords } from './words.js'

/**
 * An entity of which something false is said needs that mended first; one message is enough.
 * @param isMeant Which duties are the rule's.
 */
export function dutyFindings(
  analysis: Analysis,
  language: Language,
  isMeant: (duty: Duty) => boolean,
  reason: (owed: Owed, duty: Duty) => string,
): Finding<Duty>[] {
  const { mentions } = analysis
  const falselyCalled = new Set(analysis.falseClaims.map(claim => claim.entity))
  return analysis.duties.flatMap(duty => {
    if (!isMeant(duty) || falselyCalled.has(duty.entity)) return []
    const owed = owedBy(analysis, duty)
    return [
      {
        place: itemAt(mentions, duty.due),
        entity: duty.entity,
        kinds: duty.unstated,
        reason: reason(owed, duty),
        expected: [owed.write],
        note: commonWords[language].ground(statusesInForce(duty.entity, duty.unstated, analysis)),
        subject: duty,
      },
    ]
  })
}

/** What a text does not say of an entity that it calls falsely. */
export interface OwedInstead extends Pick<Owed, 'write'> {
  readonly statuses: readonly HeldStatus[]
}

export function owedInstead(analysis: Analysis, entity: Entity): OwedInstead | undefined {
  const duty = analysis.duties.find(
    owed => owed.entity === entity && (inBody('missing')(owed) || inBody('incomplete')(owed)),
  )
  return (
    duty && {
      statuses: statusesInForce(entity, duty.unstated, analysis),
      write: owedBy(analysis, duty).write,
    }
  )
}

/** Duties of the text itself, whose notice is of one standing. */
export const inBody =
  (wanted: Standing) =>
  ({ place, standing }: Duty): boolean =>
    place === 'body' && standing === wanted
