/** What the rule says. */
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words {
  question(owed: Owed): string
}

export const words: Catalogs<Words> = {
  ru: {
    question: owed =>
      `${ru.named(owed)}: если это ${owed.entity.title.ru} (${ru.listed(owed.unstated)}), нужна пометка: «${owed.write}»; если нет, всё в порядке`,
  },
  en: {
    question: owed =>
      `${en.named(owed)}: if this is ${owed.entity.title.en} (${en.listed(owed.unstated)}), a notice is due: “${owed.write}”; if not, all is well`,
  },
}
