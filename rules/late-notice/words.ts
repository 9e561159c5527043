/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  /** @param line Of the notice; absent: it stands further on in the mention's own line. */
  reason(owed: Owed, line?: number): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Пометка стоит не при первом упоминании.',
      full: 'Пометка есть, но не при первом упоминании, а ниже.',
    },
    reason: (owed, line) =>
      `${ru.named(owed)}: пометка лишь ${line === undefined ? 'дальше в тексте' : `в строке ${line}`}, а нужна здесь — ${ru.listed(owed.unstated)}${ru.write(owed.write)}`,
  },
  en: {
    about: {
      short: 'The notice comes only at a later mention.',
      full: 'The notice is there, but not at the first mention: it comes only at a later one.',
    },
    reason: (owed, line) =>
      `${en.named(owed)}: the notice comes late, ${line === undefined ? 'further on' : `in line ${line}`}: ${en.listed(owed.unstated)}${en.write(owed.write)}`,
  },
}
