/** What the rule says. */
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

interface Words {
  reason(register: OldRegister): string
}

export const words: Catalogs<Words> = {
  ru: {
    reason: ({ kind: { id, register }, checked, days }) =>
      `${capitalized(register.ru)}: данные на ${russianDate(checked)}, им ${countedRu(days, 'день', 'дня', 'дней')}; тех, кого внесли позже, в них нет. Обновите: plashka lists update ${id}`,
  },
  en: {
    reason: ({ kind: { id, register }, checked, days }) =>
      `The ${register.en} is of ${checked}, ${days} days old: who was entered since is not known. Update: plashka lists update ${id}`,
  },
}
