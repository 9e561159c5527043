/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import { countedRu } from '../../src/messages/counted.js'
import { russianDate } from '../../src/messages/date.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { StatusKind } from '../../src/registry/status-kind.js'
import type { IsoDate } from '../../src/registry/types.js'

/** A register that was read long ago. */
export interface OldRegister {
  readonly kind: StatusKind
  readonly checked: IsoDate
  readonly days: number
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Words extends RuleWords {
  reason(register: OldRegister): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Списки устарели.',
      full: 'Реестр взят за день, который намного раньше дня публикации: внесённых с тех пор в нём нет.',
    },
    reason: ({ kind: { id, register }, checked, days }) =>
      `${capitalized(register.ru)}: данные на ${russianDate(checked)}, им ${countedRu(days, 'день', 'дня', 'дней')}; тех, кого внесли позже, в них нет. Обновите: plashka lists update ${id}`,
  },
  en: {
    about: {
      short: 'The lists are old.',
      full: 'A register is of a day so long before the day of publication that those who were entered since are not known.',
    },
    reason: ({ kind: { id, register }, checked, days }) =>
      `The ${register.en} is of ${checked}, ${days} days old: who was entered since is not known. Update: plashka lists update ${id}`,
  },
}
