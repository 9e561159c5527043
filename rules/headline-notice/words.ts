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
      short: 'В заголовке нет пометки.',
      full: 'По правилам редакции пометка нужна и в заголовке, а заголовок называет организацию или человека без неё.',
    },
    reason: owed =>
      `${ru.named(owed)} в заголовке: нет пометки о статусе — ${ru.listed(owed.unstated)}${ru.write(owed.write)}`,
  },
  en: {
    about: {
      short: 'A headline has no notice.',
      full: 'The policy wants notices in headlines, and a headline names a designated entity without one.',
    },
    reason: owed =>
      `${en.named(owed)} in the headline has no notice of its status: ${en.listed(owed.unstated)}${en.write(owed.write)}`,
  },
}
