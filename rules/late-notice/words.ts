/** What the rule says. */
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words {
  /** @param line Of the notice. */
  reason(owed: Owed, line: number): string
}

export const words: Catalogs<Words> = {
  ru: {
    reason: (owed, line) =>
      `${ru.named(owed)}: пометка лишь в строке ${line}, а нужна здесь — ${ru.listed(owed.unstated)}${ru.write(owed.write)}`,
  },
  en: {
    reason: (owed, line) =>
      `${en.named(owed)}: the notice comes late, in line ${line}: ${en.listed(owed.unstated)}${en.write(owed.write)}`,
  },
}
