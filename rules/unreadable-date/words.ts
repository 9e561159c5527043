/** What the rule says. */
import type { Catalogs } from '../../src/messages/worded.js'

interface Words {
  /** @param date As written. */
  reason(date: string): string
}

export const words: Catalogs<Words> = {
  ru: { reason: date => `Дату «${date}» прочитать не удалось: проверено на сегодня. Напишите её так: ГГГГ-ММ-ДД` },
  en: { reason: date => `The date “${date}” could not be read: checked as of today. Write it as YYYY-MM-DD` },
}
