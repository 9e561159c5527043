/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'

interface Words extends RuleWords {
  /** @param date As written. */
  reason(date: string): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'День публикации не читается.',
      full: 'В тексте указан день публикации, но прочитать его не удалось: проверка идёт на сегодня.',
    },
    reason: date => `Дату «${date}» прочитать не удалось: проверено на сегодня. Напишите её так: ГГГГ-ММ-ДД`,
  },
  en: {
    about: {
      short: 'The day of publication cannot be read.',
      full: 'The draft states a day of publication that cannot be read, and is checked as of today.',
    },
    reason: date => `The date “${date}” could not be read: checked as of today. Write it as YYYY-MM-DD`,
  },
}
