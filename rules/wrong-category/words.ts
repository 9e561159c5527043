/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { StatusKind } from '../../src/registry/status-kind.js'
import type { Entity } from '../../src/registry/types.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  /** @param kind Absent: a ban is claimed. @param write What is true. */
  reason(entity: Entity, kind: StatusKind | null, write: string | undefined): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'В пометке статус, которого в реестрах нет.',
      full: 'Пометка приписывает статус, которого в реестрах нет.',
    },
    reason: (entity, kind, write) =>
      `${entity.title.ru}: ${kind ? `сказано «${kind.name.ru}», но такого статуса в реестрах нет` : 'сказано о запрете, но в реестрах его нет'}${write === undefined ? '' : ru.write(write)}`,
  },
  en: {
    about: {
      short: 'The notice states a status which the registers do not give.',
      full: 'A notice gives an entity a status which the registers do not give it.',
    },
    reason: (entity, kind, write) =>
      `${entity.title.en} is called ${kind ? `“${kind.name.en}”` : '“banned”'}, a status which the registers do not give it${write === undefined ? '' : en.write(write)}`,
  },
}
