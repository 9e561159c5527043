/** What the rule says. */
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words {
  readonly reason: (owed: Owed) => string
}

export const words: Catalogs<Words> = {
  ru: {
    reason: owed => `${ru.named(owed)}: нет пометки о статусе — ${ru.listed(owed.unstated)}${ru.write(owed.write)}`,
  },
  en: {
    reason: owed => `${en.named(owed)} has no notice of its status: ${en.listed(owed.unstated)}${en.write(owed.write)}`,
  },
}
