/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import { russianDate } from '../../src/messages/date.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { IsoDate } from '../../src/registry/types.js'
import type { ClaimOf } from '../claim-findings.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  /** @param write What is to be said of it that day, and is not. */
  reason(claim: ClaimOf<'ended' | 'not-yet'>, asOf: IsoDate, write: string | undefined): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'В пометке статус, который на эту дату не действует.',
      full: 'Пометка говорит о статусе, который на эту дату не действует: он прекращён или ещё не начался.',
    },
    reason: ({ entity, fault: { type, status }, isSurplus }, asOf, write) => {
      const { kind, designation } = status
      if (isSurplus)
        return `${entity.title.ru}: «${kind.name.ru}» сказано сверх нужного: статус не действует${ru.since(designation.ended)}`
      const name = `${entity.title.ru}: пометка «${kind.name.ru}» неверна на ${russianDate(asOf)}`
      const instead = write === undefined ? '' : ru.write(write)
      if (type === 'ended') return `${name}: статус не действует${ru.since(designation.ended)}${instead}`
      return `${name}: решения ещё не было${designation.decided ? `, оно принято ${russianDate(designation.decided)}` : ''}${instead}`
    },
  },
  en: {
    about: {
      short: 'The notice states a status that is not in force.',
      full: 'A notice states a status that is not in force as of the day: it has ended, or it has not yet begun.',
    },
    reason: ({ entity, fault: { type, status }, isSurplus }, asOf, write) => {
      const { kind, designation } = status
      if (isSurplus)
        return `${entity.title.en}: “${kind.name.en}” is more than is asked for, the status is not in force${en.since(designation.ended)}`
      const name = `${entity.title.en}: the notice “${kind.name.en}” is not true as of ${asOf}`
      const instead = write === undefined ? '' : en.write(write)
      if (type === 'ended') return `${name}: the status is not in force${en.since(designation.ended)}${instead}`
      return `${name}: there was no decision yet${designation.decided ? `, it came on ${designation.decided}` : ''}${instead}`
    },
  },
}
