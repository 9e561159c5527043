/** What the rule says. */
import { russianDate } from '../../src/messages/date.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { FalseClaim } from '../../src/policy/claims.js'
import type { IsoDate } from '../../src/registry/types.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

/** What was true once, or is to be. */
export type OutdatedClaim = FalseClaim & { readonly fault: Exclude<FalseClaim['fault'], { readonly type: 'wrong' }> }

interface Words {
  reason(claim: OutdatedClaim, asOf: IsoDate): string
}

export const words: Catalogs<Words> = {
  ru: {
    reason: ({ entity, fault: { type, status }, isSurplus }, asOf) => {
      const { kind, designation } = status
      if (isSurplus)
        return `${entity.title.ru}: «${kind.name.ru}» сказано сверх нужного: статус не действует${ru.since(designation.ended)}`
      const name = `${entity.title.ru}: пометка «${kind.name.ru}» неверна на ${russianDate(asOf)}`
      if (type === 'ended') return `${name}: статус не действует${ru.since(designation.ended)}`
      return `${name}: решения ещё не было${designation.decided ? `, оно принято ${russianDate(designation.decided)}` : ''}`
    },
  },
  en: {
    reason: ({ entity, fault: { type, status }, isSurplus }, asOf) => {
      const { kind, designation } = status
      if (isSurplus)
        return `${entity.title.en}: “${kind.name.en}” is more than is asked for, the status is not in force${en.since(designation.ended)}`
      const name = `${entity.title.en}: the notice “${kind.name.en}” is not true as of ${asOf}`
      if (type === 'ended') return `${name}: the status is not in force${en.since(designation.ended)}`
      return `${name}: there was no decision yet${designation.decided ? `, it came on ${designation.decided}` : ''}`
    },
  },
}
