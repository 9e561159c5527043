/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  readonly reason: (owed: Owed) => string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Нет пометки о статусе.',
      full: 'Организация или человек из реестра названы, а пометки о статусе в тексте нет.',
    },
    reason: owed => `${ru.named(owed)}: нет пометки о статусе — ${ru.listed(owed.unstated)}${ru.write(owed.write)}`,
  },
  en: {
    about: {
      short: 'A designated entity has no notice.',
      full: 'A designated entity is named, and nothing in the text states its status.',
    },
    reason: owed => `${en.named(owed)} has no notice of its status: ${en.listed(owed.unstated)}${en.write(owed.write)}`,
  },
}
