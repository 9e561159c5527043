/**
 * What the rules about duties share: one finding for each duty of a standing, at the mention where the notice is due.
 */
import type { Analysis, Finding } from '../src/kernel/types.js'
import { byNumber } from '../src/document/numbered.js'
import type { Language } from '../src/language/language.js'
import type { Duty, Standing } from '../src/policy/duties.js'
import { owedBy, type Owed } from '../src/policy/owed.js'
import { statusesInForce } from '../src/policy/statuses.js'
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
  return dutiesTold(analysis, isMeant).map(duty => {
    const owed = owedBy(analysis, duty)
    return {
      place: byNumber(analysis.mentions, duty.due),
      entity: duty.entity,
      kinds: duty.unstated,
      reason: reason(owed, duty),
      expected: [owed.write],
      note: commonWords[language].ground(statusesInForce(duty.entity, duty.unstated, analysis)),
      subject: duty,
    }
  })
}

/** Those of the duties meant of which a message is given. */
export function dutiesTold(
  { duties, falseClaims }: Pick<Analysis, 'duties' | 'falseClaims'>,
  isMeant: (duty: Duty) => boolean,
): readonly Duty[] {
  const falselyCalled = new Set(falseClaims.map(claim => claim.entity))
  return duties.filter(duty => isMeant(duty) && !falselyCalled.has(duty.entity))
}

/** Duties of the text itself, whose notice is of one standing. */
export const inBody =
  (wanted: Standing) =>
  ({ place, standing }: Duty): boolean =>
    place === 'body' && standing === wanted
