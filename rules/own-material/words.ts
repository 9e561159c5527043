/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Entity } from '../../src/registry/types.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

export type OwnMaterialFault = 'missing' | 'not-at-head' | 'incomplete' | 'wrong-name' | 'outdated'

/** «…» stands for the name. */
const faults: Catalogs<Readonly<Record<OwnMaterialFault, string>>> = {
  ru: {
    missing: 'Материал иностранного агента (…) выходит без обязательного текста',
    'not-at-head': 'Обязательный текст об иностранном агенте (…) стоит не в начале',
    incomplete: 'Обязательный текст об иностранном агенте (…) приведён не целиком',
    'wrong-name': 'В обязательном тексте назван другой иностранный агент, не …',
    outdated: 'Обязательный текст об иностранном агенте (…) — прежний, до декабря 2022 года',
  },
  en: {
    missing: 'Material of a foreign agent (…) goes out without the required text',
    'not-at-head': 'The required text about the foreign agent (…) does not stand at the head',
    incomplete: 'The required text about the foreign agent (…) is not whole',
    'wrong-name': 'The required text names another foreign agent than …',
    outdated: 'The required text about the foreign agent (…) is the one from before December 2022',
  },
}

interface Words extends RuleWords {
  reason(fault: OwnMaterialFault, entity: Entity, write: string): string
  readonly ground: string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Над материалом иностранного агента нет установленного текста.',
      full: 'Издание или автор — иностранный агент, а установленного текста над материалом нет или он стоит не так, как нужно.',
    },
    reason: (fault, entity, write) => `${faults.ru[fault].replace('…', entity.title.ru)}${ru.write(write)}`,
    ground:
      'Закон 255-ФЗ, ст. 9; постановление Правительства от 22.11.2022 № 2108; КоАП, ст. 19.34: текст стоит над материалом, шрифтом вдвое крупнее',
  },
  en: {
    about: {
      short: 'The fixed text of a foreign agent is not over its material.',
      full: 'The outlet or the author is a foreign agent, and the fixed text does not stand over the material, or not as it must.',
    },
    reason: (fault, entity, write) => `${faults.en[fault].replace('…', entity.title.en)}${en.write(write)}`,
    ground:
      'law 255-FZ, art. 9; government decree 2108 of 2022-11-22; code of administrative offences, art. 19.34: the text stands over the material, in type twice its size',
  },
}
