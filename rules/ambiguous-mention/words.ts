/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  question(owed: Owed): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Неясно, кто назван.',
      full: 'Так могут звать и того, кто внесён в реестр, и кого-то другого: решить может только редактор.',
    },
    question: owed =>
      `${ru.named(owed)}: если это ${owed.entity.title.ru} (${ru.listed(owed.unstated)}), нужна пометка: «${owed.write}»; если нет, всё в порядке`,
  },
  en: {
    about: {
      short: 'Who is named is not certain.',
      full: 'A name may be that of a designated entity, or of somebody else: only the editor can tell.',
    },
    question: owed =>
      `${en.named(owed)}: if this is ${owed.entity.title.en} (${en.listed(owed.unstated)}), a notice is due: “${owed.write}”; if not, all is well`,
  },
}
